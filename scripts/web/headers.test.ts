import { expect, it } from "vitest";
import { cleanHeaders } from "@/scripts/web/headers";

function cleaned(headers: Record<string, string>, trustedProxies: number, peer = "192.0.2.9") {
  cleanHeaders(headers, peer, trustedProxies);
  return headers;
}

it("believes nobody who speaks for another when no proxy is trusted", () => {
  const headers = cleaned(
    {
      host: "tercet.example",
      forwarded: "for=198.51.100.1",
      "x-forwarded-for": "198.51.100.1",
      "x-forwarded-host": "evil.example",
      "x-real-ip": "198.51.100.1",
    },
    0,
  );
  expect(headers).toEqual({ host: "tercet.example", "x-tercet-address": "192.0.2.9" });
});

it("drops headers that only Next.js or we may set, whoever is trusted", () => {
  const forged = { "x-middleware-subrequest": "proxy:proxy", "x-tercet-address": "198.51.100.1" };
  expect(cleaned({ ...forged }, 0)).toEqual({ "x-tercet-address": "192.0.2.9" });
  expect(cleaned({ ...forged }, 1)).toEqual({ "x-tercet-address": "192.0.2.9" });
});

it("counts trusted proxies from the right", () => {
  const chain = { "x-forwarded-for": "203.0.113.66, 198.51.100.1, 10.0.0.2" };
  expect(cleaned({ ...chain }, 1)["x-tercet-address"]).toBe("10.0.0.2");
  expect(cleaned({ ...chain }, 2)["x-tercet-address"]).toBe("198.51.100.1");
  expect(cleaned({ "x-forwarded-for": "198.51.100.1" }, 2)["x-tercet-address"]).toBe(
    "198.51.100.1",
  );
});

it("falls back to the socket when the proxy names no address", () => {
  expect(cleaned({}, 1)["x-tercet-address"]).toBe("192.0.2.9");
  expect(cleaned({ "x-forwarded-for": "unknown" }, 1)["x-tercet-address"]).toBe("192.0.2.9");
  expect(cleaned({}, 0, "::ffff:192.0.2.9")["x-tercet-address"]).toBe("192.0.2.9");
});
