import "server-only";
import { invitee } from "@/lib/auth/invitee";
import { signedIn } from "@/lib/auth/session";
import type { Gate } from "@/lib/server/action";

/**
 * Gate of what an organisation does for its own place in an application: through its link, whose
 * `token` the form carries, or signed in, when the form says which participation it means.
 */
export const placeKeeper: Gate = (values) => (values.token ? invitee(values) : signedIn(values));
