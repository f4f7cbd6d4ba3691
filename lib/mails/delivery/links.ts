import { timingSafeEqual } from "node:crypto";
import { suppressionKey, unsubscriptionKey } from "@/lib/mails/delivery/keys";
import { deriveToken, sha256 } from "@/lib/server/secrets";
import { settings } from "@/lib/server/settings";

/**
 * What the link ends: reminders of one application to its reader, or every mail to it. The links
 * of exercises end nothing: they lie in a mailbox that others than their reader can open.
 */
export type StopKind = "reminders" | "everything" | "practice";

const letters = { reminders: "r", everything: "e", practice: "p" } as const satisfies Record<
  StopKind,
  string
>;

/** A link that ends mails, read and found to be ours. */
export interface StopLink {
  kind: StopKind;
  /** The mail that carried it. */
  mailId: string;
  /** What is kept in `suppressions` once it is used. */
  key: string;
}

interface Carrier {
  id: string;
  applicationId: string | null;
  person: string;
  channel: "inbox" | "practice";
}

/**
 * The secret of a link that ends mails, made when the mail is sent. It holds the keyed hash of the
 * address and no address, works without an account, and goes on working when the mail's row has
 * gone: whoever wants no mail must not depend on what we keep.
 */
export function stopToken(mail: Carrier, ends: Exclude<StopKind, "practice">): string {
  const kind: StopKind = mail.channel === "practice" ? "practice" : ends;
  const signed = [letters[kind], mail.id, keyOf(kind, mail)].join(".");
  return `${signed}.${signature(signed)}`;
}

function keyOf(kind: StopKind, { person, applicationId }: Carrier): string {
  if (kind === "practice") return "-";
  return kind === "everything"
    ? suppressionKey(person)
    : unsubscriptionKey(person, applicationId ?? "-");
}

/** Null for everything that we did not sign. */
export function readStopToken(token: string): StopLink | null {
  const parts = /^([rep])\.([0-9a-f-]{36})\.([\w-]{1,64})\.([\w-]{43})$/.exec(token);
  const [, letter = "", mailId = "", key = "", given = ""] = parts ?? [];
  const [kind] = (Object.keys(letters) as StopKind[]).filter((one) => letters[one] === letter);
  if (!kind || !same(given, signature([letter, mailId, key].join(".")))) return null;
  return { kind, mailId, key };
}

/** The page that says what the link ends and has the button. */
export const stopPage = (token: string) => `${settings().APP_URL}/unsubscribe/${token}`;

/** Where mail programs post by themselves when their user presses "unsubscribe" (RFC 8058). */
export const oneClick = (token: string) => `${settings().APP_URL}/api/unsubscribe/${token}`;

function signature(signed: string): string {
  return deriveToken(settings().LINK_SECRET, "stop", signed);
}

const same = (one: string, other: string) =>
  timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)));
