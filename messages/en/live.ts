/** Words that change while a page is open: the time left, how saving goes, what clashes. */
export const live = {
  left: {
    days: "{days, plural, one {# day left} other {# days left}}",
    daysHours:
      "{days, plural, one {# day} other {# days}} {hours, plural, one {# hour} other {# hours}} left",
    tomorrow: "Tomorrow: {hours, plural, one {# hour} other {# hours}} left",
    todayHours:
      "Today: {hours, plural, one {# hour} other {# hours}} {minutes, plural, one {# minute} other {# minutes}} left",
    minutes: "{minutes, plural, one {# minute} other {# minutes}} left",
    lastMinute: "Less than a minute left",
    passedMinutes:
      "Passed {minutes, plural, =0 {just now} one {# minute ago} other {# minutes ago}}",
    passedHours: "Passed {hours, plural, one {# hour} other {# hours}} ago",
    passedDays: "Passed {days, plural, one {# day} other {# days}} ago",
  },
  saving: {
    idle: "Everything is saved",
    dirty: "Not saved yet",
    saving: "Saving…",
    saved: "Saved at {time}",
    offline: "Not saved: no connection, trying again",
    invalid: "Not saved: please correct the marked field",
    conflict: "Not saved: someone else changed the same field",
    saveNow: "Save",
  },
  conflict: {
    changed: "{name} changed this to “{value}” at {time}.",
    cleared: "{name} emptied this at {time}.",
    keepTheirs: "Keep theirs",
    keepMine: "Keep mine",
  },
} as const;
