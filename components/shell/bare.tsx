import type { ReactNode } from "react";
import { Logo } from "@/components/shell/logo";

/** The least a page needs around it: the name as a way home. Asks nothing of the server. */
export function Bare({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-6xl px-4 sm:min-h-14 sm:px-6">
          <Logo name={name} home="/" />
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl grow px-4 py-6 outline-none sm:px-6 sm:py-10"
      >
        {children}
      </main>
    </>
  );
}
