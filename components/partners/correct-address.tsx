import { Form, SubmitButton, TextInput } from "@/components/ui";
import type { Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { correctAddress } from "@/lib/invitations/address/actions";

/** Where a mail did not arrive: another address, and a fresh invitation to it, in one step. */
export async function CorrectAddress({
  applicationId,
  partner,
}: {
  applicationId: string;
  partner: Participant;
}) {
  const { t } = await reader();
  return (
    <Form action={correctAddress} className="w-full max-w-md gap-3">
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="participationId" value={partner.id} />
      <TextInput
        name="contactEmail"
        type="email"
        inputMode="email"
        autoComplete="off"
        required
        label={t("delivery.correct.labelFor", { name: partner.name })}
        hint={t("delivery.correct.hint")}
        defaultValue={partner.invitation?.sentTo || partner.contactEmail}
      />
      <div>
        <SubmitButton pendingLabel={t("delivery.correct.pending")}>
          {t("delivery.correct.submit")}
        </SubmitButton>
      </div>
    </Form>
  );
}
