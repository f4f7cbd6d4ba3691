/** What became of a mail after the provider took it. */
export type DeliveryKind =
  | "delayed" // the recipient's server does not take it yet
  | "delivered"
  | "suppressed" // the provider no longer writes to this address
  | "failed" // the provider could not send it
  | "bounced" // it came back
  | "complained"; // its reader marked it as unwanted

/** One thing that the provider told about a mail. */
export interface DeliveryEvent {
  /** The provider's id of the message. */
  id: string;
  /** The provider's type without "email.", e.g. "bounced", "delivery_delayed". */
  kind: string;
  /** When it happened, by the provider's clock. */
  at: Date;
  /** The provider's short code, e.g. "Permanent/General" of a bounce. */
  reason: string | null;
}

/** What all that was told comes to. */
export interface Delivery {
  kind: DeliveryKind;
  at: Date;
  reason: string | null;
}

/** Why a mail did not arrive, as far as its sender can do something about it. */
export type ReturnCause =
  | "no-such-address"
  | "for-now" // a full mailbox, a server that is away
  | "blocked" // the provider's own list of addresses that took no mail before
  | "not-sent"
  | "unclear";

/** Where a mail stands, from the moment it was written until its reader has it. */
export type MailStanding =
  | "queued"
  | "not-sent"
  | "unclear" // it may have gone out; nobody knows
  | "sent"
  | "delayed"
  | "delivered"
  | "returned"
  | "complained";
