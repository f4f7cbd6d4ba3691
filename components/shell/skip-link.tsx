import type { ReactNode } from "react";

/** First stop of the keyboard: past the header to what the page is about. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2.5 focus:font-medium focus:text-on-accent"
    >
      {children}
    </a>
  );
}
