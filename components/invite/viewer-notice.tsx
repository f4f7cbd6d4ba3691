import { Notice, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { linkPath } from "@/lib/invitations/link-cookie";
import { whatPageSays } from "@/lib/invitations/page-words";
import type { OpenedLink } from "@/lib/invitations/types";

type Known = Exclude<OpenedLink, { state: "unknown" | "no-cookie" }>;

/** Tells somebody who is signed in as whom the link is not for what that means, and offers to leave. */
export async function ViewerNotice({ found }: { found: Known }) {
  const { t } = await reader();
  const { note } = whatPageSays(found);
  const { viewer, invitation, token } = found;
  if (!note || viewer.kind === "nobody") return null;
  // Where it helps: a guest of the demo that signs out loses what it made.
  const leaves = viewer.kind === "someone-else" || note === "invite.viewer.coordinatorOpen";
  const names = {
    email: viewer.email,
    organisation: invitation.organisation.name,
    coordinator: invitation.coordinator.name,
  };
  return (
    <Notice title={t("invite.viewer.signedInAs", names)}>
      <p>{t(note, names)}</p>
      {leaves && (
        <form method="post" action="/api/auth/signout">
          <input type="hidden" name="to" value={linkPath(token)} />
          <SubmitButton variant="secondary">{t("common.signOut")}</SubmitButton>
        </form>
      )}
    </Notice>
  );
}
