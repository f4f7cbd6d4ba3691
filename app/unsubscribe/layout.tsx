import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "@/components/shell/frame";

/** The address holds a secret, so no search engine may keep it. */
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Where people who want no mail end it, without an account. */
export default function UnsubscribeLayout({ children }: { children: ReactNode }) {
  return (
    <Frame plain narrow>
      <div className="flex flex-col gap-6">{children}</div>
    </Frame>
  );
}
