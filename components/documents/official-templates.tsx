import { Section } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import { reader } from "@/lib/i18n/request";

const steps = ["find", "take", "give"] as const;

/** Where the templates lie that count, and what is not replaced by anything made here. */
export async function OfficialTemplates({ set }: { set: readonly SlotPapers[] }) {
  const { t } = await reader();
  const from = set.find(({ slot }) => slot.official)?.slot.official;
  if (!from) return null;
  const of = new Set(set.flatMap(({ slot }) => (slot.official ? [slot.key] : [])));
  return (
    <Section title={t("documents.official.title")} lead={t("documents.official.lead")}>
      <ul className="list-disc pl-5">
        {[...of].map((key) => (
          <li key={key}>{t(`documents.slot.${key}.title`)}</li>
        ))}
      </ul>
      <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-5">
        {steps.map((step) => (
          <li key={step}>{t(`documents.official.${from}.${step}`)}</li>
        ))}
      </ol>
      {of.has("mandate") && <p className="max-w-prose">{t("documents.official.mandate")}</p>}
    </Section>
  );
}
