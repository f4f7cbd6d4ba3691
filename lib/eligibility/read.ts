import { isCountry, normaliseCountry } from "@/lib/domain/countries/countries";
import {
  type OrganisationFacts,
  organisationTypes,
  type Role,
  roles,
  type Sector,
  type Stage,
  sectors,
} from "@/lib/domain/eligibility/types";
import { parseOid, parsePic } from "@/lib/domain/identifiers/identifiers";
import type { Problem, Problems, Question, Read } from "@/lib/eligibility/types";
import { type Words, wordsIn } from "@/lib/eligibility/words";

/** More organisations than these are refused. */
export const mostOrganisations = 1000;
/** Characters of a name, title or id; types of one organisation; months; euros. */
export const longestText = 1000;
export const mostTypes = 50;
export const mostMonths = 1200;
export const mostEuros = 1_000_000_000_000;
export const stages = ["drafting", "submission"] as const satisfies readonly Stage[];

const mostProblems = 100;
const mostIgnored = 100;

/** ASCII only: a dotless i, in upper case, would be the I of Italy. */
export const countryForm = /^\s*[A-Za-z]{2}\s*$/;
const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

const fields = new Set("call stage organisations lumpSum durationMonths startsOn title".split(" "));
const organisationFields = new Set(
  "id name country role types oid pic foundedOn sector".split(" "),
);
const knownRoles: ReadonlySet<unknown> = new Set(roles);
const knownTypes: ReadonlySet<unknown> = new Set(organisationTypes);
const knownSectors: ReadonlySet<unknown> = new Set(sectors);
const knownStages: ReadonlySet<unknown> = new Set(stages);

/**
 * Reads a body of the API or a line of the command: a question, or everything that is wrong with it.
 * Written by hand because files have many thousands of lines; `schema.ts` describes the same to
 * readers of the API, and a test holds the two together. Never throws.
 */
export function read(body: unknown, words = wordsIn("en")): Read {
  const reader = new Reader(words);
  const question = reader.question(body);
  return question && reader.errors.length === 0
    ? { ok: true, value: question }
    : { ok: false, problems: reader.problems() };
}

/** Joined once, because a body may be wrong many thousand times. */
const listed = (values: readonly string[]) => ({ known: values.join(", ") });
const known = {
  stages: listed(stages),
  roles: listed(roles),
  sectors: listed(sectors),
  organisationTypes: listed(organisationTypes),
};

type Fields = Readonly<Record<string, unknown>>;

/** Position of what is not in the list of organisations. */
const BODY = -1;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every method takes the position of the organisation and the field's name, for its path. */
class Reader {
  readonly errors: Problem[] = [];
  private more = 0;
  private readonly ignored: string[] = [];
  private readonly says: Words["refusal"];

  constructor(words: Words) {
    this.says = words.refusal;
  }

  problems(): Problems {
    return this.more > 0 ? { errors: this.errors, more: this.more } : { errors: this.errors };
  }

  question(body: unknown): Question | null {
    if (!isFields(body)) {
      this.wrong(BODY, "", "api.bodyNoObject");
      return null;
    }
    this.note(body, BODY, fields);
    const call = this.text(body.call, BODY, "call");
    const stage = body.stage == null ? "submission" : body.stage;
    if (!knownStages.has(stage)) this.wrong(BODY, "stage", "api.oneOf", known.stages);
    const organisations: OrganisationFacts[] = [];
    const ids: (string | null)[] = [];
    this.organisations(body.organisations, organisations, ids);
    const lumpSum = this.whole(body.lumpSum, "lumpSum", mostEuros);
    const durationMonths = this.whole(body.durationMonths, "durationMonths", mostMonths);
    const startsOn = this.day(body.startsOn, BODY, "startsOn");
    const title = body.title === null ? "" : this.optional(body.title, BODY, "title");
    return {
      call: call.toLowerCase(),
      stage: stage as Stage,
      facts: {
        organisations,
        lumpSum,
        durationMonths,
        startsOn,
        ...(title !== null && { title }),
      },
      asked: {
        lumpSum: body.lumpSum !== undefined,
        durationMonths: body.durationMonths !== undefined,
        startsOn: body.startsOn !== undefined,
      },
      ids,
      ignored: this.ignored,
    };
  }

  private organisations(
    list: unknown,
    organisations: OrganisationFacts[],
    ids: (string | null)[],
  ): void {
    if (!Array.isArray(list))
      this.wrong(BODY, "organisations", list == null ? "api.missing" : "api.noList");
    else if (list.length > mostOrganisations)
      this.wrong(BODY, "organisations", "api.tooManyOrganisations", { most: mostOrganisations });
    else
      list.forEach((given: unknown, index) => {
        if (isFields(given)) {
          organisations.push(this.organisation(given, index));
          ids.push(this.optional(given.id, index, "id"));
        } else this.wrong(index, "", "api.noObject");
      });
  }

  private organisation(given: Fields, index: number): OrganisationFacts {
    this.note(given, index, organisationFields);
    const { role, sector } = given;
    if (role == null) this.wrong(index, "role", "api.missing");
    else if (!knownRoles.has(role)) this.wrong(index, "role", "api.oneOf", known.roles);
    if (sector != null && !knownSectors.has(sector))
      this.wrong(index, "sector", "api.oneOf", known.sectors);
    return {
      id: idOf(index),
      name: this.text(given.name, index, "name"),
      country: this.country(given.country, index),
      role: role as Role,
      types: given.types == null ? none : this.types(given.types, index),
      oid: this.oid(given.oid, index),
      pic: this.pic(given.pic, index),
      foundedOn: this.day(given.foundedOn, index, "foundedOn"),
      sector: (sector ?? null) as Sector | null,
    };
  }

  private country(value: unknown, index: number): string {
    if (typeof value !== "string") {
      this.wrong(index, "country", value == null ? "api.missing" : "api.noText");
      return "";
    }
    const code = normaliseCountry(value);
    if (!countryForm.test(value) || !isCountry(code)) this.wrong(index, "country", "api.country");
    return code;
  }

  private types(value: unknown, index: number): readonly string[] {
    if (!Array.isArray(value)) this.wrong(index, "types", "api.noList");
    else if (value.length > mostTypes)
      this.wrong(index, "types", "api.tooMany", { most: mostTypes });
    else {
      for (let at = 0; at < value.length; at += 1)
        if (!knownTypes.has(value[at]))
          this.wrong(index, `types/${at}`, "api.oneOf", known.organisationTypes);
      return value;
    }
    return none;
  }

  private oid(value: unknown, index: number): string | null {
    if (value == null) return null;
    const parsed = typeof value === "string" ? parseOid(value) : null;
    if (parsed && "oid" in parsed) return parsed.oid;
    this.wrong(index, "oid", "api.oid");
    return null;
  }

  private pic(value: unknown, index: number): string | null {
    if (value == null) return null;
    const parsed = typeof value === "string" ? parsePic(value) : null;
    if (parsed && "pic" in parsed) return parsed.pic;
    this.wrong(index, "pic", "api.pic");
    return null;
  }

  private day(value: unknown, index: number, field: string): string | null {
    if (value == null) return null;
    if (typeof value === "string" && isDay(value)) return value;
    this.wrong(index, field, "api.day");
    return null;
  }

  private whole(value: unknown, field: string, most: number): number | null {
    if (value == null) return null;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most)
      return value;
    this.wrong(BODY, field, "api.whole", { most });
    return null;
  }

  private optional(value: unknown, index: number, field: string): string | null {
    if (value == null) return null;
    if (typeof value === "string" && value.length <= longestText) return value;
    this.wrong(index, field, "api.noShortText", { most: longestText });
    return null;
  }

  private text(value: unknown, index: number, field: string): string {
    if (value == null) {
      this.wrong(index, field, "api.missing");
      return "";
    }
    const text = (this.optional(value, index, field) ?? "?").trim();
    if (text === "") this.wrong(index, field, "api.empty");
    return text;
  }

  /** Remembers fields that nobody reads. */
  private note(given: Fields, index: number, these: ReadonlySet<string>): void {
    for (const field in given)
      if (!these.has(field) && this.ignored.length < mostIgnored)
        this.ignored.push(pathOf(index, field));
  }

  private wrong(
    index: number,
    field: string,
    ...[key, params]: Parameters<Words["refusal"]>
  ): void {
    if (this.errors.length < mostProblems)
      this.errors.push({ path: pathOf(index, field), message: this.says(key, params) });
    else this.more += 1;
  }
}

const none: readonly string[] = [];

function pathOf(index: number, field: string): string {
  if (index === BODY) return field;
  return field === "" ? `organisations/${index}` : `organisations/${index}/${field}`;
}

/** Sorts as positions do. */
export const idOf = (index: number) => String(100_000 + index);
export const positionOf = (id: string) => Number(id) - 100_000;

function isDay(text: string): boolean {
  const [, year, month, day] = dayForm.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}
