import { formatter } from "@/lib/format/format";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { MandateContent, MandateParty } from "@/lib/mandates/content";
import {
  Facts,
  Heading,
  Note,
  Numbered,
  Paragraph,
  type PrintedCode,
  Sheet,
  Sides,
  SignatureBlock,
  Title,
} from "@/lib/pdf/kit";
import { qrMatrix } from "@/lib/pdf/qr";
import { renderPdf } from "@/lib/pdf/render";

interface MadeMandate {
  content: MandateContent;
  code: string;
  /** From 1. */
  version: number;
  /** In the application's own time. */
  at: Date;
}

/** The letter of mandate as a PDF, ready to be signed. The same mandate gives the same bytes. */
export async function mandatePdf(made: MadeMandate): Promise<Buffer> {
  const code = { text: made.code, matrix: await qrMatrix(made.code) };
  return renderPdf(letter(made, code));
}

/** Name and function; null while one of them is not known. */
function signatory({ representative, jobTitle }: MandateParty): string | null {
  return representative && jobTitle && `${representative}, ${jobTitle}`;
}

/** A cell of a side that has nothing to say there. */
const NOTHING = "–";

function letter({ content, version, at }: MadeMandate, code: PrintedCode) {
  const { locale, partner, coordinator, practice, official } = content;
  const t = translator(locale);
  const names = { partner: partner.name, coordinator: coordinator.name };
  return Sheet({
    language: locale,
    title: `${t("mandate.title")}: ${partner.name}`,
    author: partner.name,
    subject: content.title ?? content.call,
    // Read again when the signed file comes back.
    keywords: code.text,
    at,
    header: t("mandate.header", { version: String(version) }),
    footer: t("mandate.footer"),
    pageOf: (page, pages) => t("mandate.page", { page: String(page), pages: String(pages) }),
    code,
    children: (
      <>
        <Title lead={t("mandate.lead")} besideCode>
          {t("mandate.title")}
        </Title>
        {practice ? (
          <Note>{t("mandate.practice")}</Note>
        ) : (
          official && <Note>{t("mandate.official")}</Note>
        )}
        <Sides heads={[t("mandate.gives"), t("mandate.receives")]} facts={partyFacts(t, content)} />
        <Heading>{t("mandate.project")}</Heading>
        <Facts facts={projectFacts(t, content)} />
        <Heading>{t("mandate.covers")}</Heading>
        <Paragraph>{t("mandate.authorises", names)}</Paragraph>
        <Numbered items={[t("mandate.submit"), t("mandate.sign"), t("mandate.speak")]} />
        <Paragraph>{t("mandate.promises", names)}</Paragraph>
        <Paragraph>{t("mandate.lasts")}</Paragraph>
        <SignatureBlock
          heading={t("mandate.signed")}
          facts={[
            { label: t("mandate.nameAndJob"), value: signatory(partner) },
            { label: t("mandate.placeAndDate"), value: null },
          ]}
          signature={t("mandate.signature")}
        />
      </>
    ),
  });
}

function partyFacts(t: Translate, { locale, partner, coordinator, official }: MandateContent) {
  const both = (label: string, of: (party: MandateParty) => string | null) => ({
    label,
    values: [of(partner), of(coordinator)] as const,
  });
  const { country } = formatter(locale);
  const latin = [partner, coordinator].some(({ latinName }) => latinName !== undefined);
  // National Agencies know organisations by their OID, the Portal by their PIC; the other is a help.
  const number = (key: "oid" | "pic", asked: boolean) =>
    asked || partner[key] || coordinator[key]
      ? [both(t(`mandate.${key}`), (party) => party[key] ?? (asked ? null : NOTHING))]
      : [];
  return [
    both(t("mandate.name"), ({ name }) => name),
    ...(latin
      ? [
          both(t("mandate.latinName"), ({ latinName }) =>
            latinName === undefined ? NOTHING : latinName,
          ),
        ]
      : []),
    both(t("mandate.address"), ({ address }) => addressOf(address)),
    both(t("mandate.country"), ({ address }) => country(address.country)),
    ...number("oid", official),
    ...number("pic", !official),
    both(t("mandate.representative"), ({ representative }) => representative),
    both(t("mandate.jobTitle"), ({ jobTitle }) => jobTitle),
  ];
}

/** Lines of an address; null while it is not known. */
function addressOf({ street, postcode, city }: MandateParty["address"]): string | null {
  const place = [postcode, city].filter(Boolean).join(" ");
  return [street, place].filter(Boolean).join("\n") || null;
}

function projectFacts(t: Translate, content: MandateContent) {
  const { title, acronym, call, role, lumpSum, share, locale } = content;
  const { money } = formatter(locale);
  return [
    {
      label: t("mandate.projectTitle"),
      value:
        title && acronym && title !== acronym
          ? `${title} (${acronym})`
          : (title ?? (acronym || null)),
    },
    { label: t("mandate.call"), value: call },
    { label: t("mandate.role"), value: t(`mandate.roles.${role}`) },
    ...(lumpSum === null ? [] : [{ label: t("mandate.lumpSum"), value: money(lumpSum) }]),
    ...(share === null ? [] : [{ label: t("mandate.share"), value: money(share) }]),
  ];
}
