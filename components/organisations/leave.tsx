import { ConfirmSubmit, Form } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { leaveOrganisation } from "@/lib/organisations/actions";

/** The way out of an organisation. */
export async function LeaveOrganisation({ organisationId }: { organisationId: string }) {
  const { t } = await reader();
  return (
    <Form action={leaveOrganisation} className="items-start gap-3">
      <input type="hidden" name="organisationId" value={organisationId} />
      <ConfirmSubmit
        title={t("organisations.members.leaveTitle")}
        description={t("organisations.members.leaveText")}
        cancel={t("common.cancel")}
        confirm={t("organisations.members.leave")}
      >
        {t("organisations.members.leave")}
      </ConfirmSubmit>
    </Form>
  );
}
