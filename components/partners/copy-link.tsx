import { LinkShown } from "@/components/partners/link-shown";
import { Form, SubmitButton } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { copyLink, makeLink } from "@/lib/invitations/actions";

/**
 * Gives the address of a partner's link to coordinators who write their own mail. One form makes
 * the link and shows it again later, so that what it showed stays in sight.
 */
export async function CopyLink({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const { status, name } = partner;
  const answered = partner.answer?.invitationId === partner.invitation?.id;
  const there = status === "invited" || (partner.invitation !== null && answered);
  return (
    <Form action={there ? copyLink : makeLink} className="gap-4">
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="participationId" value={partner.id} />
      <div className="flex flex-col items-start gap-2">
        <SubmitButton variant="secondary" pendingLabel={t("partners.link.pending")}>
          {t(there ? "partners.link.copy" : "partners.link.make")}
        </SubmitButton>
        <p className="max-w-prose text-sm text-muted">
          {t(there ? "partners.link.copyWhat" : "partners.link.makeWhat", { name })}
        </p>
      </div>
      <LinkShown
        words={{
          label: t("partners.link.label", { name }),
          copy: t("partners.link.clipboard"),
          copied: t("partners.link.copied"),
        }}
      />
    </Form>
  );
}
