import { describe, expect, it } from "vitest";
import { callById } from "@/lib/domain/calls/calls";
import type { OrganisationFacts } from "@/lib/domain/eligibility/types";
import { without } from "@/lib/domain/eligibility/without";

const pack = callById("2022/ka220-sch");
if (!pack) throw new Error("the call of 2022 is missing");

const one = (id: string, country: string, role: OrganisationFacts["role"] = "partner") => ({
  ...{ id, country, role },
  name: id,
  types: [],
});
const facts = (...organisations: OrganisationFacts[]) => ({
  organisations: [one("a", "LV", "coordinator"), ...organisations],
  lumpSum: null,
  durationMonths: null,
  startsOn: null,
});

describe("without", () => {
  it("breaks a minimum that is only just met", () => {
    const { effect, missing } = without(facts(one("b", "EE"), one("c", "PT")), pack, "c");
    expect(effect).toBe("breaks");
    expect(missing).toEqual({ organisations: 1, countries: 1 });
  });

  it("keeps a minimum that has one to spare, or that did not count the one who leaves", () => {
    const spare = facts(one("b", "EE"), one("c", "PT"), one("d", "MT"));
    expect(without(spare, pack, "d").effect).toBe("keeps");
    const uncounted = facts(one("b", "EE"), one("c", "PT"), one("d", "CH"));
    expect(without(uncounted, pack, "d").effect).toBe("keeps");
  });

  it("is short when the minimum was not met before", () => {
    expect(without(facts(one("b", "EE")), pack, "b").effect).toBe("short");
  });
});
