import { factsOf, type View } from "@/lib/applications/judged";
import type {
  ApplicationFacts,
  ApplicationSummary,
  ApplicationView,
  ConsortiumVerdict,
  Participant,
} from "@/lib/applications/types";
import type { RulePack } from "@/lib/domain/calls/types";
import { checklist } from "@/lib/domain/checklist/checklist";
import type { AddedItem, Tick } from "@/lib/domain/checklist/types";
import { judge } from "@/lib/domain/eligibility/judge";
import { standingsOf } from "@/lib/domain/eligibility/tally";
import { emptyPassport } from "@/lib/domain/passport/passport";
import type { Relation } from "@/lib/domain/permissions/types";

/** What is stored about an application; everything else follows from it. */
export interface StoredFacts extends Omit<ApplicationFacts, "verdicts" | "requirements"> {
  ticks: readonly Tick[];
  items: readonly AddedItem[];
}

/** Derives both verdicts and the checklist at the application's own now. */
export function deriveFacts({ ticks, items, ...stored }: StoredFacts): ApplicationFacts {
  const { pack, participants, submission, acronym, papers } = stored;
  const verdict = (view: View): ConsortiumVerdict => ({
    ...judge(factsOf(stored, view), pack, "drafting"),
    standings: standingsOf(factsOf(stored, view), pack),
  });
  const confirmed = verdict("confirmed");
  const requirements = checklist({
    pack,
    deadline: stored.closes,
    facts: { ...factsOf(stored, "hoped"), acronym },
    organisations: participants,
    confirmedVerdict: confirmed,
    ticks,
    items,
    papers,
    submitted: submission !== null,
  });
  return { ...stored, verdicts: { confirmed, hoped: verdict("hoped") }, requirements };
}

/**
 * The facts as a reader may see them: partners see who takes part and how it stands, but neither
 * contacts, papers nor reasons of the others.
 * @param own participations of the reader's own organisations.
 */
export function seenBy(
  facts: ApplicationFacts,
  relation: Relation,
  own: readonly string[],
  revision: string,
): ApplicationView {
  const hide = (one: Participant): Participant =>
    relation === "coordinator" || own.includes(one.id)
      ? one
      : {
          ...one,
          contactName: "",
          contactEmail: "",
          tasks: "",
          shareEuros: null,
          passport: emptyPassport,
          changed: [],
          invitation: one.invitation && {
            ...one.invitation,
            sentTo: "",
            openedAt: null,
            mail: null,
            handedOnBy: "",
          },
          answer: one.answer && { ...one.answer, name: "", jobTitle: "", reason: "", terms: null },
          openQuestions: 0,
        };
  const papers = facts.papers.filter(
    ({ participationId }) =>
      relation === "coordinator" || (participationId !== null && own.includes(participationId)),
  );
  return { ...facts, participants: facts.participants.map(hide), papers, relation, revision };
}

/** A line of the list of applications. */
export function summarise(facts: ApplicationFacts, relation: Relation): ApplicationSummary {
  const { id, kind, title, acronym, pack, deadline, closes, now, participants } = facts;
  return {
    id,
    relation,
    kind,
    title,
    acronym,
    pack,
    organisationName: facts.organisation.name,
    deadline,
    closes,
    now,
    confirmed: participants.filter((one) => one.status === "confirmed").length,
    participants: participants.length,
    eligible: facts.verdicts.confirmed.eligible,
    openHard: facts.requirements.filter((one) => one.hard && !one.done).length,
    submittedAt: facts.submission?.at ?? null,
  };
}

/** The pack of a stored application. Packs are never taken away, so a miss is a broken release. */
export function known(pack: RulePack | null, callId: string): RulePack {
  if (!pack) throw new Error(`no rule pack for the call ${callId}`);
  return pack;
}
