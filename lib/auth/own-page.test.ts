import { expect, it } from "vitest";
import { fromOurOwnPage } from "@/lib/auth/own-page";

it.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-origin", origin: "null" }, true],
  [{ origin: "http://localhost:3000" }, true],
  [{ "sec-fetch-site": "cross-site", origin: "http://localhost:3000" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "http://localhost:3001" }, false],
  [{ origin: "https://localhost:3000" }, false],
  [{ origin: "http://localhost:3000.evil.example" }, false],
  [{ origin: "null" }, false],
  [{}, false],
])("judges %j as %s", (headers, own) => {
  expect(fromOurOwnPage(new Headers(headers as Record<string, string>))).toBe(own);
});
