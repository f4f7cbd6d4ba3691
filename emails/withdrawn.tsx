import { answerFacts, type RecordedAnswer } from "@/emails/answer-partner";
import { type Block, greeting, type Letter, subjectLine, words } from "@/emails/letter";
import { LetterMail } from "@/emails/letter-mail";
import {
  type AskedOrganisation,
  type ProjectProps,
  projectFacts,
  projectName,
} from "@/emails/project";
import { sampleProject } from "@/emails/samples";

export interface WithdrawnProps extends ProjectProps {
  organisation: AskedOrganisation;
  answer: RecordedAnswer;
  /** What its loss does to the consortium if everyone else confirms. */
  loss: {
    effect: "critical" | "worse" | "country" | "safe";
    eligibleBefore: boolean;
    eligibleAfter: boolean;
  };
  /** The page of the partners. */
  link: string;
}

export function subject(props: WithdrawnProps): string {
  return subjectLine(props, headline(props));
}

function headline(props: WithdrawnProps): string {
  const names = { organisation: props.organisation.name, project: projectName(props) };
  return words(props.locale).t("emails.withdrawn.subject", names);
}

export function letter(props: WithdrawnProps): Letter {
  const { t } = words(props.locale);
  const { answer, organisation, loss } = props;
  const role = t(`emails.role.${organisation.role}`);
  return {
    title: headline(props),
    preview: t(`emails.withdrawn.effect.${loss.effect}`),
    blocks: [
      greeting(props),
      {
        kind: "text",
        text: t("emails.withdrawn.what", { organisation: organisation.name, role }),
      },
      answerFacts(props, answer),
      ...(answer.reason
        ? [{ kind: "quote", title: t("emails.answer.reason"), text: answer.reason } as const]
        : []),
      { kind: "text", text: t(`emails.withdrawn.effect.${loss.effect}`) },
      minimum(props),
      { kind: "text", text: t("emails.told.attached") },
      { kind: "text", text: t("emails.told.next") },
      { kind: "button", label: t("emails.told.button"), href: props.link },
      projectFacts(props, organisation, "partner"),
    ],
  };
}

/** The stress test as it turned out: what stood before, and what stands now. */
function minimum({ locale, loss }: WithdrawnProps): Block {
  const { t } = words(locale);
  const says = (met: boolean) => t(met ? "emails.withdrawn.met" : "emails.withdrawn.notMet");
  return {
    kind: "facts",
    rows: [
      [t("emails.withdrawn.before"), says(loss.eligibleBefore)],
      [t("emails.withdrawn.after"), says(loss.eligibleAfter)],
    ],
  };
}

/** Tells the coordinator that an organisation took its consent back, and what that means. */
export function WithdrawnMail(props: WithdrawnProps) {
  return <LetterMail letter={letter(props)} props={props} />;
}

WithdrawnMail.PreviewProps = {
  ...sampleProject,
  recipientName: "Anna Bērziņa",
  zones: { call: "Europe/Brussels", reader: "Europe/Riga" },
  organisation: { name: "Escola Secundária do Porto", country: "PT", role: "partner" },
  answer: {
    kind: "withdrawal",
    name: "Maria Silva",
    jobTitle: "Head teacher",
    reason: "Our school merges with another one this summer.",
    textShown: "Escola Secundária do Porto takes back what it confirmed.",
    at: new Date("2022-02-10T10:30:00Z"),
  },
  loss: { effect: "critical", eligibleBefore: true, eligibleAfter: false },
  link: "https://tercet.example/applications/preview/partners",
} satisfies WithdrawnProps;
