import { type Block, deadlineWords, type MailProps, words } from "@/emails/letter";
import type { Role } from "@/lib/domain/eligibility/types";

/** What every mail about an application is given. */
export interface ProjectProps extends MailProps {
  title: string;
  acronym: string;
  /** Title of the call in the recipient's language. */
  call: string;
  coordinator: { name: string; country: string };
  deadline: Date;
  /** IANA zones: of the call, and of the recipient. */
  zones: { call: string; reader: string };
}

/** Someone to ask. */
export interface Contact {
  name: string;
  email: string;
}

/** An organisation that was asked, as it stands in the application. */
export interface AskedOrganisation {
  name: string;
  country: string;
  role: Role;
}

/** How the project is called within a sentence or a subject. */
export function projectName({ locale, title, acronym }: ProjectProps): string {
  return acronym || title || words(locale).t("emails.untitled");
}

/** The lines of the panel that every mail to an organisation shows. */
export function projectFacts(
  props: ProjectProps,
  organisation: AskedOrganisation | null,
  label: "organisation" | "partner" = "organisation",
): Block {
  const { locale, title, acronym, call, coordinator, deadline, zones } = props;
  const { t, f } = words(locale);
  const place = ({ name, country }: { name: string; country: string }) =>
    t("emails.fact.place", { name, country: f.country(country) });
  const project =
    title && acronym
      ? t("emails.titleAndAcronym", { title, acronym })
      : acronym || title || t("emails.noTitle");
  const asked: [string, string][] = organisation
    ? [
        [t(`emails.fact.${label}`), place(organisation)],
        [t("emails.fact.role"), t(`emails.role.${organisation.role}`)],
      ]
    : [];
  return {
    kind: "facts",
    rows: [
      [t("emails.fact.project"), project],
      [t("emails.fact.call"), call],
      [t("emails.fact.coordinator"), place(coordinator)],
      ...asked,
      [t("emails.fact.deadline"), deadlineWords(locale, deadline, zones)],
    ],
  };
}

/** Name to write to; an address alone where nobody gave a name. */
export function contactParams({ name, email }: Contact): { name: string; email: string } {
  return { name: name || email, email };
}
