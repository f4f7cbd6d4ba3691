import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import * as calls from "@/app/api/v1/calls/route";
import * as eligibility from "@/app/api/v1/eligibility/route";
import * as openapi from "@/app/api/v1/openapi.json/route";
import { allCalls, noCalls } from "@/lib/domain/calls/calls";
import { answerOutput, callsOutput, problemsOutput, questionInput } from "@/lib/eligibility/schema";
import { proxy } from "@/proxy";

const get = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/api/v1/calls", { headers });

describe("GET /api/v1/calls", () => {
  it("lists every call in the shape that is described", async () => {
    const listed = await calls.GET(get()).json();
    expect(callsOutput.safeParse(listed).error).toBeUndefined();
    expect(listed.calls.map(({ id }: { id: string }) => id)).toEqual(allCalls.map(({ id }) => id));
    expect(listed.noCalls).toHaveLength(noCalls.length);
  });

  it("says a deadline by its wall clock and as an instant", async () => {
    const { calls: listed } = callsOutput.parse(await calls.GET(get()).json());
    expect(listed.find(({ id }) => id === "2022/ka220-sch")).toMatchObject({
      agency: "national",
      deadline: {
        local: "2022-03-23T12:00:00",
        zone: "Europe/Brussels",
        instant: "2022-03-23T11:00:00Z",
      },
      funding: { model: "prefixed-lump-sum", amounts: [120_000, 250_000, 400_000] },
      duration: { min: 12, max: 36 },
      minimum: { organisations: 3, countries: 3 },
      round: 1,
      sources: { deadline: { certainty: "exact" } },
    });
    expect(listed.find(({ id }) => id === "2022/alliances-1")?.composition).toContainEqual(
      expect.objectContaining({
        kind: "count",
        atLeast: expect.any(Number),
        types: expect.any(Array),
      }),
    );
    const provisional = listed.filter(({ year }) => year === 2027);
    expect(provisional.every((one) => one.provisional && one.deadline === null)).toBe(true);
  });

  it("lists the value of every fact whose source it names", async () => {
    const { calls: listed } = await calls.GET(get()).json();
    const elsewhere: Record<string, string> = {
      ...{ minOrganisations: "minimum", minCountries: "minimum", minMemberStates: "minimum" },
      ...{ fundingRate: "funding", fundingModel: "funding" },
    };
    for (const one of listed)
      for (const name of Object.keys(one.sources))
        expect(one[elsewhere[name] ?? name], `${one.id} ${name}`).not.toBeUndefined();
  });

  it("is kept for minutes and not sent twice", () => {
    const { headers } = calls.GET(get());
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    const tag = headers.get("etag") ?? "";
    expect(calls.GET(get({ "if-none-match": `"other", ${tag}` })).status).toBe(304);
    expect(calls.GET(get({ "if-none-match": tag.replace("W/", "") })).status).toBe(304);
    expect(calls.GET(get({ "if-none-match": "*" })).status).toBe(304);
    expect(calls.GET(get({ "if-none-match": '"other"' })).status).toBe(200);
    const visit = proxy(new NextRequest("http://localhost/api/v1/calls"));
    expect(visit.headers.has("cache-control")).toBe(false);
  });
});

interface Description {
  openapi: string;
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, object> };
}

describe("GET /api/v1/openapi.json", () => {
  const described = async (): Promise<Description> => (await openapi.GET(get())).json();

  it("describes every address and shape that it refers to", async () => {
    const { openapi: version, paths, components } = await described();
    expect(version).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(["/api/v1/eligibility", "/api/v1/calls"]);
    const referred = JSON.stringify({ paths, components }).matchAll(/"\$ref":"([^"]*)"/g);
    const names = new Set([...referred].map(([, target]) => target));
    expect([...names].sort()).toEqual(
      Object.keys(components.schemas)
        .map((name) => `#/components/schemas/${name}`)
        .sort(),
    );
  });

  it("shows examples that fit it", async () => {
    const post = (await described()).paths["/api/v1/eligibility"]?.post;
    const { requestBody, responses } = post as {
      requestBody: Shown;
      responses: Record<string, Shown>;
    };
    const examples = (shown?: Shown) =>
      Object.values(shown?.content["application/json"].examples ?? {}).map(({ value }) => value);
    for (const one of examples(requestBody)) questionInput.parse(one);
    const verdicts = examples(responses[200]).map((one) => answerOutput.parse(one));
    expect(verdicts.map(({ eligible }) => eligible)).toEqual([true, false]);
    for (const one of examples(responses[422])) problemsOutput.strict().parse(one);
    expect(Object.keys(responses).map(Number)).toEqual([
      200, 400, 404, 405, 413, 415, 422, 429, 503,
    ]);
  });
});

interface Shown {
  content: Record<"application/json", { examples?: Record<string, { value: unknown }> }>;
}

describe("methods", () => {
  it.each([
    ["eligibility", eligibility, "POST, OPTIONS", ["GET", "PUT", "PATCH", "DELETE"]],
    ["calls", calls, "GET, HEAD, OPTIONS", ["POST", "PUT", "PATCH", "DELETE"]],
    ["openapi.json", openapi, "GET, HEAD, OPTIONS", ["POST", "PUT", "PATCH", "DELETE"]],
  ] as const)("%s says which it knows", (_name, route, allowed, others) => {
    for (const method of others) {
      const handlers = route as unknown as Record<string, (request: Request) => Response>;
      const response = handlers[method]?.(get());
      expect(response?.status).toBe(405);
      expect(response?.headers.get("allow")).toBe(allowed);
    }
    const asked = route.OPTIONS();
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toBe(allowed);
    expect(asked.headers.get("access-control-allow-origin")).toBe("*");
  });
});
