import { BothClocks } from "@/components/partners/both-clocks";
import { type DataItem, DataList, Icon, Notice, Section, Status } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import type { ChainState } from "@/lib/consent/types";
import { languageNames } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import type { PartnerRecord, WrittenAnswer } from "@/lib/partners/types";

/**
 * What a partner answered, whole: who, in which function, from which address and invitation, when
 * on both clocks, to exactly which words, how the record is sealed, and what was recorded before.
 */
export async function AnswerRecord({
  application,
  record: { answer, earlier, chain },
}: {
  application: ApplicationView;
  record: PartnerRecord;
}) {
  const { t } = await reader();
  if (!answer) return null;
  const { zone } = application.closes;
  return (
    <Section title={t("partners.answer.title")} card>
      <div className="flex flex-col gap-5">
        {!answer.stands && <Notice>{t("partners.answer.earlier")}</Notice>}
        <OneRecord answer={answer} zone={zone} />
        <Chain answer={answer} chain={chain} />
        {earlier.length > 0 && (
          <div className="flex flex-col gap-2">
            <h3 className="font-semibold">{t("consent.record.earlier")}</h3>
            <ul className="flex flex-col gap-1">
              {earlier.map((one) => (
                <li key={one.id}>
                  <EarlierRecord answer={one} zone={zone} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

/** @param props.zone of the call's clock. */
async function OneRecord({ answer, zone }: { answer: WrittenAnswer; zone: string }) {
  const { t, format, zone: mine } = await reader();
  const fact = (label: string, value: string): DataItem[] => (value ? [{ label, value }] : []);
  const items: DataItem[] = [
    { label: t("partners.answer.what"), value: t(`partners.answer.${answer.kind}`) },
    ...fact(t("partners.answer.by"), answer.name),
    ...fact(t("partners.answer.jobTitle"), answer.jobTitle),
    ...fact(t("consent.fact.address"), answer.sentTo),
    ...fact(t("consent.fact.onBehalfOf"), answer.onBehalfOf),
    {
      label: t("partners.answer.at"),
      value: (
        <span className="flex flex-col">
          <BothClocks instant={answer.at} zone={zone} />
          {answer.seq !== null && answer.zone !== zone && answer.zone !== mine && (
            <span className="text-sm text-muted">
              {t("consent.record.theirClock", {
                when: format.dateTime(answer.at, answer.zone),
                city: format.zoneCity(answer.zone),
              })}
            </span>
          )}
        </span>
      ),
    },
    {
      label: t("consent.record.invitation"),
      value: t("consent.record.invited", { when: format.date(answer.invitedAt, mine) }),
    },
    ...(answer.kind === "consent" ? [] : [reasonItem(answer, t)]),
  ];
  return (
    <div className="flex flex-col gap-3">
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
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <a href={`/api/consents/${answer.id}/receipt`} className="link min-h-6">
          {t("consent.record.receipt")}
        </a>
        {answer.hash && (
          <a href={`/api/consents/${answer.id}/receipt?as=record`} className="link min-h-6">
            {t("consent.record.file")}
          </a>
        )}
      </p>
    </div>
  );
}

function reasonItem(
  { reason }: WrittenAnswer,
  t: Awaited<ReturnType<typeof reader>>["t"],
): DataItem {
  return {
    label: t("partners.answer.reason"),
    value: reason ? (
      <span className="whitespace-pre-line">{reason}</span>
    ) : (
      <span className="text-muted">{t("partners.answer.noReason")}</span>
    ),
  };
}

/** How the record is sealed, and whether the chain that it stands in is whole. */
async function Chain({ answer, chain }: { answer: WrittenAnswer; chain: ChainState }) {
  const { t } = await reader();
  const { seq, hash, previousHash } = answer;
  return (
    <div className="flex flex-col items-start gap-1.5">
      {chain.state === "whole" ? (
        <Status tone={seq === null ? "neutral" : "positive"}>
          {seq === null
            ? t("consent.chain.before")
            : t("consent.chain.whole", { n: chain.records })}
        </Status>
      ) : (
        <Notice tone="negative" title={t("consent.chain.broken")}>
          <p>{t(`consent.chain.${chain.why}`, { seq: String(chain.seq) })}</p>
        </Notice>
      )}
      {hash && previousHash && (
        <details className="group/hash text-sm">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
            {t("consent.chain.hash", { seq: String(seq), hash: hash.slice(0, 8) })}
            <Icon name="down" className="transition-transform group-open/hash:rotate-180" />
          </summary>
          <dl className="mt-1 flex flex-col gap-1 text-muted">
            <dt>{t("consent.fact.hash")}</dt>
            <dd className="font-mono text-xs break-all text-text">{hash}</dd>
            <dt>{t("consent.fact.previousHash")}</dt>
            <dd className="font-mono text-xs break-all text-text">{previousHash}</dd>
          </dl>
        </details>
      )}
    </div>
  );
}

async function EarlierRecord({ answer, zone }: { answer: WrittenAnswer; zone: string }) {
  const { t, format, zone: mine } = await reader();
  return (
    <details className="group/earlier">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-accent hover:underline">
        {t("consent.record.earlierOne", {
          what: t(`partners.answer.${answer.kind}`),
          when: format.date(answer.at, mine),
        })}
        <Icon name="down" className="transition-transform group-open/earlier:rotate-180" />
      </summary>
      <div className="mt-3 mb-4 border-l-2 border-line pl-4">
        <OneRecord answer={answer} zone={zone} />
      </div>
    </details>
  );
}
