/** What the mail service said to a request, as far as the ledger has to know. */
export type Outcome =
  | { kind: "accepted"; providerId: string }
  /** Nothing was accepted and asking again will not help. */
  | { kind: "refused"; error: string }
  /** The key was used before with other content: a mail like this one has gone out. */
  | { kind: "conflict"; error: string }
  /** Ask again, under the same key. `unclear`: this request may have been accepted. */
  | { kind: "later"; error: string; unclear: boolean; waitMs: number | null };

/** What the Resend SDK answers with: it returns errors and throws none. */
export interface Answer {
  data: { id: string } | null;
  error: { name?: string; statusCode?: number | null } | null;
  headers: Record<string, string> | null;
}

const quota = /^(daily|monthly)_quota_exceeded$/;
/** How long to leave a used-up quota alone. */
const quotaWaitMs = 15 * 60_000;

/** Sorts an answer of the mail service. Its error text is not kept: it can quote addresses. */
export function outcomeOf({ data, error, headers }: Answer): Outcome {
  if (data && !error) return { kind: "accepted", providerId: data.id };
  const status = error?.statusCode ?? null;
  const name = error?.name ?? "unknown";
  const said = { error: status === null ? "no answer" : `${status} ${name}` };
  if (status === 409)
    return name === "invalid_idempotent_request"
      ? { kind: "conflict", ...said }
      : { kind: "later", ...said, unclear: true, waitMs: null };
  if (status === 429) {
    const waitMs = quota.test(name) ? quotaWaitMs : retryAfter(headers);
    return { kind: "later", ...said, unclear: false, waitMs };
  }
  // A wrong key is the operator's mistake, and can be put right before the deadline.
  if (status === 401 || status === 403)
    return { kind: "later", ...said, unclear: false, waitMs: null };
  if (status !== null && status >= 400 && status < 500 && status !== 408)
    return { kind: "refused", ...said };
  return { kind: "later", ...said, unclear: true, waitMs: retryAfter(headers) };
}

/** Seconds are all that Resend sends; anything else means our own pace. */
function retryAfter(headers: Answer["headers"]): number | null {
  const seconds = Number(headers?.["retry-after"] ?? Number.NaN);
  return seconds >= 0 ? Math.min(seconds, 3600) * 1000 : null;
}
