import "server-only";
import type { z } from "zod";
import type { FormState, FormValues, Said } from "@/lib/forms/state";
import type { MessageKey } from "@/lib/i18n/messages";
import type { Ctx, Verb } from "@/lib/server/context";
import { AppError, type ErrorCode } from "@/lib/server/errors";
import { logger } from "@/lib/server/logger";
import { countTry } from "@/lib/server/rate-limit";
import type { Result } from "@/lib/server/result";

/** Finds out who is calling; throws AppError "signed-out" or "not-found" to refuse. */
export type Gate = (values: FormValues) => Promise<Ctx>;

interface ActionOptions<S extends z.ZodType, T, R extends string, D> {
  /** Stable name: the rate limiter counts by it and the log names it. */
  name: string;
  gate: Gate;
  input: S;
  verb: (call: Verb<z.output<S>>) => Promise<Result<T, R, D>>;
  /** Words for each expected refusal. */
  refusals: Record<R, MessageKey>;
  /**
   * Refusals that are about one field: their words appear beside it. Those about several say in
   * their details what stands beside which.
   */
  beside?: Partial<Record<R, string | ((details: NonNullable<D>) => Record<string, Said>)>>;
  /** Field names that may come several times (checkboxes). */
  lists?: readonly string[];
  /** Field names that hold a file. A browser cannot be given it back: those are to be chosen again. */
  files?: readonly string[];
  /** Tries an actor has an hour; the default suits saving by hand. */
  perHour?: number;
  /** What the person sees next: refresh or redirect. Runs only after success. */
  after?: (value: T, input: z.output<S>) => Promise<void> | void;
}

const words: Record<ErrorCode, MessageKey> = {
  "not-found": "forms.notFound",
  "rate-limited": "forms.rateLimited",
  "signed-out": "forms.signedOut",
  unavailable: "forms.unavailable",
};

/**
 * Builds a server action: gate → rate limit → zod → verb. Every export of an `actions.ts` is made
 * here, so nothing is callable from outside without these four steps. It works with and without
 * JavaScript: the returned function takes React's `(previousState, formData)`.
 */
export function action<S extends z.ZodType, T, R extends string, D = undefined>(
  options: ActionOptions<S, T, R, D>,
) {
  return async function run(_previous: FormState<T>, form: FormData): Promise<FormState<T>> {
    const values = readForm(form, options.lists ?? []);
    let outcome: FormState<T>;
    let input: z.output<S> | undefined;
    try {
      const ctx = await options.gate(values);
      await countTry(ctx, {
        key: `action:${options.name}:${actorKey(ctx)}`,
        limit: options.perHour ?? 1000,
        windowMinutes: 60,
      });
      const parsed = options.input.safeParse({ ...values, ...filesIn(form, options.files) });
      if (!parsed.success) return { status: "invalid", fields: byField(parsed.error), values };
      input = parsed.data;
      const result = await options.verb({ ctx, input: parsed.data });
      if (result.ok) outcome = { status: "done", value: result.value };
      else {
        const message = { key: options.refusals[result.reason], ...numbersIn(result.details) };
        const field = options.beside?.[result.reason];
        const fields =
          typeof field === "string"
            ? { [field]: message }
            : field?.(result.details as NonNullable<D>);
        outcome = fields
          ? { status: "invalid", fields, values }
          : { status: "refused", message, values, details: result.details };
      }
    } catch (error) {
      return { status: "refused", message: explain(error, options.name), values };
    }
    // Outside the try: Next.js redirects by throwing.
    if (outcome.status === "done") await options.after?.(outcome.value, input as z.output<S>);
    return outcome;
  };
}

function actorKey({ actor }: Ctx): string {
  if (actor.kind === "user") return actor.userId;
  if (actor.kind === "link") return actor.invitationId;
  if (actor.kind === "anonymous") return `network:${actor.network ?? "unknown"}`;
  return actor.kind;
}

/** React adds fields of its own that start with `$`; they are not ours to read. */
function readForm(form: FormData, lists: readonly string[]): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$")) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = lists.includes(name) ? texts : (texts.at(-1) ?? "");
  }
  for (const name of lists) values[name] ??= [];
  return values;
}

/** Numbers that a refusal gives in its details, for its words. */
function numbersIn(details: unknown): Pick<Said, "params"> {
  const numbers = Object.entries(details ?? {}).filter(([, value]) => typeof value === "number");
  return numbers.length > 0 ? { params: Object.fromEntries(numbers) } : {};
}

function filesIn(form: FormData, names: readonly string[] = []): Record<string, File> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = form.get(name);
      return file instanceof File ? [[name, file]] : [];
    }),
  );
}

function byField(error: z.ZodError): Record<string, Said> {
  const fields: Record<string, Said> = {};
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    const key = /^[a-z]\w*\.\w/i.test(issue.message) ? issue.message : "forms.invalid";
    const params = issue.code === "custom" ? issue.params : undefined;
    fields[name] ??= { key: key as MessageKey, ...(params && { params }) };
  }
  return fields;
}

/** Words for what went wrong. Anything unexpected is logged whole and shown as an outage. */
function explain(error: unknown, name: string): Said {
  if (error instanceof AppError) return { key: words[error.code], params: error.params };
  logger.error({ error, action: name }, "action failed");
  return { key: "forms.unavailable" };
}
