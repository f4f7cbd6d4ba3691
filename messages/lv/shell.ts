import type { Translated } from "@/lib/i18n/messages";
import type { shell as en } from "@/messages/en/shell";

export const shell = {
  skip: "Pāriet uz saturu",
} as const satisfies Translated<typeof en>;
