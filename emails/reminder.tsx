import {
  type Block,
  deadlineWords,
  greeting,
  type Letter,
  subjectLine,
  words,
} from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type Contact,
  contactParams,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";
import type { Requirement } from "@/lib/domain/checklist/types";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { ReminderReason } from "@/lib/domain/reminders/types";
import { localDay } from "@/lib/domain/time/wall-clock";
import { timeLeft } from "@/lib/format/format";
import { say } from "@/lib/i18n/say";

/** An organisation for which the recipient is asked, and what it still owes. */
export interface Debt {
  organisation: AskedOrganisation;
  /** Its own page, where it answers and does what it owes; null when it was never sent one. */
  link: string | null;
  /** Its answer is not what it owes. */
  answered: boolean;
  /** It has answered, but what it confirmed has changed: it is asked to confirm once more. */
  again?: boolean;
  owes: readonly Pick<Requirement, "code" | "params" | "title">[];
}

export interface ReminderProps extends ProjectProps {
  reason: ReminderReason;
  /** The moment of the mail, in the application's time. */
  now: Date;
  /** What the coordinator owes; null when the recipient does not coordinate. */
  coordinating: { link: string; owes: Debt["owes"] } | null;
  /** What the recipient's other organisations owe. */
  debts: readonly Debt[];
  /** Who leads the application. */
  contact: Contact;
  /** The page where its reader can end the reminders of this application. */
  stopLink: string;
}

/** "7 days left", "Due tomorrow", "3 hours left": days are those of the reader's calendar. */
function left({ locale, now, deadline, zones }: ReminderProps): string {
  const { t } = words(locale);
  const day = (instant: Date) => Date.parse(localDay(instant, zones.reader)) / 86_400_000;
  const days = day(deadline) - day(now);
  if (days > 1) return t("emails.reminder.left.days", { n: days });
  if (days === 1) return t("emails.reminder.left.tomorrow");
  const { hours, minutes } = timeLeft(now, deadline);
  return hours > 0
    ? t("emails.reminder.left.hours", { n: hours })
    : t("emails.reminder.left.minutes", { n: minutes });
}

export function subject(props: ReminderProps): string {
  const { t } = words(props.locale);
  const names = {
    left: left(props),
    coordinator: props.coordinator.name,
    project: projectName(props),
  };
  if (props.coordinating)
    return subjectLine(
      props,
      t("emails.reminder.coordinatorSubject", {
        left: names.left,
        project: names.project,
        n: openItems(props).length,
      }),
    );
  if (props.reason === "nudge")
    return subjectLine(
      props,
      t("emails.reminder.nudgeSubject", {
        coordinator: names.coordinator,
        project: names.project,
      }),
    );
  const organisation = props.debts[0]?.organisation.name ?? "";
  const silent = props.debts.filter(({ link, answered }) => link && !answered);
  if (silent.length === 0)
    return subjectLine(props, t("emails.reminder.partnerSubject", { ...names, organisation }));
  return subjectLine(
    props,
    silent.every(({ again }) => again)
      ? t("emails.reminder.againSubject", { left: names.left, project: names.project })
      : t("emails.reminder.answerSubject", names),
  );
}

/** Everything open, as the coordinator's own list names it. */
function openItems({ coordinating, debts }: ReminderProps) {
  return [...(coordinating?.owes ?? []), ...debts.flatMap(({ owes }) => owes)];
}

function named(props: ReminderProps, owes: Debt["owes"]): string[] {
  const { t, f } = words(props.locale);
  return owes.map(
    ({ code, params, title }) =>
      title ?? say(t, { key: `requirement.${code}.title`, params: spoken(params, f) }),
  );
}

export function letter(props: ReminderProps): Letter {
  const { t } = words(props.locale);
  const deadline = deadlineWords(props.locale, props.deadline, props.zones);
  return {
    title: props.reason === "nudge" ? t("emails.reminder.nudgeTitle") : left(props),
    preview: t("emails.reminder.preview", { deadline }),
    blocks: [
      greeting(props),
      ...(props.coordinating ? coordinatorBlocks(props, deadline) : partnerBlocks(props)),
    ],
  };
}

function coordinatorBlocks(props: ReminderProps, deadline: string): Block[] {
  const { t } = words(props.locale);
  const items = named(props, openItems(props));
  return [
    {
      kind: "text",
      text: t("emails.reminder.coordinator", {
        project: projectName(props),
        deadline,
        n: items.length,
      }),
    },
    { kind: "list", items },
    { kind: "button", label: t("emails.reminder.button"), href: props.coordinating?.link ?? "" },
    ...props.debts.flatMap(({ link, organisation, answered }) =>
      link
        ? [
            {
              kind: "button",
              label: answered
                ? t("emails.reminder.openFor", { organisation: organisation.name })
                : t("emails.reminder.answerFor", { organisation: organisation.name }),
              href: link,
            } as const,
          ]
        : [],
    ),
    ...(props.reason === "last-call"
      ? [{ kind: "text", text: t("emails.reminder.lastCall") } as const]
      : []),
    { kind: "small", text: t("emails.reminder.why") },
    { kind: "link", label: t("emails.reminder.stop"), href: props.stopLink },
  ];
}

function partnerBlocks(props: ReminderProps): Block[] {
  const { t } = words(props.locale);
  const only = props.debts.length === 1 ? props.debts[0]?.organisation : undefined;
  return [
    ...props.debts.flatMap((debt) => debtBlocks(props, debt, only !== undefined)),
    projectFacts(props, only ?? null),
    // Where something is to be done, whom to tell has been said.
    ...(props.debts.some((debt) => itemsOf(debt).length > 0)
      ? []
      : [{ kind: "text", text: t("emails.contact", contactParams(props.contact)) } as const]),
    { kind: "small", text: t("emails.reminder.partnerWhy") },
    { kind: "link", label: t("emails.reminder.stop"), href: props.stopLink },
  ];
}

/** What is owed besides the answer, which has a button of its own. */
function itemsOf({ owes }: Debt): Debt["owes"] {
  return owes.filter(({ code }) => code !== "answer");
}

function debtBlocks(props: ReminderProps, debt: Debt, alone: boolean): Block[] {
  const { t } = words(props.locale);
  const coordinator = props.coordinator.name;
  const { organisation, link, answered, again } = debt;
  const role = t(`emails.role.${organisation.role}`);
  const items = named(props, itemsOf(debt));
  const names = { coordinator, organisation: organisation.name };
  return [
    ...(link && !answered
      ? ([
          {
            kind: "text",
            text: again
              ? t("emails.reminder.again", { ...names, role })
              : t("emails.reminder.answer", { ...names, role }),
          },
          {
            kind: "button",
            label: alone
              ? t(again ? "emails.reminder.againButton" : "emails.reminder.answerButton")
              : t("emails.reminder.answerFor", { organisation: organisation.name }),
            href: link,
          },
        ] as const)
      : []),
    ...(items.length > 0
      ? ([
          { kind: "text", text: t("emails.reminder.owes", names) },
          { kind: "list", items },
          ...(link && answered
            ? [
                {
                  kind: "button",
                  label: alone
                    ? t("emails.reminder.open")
                    : t("emails.reminder.openFor", { organisation: organisation.name }),
                  href: link,
                } as const,
              ]
            : []),
          {
            kind: "text",
            text:
              link && answered
                ? t("emails.reminder.tellThere", contactParams(props.contact))
                : t("emails.reminder.tell", contactParams(props.contact)),
          },
        ] as const)
      : []),
  ];
}

/** Reminds one person of what is still open, and of nothing else. */
export function ReminderMail(props: ReminderProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

ReminderMail.PreviewProps = {
  ...sampleProject,
  reason: "deadline",
  now: new Date("2022-03-16T09:00:00Z"),
  coordinating: null,
  debts: [
    {
      organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
      link: "https://tercet.example/invite/preview",
      answered: false,
      owes: [{ code: "answer", params: { name: "Escola Secundária do Porto" } }],
    },
  ],
  stopLink: "https://tercet.example/unsubscribe/preview",
  contact: { name: "Anna Bērziņa", email: "anna@skola.example" },
} satisfies ReminderProps;
