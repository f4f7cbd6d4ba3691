import { recordWords } from "@/components/passport/record-words";
import { DataList } from "@/components/ui";
import { type RecordField, recordFields } from "@/lib/domain/passport/differences";
import type { OrganisationRecord } from "@/lib/domain/passport/types";
import { reader } from "@/lib/i18n/request";

const texts = ["presentation", "experience", "pastParticipation"] as const;
const isText = (field: RecordField) => texts.some((text) => text === field);

/** What is known about an organisation: short facts as pairs, the long texts folded. */
export async function PassportFacts({
  record,
  except = [],
}: {
  record: OrganisationRecord;
  /** Fields that stand elsewhere on the page. */
  except?: readonly RecordField[];
}) {
  const here = await reader();
  const { t } = here;
  const facts = recordFields
    .filter((field) => !isText(field) && !except.includes(field))
    .map((field) => ({
      label: t(`passport.fields.${field}`),
      words: recordWords(field, record, here),
    }))
    .filter(({ words }) => words !== "");
  const written = texts.filter((field) => record.passport[field] !== "");
  if (facts.length === 0 && written.length === 0)
    return <p className="text-muted">{t("passport.nothing")}</p>;
  return (
    <div className="flex flex-col gap-4">
      {facts.length > 0 && (
        <DataList
          items={facts.map(({ label, words }) => ({
            label,
            value: <span className="wrap-anywhere whitespace-pre-line">{words}</span>,
          }))}
        />
      )}
      {written.map((field) => (
        <details key={field}>
          <summary className="min-h-6 rounded-sm font-medium">
            {t(`passport.fields.${field}`)}{" "}
            <span className="text-sm font-normal text-muted">
              {t("passport.characters", { n: record.passport[field].length })}
            </span>
          </summary>
          <p className="mt-2 max-w-prose wrap-anywhere whitespace-pre-line">
            {record.passport[field]}
          </p>
        </details>
      ))}
    </div>
  );
}
