/**
 * One JSON line an event on standard output, where any platform collects it.
 * Never log a token, a mail's content or a whole request.
 */
function write(level: string, fields: Record<string, unknown>, message: string): void {
  const { error, ...rest } = fields;
  const cause =
    error instanceof Error ? { error: error.message, stack: error.stack } : error ? { error } : {};
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), level, message, ...rest, ...cause })}\n`,
  );
}

export const logger = {
  info: (fields: Record<string, unknown>, message: string) => write("info", fields, message),
  warn: (fields: Record<string, unknown>, message: string) => write("warn", fields, message),
  error: (fields: Record<string, unknown>, message: string) => write("error", fields, message),
};
