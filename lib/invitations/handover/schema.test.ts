import { describe, expect, it } from "vitest";
import { handOverInput } from "@/lib/invitations/handover/schema";

const valid = {
  name: "Mari Tamm",
  colleagueName: "Jaan Kask",
  colleagueEmail: "Jaan@Kool.example",
  word: "You know more about it. Thank you!\nMari",
};

it("takes names, an address and a word", () => {
  expect(handOverInput.parse(valid)).toEqual({ ...valid, colleagueEmail: "jaan@kool.example" });
  expect(handOverInput.parse({ ...valid, word: undefined }).word).toBe("");
  expect(handOverInput.safeParse({ ...valid, name: " " }).success).toBe(false);
});

describe("what could be pressed in the mail", () => {
  it.each([
    "See https://evil.example/login",
    "ftp://evil.example",
    "www.evil",
    "Write to boss@evil.example",
    "evil.com",
    "EVIL.COM",
    "Sign in at evil.example.",
    "(evil.example/login)",
    "evil.example?x=1",
  ])("is refused: %s", (word) => {
    for (const field of ["word", "name", "colleagueName"])
      expect(handOverInput.safeParse({ ...valid, [field]: word }).error?.issues[0]?.message).toBe(
        "refusals.handOver.noLinks",
      );
  });

  it.each(["Thanks.Mari", "At 10.30, room 2.04", "Dr. J. Kask jun.", "Ā. Bērziņa", "50 % / 50 %"])(
    "but this is not: %s",
    (word) => {
      expect(handOverInput.safeParse({ ...valid, word, colleagueName: word }).success).toBe(true);
    },
  );
});
