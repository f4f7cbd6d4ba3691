import type { ApplicationView } from "@/lib/applications/types";
import type { Owner, Requirement } from "@/lib/domain/checklist/types";
import { spoken } from "@/lib/domain/eligibility/spoken";
import type { Messages } from "@/lib/i18n/messages";
import type { Reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

type Words = Pick<Reader, "t" | "format">;

/** What is to be done, as a heading. */
export function requirementTitle({ code, params }: Requirement, { t, format }: Words): string {
  return say(t, { key: `requirement.${code}.title`, params: spoken(params, format) });
}

/** How or why it is done, in a sentence or two. */
export function requirementHelp({ code, params }: Requirement, { t, format }: Words): string {
  return say(t, { key: `requirement.${code}.help`, params: spoken(params, format) });
}

/** Where on the checklist a line stands, as the target of links. */
export const lineId = (key: string) => `line-${key}`;

/** Who owes it, in words: "We owe", or the partner by its name. */
export function ownerWords(
  owner: Owner,
  { participants }: Pick<ApplicationView, "participants">,
  { t }: Words,
): string {
  if (owner.kind === "coordinator") return t("checklist.us");
  const name = participants.find(({ id }) => id === owner.participationId)?.name ?? "";
  return t("checklist.partner", { name });
}

/** The screen on which a line that ticks itself gets done; null when it is done elsewhere. */
export function whereDone(
  { code, key }: Requirement,
  { id, organisation, participants }: Pick<ApplicationView, "id" | "organisation" | "participants">,
): { href: string; key: `checklist.where.${keyof Messages["checklist"]["where"]}` } | null {
  const application = `/applications/${id}`;
  switch (code) {
    case "title":
    case "lump-sum":
    case "duration":
    case "start-date":
      return { href: `${application}/draft`, key: "checklist.where.draft" };
    case "minimum":
    case "composition":
      return { href: `${application}/partners`, key: "checklist.where.partners" };
    case "answer":
    case "invite":
    case "oid":
    case "pic": {
      const participation = key.split(":")[1] ?? "";
      const own = participants.find((one) => one.id === participation)?.role === "coordinator";
      return own
        ? { href: `/organisations/${organisation.id}`, key: "checklist.where.organisation" }
        : { href: `${application}/partners/${participation}`, key: "checklist.where.partner" };
    }
    case "mandates":
    case "declaration-on-honour":
      return { href: `${application}/documents`, key: "checklist.where.documents" };
    case "profiles": {
      const participation = key.split(":")[1] ?? "";
      const own = participants.find((one) => one.id === participation)?.role === "coordinator";
      return own
        ? {
            href: `/organisations/${organisation.id}/passport`,
            key: "checklist.where.organisation",
          }
        : {
            href: `${application}/partners/${participation}/passport`,
            key: "checklist.where.partner",
          };
    }
    case "right-agency":
      return { href: `${application}#agency`, key: "checklist.where.agency" };
    case "data-protection-and-submit":
    case "portal-submit":
      return { href: `${application}#submission`, key: "checklist.where.submission" };
    default:
      return null;
  }
}
