/** What became of a mail, and why: the words of an application's mail page. */
export const mail = {
  state: {
    planned: "Planned",
    queued: "Waiting to be sent",
    sending: "Being sent",
    sent: "Sent",
    failed: "Not sent",
    skipped: "Skipped",
    ambiguous: "Perhaps sent",
  },
  reason: {
    invitation: "Invitation",
    "answer-partner": "Receipt of the answer, to the partner",
    "answer-coordinator": "News of the answer, to the coordinator",
    deadline:
      "Reminder {n, plural, one {# day} other {# days}} before the deadline: what is still open",
    "last-call":
      "Last reminder {n, plural, one {# hour} other {# hours}} before the deadline: what is still open",
    nudge: "Reminder {n, plural, one {# day} other {# days}} after the invitation: please answer",
  },
  why: {
    answered: "There is an answer already.",
    "nothing-owed": "Nothing required was open any more.",
    submitted: "The application was marked as submitted.",
    revoked: "The invitation or the partner was taken away.",
    "deadline-passed": "The deadline had passed.",
    superseded: "A later mail took its place.",
    "same-day": "Another reminder to the same person went out that day.",
    expired: "What it was about had run out.",
    unclear: "The mail service did not answer; it is asked again, without sending twice.",
    refused: "The mail service refused it. Check the address.",
    "gave-up": "The mail service could not be reached for 20 hours.",
    conflict: "The mail service already has a mail like this one with other words.",
  },
} as const;
