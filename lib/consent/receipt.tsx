import { callInWords, moneyInWords } from "@/lib/consent/words";
import { callById } from "@/lib/domain/calls/calls";
import { canonicalRecord } from "@/lib/domain/consent/canonical";
import type { HashedRecord } from "@/lib/domain/consent/types";
import { formatter } from "@/lib/format/format";
import { languageNames } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Fact, Facts, Heading, Paragraph, Quote, Sheet, Title } from "@/lib/pdf/kit";
import { renderPdf } from "@/lib/pdf/render";

/** A file that both sides get with their mail, and may fetch again later. */
export interface ReceiptFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** The zone of an EU call's clock where the call of a record is not known any more. */
const BRUSSELS = "Europe/Brussels";

/**
 * The receipt of a record as PDF, in the language of the answer. Made of the record alone: the same
 * record gives the same bytes, whoever asks and whenever.
 */
export async function receiptPdf(record: HashedRecord): Promise<ReceiptFile> {
  return {
    name: `${stemOf(record)}.pdf`,
    mediaType: "application/pdf",
    content: await renderPdf(sheet(record)),
  };
}

/**
 * The record itself, in the very bytes that its hash was made from: whoever has both can check one
 * against the other with any tool that knows SHA-256.
 */
export function recordFile(record: HashedRecord): ReceiptFile {
  return {
    name: `${stemOf(record)}.json`,
    mediaType: "application/json",
    content: Buffer.from(canonicalRecord(record), "utf8"),
  };
}

/** Of letters that every system takes; a name in another script leaves only its number. */
function stemOf({ kind, seq, organisation }: HashedRecord): string {
  const known = organisation?.passport.latinName || organisation?.name || "";
  const name = known
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return ["tercet", kind, seq, name].filter(Boolean).join("-");
}

function sheet(record: HashedRecord) {
  const { locale, kind, textShown, organisation, terms } = record;
  const t = translator(locale);
  const title = t(`consent.receipt.title.${kind}`);
  const name = organisation?.name ?? "";
  return (
    <Sheet
      language={locale}
      title={name ? `${title}: ${name}` : title}
      author={terms?.coordinator.name ?? "Tercet"}
      at={record.answeredAt}
      header={t("consent.receipt.header")}
      footer={record.hash ? t("consent.receipt.footer", { hash: record.hash.slice(0, 16) }) : title}
      pageOf={(page, pages) =>
        t("consent.receipt.page", { page: String(page), pages: String(pages) })
      }
    >
      <Title lead={t(`consent.receipt.lead.${kind}`)}>{title}</Title>
      <Facts facts={who(record)} />
      <Heading>{t("consent.receipt.text")}</Heading>
      <Quote paragraphs={textShown.split("\n\n")} />
      {terms && (
        <>
          <Heading>{t("consent.receipt.terms")}</Heading>
          <Facts facts={agreed(terms, locale)} />
        </>
      )}
      <Heading>{t("consent.receipt.check")}</Heading>
      <Paragraph>{t(record.hash ? "consent.receipt.how" : "consent.receipt.before")}</Paragraph>
      <Facts facts={seal(record)} />
    </Sheet>
  );
}

function who(record: HashedRecord): Fact[] {
  const { locale, organisation, name, jobTitle, sentTo, onBehalfOf, reason } = record;
  const t = translator(locale);
  const format = formatter(locale);
  const fact = (
    label: "by" | "jobTitle" | "address" | "onBehalfOf" | "reason" | "oid" | "pic",
    value: string | null | undefined,
  ): Fact[] => (value ? [{ label: t(`consent.fact.${label}`), value }] : []);
  const { answeredAt, zone, terms } = record;
  const callZone = callById(terms?.callId ?? "")?.deadline?.value.zone ?? BRUSSELS;
  const clock = (label: string, whose: string) => ({
    label,
    value: t("consent.inZone", {
      when: format.dateTime(answeredAt, whose),
      city: format.zoneCity(whose),
    }),
  });
  return [
    ...(organisation
      ? [
          {
            label: t("consent.fact.organisation"),
            value: t("invite.consent.placed", {
              name: organisation.name,
              country: format.country(organisation.country),
            }),
          },
        ]
      : []),
    ...fact("oid", organisation?.oid),
    ...fact("pic", organisation?.pic),
    ...fact("by", name),
    ...fact("jobTitle", jobTitle),
    ...fact("address", sentTo),
    ...fact("onBehalfOf", onBehalfOf),
    ...fact("reason", reason),
    {
      label: t("consent.fact.wording"),
      value: t("consent.receipt.wording", {
        version: String(record.textVersion),
        language: languageNames[locale],
      }),
    },
    clock(t("consent.fact.callClock"), callZone),
    ...(zone === callZone ? [] : [clock(t("consent.fact.ownClock"), zone)]),
  ];
}

function agreed(
  { role, lumpSum, share, coordinator, callId }: NonNullable<HashedRecord["terms"]>,
  locale: HashedRecord["locale"],
): Fact[] {
  const t = translator(locale);
  const money = (euros: number | null) =>
    moneyInWords(euros, locale) ?? t("invite.consent.undecided");
  const country = formatter(locale).country(coordinator.country);
  return [
    { label: t("invite.consent.term.role"), value: t(`invite.consent.role.${role}`) },
    { label: t("invite.consent.term.lumpSum"), value: money(lumpSum) },
    // An associated partner gets none, so that none is open either.
    ...(role === "associated"
      ? []
      : [{ label: t("invite.consent.term.share"), value: money(share) }]),
    {
      label: t("invite.consent.term.coordinator"),
      value: t("invite.consent.placed", { name: coordinator.name, country }),
    },
    { label: t("invite.consent.term.callId"), value: callInWords(callId, locale) },
  ];
}

function seal({ locale, id, seq, hash, previousHash }: HashedRecord): Fact[] {
  const t = translator(locale);
  return [
    { label: t("consent.fact.record"), value: id },
    ...(seq && hash && previousHash
      ? [
          { label: t("consent.fact.seq"), value: String(seq) },
          { label: t("consent.fact.hash"), value: hash },
          { label: t("consent.fact.previousHash"), value: previousHash },
        ]
      : []),
  ];
}
