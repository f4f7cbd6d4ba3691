import type { ReactNode } from "react";
import { Frame } from "@/components/shell/frame";
import { GuestNotice } from "@/components/shell/guest-notice";

/**
 * The frame of signed-in screens. It is no gate: every page asks `requireUser` with its own path,
 * so that a person comes back to it after signing in.
 */
export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <GuestNotice />
      <Frame>{children}</Frame>
    </>
  );
}
