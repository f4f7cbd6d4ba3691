import { PartnerFields } from "@/components/partners/partner-fields";
import { Card, Form, Notice, SubmitButton } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { updatePartner } from "@/lib/partners/actions";

/** Changes what is known about a partner. */
export async function EditPartner({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  return (
    <Card>
      <Form action={updatePartner}>
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="participationId" value={partner.id} />
        {partner.status === "invited" && <Notice>{t("partners.edit.invited")}</Notice>}
        <PartnerFields application={application} partner={partner} />
        <div>
          <SubmitButton pendingLabel={t("partners.edit.saving")}>
            {t("partners.edit.save")}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
