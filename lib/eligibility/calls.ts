import type { z } from "zod";
import { allCalls, noCalls } from "@/lib/domain/calls/calls";
import type {
  CallRules,
  CompositionRule,
  Fact,
  Funding,
  Source,
  WallClock,
} from "@/lib/domain/calls/types";
import { instantOf } from "@/lib/domain/time/wall-clock";
import type { callsOutput } from "@/lib/eligibility/schema";

type Calls = z.input<typeof callsOutput>;

/** Every call as `GET /api/v1/calls` lists it: values as they are, and beside them their sources. */
export function listCalls(): Calls {
  return {
    calls: allCalls.map(callOf),
    noCalls: noCalls.map(({ id, year, action, title, source }) => ({
      id,
      year,
      action,
      title,
      source: sourceOf(source),
    })),
  };
}

function callOf(pack: CallRules): Calls["calls"][number] {
  const { id, version, title, year, action, round, field, lot, agency, basedOn } = pack;
  return {
    id,
    version,
    title,
    year,
    action,
    round,
    field,
    lot,
    agency,
    provisional: basedOn !== null,
    basedOn,
    opens: known(pack.opens),
    deadline: pack.deadline && momentOf(pack.deadline.value),
    funding: fundingOf(pack.funding.value),
    callBudget: known(pack.callBudget),
    duration: pack.duration && copied(pack.duration.value),
    start: pack.start && copied(pack.start.value),
    minimum: {
      organisations: pack.minOrganisations.value,
      countries: pack.minCountries.value,
      memberStates: known(pack.minMemberStates),
    },
    roles: [...pack.roles],
    countingRoles: [...pack.countingRoles.value],
    countingTypes: pack.countingTypes && [...pack.countingTypes.value],
    memberStates: [...pack.memberStates.value],
    associatedCountries: [...pack.associatedCountries.value],
    alsoCounting: pack.alsoCounting && [...pack.alsoCounting.value],
    otherCountries: copied(pack.otherCountries.value),
    restrictedCountries: [...pack.restrictedCountries.value],
    form: pack.form.value,
    webinar: pack.webinar && {
      from: momentOf(pack.webinar.value.from),
      to: momentOf(pack.webinar.value.to),
    },
    composition: pack.composition.map(compositionOf),
    sources: sourcesOf(pack),
  };
}

/** A rule with its numbers, without the example that breaks it. */
function compositionOf(rule: CompositionRule): Calls["calls"][number]["composition"][number] {
  const { fails: _example, differs: _beside, advice = false, source, ...rest } = rule;
  return { ...copied(rest), advice, certainty: source.certainty, source: sourceOf(source) };
}

/** The sources of the EU's share and of the model stand beside the others. */
function fundingOf(funding: Funding): Calls["calls"][number]["funding"] {
  if (funding.model === "prefixed-lump-sum") return copied(funding);
  const { rateSource: _beside, modelSource: _too, ...rest } = funding;
  return copied(rest);
}

/** The parts of a pack that are facts, under the names they have there. */
function sourcesOf(pack: CallRules): Record<string, Source> {
  const found = Object.entries(pack)
    .filter((part): part is [string, Fact<unknown>] => isFact(part[1]))
    .map(([name, { source }]) => [name, sourceOf(source)]);
  const funding = pack.funding.value;
  if (funding.model === "prefixed-lump-sum") return Object.fromEntries(found);
  const { rateSource: rate, modelSource: model } = funding;
  return {
    ...Object.fromEntries(found),
    ...(rate && { fundingRate: sourceOf(rate) }),
    ...(model && { fundingModel: sourceOf(model) }),
  };
}

const isFact = (part: unknown) =>
  typeof part === "object" && part !== null && "value" in part && "source" in part;

const known = <T>(fact: Fact<T> | null): T | null => fact?.value ?? null;

const sourceOf = ({ title, url, certainty }: Source): Source => ({ title, url, certainty });

function momentOf(wall: WallClock) {
  return { local: wall.local, zone: wall.zone, instant: isoOf(instantOf(wall)) };
}

/** Deadlines are of whole seconds: 2022-03-23T11:00:00Z */
const isoOf = (instant: Date) => instant.toISOString().replace(".000Z", "Z");

/** Packs are not to be changed, so their lists are read-only; what is sent is a copy. */
function copied<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>;
}

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
