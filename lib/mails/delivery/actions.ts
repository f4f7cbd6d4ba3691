"use server";

import { anyone } from "@/lib/auth/session";
import { stopMail as verb } from "@/lib/mails/delivery/mutations";
import { stopMailInput } from "@/lib/mails/delivery/schema";
import { action } from "@/lib/server/action";

/** Ends mails for whoever holds the link of one. */
export const stopMail = action({
  name: "stop-mail",
  gate: anyone,
  input: stopMailInput,
  verb,
  refusals: { "unknown-link": "refusals.unknownStopLink" },
  perHour: 100,
});
