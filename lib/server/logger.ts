/**
 * One JSON line an event on standard output, where any platform collects it.
 * Never log a token, a mail's content or a whole request.
 */
function write(level: string, fields: Record<string, unknown>, message: string): void {
  const { error, ...rest } = fields;
  const cause =
    error instanceof Error
      ? { error: withoutValues(error.message), stack: withoutValues(error.stack ?? "") }
      : error
        ? { error }
        : {};
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, message, ...rest, ...cause })}\n`,
  );
}

/** A failed query names the values it was given, people's addresses among them: those stay out. */
function withoutValues(text: string): string {
  return text.replace(/^params: .*$/gm, "params: …");
}

export const logger = {
  info: (fields: Record<string, unknown>, message: string) => write("info", fields, message),
  warn: (fields: Record<string, unknown>, message: string) => write("warn", fields, message),
  error: (fields: Record<string, unknown>, message: string) => write("error", fields, message),
};
