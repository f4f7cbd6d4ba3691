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

/**
 * Areas that only the client components of one folder need besides, where a verdict or a table is
 * put into words in the browser. Their page wraps them in `MoreWords`.
 */
export const partAreas = {
  "components/checker/": ["checker", "eligibility", "finding", "organisations", "rule"],
  "components/transfer/": ["transfer"],
} as const satisfies Record<string, readonly (keyof Messages)[]>;

/** The words of `partAreas["components/checker/"]`. */
export function checkerMessages(messages: Messages) {
  const { checker, eligibility, finding, organisations, rule } = messages;
  return { checker, eligibility, finding, organisations, rule };
}

/** The words of `partAreas["components/transfer/"]`. */
export function transferMessages({ transfer }: Messages) {
  return { transfer };
}
