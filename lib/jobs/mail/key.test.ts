import { expect, it } from "vitest";
import { idempotencyKey } from "@/lib/jobs/mail/key";

const mail = {
  applicationId: "0b2f7f0e-2f6e-4a7e-9d53-1c1f6f1c0001",
  person: "maria@porto.example",
  reason: "nudge",
  occurrence: "0b2f7f0e-2f6e-4a7e-9d53-1c1f6f1c0002:14d",
};

it("is the same for the same mail and another for any other", () => {
  const others = [
    mail,
    { ...mail, applicationId: null },
    { ...mail, person: "joao@porto.example" },
    { ...mail, reason: "deadline" },
    { ...mail, occurrence: "14d" },
  ].map(idempotencyKey);
  expect(new Set(others).size).toBe(5);
  expect(idempotencyKey({ ...mail })).toBe(others[0]);
});

it("fits into what the mail service takes, and names nobody", () => {
  expect(idempotencyKey(mail).length).toBeLessThanOrEqual(256);
  expect(idempotencyKey({ ...mail, occurrence: "x".repeat(400) }).length).toBeLessThanOrEqual(256);
  expect(idempotencyKey(mail)).not.toContain("maria");
});
