import { describe, expect, it } from "vitest";
import { allCalls } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { checklist } from "@/lib/domain/checklist/checklist";
import {
  callOf,
  input,
  lead,
  lineOf,
  organisation,
  type Setup,
} from "@/lib/domain/checklist/testing";
import { spoken } from "@/lib/domain/eligibility/spoken";
import { formatter } from "@/lib/format/format";
import { locales } from "@/lib/i18n/locales";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

describe.each(locales)("words of the checklist in %s", (locale) => {
  const everything = (call: RulePack) =>
    input({
      pack: call,
      organisations: [
        lead,
        organisation("a", "EE", { status: "invited" }),
        organisation("b", "MT", { status: "prepared" }),
      ],
      items: [
        { id: "1", title: "Bring the logo", participationId: "a", dueOn: "2022-03-10", hard: true },
      ],
    });

  it.each(allCalls.map((call) => [call.id, call] as const))("%s", (_id, call) => {
    for (const { code, params } of checklist(everything(call)))
      for (const part of ["title", "help"] as const) {
        const said = say(translator(locale), {
          key: `requirement.${code}.${part}`,
          params: spoken(params, formatter(locale)),
        });
        expect(said).toMatch(/^[\p{Lu}\d].{5}/u);
        expect(said).not.toMatch(/[{}#]|requirement\.|undefined| {2}| $/);
      }
  });
});

describe("lines read well", () => {
  const title = (key: string, setup?: Setup) => {
    const line = lineOf(key, setup);
    if (!line) throw new Error(key);
    const params = spoken(line.params, formatter("en"));
    return say(translator("en"), { key: `requirement.${line.code}.title`, params });
  };

  it("with names, numbers and days", () => {
    expect(title("minimum")).toBe(
      "At least 3 organisations from 3 countries have confirmed (3 from 3 countries so far)",
    );
    expect(title("start-date")).toBe("Set a start date from 1 September 2022 to 31 December 2022");
    expect(title("oid:a")).toBe("Enter the OID of Organisation a");
    expect(title("right-agency")).toBe(
      "Apply to the right National Agency (Valsts izglītības attīstības aģentūra (VIAA)) and in the right field",
    );
    expect(title("right-agency", { organisations: [{ ...lead, country: "CH" }] })).toBe(
      "Apply to the right National Agency and in the right field",
    );
  });

  it("with what the portal's calls ask for", () => {
    expect(title("minimum", { pack: callOf("2022/teacher-academies") })).toBe(
      "At least 3 organisations from 3 countries (2 of them EU Member States) have confirmed (3 from 3 countries, 3 of them in the EU, so far)",
    );
    const forward = { pack: callOf("2022/forward-looking-1") };
    expect(title("lump-sum", forward)).toBe("Set the grant to ask for, at most €800,000");
    expect(title("declaration-on-honour", forward)).toBe(
      "Be ready to sign the declaration on honour",
    );
  });
});
