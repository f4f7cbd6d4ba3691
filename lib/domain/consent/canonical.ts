import type { ConsentRecord } from "@/lib/domain/consent/types";

/** What may be recorded. */
type Recorded = string | number | boolean | null | Date | readonly Recorded[] | RecordedObject;
interface RecordedObject {
  readonly [key: string]: Recorded;
}

/**
 * The one way to write a value down: JSON without spaces, keys in the order of their UTF-16 code
 * units, instants as ISO 8601 in UTC with milliseconds. The same value gives the same text wherever
 * and whenever it is written, whatever order a database hands its keys out in.
 */
export function canonical(value: Recorded): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (isList(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${pairs.join(",")}}`;
}

const isList = (value: Recorded): value is readonly Recorded[] => Array.isArray(value);

/** The text whose hash seals a record: every column of it, and of the record before its hash. */
export function canonicalRecord(record: ConsentRecord): string {
  const { id, applicationId, invitationId, participationId, seq, previousHash } = record;
  const { kind, name, jobTitle, reason, sentTo, onBehalfOf, terms, organisation } = record;
  const { textShown, textVersion, locale, answeredAt, zone } = record;
  return canonical({
    ...{ id, applicationId, invitationId, participationId, seq, previousHash },
    ...{ kind, name, jobTitle, reason, sentTo, onBehalfOf },
    ...{ textShown, textVersion, locale, answeredAt, zone },
    // Both are plain data, as they are stored.
    terms: terms as Recorded,
    organisation: organisation as Recorded,
  });
}
