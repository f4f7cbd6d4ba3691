"use client";

import "@/app/globals.css";
import { Problem } from "@/components/shell/problem";
import { Button } from "@/components/ui/button";
import { common as en } from "@/messages/en/common";
import { common as lv } from "@/messages/lv/common";

/**
 * Shown when even the frame of the page failed. The reader's language is not known then, so it
 * speaks both.
 */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col px-4 font-sans sm:px-6">
        <title>{en.problem.title}</title>
        <main>
          {[
            { lang: "en", words: en.problem },
            { lang: "lv", words: lv.problem },
          ].map(({ lang, words }) => (
            <div key={lang} lang={lang}>
              <Problem title={words.title} lead={words.lead}>
                <Button variant="primary" onClick={retry}>
                  {words.retry}
                </Button>
              </Problem>
            </div>
          ))}
        </main>
      </body>
    </html>
  );
}
