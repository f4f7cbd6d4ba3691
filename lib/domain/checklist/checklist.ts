import type { PackRequirement, Source, WallClock } from "@/lib/domain/calls/types";
import { derive } from "@/lib/domain/checklist/derived";
import type {
  AddedItem,
  ChecklistInput,
  Owner,
  PartnerFacts,
  Requirement,
} from "@/lib/domain/checklist/types";
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
    ...pack.requirements.flatMap((asked) =>
      asked.key === "oid" || asked.key === "pic"
        ? identifiers(asked.key, asked, input)
        : [packLine(asked, input)],
    ),
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

function packLine(asked: PackRequirement, input: ChecklistInput): Requirement {
  const { done, params = {} } = derive(asked.key, input);
  const { deadline } = input;
  const dueAt =
    asked.daysBefore === 0
      ? instantOf(deadline)
      : endOfLocalDay(addDays(dayOf(deadline), -asked.daysBefore), deadline.zone);
  return line(input, {
    key: asked.key,
    code: asked.key,
    params,
    hard: asked.hard,
    dueAt,
    done,
    source: asked.source,
  });
}

/** The form takes an organisation only with its identifier, so the coordinator needs it of each. */
function identifiers(
  which: "oid" | "pic",
  asked: PackRequirement,
  input: ChecklistInput,
): Requirement[] {
  return input.organisations
    .filter(({ status }) => !["declined", "withdrawn", "revoked"].includes(status))
    .map((organisation) =>
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

/** An invited partner owes its answer; one that nobody asked, or no longer, is the coordinator's. */
function consortiumLines(
  { id, name, role, status }: PartnerFacts,
  input: ChecklistInput,
): Requirement[] {
  if (role === "coordinator") return [];
  const params = { name };
  if (status === "invited" || status === "confirmed" || status === "to-reconfirm")
    return [
      line(input, {
        key: `answer:${id}`,
        code: "answer",
        params,
        owner: { kind: "partner", participationId: id },
        hard: true,
        done: status === "confirmed",
      }),
    ];
  if (status === "prepared" || status === "expired")
    return [line(input, { key: `invite:${id}`, code: "invite", params, hard: false, done: false })];
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
