import Link from "next/link";
import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { Form, SubmitButton } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { INVITATION_LIFE_DAYS } from "@/lib/domain/invitations/types";
import { reader } from "@/lib/i18n/request";
import { resendInvitation, sendInvitation } from "@/lib/invitations/actions";

/** Sends the invitation, or a fresh one. One form for both, so that its answer stays in sight. */
export async function SendForm({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const { status } = partner;
  const again = status === "invited" || status === "expired";
  const words = again ? "again" : status === "prepared" ? "first" : "anew";
  return (
    <Form
      action={again ? resendInvitation : sendInvitation}
      className="gap-4"
      done={
        application.kind === "real" ? (
          <p>{t("partners.mail.done", { email: partner.contactEmail })}</p>
        ) : (
          <p>
            {t("partners.mail.donePractice")}{" "}
            <Link href={`/applications/${application.id}/mailbox`} className="link">
              {t("partners.mail.openMailbox")}
            </Link>
          </p>
        )
      }
    >
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="participationId" value={partner.id} />
      {again && <input type="hidden" name="seen" value={partner.invitation?.id} />}
      {/* Refused because somebody else was quicker: what that one did then stands above. */}
      <RefreshOnRefusal />
      <div className="flex flex-col items-start gap-2">
        <SubmitButton
          variant={again ? "secondary" : "primary"}
          pendingLabel={t("partners.mail.sending")}
        >
          {t(`partners.mail.send.${words}`)}
        </SubmitButton>
        <p className="max-w-prose text-sm text-muted">
          {again
            ? t("partners.mail.whatAgain", { days: INVITATION_LIFE_DAYS })
            : t("partners.mail.what", { days: INVITATION_LIFE_DAYS })}
          {application.kind !== "real" && ` ${t(`partners.mail.${application.kind}`)}`}
        </p>
      </div>
    </Form>
  );
}
