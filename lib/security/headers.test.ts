import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "@/lib/security/headers";
import { config, proxy } from "@/proxy";

const visit = (path = "/invite/secret") => proxy(new NextRequest(`https://tercet.example${path}`));

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

describe("files of other people", () => {
  it.each([
    "/api/applications/a/documents/b",
    "/api/applications/a/documents.zip",
    "/invite/o/0123456789abcdef/documents/b",
  ])("%s may do nothing in a browser", (path) => {
    expect(visit(path).headers.get("Content-Security-Policy")).toMatch(
      /^sandbox; default-src 'none'/,
    );
  });

  it.each(["/invite/o/0123456789abcdef", "/applications/a/documents", "/api/health"])(
    "%s has the policy of pages",
    (path) => {
      expect(visit(path).headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    },
  );

  it("come in past it, and nothing else does", () => {
    const passes = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
    expect(passes("/api/applications/a/documents")).toBe(false);
    expect(passes("/invite/o/0123456789abcdef/documents")).toBe(false);
    for (const path of ["/", "/applications/a/documents", "/api/applications/a/documents/b"])
      expect([path, passes(path)]).toEqual([path, true]);
  });
});

describe("contentSecurityPolicy", () => {
  it("allows eval only while developing", () => {
    expect(contentSecurityPolicy("n", true)).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy("n", false)).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy("n", false)).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});
