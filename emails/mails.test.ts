import { describe, expect, it } from "vitest";
import { AnswerCoordinatorMail } from "@/emails/answer-coordinator";
import { AnswerPartnerMail } from "@/emails/answer-partner";
import { BouncedMail } from "@/emails/bounced";
import { HandedOnMail } from "@/emails/handed-on";
import { InvitationMail } from "@/emails/invitation";
import { JoinMail } from "@/emails/join";
import { QuestionMail } from "@/emails/question";
import { QuestionAnswerMail } from "@/emails/question-answer";
import { ReconfirmMail } from "@/emails/reconfirm";
import { ReminderMail } from "@/emails/reminder";
import { RemovedMail } from "@/emails/removed";
import { SignInMail } from "@/emails/sign-in";
import { WithdrawnMail } from "@/emails/withdrawn";
import { locales } from "@/lib/i18n/locales";
import { renderMail, type TemplateProps } from "@/lib/mails/render";
import type { RenderedMail, TemplateName } from "@/lib/mails/types";

const school = { name: "Escola Secundária do Porto", country: "PT", role: "partner" } as const;
const coordinatorsReminder: TemplateProps["reminder"] = {
  ...ReminderMail.PreviewProps,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  debts: [],
  coordinating: {
    link: "https://tercet.example/applications/preview/checklist",
    owes: [
      {
        code: "minimum",
        params: {
          ...{ neededOrganisations: 3, neededCountries: 3, neededMemberStates: 0 },
          ...{ organisations: 2, countries: 2, memberStates: 2 },
        },
      },
      { code: "oid", params: { name: school.name } },
      { code: "item", params: { title: "Signatures" }, title: "Signatures" },
    ],
  },
};

type Sample = { [T in TemplateName]: [name: string, template: T, props: TemplateProps[T]] };
const samples: Sample[TemplateName][] = [
  ["sign-in", "sign-in", SignInMail.PreviewProps],
  ["join", "join", JoinMail.PreviewProps],
  ["invitation", "invitation", InvitationMail.PreviewProps],
  ["confirmed-partner", "answer-partner", AnswerPartnerMail.PreviewProps],
  [
    "declined-partner",
    "answer-partner",
    {
      ...AnswerPartnerMail.PreviewProps,
      answer: {
        ...AnswerPartnerMail.PreviewProps.answer,
        ...{ kind: "refusal", name: "", jobTitle: "", textShown: "" },
        reason: "We have no time.\n\nPerhaps next year.",
      },
    },
  ],
  ["declined-coordinator", "answer-coordinator", AnswerCoordinatorMail.PreviewProps],
  [
    "confirmed-coordinator",
    "answer-coordinator",
    {
      ...AnswerCoordinatorMail.PreviewProps,
      answer: { ...AnswerCoordinatorMail.PreviewProps.answer, kind: "consent", reason: "" },
    },
  ],
  ["bounced", "bounced", BouncedMail.PreviewProps],
  ["complained", "bounced", { ...BouncedMail.PreviewProps, what: "complained", open: false }],
  ["refused", "bounced", { ...BouncedMail.PreviewProps, what: "refused" }],
  [
    "withdrawn-partner",
    "answer-partner",
    {
      ...AnswerPartnerMail.PreviewProps,
      answer: {
        ...AnswerPartnerMail.PreviewProps.answer,
        ...{ kind: "withdrawal", reason: "We have no time.", textShown: "We take it back." },
      },
    },
  ],
  ["withdrawn-coordinator", "withdrawn", WithdrawnMail.PreviewProps],
  [
    "withdrawn-safe",
    "withdrawn",
    {
      ...WithdrawnMail.PreviewProps,
      answer: { ...WithdrawnMail.PreviewProps.answer, reason: "" },
      loss: { effect: "country", eligibleBefore: true, eligibleAfter: true },
    },
  ],
  ["reconfirm", "reconfirm", ReconfirmMail.PreviewProps],
  [
    "reminder-again",
    "reminder",
    {
      ...ReminderMail.PreviewProps,
      debts: ReminderMail.PreviewProps.debts.map((debt) => ({ ...debt, again: true })),
    },
  ],
  ["reminder-answer", "reminder", ReminderMail.PreviewProps],
  ["reminder-nudge", "reminder", { ...ReminderMail.PreviewProps, reason: "nudge" }],
  [
    "reminder-item",
    "reminder",
    {
      ...ReminderMail.PreviewProps,
      kind: "demo",
      debts: [
        {
          organisation: school,
          link: "https://tercet.example/invite/preview",
          answered: true,
          owes: [{ code: "item", params: {}, title: "Mandate" }],
        },
      ],
    },
  ],
  ["reminder-coordinator", "reminder", coordinatorsReminder],
  ["removed-confirmed", "removed", RemovedMail.PreviewProps],
  ["removed-asked", "removed", { ...RemovedMail.PreviewProps, confirmed: false }],
  [
    "reminder-several",
    "reminder",
    {
      ...coordinatorsReminder,
      debts: [
        {
          ...{ organisation: school, answered: true, link: "https://tercet.example/invite/one" },
          owes: [{ code: "item", params: {}, title: "Mandate" }],
        },
      ],
    },
  ],
  [
    "invitation-handed-on",
    "invitation",
    {
      ...InvitationMail.PreviewProps,
      recipientName: "João Costa",
      handedOnBy: {
        ...{ name: "Maria Silva", email: "maria@escola.example" },
        word: "You know more about this than I do.",
      },
    },
  ],
  ["handed-on", "handed-on", HandedOnMail.PreviewProps],
  ["taken-back", "handed-on", { ...HandedOnMail.PreviewProps, by: "" }],
  ["question", "question", QuestionMail.PreviewProps],
  ["question-answer", "question-answer", QuestionAnswerMail.PreviewProps],
  [
    "reminder-last-call",
    "reminder",
    {
      ...coordinatorsReminder,
      ...{ kind: "practice", reason: "last-call", now: new Date("2022-03-23T08:00:00Z") },
    },
  ],
];

/** Any sample with other props; the template keeps its own. */
function written([, template, props]: Sample[TemplateName], change = {}): Promise<RenderedMail> {
  return renderMail(template, { ...props, ...change } as never);
}

describe.each(locales)("mails in %s", (locale) => {
  it.each(samples)("%s says what it said before", async (...sample) => {
    const { subject, text } = await written(sample, { locale });
    await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(
      `snapshots/${sample[0]}.${locale}.txt`,
    );
  });

  it.each(samples)("%s says the same in HTML and in text", async (...sample) => {
    const { html, text } = await written(sample, { locale });
    const flat = (words: string) => words.replace(/[\s>]+/g, " ");
    const paragraphs = html
      .replace(/<style.*?<\/style>/gs, "")
      .match(/(?<=<(?:p|h1|h2|li)\b[^>]*>)[^<]+(?=<)/g);
    expect(paragraphs?.length).toBeGreaterThan(2);
    for (const paragraph of paragraphs ?? [])
      expect(flat(text)).toContain(flat(paragraph.replaceAll("&#x27;", "'")).trim());
    for (const [, href] of html.matchAll(/href="([^"]+)"/g)) expect(text).toContain(href);
  });

  it.each(samples.filter(([, , { kind }]) => kind !== null))(
    "%s is labelled when it is no real one",
    async (...sample) => {
      for (const kind of ["practice", "demo"]) {
        const { subject, html, text } = await written(sample, { locale, kind });
        const tag = { en: ["PRACTICE", "DEMO"], lv: ["IZMĒĢINĀJUMS", "PARAUGS"] }[locale];
        expect(subject.startsWith(`[${tag[kind === "demo" ? 1 : 0]}] `)).toBe(true);
        const label = { en: /^(Practice|Demo): /, lv: /^(Izmēģinājums|Paraugs): / }[locale];
        expect(text).toMatch(label);
        expect(html).toContain('class="label"');
      }
      const real = await written(sample, { locale, kind: "real" });
      expect(real.subject).not.toMatch(/^\[/);
      expect(real.html).not.toContain('class="label"');
    },
  );
});

describe("what people typed", () => {
  const nasty = {
    title: 'Sea "schools" <img src=x onerror=alert(1)>',
    acronym: "SEA\r\nBcc: everybody@example.org\u2028\u202e",
    recipientName: "Eve</p><script>alert(2)</script>",
    coordinator: { name: "A\nB & Söhne <b>", country: "LV" },
  };
  const aboutProjects = samples.filter(([, , { kind }]) => kind !== null);

  it.each(aboutProjects)("never breaks the subject of %s", async (...sample) => {
    const { subject } = await written(sample, nasty);
    expect(subject).toContain("SEA Bcc:");
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it.each(aboutProjects)("is never markup in %s", async (...sample) => {
    const { html } = await written(sample, nasty);
    expect(html).not.toMatch(/<(img|script|b)[ >]/);
    expect(html).toContain("&lt;/p&gt;&lt;script&gt;");
  });

  it("does not make a subject endless", async () => {
    const { subject } = await renderMail("invitation", {
      ...InvitationMail.PreviewProps,
      organisation: { ...school, name: "Ļoti garš nosaukums ".repeat(20) },
    });
    expect(subject.length).toBeLessThanOrEqual(180);
  });
});

describe("time left in a reminder", () => {
  const at = (now: string, reader = "Europe/Riga") =>
    renderMail("reminder", {
      ...coordinatorsReminder,
      now: new Date(now),
      zones: { call: "Europe/Brussels", reader },
    }).then(({ subject }) => subject.split(":")[0]);

  it("counts days on the reader's calendar, then hours, then minutes", async () => {
    expect(await at("2022-02-21T07:00:00Z")).toBe("30 days left");
    expect(await at("2022-03-22T07:00:00Z")).toBe("Due tomorrow");
    expect(await at("2022-03-22T23:30:00Z")).toBe("11 hours left");
    expect(await at("2022-03-22T22:30:00Z", "Europe/Lisbon")).toBe("Due tomorrow");
    expect(await at("2022-03-23T08:00:00Z")).toBe("3 hours left");
    expect(await at("2022-03-23T10:29:00Z")).toBe("31 minutes left");
  });
});

it("the same facts give the same bytes", async () => {
  const twice = [0, 1].map(() => renderMail("invitation", InvitationMail.PreviewProps));
  const [first, second] = await Promise.all(twice);
  expect(first).toEqual(second);
});
