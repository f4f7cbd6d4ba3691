/** Ends this process with one sentence for the person at the terminal, and no stack trace. */
export function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** What went wrong in words; drivers hide it in `cause` or, for several addresses, in `errors`. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length) return reasonOf(error.errors[0]);
  if (error instanceof Error && error.cause instanceof Error) return reasonOf(error.cause);
  return error instanceof Error ? error.message : String(error);
}
