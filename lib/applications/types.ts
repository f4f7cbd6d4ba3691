import type { RulePack, WallClock } from "@/lib/domain/calls/types";
import type { Requirement } from "@/lib/domain/checklist/types";
import type { ConsentTerms } from "@/lib/domain/consent/types";
import type { DeliveryKind } from "@/lib/domain/delivery/types";
import type { PaperFacts } from "@/lib/domain/documents/types";
import type { Role, Sector, Standing, Verdict } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import type { RecordField } from "@/lib/domain/passport/differences";
import type { Passport } from "@/lib/domain/passport/types";
import type { Relation } from "@/lib/domain/permissions/types";
import type { Locale } from "@/lib/i18n/locales";
import type { MailState } from "@/lib/mails/types";

export type ApplicationKind = "real" | "practice" | "demo";

/** One organisation of the consortium, as the coordinator's screens show it. */
export interface Participant {
  /** Participation id. */
  id: string;
  role: Role;
  name: string;
  country: string;
  types: readonly string[];
  oid: string | null;
  pic: string | null;
  /** `YYYY-MM-DD` */
  foundedOn: string | null;
  sector: Sector | null;
  contactName: string;
  contactEmail: string;
  locale: Locale;
  /** The registered organisation that it is, with the version of its data; null while it is none. */
  organisationId: string | null;
  /** What is expected of it, and its part of the lump sum in whole euros. */
  tasks: string;
  shareEuros: number | null;
  passport: Passport;
  /**
   * What the registered organisation says otherwise about itself by now; empty once the coordinator
   * left it as it is, and in what was submitted.
   */
  changed: readonly RecordField[];
  /** The coordinator is always "confirmed". */
  status: PartnerStatus;
  invitation: {
    id: string;
    createdAt: Date;
    expiresAt: Date;
    openedAt: Date | null;
    mailed: boolean;
    sentTo: string;
    /** The newest mail that carried it; null when none was written, or the reader may not know. */
    mail: InvitationMail | null;
    /** Who asked its recipient to answer instead; empty: nobody did. */
    handedOnBy: string;
  } | null;
  /** The newest answer, if any. */
  answer: {
    id: string;
    invitationId: string;
    kind: AnswerKind;
    name: string;
    jobTitle: string;
    reason: string;
    at: Date;
    terms: ConsentTerms | null;
  } | null;
  /** How many of its questions the coordinator has not answered. */
  openQuestions: number;
}

/** What became of the mail of an invitation. */
export interface InvitationMail {
  state: MailState;
  stateReason: string | null;
  /** When the provider took it. */
  sentAt: Date | null;
  /** What the provider told since. */
  delivery: DeliveryKind | null;
  deliveryAt: Date | null;
  deliveryReason: string | null;
}

export type AnswerKind = "consent" | "refusal" | "withdrawal";

/** A verdict with what each organisation means for it, by participation. */
export type ConsortiumVerdict = Verdict & { standings: Readonly<Record<string, Standing>> };

/**
 * An application with everything derived from it at one moment: what screens, mails and verbs
 * judge by. Read by `readFacts`.
 */
export interface ApplicationFacts {
  id: string;
  kind: ApplicationKind;
  /** The newest rules of its call, and the version of them that its people last looked at. */
  pack: RulePack;
  rulesSeen: number;
  organisation: { id: string; name: string; country: string };
  /** The person whom the coordinator's mails go to. `timeZone` is null until chosen. */
  lead: { id: string; name: string; email: string; locale: Locale | null; timeZone: string | null };
  title: string;
  acronym: string;
  /** The project in two sentences. */
  summary: string;
  /** `YYYY-MM-DD` */
  startsOn: string | null;
  durationMonths: number | null;
  lumpSum: number | null;
  clockOffset: number;
  /** The application's own now, and its deadline as an instant. */
  now: Date;
  deadline: Date;
  /** The same deadline as its wall clock shows it. */
  closes: WallClock;
  /** Set where that is not the deadline of the call: why, and the address that says so. */
  ownDeadline: { reason: string; source: string } | null;
  /** Coordinator first, then the others by the time they were added. */
  participants: readonly Participant[];
  /** Counting only those who confirmed, and counting everyone invited too. */
  verdicts: { confirmed: ConsortiumVerdict; hoped: ConsortiumVerdict };
  /** Open ones first, the next thing to do on top. */
  requirements: readonly Requirement[];
  /** What was handed in and not removed; a partner sees only what is of its own place. */
  papers: readonly PaperFacts[];
  submission: { submissionId: string; by: string | null; at: Date } | null;
}

/**
 * The facts as one reader sees them: someone who is not of the coordinating organisation sees
 * no contacts or reasons of the other partners (they are empty).
 */
export interface ApplicationView extends ApplicationFacts {
  /** How the reader stands to it; `may(relation, …)` says which buttons to show. */
  relation: Relation;
  /** Changes whenever anything about the application or its mails changes. */
  revision: string;
}

/** A line of the list of applications. */
export interface ApplicationSummary {
  id: string;
  relation: Relation;
  kind: ApplicationKind;
  title: string;
  acronym: string;
  pack: RulePack;
  organisationName: string;
  deadline: Date;
  closes: WallClock;
  now: Date;
  confirmed: number;
  participants: number;
  eligible: boolean;
  openHard: number;
  submittedAt: Date | null;
}

/** The draft's fields, each saved only if nobody changed it meanwhile. */
export interface DraftFields {
  title: string;
  acronym: string;
  summary: string;
  callId: string;
  startsOn: string;
  durationMonths: string;
  lumpSum: string;
}

/** A field that someone else changed while this person was editing it. */
export interface DraftConflict {
  field: keyof DraftFields;
  theirs: string;
  /** Name of the person, and the moment (ISO 8601, on the server's clock). */
  by: string;
  at: string;
}

/** What saving a draft answers with. */
export interface DraftSaved {
  /** Every field as it stands now: the next save starts from these. */
  current: DraftFields;
  /** Fields left as someone else wrote them; all the others are saved. */
  conflicts: readonly DraftConflict[];
}
