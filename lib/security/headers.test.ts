import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/security/headers";
import { proxy } from "@/proxy";

const visit = () => proxy(new NextRequest("https://tercet.example/invite/secret"));

describe("proxy", () => {
  it("gives every answer a nonce of its own", () => {
    const policies = [visit(), visit()].map((r) => r.headers.get("Content-Security-Policy"));
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
    expect(policies[0]).not.toBe(policies[1]);
  });

  it("lets no other site learn the address or frame the page, and nothing keep it", () => {
    const { headers } = visit();
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cache-Control")).toContain("no-store");
  });

  it("lets everyone through: access is decided where data is read", () => {
    expect(visit().headers.get("x-middleware-next")).toBe("1");
  });
});

describe("contentSecurityPolicy", () => {
  it("allows eval only while developing", () => {
    expect(contentSecurityPolicy("n", true)).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy("n", false)).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy("n", false)).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});
