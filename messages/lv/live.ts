import type { Translated } from "@/lib/i18n/messages";
import type { live as en } from "@/messages/en/live";

export const live = {
  left: {
    days: "Vēl {days, plural, zero {# dienas} one {# diena} other {# dienas}}",
    daysHours:
      "Vēl {days, plural, zero {# dienas} one {# diena} other {# dienas}} un {hours, plural, zero {# stundas} one {# stunda} other {# stundas}}",
    tomorrow: "Rīt: vēl {hours, plural, zero {# stundas} one {# stunda} other {# stundas}}",
    todayHours:
      "Šodien: vēl {hours, plural, zero {# stundas} one {# stunda} other {# stundas}} un {minutes, plural, zero {# minūtes} one {# minūte} other {# minūtes}}",
    minutes: "Vēl {minutes, plural, zero {# minūtes} one {# minūte} other {# minūtes}}",
    lastMinute: "Atlikusi mazāk nekā minūte",
    passedMinutes:
      "Pagājis {minutes, plural, =0 {tikko} zero {pirms # minūtēm} one {pirms # minūtes} other {pirms # minūtēm}}",
    passedHours:
      "Pagājis pirms {hours, plural, zero {# stundām} one {# stundas} other {# stundām}}",
    passedDays: "Pagājis pirms {days, plural, zero {# dienām} one {# dienas} other {# dienām}}",
  },
  saving: {
    idle: "Viss ir saglabāts",
    dirty: "Vēl nav saglabāts",
    saving: "Saglabā…",
    saved: "Saglabāts {time}",
    offline: "Nav saglabāts: nav savienojuma, mēģinām vēlreiz",
    invalid: "Nav saglabāts: lūdzu, izlabojiet atzīmēto lauku",
    conflict: "Nav saglabāts: kāds cits mainīja to pašu lauku",
    saveNow: "Saglabāt",
  },
  conflict: {
    changed: "{name} {time} šo nomainīja uz „{value}”.",
    cleared: "{name} {time} šo izdzēsa.",
    keepTheirs: "Paturēt viņu tekstu",
    keepMine: "Paturēt manu tekstu",
  },
} as const satisfies Translated<typeof en>;
