import { callById, noCalls } from "@/lib/domain/calls/calls";
import { nearestCalls } from "@/lib/domain/calls/nearest";
import type { CallRules, Source } from "@/lib/domain/calls/types";
import { judge } from "@/lib/domain/eligibility/judge";
import type {
  Facts,
  Finding,
  FindingCode,
  OrganisationFacts,
  Verdict,
} from "@/lib/domain/eligibility/types";
import { idOf, positionOf } from "@/lib/eligibility/read";
import type { Answer, Page, Question, SpokenFinding, UnknownCall } from "@/lib/eligibility/types";
import type { Words } from "@/lib/eligibility/words";

/** Findings beyond these are only counted: one answer must not be many times its question. */
export const mostFindings = 200;

/** Answers a question, or says that there is no such call. */
export function answer(question: Question, words: Words): Answer | UnknownCall {
  const pack = callById(question.call);
  return pack ? answerBy(pack, question, words) : unknown(question.call, words);
}

/** Answers a question by the rules of a call. */
export function answerBy(pack: CallRules, question: Question, words: Words): Answer {
  const { facts, stage, ids, ignored } = question;
  let positions: readonly number[] | null = null;
  let verdict = judge(facts, pack, stage);
  if (verdict.findings.some(({ code }) => code === "duplicate-oid" || code === "duplicate-pic")) {
    positions = byContent(facts.organisations);
    verdict = judge(inOrder(facts, positions), pack, stage);
  }
  const findings = askedOf(verdict.findings, question);
  const eligible = !findings.some(({ severity }) => severity === "blocking");
  const listed = worstFirst(findings).slice(0, mostFindings);
  const moreFindings = findings.length - listed.length;
  const { counts } = verdict;
  return {
    call: pack.id,
    packVersion: pack.version,
    stage,
    eligible,
    doubtful: eligible && findings.some(({ unsure }) => unsure),
    counts: { ...counts, countries: counts.countries.length },
    missing: verdict.missing,
    findings: listed.map((finding) => spokenOf(finding, positions, ids, words)),
    ...(moreFindings > 0 && { moreFindings }),
    ...(ignored.length > 0 && { ignored }),
  };
}

/** What a body does not mention at all, its caller does not ask about. */
const gaps: Partial<Record<FindingCode, keyof Question["asked"]>> = {
  "lump-sum-undecided": "lumpSum",
  "duration-missing": "durationMonths",
  "start-missing": "startsOn",
};

function askedOf(findings: Verdict["findings"], { asked }: Question): Verdict["findings"] {
  if (asked.lumpSum && asked.durationMonths && asked.startsOn) return findings;
  return findings.filter(({ code }) => {
    const field = gaps[code];
    return field === undefined || asked[field];
  });
}

const severities = ["blocking", "warning", "info"];

/** Those of one severity stay in the order in which they are read. */
function worstFirst(findings: Verdict["findings"]): Verdict["findings"] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Which of two organisations with one identifier counts must not hang on the order of the body.
 * Positions in the body, sorted by what is said of the organisations there: by their names last,
 * so that a new name changes no count.
 */
function byContent(organisations: readonly OrganisationFacts[]): number[] {
  const said = organisations.map(({ id: _position, name, ...rest }) =>
    JSON.stringify([rest, name]),
  );
  const order = (a: number, b: number) => compare(said[a] ?? "", said[b] ?? "") || a - b;
  return organisations.map((_one, position) => position).sort(order);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function inOrder(facts: Facts, positions: readonly number[]): Facts {
  const organisations = positions.map((position, index) => ({
    ...(facts.organisations[position] as OrganisationFacts),
    id: idOf(index),
  }));
  return { ...facts, organisations };
}

const organisationPath = "organisations/";

function spokenOf(
  finding: Finding,
  positions: readonly number[] | null,
  ids: Question["ids"],
  words: Words,
): SpokenFinding {
  const { code, severity, params, rule, certainty, source, differs } = finding;
  const spoken: SpokenFinding = {
    code,
    severity,
    message: words.finding(finding),
    path: finding.path,
    params,
    rule,
    certainty,
    source: pageOf(source),
  };
  if (differs) spoken.differs = pageOf(differs);
  if (!finding.path.startsWith(organisationPath)) return spoken;
  const index = positionOf(finding.path.slice(organisationPath.length));
  const position = positions?.[index] ?? index;
  spoken.path = organisationPath + position;
  const id = ids[position];
  if (id != null) spoken.organisation = id;
  return spoken;
}

const pageOf = ({ title, url }: Source): Page => ({ title, url });

function unknown(call: string, words: Words): UnknownCall {
  const nearest = nearestCalls(call);
  const none = noCalls.find(({ id }) => id === call);
  if (!none) return { error: words.refusal("api.noCall"), nearest };
  const params = { year: String(none.year), title: none.title[words.locale] };
  const error = words.refusal("api.noCallThatYear", params);
  return { error, nearest, source: pageOf(none.source) };
}
