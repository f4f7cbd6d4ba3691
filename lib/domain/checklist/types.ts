import type { PackRequirementKey, RulePack, Source, WallClock } from "@/lib/domain/calls/types";
import type { PaperFacts } from "@/lib/domain/documents/types";
import type { Facts, OrganisationFacts, Params, Verdict } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import type { Passport } from "@/lib/domain/passport/types";

/** Who owes a requirement: the coordinator, or one partner by its participation. */
export type Owner = { kind: "coordinator" } | { kind: "partner"; participationId: string };

export interface PartnerFacts extends OrganisationFacts {
  status: PartnerStatus;
  /** The texts that the form wants of it. */
  passport: Pick<Passport, "presentation" | "experience">;
}

export interface Tick {
  requirement: string;
  doneBy: string | null;
  doneAt: Date;
}

export interface AddedItem {
  id: string;
  title: string;
  participationId: string | null;
  /** `YYYY-MM-DD`, due at the end of that day in the call's zone. */
  dueOn: string;
  hard: boolean;
}

export interface ChecklistInput {
  pack: RulePack;
  /** The deadline that holds for this application: that of the call, or one of its own. */
  deadline: WallClock;
  facts: Omit<Facts, "organisations"> & { title: string; acronym: string };
  /** Coordinator first, then partners that are not removed. */
  organisations: readonly PartnerFacts[];
  /** The verdict counting only the coordinator and the organisations that confirmed. */
  confirmedVerdict: Verdict;
  ticks: readonly Tick[];
  items: readonly AddedItem[];
  /** What was handed in and not removed. */
  papers: readonly PaperFacts[];
  submitted: boolean;
}

/** Message key stem of a line: `requirement.<code>.title` and `requirement.<code>.help`. */
export type RequirementCode = PackRequirementKey | "answer" | "invite" | "item";

/** One line of the submission checklist. */
export interface Requirement {
  /**
   * Stable: a pack key, or `answer:`, `invite:`, `oid:`, `pic:`, `mandate:` or
   * `profile:<participationId>`, or `item:<id>`.
   */
  key: string;
  code: RequirementCode;
  /** Only for added items: the words people gave it (also `params.title`). */
  title?: string;
  /** For the message, through `spoken` of eligibility/spoken.ts (days are still `YYYY-MM-DD`). */
  params: Params;
  owner: Owner;
  hard: boolean;
  dueAt: Date;
  /** Derived lines are done when the data say so; the others when a person ticks them. */
  tickable: boolean;
  done: boolean;
  doneBy: string | null;
  doneAt: Date | null;
  source: Source | null;
}
