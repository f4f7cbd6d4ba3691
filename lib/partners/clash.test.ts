import { expect, it } from "vitest";
import { clashWith } from "@/lib/partners/clash";

const one = (n: number) => ({ name: `Partner ${n}`, country: "EE", oid: null, pic: null });

it("holds 100 organisations and no more", () => {
  const many = Array.from({ length: 99 }, (_, n) => one(n));
  expect(clashWith(many, one(200))).toBeNull();
  expect(clashWith([...many, one(99)], one(200))).toBe("full");
});

it("knows an organisation by its identifiers", () => {
  const known = { ...one(1), oid: "E10000001", pic: "999888777" };
  expect(clashWith([known], { ...one(2), oid: "E10000001" })).toBe("same-oid");
  expect(clashWith([known], { ...one(2), pic: "999888777" })).toBe("same-pic");
});

it("does not take two unknown identifiers for the same", () => {
  expect(clashWith([one(1)], one(2))).toBeNull();
});
