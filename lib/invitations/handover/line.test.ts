import { expect, it } from "vitest";
import { goesBackTo } from "@/lib/invitations/handover/line";

const link = (id: string, handedOnFrom: string | null) => ({ id, handedOnFrom });

it("follows an invitation back through everyone who handed it on", () => {
  const [first, second, third] = [link("a", null), link("b", "a"), link("c", "b")];
  const all = [first, second, third];
  expect(goesBackTo(third, "a", all)).toBe(true);
  expect(goesBackTo(third, "b", all)).toBe(true);
  expect(goesBackTo(second, "c", all)).toBe(false);
  expect(goesBackTo(first, "a", all)).toBe(false);
});

it("ends where one of them is gone", () => {
  expect(goesBackTo(link("c", "b"), "a", [])).toBe(false);
});
