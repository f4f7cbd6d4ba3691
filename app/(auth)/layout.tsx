import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Frame } from "@/components/shell/frame";

export const metadata: Metadata = { robots: { index: false } };

/** Pages on the way in. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return (
    <Frame plain narrow>
      <div className="flex flex-col gap-8">{children}</div>
    </Frame>
  );
}
