import type { PackRequirement, Source, WallClock } from "@/lib/domain/calls/types";
import { derive } from "@/lib/domain/checklist/derived";
import type {
  AddedItem,
  ChecklistInput,
  Owner,
  PartnerFacts,
  Requirement,
} from "@/lib/domain/checklist/types";
import { isSigned } from "@/lib/domain/documents/state";
import { hasProfile } from "@/lib/domain/passport/gaps";
import { addDays, endOfLocalDay, instantOf } from "@/lib/domain/time/wall-clock";

const coordinator: Owner = { kind: "coordinator" };

/**
 * The submission checklist: what the call asks for, what the consortium still owes, and what
 * people added. Open lines come first, hard ones before soft ones, then by due date; the first
 * line is the next thing to do.
 */
export function checklist(input: ChecklistInput): Requirement[] {
  const { pack, organisations, items } = input;
  const lines = [
    ...pack.requirements.flatMap((asked) => linesOf(asked, input)),
    ...organisations.flatMap((organisation) => consortiumLines(organisation, input)),
    ...items.map((item) => addedLine(item, input)),
  ];
  // toSorted is stable: lines that are otherwise equal stay in the order of the call.
  return lines.toSorted(
    (a, b) =>
      Number(a.done) - Number(b.done) ||
      Number(b.hard) - Number(a.hard) ||
      a.dueAt.getTime() - b.dueAt.getTime(),
  );
}

/** Keys of the hard lines that this owner still owes: whoever owes none is never reminded. */
export function owedBy(requirements: readonly Requirement[], owner: Owner): string[] {
  return requirements
    .filter((line) => line.hard && !line.done && sameOwner(line.owner, owner))
    .map(({ key }) => key);
}

function sameOwner(a: Owner, b: Owner): boolean {
  const participation = (owner: Owner) => (owner.kind === "partner" ? owner.participationId : null);
  return participation(a) === participation(b);
}

/** A line of the call, or one for each organisation where it asks something of each. */
function linesOf(asked: PackRequirement, input: ChecklistInput): Requirement[] {
  if (asked.key === "oid" || asked.key === "pic") return identifiers(asked.key, asked, input);
  if (asked.key === "mandates") return mandates(asked, input);
  if (asked.key === "profiles") return profiles(asked, input);
  return [packLine(asked, input)];
}

function packLine(asked: PackRequirement, input: ChecklistInput): Requirement {
  const { done, params = {} } = derive(asked.key, input);
  return line(input, {
    key: asked.key,
    code: asked.key,
    params,
    hard: asked.hard,
    dueAt: dueOf(asked, input),
    done,
    source: asked.source,
  });
}

/** The deadline, or the end of a day so many days before. */
function dueOf({ daysBefore }: PackRequirement, { deadline }: ChecklistInput): Date {
  return daysBefore === 0
    ? instantOf(deadline)
    : endOfLocalDay(addDays(dayOf(deadline), -daysBefore), deadline.zone);
}

/** The texts that the form wants of each: whoever takes part owes its own. */
function profiles(asked: PackRequirement, input: ChecklistInput): Requirement[] {
  return input.organisations
    .filter(({ status }) => status === "confirmed" || status === "to-reconfirm")
    .map(({ id, name, role, passport }) =>
      line(input, {
        key: `profile:${id}`,
        code: asked.key,
        params: { name },
        owner: role === "coordinator" ? coordinator : { kind: "partner", participationId: id },
        hard: asked.hard,
        dueAt: dueOf(asked, input),
        done: hasProfile(passport),
        source: asked.source,
      }),
    );
}

/** The form takes an organisation only with its identifier, so the coordinator needs it of each. */
function identifiers(
  which: "oid" | "pic",
  asked: PackRequirement,
  input: ChecklistInput,
): Requirement[] {
  return inIt(input).map((organisation) =>
    line(input, {
      key: `${which}:${organisation.id}`,
      code: which,
      params: { name: organisation.name },
      hard: asked.hard,
      done: Boolean(organisation[which]),
      source: asked.source,
    }),
  );
}

/**
 * Each partner signs one: its own business as soon as it has confirmed. Done when a signed one is
 * kept here, or when a person says that it is there: signatures may be collected elsewhere.
 */
function mandates(asked: PackRequirement, input: ChecklistInput): Requirement[] {
  // One tick for all of them, from before each partner had a line of its own.
  const collected = input.ticks.some(({ requirement }) => requirement === asked.key);
  return inIt(input)
    .filter(({ role }) => role === "partner" || role === "affiliated")
    .map(({ id, name, status }) =>
      line(input, {
        key: `mandate:${id}`,
        code: asked.key,
        params: { name },
        owner:
          status === "confirmed" || status === "to-reconfirm"
            ? { kind: "partner", participationId: id }
            : coordinator,
        hard: asked.hard,
        done: collected || isSigned(input.papers, "mandate", id) || null,
        source: asked.source,
      }),
    );
}

/** Those who take part or may still do. */
const inIt = ({ organisations }: ChecklistInput) =>
  organisations.filter(({ status }) => !["declined", "withdrawn", "revoked"].includes(status));

/** An invited partner owes its answer; one that nobody asked, or no longer, is the coordinator's. */
function consortiumLines(
  { id, name, role, status }: PartnerFacts,
  input: ChecklistInput,
): Requirement[] {
  if (role === "coordinator") return [];
  if (status === "invited" || status === "confirmed" || status === "to-reconfirm")
    return [
      line(input, {
        key: `answer:${id}`,
        code: "answer",
        params: { name, again: status === "to-reconfirm" ? "yes" : "no" },
        owner: { kind: "partner", participationId: id },
        hard: true,
        done: status === "confirmed",
      }),
    ];
  if (status === "prepared" || status === "expired")
    return [
      line(input, {
        key: `invite:${id}`,
        code: "invite",
        params: { name },
        hard: false,
        done: false,
      }),
    ];
  return [];
}

function addedLine(item: AddedItem, input: ChecklistInput): Requirement {
  const { deadline } = input;
  return line(input, {
    key: `item:${item.id}`,
    code: "item",
    title: item.title,
    params: { title: item.title },
    owner: item.participationId
      ? { kind: "partner", participationId: item.participationId }
      : coordinator,
    hard: item.hard,
    // On the day of the deadline the day ends for the application when the call closes.
    dueAt:
      item.dueOn === dayOf(deadline)
        ? instantOf(deadline)
        : endOfLocalDay(item.dueOn, deadline.zone),
    done: null,
  });
}

interface Line {
  key: string;
  code: Requirement["code"];
  title?: string;
  params?: Requirement["params"];
  owner?: Owner;
  hard: boolean;
  dueAt?: Date;
  /** null: a person ticks it. */
  done: boolean | null;
  source?: Source;
}

function line(input: ChecklistInput, one: Line): Requirement {
  const tick = one.done === null ? input.ticks.find((t) => t.requirement === one.key) : undefined;
  return {
    owner: coordinator,
    dueAt: instantOf(input.deadline),
    params: {},
    source: null,
    ...one,
    tickable: one.done === null,
    done: one.done ?? tick !== undefined,
    doneBy: tick?.doneBy ?? null,
    doneAt: tick?.doneAt ?? null,
  };
}

/** A wall clock carries its day in its first ten characters. */
function dayOf({ local }: WallClock): string {
  return local.slice(0, 10);
}
