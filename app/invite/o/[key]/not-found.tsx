import { UnknownLink } from "@/components/invite/unknown-link";

/** A link that we never made, or whose application is gone. */
export default function UnknownInvitation() {
  return <UnknownLink />;
}
