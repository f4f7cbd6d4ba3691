import type { Messages } from "@/lib/i18n/messages";

/**
 * The areas of messages that the browser gets, for words that only a client component can choose
 * (answers of forms, counters, the time left). Everything else is translated on the server and passed as props.
 */
export const clientAreas = [
  "common",
  "forms",
  "live",
  "refusals",
] as const satisfies readonly (keyof Messages)[];

export type ClientArea = (typeof clientAreas)[number];

/** The part of all words that the browser gets. */
export function clientMessages(messages: Messages): Pick<Messages, ClientArea> {
  const { common, forms, live, refusals } = messages;
  return { common, forms, live, refusals };
}
