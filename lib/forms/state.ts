import type { MessageKey } from "@/lib/i18n/messages";

/** A message to show: key and parameters, so that the reader's language decides the words. */
export interface Said {
  key: MessageKey;
  params?: Record<string, string | number>;
}

/**
 * What a form action answers with. `values` carries back what was typed, so nothing is lost
 * when the answer is "please correct this".
 */
export type FormState<T = unknown> =
  | { status: "idle" }
  | { status: "done"; value: T }
  | { status: "invalid"; fields: Record<string, Said>; values: FormValues }
  | { status: "refused"; message: Said; values: FormValues; details?: unknown };

export type FormValues = Record<string, string | string[]>;

export const idle: FormState<never> = { status: "idle" };
