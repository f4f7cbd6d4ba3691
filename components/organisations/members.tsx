import { LeaveOrganisation } from "@/components/organisations/leave";
import { MemberButtons } from "@/components/organisations/member-buttons";
import { Section, Table, Tag } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { OrganisationView } from "@/lib/organisations/types";

/** Who belongs to the organisation. Owners see what they can change about each, others the way out. */
export async function Members({
  organisation,
  me,
}: {
  organisation: OrganisationView;
  /** User id of the reader. */
  me: string;
}) {
  const { t, format, zone } = await reader();
  const columns = [
    { key: "person", title: t("organisations.members.person") },
    { key: "role", title: t("organisations.members.role") },
    { key: "since", title: t("organisations.members.since") },
    ...(organisation.may.manage
      ? [{ key: "change", title: t("organisations.members.change") }]
      : []),
  ];
  const rows = organisation.members.map((member) => ({
    key: member.userId,
    cells: {
      person: (
        <span className="wrap-anywhere">
          {member.name || member.email}
          {member.userId === me && (
            <span className="font-normal text-muted"> ({t("organisations.members.you")})</span>
          )}
          {member.name && (
            <span className="block text-sm font-normal text-muted">{member.email}</span>
          )}
        </span>
      ),
      role: <Tag>{t(`organisations.role.${member.role}`)}</Tag>,
      since: format.date(member.since, zone),
      change:
        member.userId === me ? (
          <LeaveOrganisation organisationId={organisation.id} />
        ) : (
          <MemberButtons organisationId={organisation.id} member={member} />
        ),
    },
  }));
  return (
    <Section title={t("organisations.members.title")} card>
      <Table caption={t("organisations.members.caption")} columns={columns} rows={rows} />
      {!organisation.may.manage && (
        <div className="mt-4">
          <LeaveOrganisation organisationId={organisation.id} />
        </div>
      )}
    </Section>
  );
}
