import { BothClocks } from "@/components/partners/both-clocks";
import { type DataItem, DataList, Notice, Section } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { languageNames } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import type { PartnerRecord } from "@/lib/partners/types";

/** What a partner answered: who, in which function, when on both clocks, and to exactly which words. */
export async function AnswerRecord({
  application,
  answer,
}: {
  application: ApplicationView;
  answer: NonNullable<PartnerRecord["answer"]>;
}) {
  const { t } = await reader();
  const items: DataItem[] = [
    {
      label: t("partners.answer.what"),
      value: t(`partners.answer.${answer.kind}`),
    },
    ...(answer.name ? [{ label: t("partners.answer.by"), value: answer.name }] : []),
    ...(answer.jobTitle ? [{ label: t("partners.answer.jobTitle"), value: answer.jobTitle }] : []),
    {
      label: t("partners.answer.at"),
      value: <BothClocks instant={answer.at} zone={application.closes.zone} />,
    },
    ...(answer.kind === "refusal"
      ? [
          {
            label: t("partners.answer.reason"),
            value: answer.reason ? (
              <span className="whitespace-pre-line">{answer.reason}</span>
            ) : (
              <span className="text-muted">{t("partners.answer.noReason")}</span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section title={t("partners.answer.title")} card>
      <div className="flex flex-col gap-3">
        {!answer.stands && <Notice>{t("partners.answer.earlier")}</Notice>}
        <div className="-mt-2.5">
          <DataList items={items} />
        </div>
        <figure className="flex flex-col gap-2">
          <figcaption className="text-sm text-muted">
            {t("partners.answer.text", {
              version: String(answer.version),
              language: languageNames[answer.locale],
            })}
          </figcaption>
          <blockquote
            lang={answer.locale}
            className="flex max-w-prose flex-col gap-2 border-l-2 border-line-strong pl-4 whitespace-pre-line"
          >
            {answer.text}
          </blockquote>
        </figure>
      </div>
    </Section>
  );
}
