import type { Tone } from "@/components/ui";
import { countsOf } from "@/components/verdict/counts";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import type { Reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** Whether an organisation counts towards the minimum, and if not why, in words. */
export function countsWords(
  application: ApplicationView,
  partner: Participant,
  { t, format }: Pick<Reader, "t" | "format">,
): { tone: Tone; text: string } {
  const { tone, key } = countsOf(application, partner);
  return { tone, text: say(t, { key, params: { country: format.country(partner.country) } }) };
}
