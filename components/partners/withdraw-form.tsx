import { ConfirmSubmit, Form } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { revokeInvitation } from "@/lib/invitations/actions";

/** Takes an open invitation back. */
export async function WithdrawForm({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const { name } = partner;
  return (
    <Form action={revokeInvitation} className="gap-4">
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="participationId" value={partner.id} />
      <div className="flex flex-col items-start gap-2">
        <ConfirmSubmit
          title={t("partners.withdraw.question", { name })}
          description={t("partners.withdraw.what", { name })}
          cancel={t("partners.withdraw.keep")}
          confirm={t("partners.withdraw.submit")}
        >
          {t("partners.withdraw.submit")}
        </ConfirmSubmit>
        <p className="max-w-prose text-sm text-muted">{t("partners.withdraw.what", { name })}</p>
      </div>
    </Form>
  );
}
