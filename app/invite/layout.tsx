import type { Metadata } from "next";
import type { ReactNode } from "react";
import { InviteFrame } from "@/components/invite/invite-frame";

/** The address holds a secret, so no search engine may keep it. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the partner's page: no account, no workspace, only the question. */
export default function InviteLayout({ children }: { children: ReactNode }) {
  return <InviteFrame>{children}</InviteFrame>;
}
