import type { ReactNode } from "react";
import { Frame } from "@/components/shell/frame";

/** Pages that anyone may read. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
