import { createHash } from "node:crypto";
import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { Locale } from "@/lib/i18n/locales";

/** Version of the words of `mandate.*`: raise it when they come to mean something else. */
const TEXT_VERSION = 1;

/** One side of a mandate. What is not known is null and left to be filled in by hand. */
export interface MandateParty {
  name: string;
  /** In Latin letters; undefined: its own name is in Latin letters already. */
  latinName: string | null | undefined;
  address: { street: string; postcode: string; city: string; country: string };
  oid: string | null;
  pic: string | null;
  representative: string | null;
  jobTitle: string | null;
}

/** All that a mandate says. The same content is the same mandate. */
export interface MandateContent {
  textVersion: number;
  locale: Locale;
  /** An exercise: nothing of it is real. */
  practice: boolean;
  /** The form of the call brings a template of its own, which is the one that counts. */
  official: boolean;
  partner: MandateParty;
  coordinator: MandateParty;
  title: string | null;
  acronym: string;
  call: string;
  role: "partner" | "affiliated";
  /** Whole euros; null: not decided, and not mentioned. */
  lumpSum: number | null;
  share: number | null;
}

/**
 * What the mandate of a partner says as things stand; null for those who give none: associated
 * partners get nothing of the grant and sign nothing, and who declined takes no part.
 */
export function mandateContent(
  facts: ApplicationFacts,
  partner: Participant,
): MandateContent | null {
  const { role, locale, status } = partner;
  const coordinator = facts.participants.find((one) => one.role === "coordinator");
  if ((role !== "partner" && role !== "affiliated") || status === "declined" || !coordinator)
    return null;
  const { pack, kind, title, acronym, lumpSum } = facts;
  return {
    ...{ textVersion: TEXT_VERSION, locale, role, lumpSum, share: partner.shareEuros },
    practice: kind !== "real",
    official: pack.agency === "national",
    partner: partyOf(partner),
    coordinator: partyOf(coordinator),
    ...{ title: title || null, acronym, call: pack.title[locale] },
  };
}

function partyOf({ name, country, oid, pic, passport }: Participant): MandateParty {
  const { latinName, street, postcode, city, representative } = passport;
  return {
    name,
    latinName: latinName && latinName !== name ? latinName : isLatin(name) ? undefined : null,
    address: { street, postcode, city, country },
    ...{ oid, pic },
    representative: representative.name || null,
    jobTitle: representative.jobTitle || null,
  };
}

const isLatin = (name: string) =>
  !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name);

/** SHA-256 (hex) of what a mandate says. */
export function contentHash(content: MandateContent): string {
  // Its keys always come in the order in which they are written above.
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/**
 * Whether a mandate still says what is known now, or was made from older data and has to be made
 * anew.
 */
export function mandateIsCurrent(
  mandate: { contentHash: string; supersededAt: Date | null },
  facts: ApplicationFacts,
  partner: Participant,
): boolean {
  const content = mandateContent(facts, partner);
  return !mandate.supersededAt && !!content && contentHash(content) === mandate.contentHash;
}
