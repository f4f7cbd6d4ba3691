import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** Whom to ask: a person with a name and an address, never "the administrator". */
export async function AskLead({
  invitation: { lead, leadEmail },
  words,
}: {
  invitation: InvitationView;
  words: `invite.${"confirmed" | "declined" | "withdrew"}.change` | `invite.${ClosedArea}.ask`;
}) {
  const { t } = await reader();
  return (
    <p>
      {t(words, { lead })}{" "}
      <a href={`mailto:${leadEmail}`} className="link wrap-anywhere">
        {leadEmail}
      </a>
    </p>
  );
}

/** The ways in which a link can have ended. */
export type ClosedArea =
  | "revoked"
  | "removed"
  | "swapped"
  | "replaced"
  | "handedOn"
  | "expired"
  | "passed";
