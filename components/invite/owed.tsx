import { OwedLines } from "@/components/place/owed-lines";
import type { InvitationView } from "@/lib/invitations/types";

/** What the organisation behind a link still owes. */
export function Owed({ token }: { invitation: InvitationView; token: string }) {
  return <OwedLines place={{ token }} />;
}
