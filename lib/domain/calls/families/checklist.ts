import { isCap } from "@/lib/domain/calls/families/pack";
import { sources } from "@/lib/domain/calls/families/sources";
import { inferredFrom, isSure, ofYear, restated } from "@/lib/domain/calls/source";
import type {
  CallRules,
  Fact,
  PackRequirement,
  PackRequirementKey,
  RulePack,
  Source,
} from "@/lib/domain/calls/types";

/** Hard where its source is sure enough. */
const line = (key: PackRequirementKey, source: Source): PackRequirement => ({
  key,
  hard: isSure(source),
  daysBefore: 0,
  source,
});
const soft = (key: PackRequirementKey, source: Source, daysBefore = 0): PackRequirement => ({
  key,
  hard: false,
  daysBefore,
  source,
});

/** The form asks for a value whether or not we know its limits for sure. */
const asked = (limits: Fact<unknown> | null, form: Source): Source =>
  limits && isSure(limits.source) ? limits.source : form;

/** Each National Agency decides whether it holds a second round; for 2022 a page says so. */
const heldIn = (year: number): Source =>
  year === 2022 ? sources.secondRounds : inferredFrom(sources.secondRounds);

/** Institutions of higher education need it to apply, to National Agencies too, says the call for it. */
const charterOf = ({ action, field, year }: CallRules): PackRequirement[] =>
  action === "ka220" && field === "higher"
    ? [soft("charter", ofYear(2022, sources.charter, year))]
    : [];

/** A measure of December 2022; that it still held is known until September 2025. */
function hungarianTrusts({ year }: CallRules): PackRequirement[] {
  if (year < 2023) return [];
  const source = ofYear(2023, sources.hungarianTrusts, year);
  return [soft("hungarian-trusts", year < 2026 ? source : inferredFrom(source))];
}

/** The checklist of a National Agency call, in the order in which one works through it. */
export function withAgencyChecklist(rules: CallRules): RulePack {
  const form = rules.form.source;
  const isCooperation = rules.action === "ka220";
  const cap = rules.composition.find(isCap);
  const requirements: PackRequirement[] = [
    line("eu-login", sources.euLogin),
    line("right-agency", form),
    ...(rules.round === 2 ? [soft("round-held", heldIn(rules.year))] : []),
    line("title", restated(sources.form)),
    line("minimum", rules.minOrganisations.source),
    line("oid", form),
    line("lump-sum", rules.funding.source),
    line("duration", asked(rules.duration, form)),
    line("start-date", asked(rules.start, form)),
    line("priorities", isCooperation ? sources.priorities : inferredFrom(sources.priorities)),
    // Forms of Small-scale Partnerships have activities, but no work packages.
    ...(isCooperation ? [line("work-packages", sources.workPackages)] : []),
    line("declaration-on-honour", sources.annexes),
    line("annex-rules", sources.annexes),
    line("no-twin-application", sources.oneApplication),
    ...(cap ? [line("oid-caps", cap.source)] : []),
    line("data-protection-and-submit", sources.submission),
    // An internal date: the form needs the text, three weeks leave time to write it in.
    soft("profiles", form, 21),
    soft("mandates", sources.approved),
    ...charterOf(rules),
    ...hungarianTrusts(rules),
    // Grants up to 60 000 euros are exempt.
    ...(isCooperation ? [soft("financial-capacity", inferredFrom(sources.capacity))] : []),
  ];
  return { ...rules, requirements };
}

/** What a portal call may ask for beyond what all of them do. */
interface More {
  ngoForm?: Source;
  /** Erasmus Charter of the higher education institutions; a must where the call needs some. */
  charter?: Asked;
  /** Membership of the Pact for Skills; a must where nobody else may apply. */
  skillsPact?: Asked;
  /** One industrial ecosystem to a proposal. */
  oneEcosystem?: Source;
}

interface Asked {
  source: Source;
  must: boolean;
}

const lineIfAsked = (key: PackRequirementKey, asked: Asked | undefined): PackRequirement[] =>
  asked ? [asked.must ? line(key, asked.source) : soft(key, asked.source)] : [];

/** The checklist of a call on the Funding & Tenders Portal. */
export function withPortalChecklist(
  rules: CallRules,
  { ngoForm, charter, skillsPact, oneEcosystem }: More = {},
): RulePack {
  const composition = rules.composition.filter((rule) => !isCap(rule));
  const binding = composition.find(({ advice, source }) => !advice && isSure(source));
  const { model } = rules.funding.value;
  const requirements: PackRequirement[] = [
    line("eu-login", sources.euLogin),
    line("portal-proposal", sources.submission),
    line("title", restated(sources.compliance)),
    line("minimum", rules.minOrganisations.source),
    ...composition
      .slice(0, 1)
      .map((first) =>
        binding ? line("composition", binding.source) : soft("composition", first.source),
      ),
    ...lineIfAsked("skills-pact", skillsPact),
    ...(oneEcosystem ? [soft("one-ecosystem", oneEcosystem)] : []),
    line("pic", sources.registration),
    line("lump-sum", rules.funding.source),
    ...(rules.duration ? [line("duration", rules.duration.source)] : []),
    ...(rules.start ? [line("start-date", rules.start.source)] : []),
    line("partner-data", inferredFrom(sources.registration)),
    line("part-b", sources.compliance),
    line("abstract", sources.submission),
    ...(model === "budget-based-lump-sum"
      ? [line("budget-table", sources.financialConditions)]
      : []),
    ...(ngoForm ? [line("ngo-form", ngoForm)] : []),
    ...lineIfAsked("charter", charter),
    line("no-twin-application", sources.oneApplication),
    line("portal-submit", sources.submission),
    // The portal may ask for it at another stage.
    soft("declaration-on-honour", sources.registration),
    soft("profiles", restated(sources.compliance), 21),
    ...hungarianTrusts(rules),
  ];
  return { ...rules, requirements };
}
