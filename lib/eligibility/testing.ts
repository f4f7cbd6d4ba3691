import fc from "fast-check";
import { organisationTypes, roles } from "@/lib/domain/eligibility/types";

/** A body of 2022 that stands, with what a form asks for. */
export const good = {
  call: "2022/ka220-sch",
  stage: "submission",
  organisations: [
    { name: "Liepāja School", country: "LV", role: "coordinator", oid: "E10000001" },
    { name: "Rannaküla Kool", country: "EE", role: "partner", oid: "E10000002" },
    { name: "Gozo College", country: "MT", role: "partner", oid: "E10000003" },
  ],
  lumpSum: 250_000,
  durationMonths: 24,
  startsOn: "2022-09-01",
};

/** The same with other values; `first` changes the coordinator only. */
export const body = (change: object = {}, first: object = {}) => ({
  ...good,
  organisations: good.organisations.map((one, index) => (index === 0 ? { ...one, ...first } : one)),
  ...change,
});

const wild = fc.jsonValue({ maxDepth: 3 });
const mostly = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: value }, wild);
const days = fc.constantFrom("2022-09-01", "2022-02-29", "2024-02-29", "2022-13-01", "0000-01-01");

const organisation = fc.record(
  {
    name: mostly(fc.string()),
    country: mostly(fc.constantFrom("LV", " ee ", "EL", "uk", "XK", "RE", "ZZ", "Latvia", "")),
    role: mostly(fc.constantFrom(...roles)),
    types: mostly(fc.array(fc.constantFrom(...organisationTypes, "wizard"))),
    oid: mostly(fc.constantFrom("E10000001", "e 1000 0002", "E1", "")),
    pic: mostly(fc.constantFrom("999999999", " 123 456 789", "12345678")),
    foundedOn: mostly(days),
    sector: mostly(fc.constantFrom("public", "private", "third")),
    id: mostly(fc.string()),
    extra: wild,
  },
  { requiredKeys: [] },
);

/** Bodies that come close to what is asked for, and bodies that do not. */
export const anyBody: fc.Arbitrary<unknown> = mostly(
  fc.record(
    {
      call: mostly(fc.constantFrom("2022/ka220-sch", "2022/ka220-engo", "2023/none", "")),
      stage: mostly(fc.constantFrom("drafting", "submission", "draft")),
      organisations: mostly(fc.array(mostly(organisation), { maxLength: 6 })),
      lumpSum: mostly(fc.constantFrom(250_000, 0, -1, 1.5, 1e300, null)),
      durationMonths: mostly(fc.constantFrom(24, 0, -1, 1201, null)),
      startsOn: mostly(days),
      title: mostly(fc.string()),
      extra: wild,
    },
    { requiredKeys: ["call", "organisations"] },
  ),
);
