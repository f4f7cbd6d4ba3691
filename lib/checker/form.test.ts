import { describe, expect, it } from "vitest";
import { readForm } from "@/lib/checker/form";
import { allCalls, noCalls } from "@/lib/domain/calls/calls";

const sent = (fields: string) => readForm(`year=2022&call=2022/ka220-sch&${fields}`);

describe("the form of the checker", () => {
  it("is told from an address", () => {
    expect(readForm("call=2022/ka220-sch&o=LV.c")).toBeNull();
    expect(readForm("")).toBeNull();
  });

  it("is read field by field", () => {
    expect(
      sent(
        "country.0=LV&role.0=coordinator&name.0=Daugava+School&type.0=school&type.0=nonsense&oid.0=e+10012345&pic.0=12&sum=250000&months=24&start=2022-09-01",
      ),
    ).toEqual({
      callId: "2022/ka220-sch",
      organisations: [
        {
          ...{ name: "Daugava School", country: "LV", role: "coordinator", types: ["school"] },
          ...{ oid: "E10012345", pic: null },
        },
      ],
      ...{ lumpSum: 250_000, durationMonths: 24, startsOn: "2022-09-01" },
    });
  });

  it("adds an organisation and removes the one whose button was pressed", () => {
    const countries = (fields: string) => sent(fields)?.organisations.map(({ country }) => country);
    const three = "country.0=LV&country.1=EE&country.2=PT";
    expect(countries(`${three}&add=1`)).toEqual(["LV", "EE", "PT", ""]);
    expect(countries(`${three}&remove=1`)).toEqual(["LV", "PT"]);
    expect(countries(`${three}&remove=9`)).toEqual(["LV", "EE", "PT"]);
  });

  it("goes to the same call of another year, or to the first of that year", () => {
    expect(readForm("year=2025&call=2022/ka220-sch&o=LV.c")).toMatchObject({
      callId: "2025/ka220-sch",
      organisations: [{ country: "LV" }],
    });
    const [none] = noCalls;
    const other = allCalls.find((pack) => pack.action === none?.action && pack.year !== none?.year);
    expect(readForm(`year=${none?.year}&call=${other?.id}`)?.callId).toBe(
      allCalls.find(({ year }) => year === none?.year)?.id,
    );
    expect(readForm("year=1999&call=2022/ka220-sch")?.callId).toBe("2022/ka220-sch");
    expect(readForm("year=2022&call=nonsense")?.callId).toBe("nonsense");
  });
});
