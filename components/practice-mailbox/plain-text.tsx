import { Icon } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** The same mail without its looks, behind a native switch. */
export async function PlainText({ text, lang }: { text: string; lang?: string }) {
  const { t } = await reader();
  return (
    <details className="group/plain text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {t("partners.mail.plain")}
        <Icon name="down" className="transition-transform group-open/plain:rotate-180" />
      </summary>
      <pre
        lang={lang}
        className="mt-2 rounded-md bg-sunken p-4 font-sans break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
    </details>
  );
}
