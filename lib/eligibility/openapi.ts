import { z } from "zod";
import { answer, mostFindings } from "@/lib/eligibility/answer";
import { organisationsPerTry, perMinute } from "@/lib/eligibility/http";
import { longestBody } from "@/lib/eligibility/lines";
import { mostOrganisations, read } from "@/lib/eligibility/read";
import { shapes } from "@/lib/eligibility/schema";
import { wordsIn } from "@/lib/eligibility/words";

/** A consortium of 2022 that stands, and a body with a slip in it. */
const examples = {
  eligible: {
    call: "2022/ka220-sch",
    stage: "submission",
    organisations: [
      { name: "Liepāja School", country: "LV", role: "coordinator", oid: "E10000001" },
      { name: "Rannaküla Kool", country: "EE", role: "partner", oid: "E10000002" },
      { name: "Gozo College", country: "MT", role: "partner", oid: "E10000003" },
      { name: "Bern School", country: "CH", role: "associated" },
    ],
    lumpSum: 250_000,
    durationMonths: 24,
    startsOn: "2022-09-01",
  },
  short: {
    call: "2022/ka220-sch",
    organisations: [
      { name: "Liepāja School", country: "LV", role: "coordinator" },
      { name: "Escola Norte", country: "PT", role: "partner" },
    ],
  },
  wrong: {
    call: "2022/ka220-sch",
    organisations: [{ name: "Liepāja School", country: "Latvia", role: "leader" }],
  },
  unknown: { call: "2022/ka220-shc", organisations: [] },
} as const;

/** What the API answers to an example: the description shows what really comes. */
function answerTo(body: unknown): unknown {
  const question = read(body);
  return question.ok ? answer(question.value, wordsIn("en")) : question.problems;
}

/** The description of the public API, made from the schemas that its tests hold it to. */
export function openApi(): object {
  const content = (schema: string, shown: Record<string, unknown> = {}) => ({
    "application/json": {
      schema: { $ref: reference(schema) },
      ...(Object.keys(shown).length > 0 && {
        examples: Object.fromEntries(
          Object.entries(shown).map(([name, value]) => [name, { value }]),
        ),
      }),
    },
  });
  const problem = (description: string, schema = "Error", shown?: Record<string, unknown>) => ({
    description,
    content: content(schema, shown),
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Tercet: Erasmus+ KA2 eligibility",
      version: "1",
      description:
        "Judges a consortium by the rules of a call, each finding with its source. Public, without an account or key. Nothing sent here is stored.",
    },
    servers: [{ url: "/" }],
    paths: {
      "/api/v1/eligibility": {
        post: {
          operationId: "judge",
          summary: "Is this consortium eligible in this call?",
          description: `Sentences come in English, or in Latvian where Accept-Language prefers it. Amount, duration, start and title are judged where they are given; left out, they are not asked about, so that a consortium can be judged by itself. At most ${mostOrganisations} organisations in a body and ${mostFindings} findings in an answer. At most ${perMinute} requests a minute and network address; every ${organisationsPerTry} organisations in a body count as one more.`,
          parameters: [
            {
              name: "Accept-Language",
              in: "header",
              required: false,
              schema: { type: "string" },
              example: "lv",
            },
          ],
          requestBody: {
            required: true,
            content: content("Question", {
              eligible: examples.eligible,
              short: examples.short,
            }),
          },
          responses: {
            200: problem("The verdict.", "Answer", {
              eligible: answerTo(examples.eligible),
              short: answerTo(examples.short),
            }),
            400: problem("The body is not JSON, or not UTF-8."),
            404: problem("There is no such call.", "UnknownCall", {
              unknown: answerTo(examples.unknown),
            }),
            405: problem("Only POST and OPTIONS are answered; see Allow."),
            413: problem(`The body is longer than ${longestBody} bytes.`),
            415: problem("The body is compressed; it must be sent as it is."),
            422: problem("The body says something else than it should, and where.", "Problems", {
              wrong: answerTo(examples.wrong),
            }),
            429: {
              ...problem("Too many requests or organisations in this minute."),
              headers: {
                "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } },
              },
            },
            503: problem("Out of order; try again soon."),
          },
        },
      },
      "/api/v1/calls": {
        get: {
          operationId: "listCalls",
          summary: "Every call, its numbers and where they come from",
          responses: {
            200: problem("All calls.", "Calls"),
            304: { description: "Nothing has changed since the ETag in If-None-Match." },
          },
        },
      },
    },
    components: { schemas: schemasOf() },
  };
}

const reference = (name: string) => `#/components/schemas/${name}`;

/** Every shape as JSON Schema, each under its name. */
function schemasOf(): Record<string, object> {
  const { schemas } = z.toJSONSchema(shapes, {
    uri: reference,
    io: "input",
    // A refinement has no counterpart there; its description says what it asks for.
    unrepresentable: "any",
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
