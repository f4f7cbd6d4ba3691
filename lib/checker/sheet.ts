import {
  type Checked,
  type CheckedOrganisation,
  mostOrganisations,
  newcomer,
  organisation,
  realDay,
  wholeNumber,
} from "@/lib/checker/address";

/** A check while it is edited: every organisation keeps its key when others come and go. */
export interface Sheet extends Checked {
  organisations: (CheckedOrganisation & { key: string })[];
  /** Grows whenever everything is replaced, so that no field keeps what stood there before. */
  generation: number;
  /** How many keys have been given. */
  keys: number;
}

export type Change =
  /** A field by its name in the form: `sum`, or `country.3` for the organisation at place 3. */
  | { kind: "typed"; field: string; value: string; ticked?: boolean }
  | { kind: "added" }
  | { kind: "removed"; index: number }
  | { kind: "replaced"; by: Checked };

export function sheetOf(checked: Checked, generation = 0): Sheet {
  return {
    ...checked,
    organisations: checked.organisations.map((one, index) => ({
      ...one,
      key: `${generation}.${index}`,
    })),
    generation,
    keys: checked.organisations.length,
  };
}

/** The sheet after a change. Organisations that did not change stay the same objects. */
export function changed(sheet: Sheet, change: Change): Sheet {
  switch (change.kind) {
    case "typed":
      return typed(sheet, change);
    case "added": {
      if (sheet.organisations.length >= mostOrganisations) return sheet;
      const key = `${sheet.generation}.${sheet.keys}`;
      return {
        ...sheet,
        organisations: [...sheet.organisations, { ...newcomer, key }],
        keys: sheet.keys + 1,
      };
    }
    case "removed":
      return { ...sheet, organisations: sheet.organisations.toSpliced(change.index, 1) };
    case "replaced":
      return sheetOf(change.by, sheet.generation + 1);
  }
}

function typed(sheet: Sheet, { field, value, ticked }: Change & { kind: "typed" }): Sheet {
  const [name = "", place] = field.split(".");
  if (place === undefined)
    return {
      ...sheet,
      ...(name === "sum" && { lumpSum: wholeNumber(value, 1_000_000_000) }),
      ...(name === "months" && { durationMonths: wholeNumber(value, 120) }),
      ...(name === "start" && { startsOn: realDay(value) }),
    };
  const one = sheet.organisations[Number(place)];
  if (!one) return sheet;
  const types: readonly string[] = one.types;
  const given =
    name === "type"
      ? { types: ticked ? [...types, value] : types.filter((type) => type !== value) }
      : { [name]: value };
  const after = { ...organisation({ ...one, ...given }), key: one.key };
  return { ...sheet, organisations: sheet.organisations.with(Number(place), after) };
}
