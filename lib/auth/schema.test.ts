import { describe, expect, it } from "vitest";
import { codeInput, signInInput } from "@/lib/auth/schema";

const email = (value: string) => signInInput.safeParse({ email: value, to: "/applications" });

describe("the address of a sign-in", () => {
  it("is kept in one canonical form", () => {
    expect(email("  Anna.Ozola+ka2@Example.ORG ").data?.email).toBe("anna.ozola+ka2@example.org");
  });

  it.each([
    "",
    "anna",
    "anna@example",
    "@example.org",
    "anna@@example.org",
    "anna@example.org,eve@evil.example",
    "anna@example.org;eve@evil.example",
    "anna@example.org eve@evil.example",
    '"eve@evil.example"@example.org',
    "Anna <anna@example.org>",
    "anna＠example.org",
    "anna﹫example.org",
    "аnna@example.org",
    "anna@exаmple.org",
    "ａnna@example.org",
    "anna@example.org\r\nBcc: eve@evil.example",
    "anna\n@example.org",
    "anna@example.org\u0000",
    "anna@exam\u2028ple.org",
    "\u202eanna@example.org",
    "an\u200bna@example.org",
    "anna..ozola@example.org",
    ".anna@example.org",
    "anna.@example.org",
    "anna@-example.org",
    "anna@example..org",
    "anna@[127.0.0.1]",
    "anna@localhost",
    "(x)anna@example.org",
    `${"a".repeat(65)}@example.org`,
    "<b>anna@example.org</b>",
  ])("is refused as %j", (value) => {
    expect(email(value).success).toBe(false);
  });

  it.each([250, 10_000])("is refused with %i characters", (length) => {
    expect(email(`anna@${"a.".repeat(length / 2)}org`).success).toBe(false);
  });

  it("goes with a path of this site only, also when none is sent", () => {
    expect(signInInput.parse({ email: "a@example.org", to: "//evil.example" }).to).toBe(
      "/applications",
    );
    expect(signInInput.parse({ email: "a@example.org" }).to).toBe("/applications");
  });
});

it("forgives spaces and dashes in a code", () => {
  const requestId = "0b0e8a52-35f3-4f9c-9d37-0d2f3f0f9a11";
  expect(codeInput.parse({ requestId, code: " 1234 5678 " }).code).toBe("12345678");
  expect(codeInput.parse({ requestId, code: "1234–5678" }).code).toBe("12345678");
  expect(codeInput.safeParse({ requestId: "x", code: "12345678" }).success).toBe(false);
});
