import { and, asc, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { participations } from "@/db/schema/applications";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { readFacts } from "@/lib/applications/data";
import { markSubmitted } from "@/lib/applications/mutations";
import { removePartner } from "@/lib/partners/mutations";
import { aPartner, aPerson, aScene, as, auditOf, value } from "@/lib/testing/factory";
import { writeCsv } from "@/lib/transfer/csv";
import { readConsortium } from "@/lib/transfer/data";
import { importPartners } from "@/lib/transfer/mutations";
import { importInput } from "@/lib/transfer/schema";
import { takeStep } from "@/lib/transfer/steps";
import { consortiumTable, templateTable } from "@/lib/transfer/table";
import { awkwardNames } from "@/lib/transfer/testing";
import { writeXlsx } from "@/lib/transfer/xlsx";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

async function scene() {
  const { lead, applicationId } = await aScene(test.db);
  const step = (given: Record<string, unknown>) =>
    takeStep({ ctx: lead, input: importInput.parse({ applicationId, ...given }) });
  const look = async (given: Record<string, unknown>) => {
    const outcome = value(await step(given));
    if (outcome.step !== "preview") throw new Error("it was not only looked at");
    return outcome.preview;
  };
  const lines = (...rows: string[][]) => ({ pasted: rows.map((row) => row.join("\t")).join("\n") });
  const partners = async () =>
    test.db
      .select()
      .from(participations)
      .where(and(eq(participations.applicationId, applicationId), isNull(participations.removedAt)))
      .orderBy(asc(participations.createdAt), participations.id);
  const facts = async () => {
    const found = await readFacts(test.db, applicationId, lead.now);
    if (!found) throw new Error("not there");
    return found;
  };
  return { lead, applicationId, step, look, lines, partners, facts };
}

const problems = ({ problems: found }: { problems: readonly { field: string; said: object }[] }) =>
  found.map(({ field, said }) => [field, said]);

describe("a look at a table", () => {
  it("says what each row would become, and writes nothing", async () => {
    const { lead, applicationId, look, lines, partners } = await scene();
    await aPartner(lead, applicationId, { name: "Tartu Kool", country: "EE", oid: "E10000001" });
    const before = await auditOf(test.db, applicationId);
    const preview = await look(
      lines(
        ["E-pasts", "Nosaukums", "Valsts", "Budget line", "OID", "Role"],
        ["Joao@Escola.example", "Escola do Porto", "Portugāle", "x", "", ""],
        ["", "tartu  kool", "Estonia", "", "", "boss"],
        ["", "Renamed", "EE", "", "E10000001", ""],
        ["nobody", "", "Atlantis", "", "E12", "boss"],
        ["", "ESCOLA DO PORTO", "PT", "", "", "Associated partner"],
      ),
    );
    expect(preview.unknown).toEqual(["Budget line"]);
    expect(preview.rows.map(({ line, state }) => [line, state])).toEqual([
      [2, "ready"],
      [3, "there"],
      [4, "there"],
      [5, "wrong"],
      [6, "wrong"],
    ]);
    expect(preview.rows[0]).toMatchObject({ country: "PT", role: "partner" });
    expect(preview.rows[3] && problems(preview.rows[3])).toEqual([
      ["name", { key: "forms.required" }],
      ["country", { key: "transfer.problem.country" }],
      ["role", { key: "transfer.problem.role" }],
      ["oid", { key: "forms.oid" }],
      ["contactEmail", { key: "forms.email" }],
    ]);
    expect(preview.rows[4] && problems(preview.rows[4])).toEqual([
      ["name", { key: "transfer.problem.twice", params: { line: 2 } }],
    ]);
    expect(await partners()).toHaveLength(2);
    expect(await auditOf(test.db, applicationId)).toEqual(before);
  });

  it("takes neither an amount with cents nor an unknown type", async () => {
    const { look, lines } = await scene();
    const { rows } = await look(
      lines(
        ["Name", "Country", "Share", "Types", "Sector", "Language"],
        ["A", "EE", "40.5", "Circus", "both", "German"],
        ["B", "EE", "-5", "School; Skola", "", ""],
      ),
    );
    expect(rows.map((row) => problems(row).map(([field]) => field))).toEqual([
      ["types", "sector", "locale", "shareEuros"],
      ["shareEuros"],
    ]);
  });

  it("knows the same OID and PIC within the table, and when there is no more room", async () => {
    const { look, lines } = await scene();
    const many = Array.from({ length: 100 }, (_, n) => [`P${n}`, "EE", "", ""]);
    const { rows } = await look(
      lines(
        ["Name", "Country", "OID", "PIC"],
        ["A", "EE", "E10000001", "999888777"],
        ["B", "PT", "E10000001", ""],
        ["C", "PT", "", "999888777"],
        ...many,
      ),
    );
    expect(rows.slice(1, 3).map((row) => row.problems[0]?.field)).toEqual(["oid", "pic"]);
    // With the coordinator and the first row, 98 more have room.
    expect(rows.filter(({ state }) => state === "ready")).toHaveLength(99);
    expect(rows.at(-1)?.problems).toEqual([{ field: "name", said: { key: "refusals.full" } }]);
  });

  it("leaves out the example of the template, and wants a column of names", async () => {
    const { look, step, lines } = await scene();
    for (const locale of ["en", "lv"] as const) {
      const file = new File([new Uint8Array(writeCsv(templateTable(locale)))], "t.csv");
      const { rows, unknown } = await look({ file });
      expect([rows.map(({ state }) => state), unknown]).toEqual([["example"], []]);
    }
    expect(await step(lines(["Valsts"], ["EE"]))).toMatchObject({ reason: "no-names" });
    expect(await step({})).toMatchObject({ reason: "empty" });
  });
});

describe("adding the chosen rows", () => {
  it("adds them all at once, with all they hold, each in the log, and sends nothing", async () => {
    const { applicationId, look, step, lines, partners, lead } = await scene();
    const preview = await look(
      lines(
        [
          ...["Name", "Country", "Role", "Types", "Sector", "Founded on", "Contact", "Email"],
          ...["Tasks", "Share", "City", "Latin name", "Representative", "Second contact: phone"],
        ],
        [
          ...["СУ Левски", "BG", "Associated partner", "School", "Public", "28.9.1919", "Mari"],
          ...["mari@kool.example", "Tests", "40 000", "София", "SU Levski", "Ivan", "'+359 2"],
        ],
        ["Left out", "PT"],
        ["Rīgas skola", "LV"],
      ),
    );
    const outcome = value(await step({ step: "add", cells: preview.cells, take: ["2", "4"] }));
    expect(outcome).toEqual({ step: "added", added: 2 });
    const [first, second] = (await partners()).filter(({ role }) => role !== "coordinator");
    expect([first?.name, second?.name].toSorted()).toEqual(["Rīgas skola", "СУ Левски"].toSorted());
    const bulgarian = first?.country === "BG" ? first : second;
    expect(bulgarian).toMatchObject({
      ...{ role: "associated", types: ["school"], sector: "public", foundedOn: "1919-09-28" },
      ...{ contactName: "Mari", contactEmail: "mari@kool.example", tasks: "Tests" },
      ...{ shareEuros: 40_000, locale: "en" },
      passport: {
        ...{ city: "София", latinName: "SU Levski", representative: { name: "Ivan" } },
        contacts: [{ name: "", phone: "+359 2" }],
      },
    });
    expect((first?.country === "LV" ? first : second)?.locale).toBe("lv");
    const added = (await auditOf(test.db, applicationId)).filter(
      ({ action }) => action === "partner.added",
    );
    expect(added.map(({ details }) => details.imported)).toEqual([true, true]);
    const sent = await test.db.select().from(mails).where(eq(mails.applicationId, applicationId));
    expect(sent.filter(({ person }) => person !== lead.actor.email)).toEqual([]);
  });

  it("adds none of them when one cannot be added any more, and shows the rows again", async () => {
    const { lead, applicationId, look, step, lines, partners } = await scene();
    const { cells } = await look(lines(["Name", "Country"], ["A", "EE"], ["B", "PT"]));
    const b = await aPartner(lead, applicationId, { name: "B", country: "PT" });
    const add = (take: string[]) => step({ step: "add", cells, take });
    expect(await add(["2", "3"])).toMatchObject({
      reason: "table-changed",
      details: { rows: [{ state: "ready" }, { state: "there" }] },
    });
    expect(await partners()).toHaveLength(2);
    expect(await add(["2", "99"])).toMatchObject({ reason: "table-changed" });
    expect(await add([])).toMatchObject({ reason: "nothing-chosen" });
    value(await removePartner({ ctx: lead, input: { applicationId, participationId: b } }));
    value(await add(["2", "3"]));
    expect((await add(["2"])).ok).toBe(false);
  });

  it("adds them once when the form is sent twice at once", async () => {
    const { look, step, lines, partners } = await scene();
    const { cells } = await look(lines(["Name", "Country"], ["A", "EE"], ["B", "PT"]));
    const add = () => step({ step: "add", cells, take: ["2", "3"] });
    const twice = await Promise.all([add(), add()]);
    expect(twice.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(await partners()).toHaveLength(3);
  });

  it("believes nothing that the form says it was shown", async () => {
    const { step } = await scene();
    const forged = JSON.stringify([
      ["Name", "Country"],
      ["<b>A</b>", "EE"],
      ["B", "ZZ"],
    ]);
    expect(await step({ step: "add", cells: forged, take: ["2"] })).toMatchObject({
      reason: "table-changed",
    });
    expect(await step({ step: "add", cells: "{}", take: ["2"] })).toMatchObject({
      reason: "not-a-table",
    });
  });

  it("leaves a submitted application as it was submitted", async () => {
    const { lead, applicationId, step, lines } = await scene();
    value(await markSubmitted({ ctx: lead, input: { applicationId, submissionId: "S" } }));
    const rows = lines(["Name", "Country"], ["A", "EE"]);
    expect(await step(rows)).toMatchObject({ reason: "submitted" });
    const cells = JSON.stringify([["Name"], ["A"]]);
    const input = { applicationId, cells, take: ["2"] };
    expect(await importPartners({ ctx: lead, input })).toMatchObject({ reason: "submitted" });
  });
});

describe("a consortium as a table", () => {
  it.each(["csv", "xlsx"] as const)(
    "comes back from %s with every awkward name, byte for byte",
    async (format) => {
      const from = await scene();
      const cells = [["Name", "Country"], ...awkwardNames.map((name) => [name, "EE"])];
      const take = cells.map((_, index) => String(index + 1)).slice(1);
      value(await from.step({ step: "add", cells: JSON.stringify(cells), take }));
      const table = consortiumTable(await from.facts(), "lv");
      const bytes = format === "csv" ? writeCsv(table) : await writeXlsx(table, "Consortium");
      const file = new File([new Uint8Array(bytes)], "x");
      const again = await from.look({ file });
      expect(again.rows.every(({ state }) => state === "there")).toBe(true);

      const to = await scene();
      const preview = await to.look({ file });
      const ready = preview.rows.filter(({ state }) => state === "ready");
      expect(ready).toHaveLength(awkwardNames.length);
      const lines = ready.map(({ line }) => String(line));
      value(await to.step({ step: "add", cells: preview.cells, take: lines }));
      const added = (await to.partners()).filter(({ role }) => role !== "coordinator");
      expect(added.map(({ name }) => name).toSorted()).toEqual(awkwardNames.toSorted());
    },
  );

  it("is for the coordinator alone, as if there were none", async () => {
    const { lead, applicationId } = await scene();
    const stranger = await aPerson(test.db);
    const participationId = await aPartner(lead, applicationId);
    const link = { kind: "link" as const, invitationId: participationId };
    for (const ctx of [
      stranger,
      as(lead, { kind: "anonymous" }),
      as(lead, { ...link, participationId, applicationId }),
    ])
      await expect(readConsortium(ctx, applicationId)).rejects.toThrow("not-found");
    await expect(readConsortium(lead, "nonsense")).rejects.toThrow("not-found");
    expect((await readConsortium(lead, applicationId)).participants).toHaveLength(2);
  });
});
