import { describe, expect, it } from "vitest";
import { FIRST, hashOf, verifyChain } from "@/lib/consent/chain";
import type { ConsentRecord, HashedRecord } from "@/lib/domain/consent/types";

const base: ConsentRecord = {
  ...{ id: "a", invitationId: "i", participationId: "p", applicationId: "app" },
  ...{ kind: "consent", name: "Mari Tamm", jobTitle: "Head", reason: "", locale: "en" },
  ...{ textShown: "Text", textVersion: 2, answeredAt: new Date("2022-02-01T10:00:00Z") },
  ...{ sentTo: "mari@kool.example", zone: "Europe/Tallinn", onBehalfOf: "" },
  ...{ terms: null, organisation: null, seq: 1, previousHash: FIRST },
};

/** Four records, each sealed over the one before. */
function chain(): HashedRecord[] {
  const records: HashedRecord[] = [];
  for (const seq of [1, 2, 3, 4]) {
    const record = { ...base, id: `a${seq}`, seq, previousHash: records.at(-1)?.hash ?? FIRST };
    records.push({ ...record, hash: hashOf(record) });
  }
  return records;
}

const notedOf = (records: readonly HashedRecord[]) =>
  new Map(records.map(({ seq, hash }) => [seq ?? 0, hash ?? ""] as const));

/** The chain with one of its records changed. */
const changed = (seq: number, change: Partial<HashedRecord>) =>
  chain().map((one) => (one.seq === seq ? { ...one, ...change } : one));

describe("verifyChain", () => {
  it("finds nothing wrong with what is whole, nor with nothing", () => {
    expect(verifyChain(chain(), notedOf(chain()))).toBeNull();
    expect(verifyChain(chain())).toBeNull();
    expect(verifyChain([])).toBeNull();
  });

  it.each([
    ["name", "Mari Tann"],
    ["textShown", "text"],
    ["answeredAt", new Date("2022-02-01T10:00:00.001Z")],
    ["previousHash", `1${FIRST.slice(1)}`],
    ["hash", `1${FIRST.slice(1)}`],
    ["hash", null],
  ] as const)("names the record whose %s was changed", (field, value) => {
    for (const seq of [1, 2, 4])
      expect(verifyChain(changed(seq, { [field]: value }))).toEqual({ seq, why: "changed" });
  });

  it("names the record that was changed and sealed anew", () => {
    const [, second] = chain();
    const forged = { ...base, ...second, name: "Eve" };
    const { hash: _old, ...unsealed } = forged;
    expect(verifyChain(changed(2, { ...forged, hash: hashOf(unsealed) }))).toEqual({
      seq: 2,
      why: "changed",
    });
  });

  it.each([1, 2, 3])("names the place of record %i when it was removed", (gone) => {
    expect(verifyChain(chain().filter(({ seq }) => seq !== gone))).toEqual({
      seq: gone,
      why: "removed",
    });
  });

  it("knows the removal of the newest from what was written down elsewhere", () => {
    expect(verifyChain(chain().slice(0, 3), notedOf(chain()))).toEqual({ seq: 4, why: "removed" });
    expect(verifyChain([], notedOf(chain()))).toEqual({ seq: 1, why: "removed" });
  });

  it("names the first of two records that changed places", () => {
    const [one, two, three, four] = chain() as [
      HashedRecord,
      HashedRecord,
      HashedRecord,
      HashedRecord,
    ];
    const swapped = [one, { ...three, seq: 2 }, { ...two, seq: 3 }, four];
    expect(verifyChain(swapped)).toEqual({ seq: 2, why: "reordered" });
  });

  it("is not taken in by a chain that was written anew from some record on", () => {
    const anew: HashedRecord[] = [];
    for (const record of chain()) {
      const { hash: _old, ...rest } = record;
      const name = record.seq === 3 ? "Eve" : record.name;
      const next = { ...rest, name, previousHash: anew.at(-1)?.hash ?? FIRST };
      anew.push({ ...next, hash: hashOf(next) });
    }
    expect(verifyChain(anew)).toBeNull();
    expect(verifyChain(anew, notedOf(chain()))).toEqual({ seq: 3, why: "changed" });
  });
});
