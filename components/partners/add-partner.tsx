import { PartnerFields } from "@/components/partners/partner-fields";
import { Card, Form, SubmitButton } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { addPartner } from "@/lib/partners/actions";

/** The form that adds an organisation to the consortium; nothing is sent by it. */
export async function AddPartner({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  return (
    <Card>
      <Form action={addPartner}>
        <input type="hidden" name="applicationId" value={application.id} />
        <PartnerFields application={application} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SubmitButton pendingLabel={t("partners.new.pending")}>
            {t("partners.new.submit")}
          </SubmitButton>
          <p className="text-sm text-muted">{t("partners.new.nothingSent")}</p>
        </div>
      </Form>
    </Card>
  );
}
