import { expect, it } from "vitest";
import { clashWith } from "@/lib/partners/clash";

const one = (n: number) => ({ name: `Partner ${n}`, country: "EE", oid: null });

it("holds 100 organisations and no more", () => {
  const many = Array.from({ length: 99 }, (_, n) => one(n));
  expect(clashWith(many, one(200))).toBeNull();
  expect(clashWith([...many, one(99)], one(200))).toBe("full");
});

it("does not take two unknown OIDs for the same", () => {
  expect(clashWith([one(1)], one(2))).toBeNull();
});
