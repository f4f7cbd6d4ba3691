import { describe, expect, it } from "vitest";
import { home, safePath } from "@/lib/auth/return-to";

describe("safePath", () => {
  it.each([
    "/applications",
    "/applications/new?field=school#dates",
    "/organisations/0b0e8a52-35f3-4f9c-9d37-0d2f3f0f9a11",
    "/signing",
    "/apiary",
    `/applications/new?check=${"o%3DLV.c%26".repeat(60)}`,
  ])("keeps %s", (path) => expect(safePath(path)).toBe(path));

  it.each([
    undefined,
    null,
    "",
    ["/applications"],
    "applications",
    "https://evil.example",
    "HTTPS://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/\r\nSet-Cookie: a=b",
    " //evil.example",
    "/ok\u0000",
    "/\u2028/evil.example",
    "/／evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@example.org",
    "/api/auth/signout",
    "/API/auth/signout",
    "/sign-in",
    "/sign-in?to=/sign-in",
    "/x/../sign-in/link/abc",
    `/${"a".repeat(8000)}`,
  ])("refuses %j", (path) => expect(safePath(path)).toBe(home));

  it("never leaves this site, whatever the pieces", () => {
    const pieces = [
      "/",
      "\\",
      ".",
      "..",
      "%2f",
      "%5c",
      "\t",
      "@",
      ":",
      "evil.example",
      "a",
      "?",
      "#",
    ];
    for (const one of pieces)
      for (const two of pieces)
        for (const three of pieces)
          for (const four of pieces) {
            const path = safePath(one + two + three + four);
            const where = new URL(path, "https://tercet.example");
            if (where.origin !== "https://tercet.example" || !path.startsWith("/"))
              throw new Error(`${JSON.stringify(one + two + three + four)} leads to ${where.href}`);
          }
  });
});
