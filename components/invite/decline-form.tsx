import { AnswerFrame } from "@/components/invite/answer-frame";
import { SubmitButton, TextArea, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** No: with a reason or without. */
export async function DeclineForm({
  invitation,
  token,
}: {
  invitation: InvitationView;
  token: string;
}) {
  const { t } = await reader();
  return (
    <AnswerFrame
      kind="refusal"
      title={t("invite.no.title")}
      lead={t("invite.no.what")}
      {...{ invitation, token }}
    >
      <TextArea
        name="reason"
        label={t("invite.no.reason")}
        hint={t("invite.no.reasonHint")}
        rows={3}
        max={1000}
        optional
      />
      <TextInput
        name="name"
        label={t("invite.no.name")}
        defaultValue={invitation.contactName}
        autoComplete="name"
        optional
      />
      <div>
        <SubmitButton
          variant="secondary"
          className="w-full sm:w-auto"
          pendingLabel={t("invite.no.pending")}
        >
          {t("invite.no.submit")}
        </SubmitButton>
      </div>
    </AnswerFrame>
  );
}
