import { describe, expect, it } from "vitest";
import { type Answer, outcomeOf } from "@/lib/jobs/mail/outcome";

const failed = (statusCode: number | null, name = "", headers = {}): Answer => ({
  data: null,
  error: { statusCode, name },
  headers,
});

describe("what an answer of the mail service means", () => {
  it("accepted", () =>
    expect(outcomeOf({ data: { id: "re_1" }, error: null, headers: null })).toEqual({
      kind: "accepted",
      providerId: "re_1",
    }));

  it.each([
    ["no answer", failed(null)],
    ["a gateway's own words", { data: null, error: {}, headers: {} } as Answer],
    ["500", failed(500, "application_error")],
    ["503", failed(503, "service_unavailable")],
    ["408", failed(408, "timeout")],
    ["the same key at work", failed(409, "concurrent_idempotent_requests")],
  ])("%s: ask again, it may have been accepted", (_name, answer) =>
    expect(outcomeOf(answer)).toMatchObject({ kind: "later", unclear: true }),
  );

  it.each([
    ["too many requests", failed(429, "rate_limit_exceeded")],
    ["a wrong key, which its operator can put right", failed(401, "invalid_api_key")],
    ["a domain that is not verified yet", failed(403, "validation_error")],
  ])("%s: ask again, it was surely not accepted", (_name, answer) =>
    expect(outcomeOf(answer)).toMatchObject({ kind: "later", unclear: false }),
  );

  it.each([
    ["an address nobody can have", failed(422, "validation_error")],
    ["a bad request", failed(400, "invalid_idempotency_key")],
    ["an unknown path", failed(404, "not_found")],
  ])("%s: refused for good", (_name, answer) =>
    expect(outcomeOf(answer)).toMatchObject({ kind: "refused" }),
  );

  it("other content under the same key: never a new key", () =>
    expect(outcomeOf(failed(409, "invalid_idempotent_request"))).toMatchObject({
      kind: "conflict",
    }));

  it("waits as long as it is asked to, and longer for a used-up quota", () => {
    const wait = (answer: Answer) => {
      const outcome = outcomeOf(answer);
      return outcome.kind === "later" ? outcome.waitMs : undefined;
    };
    expect(wait(failed(429, "rate_limit_exceeded", { "retry-after": "3" }))).toBe(3_000);
    expect(wait(failed(429, "rate_limit_exceeded"))).toBeNull();
    expect(wait(failed(429, "rate_limit_exceeded", { "retry-after": "soon" }))).toBeNull();
    expect(wait(failed(429, "daily_quota_exceeded", { "retry-after": "1" }))).toBe(900_000);
  });

  it("keeps no words of the service, which can quote addresses", () =>
    expect(
      JSON.stringify(
        outcomeOf({
          data: null,
          error: { statusCode: 422, name: "validation_error", message: "anna@x.example" } as never,
          headers: {},
        }),
      ),
    ).not.toContain("anna"));
});
