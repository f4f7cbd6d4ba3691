import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { type TestDatabase, testDatabase } from "@/db/testing";
import { queueMail } from "@/lib/mails/mutations";
import type { NewMail } from "@/lib/mails/types";
import {
  anApplication,
  anOrganisation,
  aPerson,
  whileOpen,
  yearsLater,
} from "@/lib/testing/factory";

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

let number = 0;
function aMail(given: Partial<NewMail> = {}): NewMail {
  number += 1;
  return {
    applicationId: null,
    person: `reader${number}@example.org`,
    reason: "sign-in",
    occurrence: `request ${number}`,
    recipientName: "",
    locale: "en",
    template: "sign-in",
    params: { requestId: "00000000-0000-4000-8000-000000000000" },
    ...given,
  };
}

const ctx = () => ({ db: test.db, actor: { kind: "anonymous" as const }, now: whileOpen });
const queue = (mail: NewMail) => test.db.transaction((tx: Tx) => queueMail(tx, ctx(), mail));
const rowsTo = (person: string) => test.db.select().from(mails).where(eq(mails.person, person));
async function jobs(): Promise<number> {
  const { rows } = await test.pool.query(
    "select count(*)::int n from pgboss.job where name='mail'",
  );
  return rows[0].n;
}

describe("queueMail", () => {
  it("writes the same mail once and wakes a worker once, without an application too", async () => {
    const mail = aMail();
    const before = await jobs();
    await queue(mail);
    await queue({ ...mail, recipientName: "Other" });
    expect(await rowsTo(mail.person)).toMatchObject([{ state: "queued", recipientName: "" }]);
    expect((await jobs()) - before).toBe(1);
  });

  it("writes it once when many write it at the same time", async () => {
    const mail = aMail();
    await Promise.all(Array.from({ length: 8 }, () => queue(mail)));
    expect(await rowsTo(mail.person)).toHaveLength(1);
  });

  it("tells mails apart by person, reason and occurrence", async () => {
    const mail = aMail();
    await queue(mail);
    await queue({ ...mail, reason: "join" });
    await queue({ ...mail, occurrence: "another" });
    expect(await rowsTo(mail.person)).toHaveLength(3);
  });

  it("leaves neither row nor job behind when the change is rolled back", async () => {
    const mail = aMail();
    const before = await jobs();
    const undone = test.db.transaction(async (tx) => {
      await queueMail(tx, ctx(), mail);
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await rowsTo(mail.person)).toEqual([]);
    expect(await jobs()).toBe(before);
  });

  it("keeps mails of exercises in the house, dated by their own clock", async () => {
    const lead = await aPerson(test.db, whileOpen);
    const organisation = await anOrganisation(lead);
    const real = aMail({ applicationId: await anApplication(lead, organisation) });
    await queue(real);
    expect(await rowsTo(real.person)).toMatchObject([{ channel: "inbox", dueAt: whileOpen }]);

    const later = { ...lead, now: yearsLater };
    const exercise = aMail({ applicationId: await anApplication(later, organisation) });
    await test.db.transaction((tx) => queueMail(tx, later, exercise));
    const [row] = await rowsTo(exercise.person);
    expect(row).toMatchObject({ channel: "practice", releaseAt: yearsLater });
    expect(row?.dueAt.getFullYear()).toBe(2022);
  });
});
