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
  delivery: {
    delayed: "Sent, not taken yet",
    delivered: "Delivered",
    returned: "Came back",
    complained: "Marked as unwanted",
  },
  reason: {
    invitation: "Invitation",
    "answer-partner": "Receipt of the answer, to the partner",
    "answer-coordinator": "News of the answer, to the coordinator",
    "handed-on": "News that a colleague is asked, to the coordinator",
    question: "A partner’s question, to the coordinator",
    "question-answer": "The answer to a question, to the partner",
    reconfirm: "What changed, with the question to confirm again",
    removed: "News that it was taken out, to the partner",
    bounced: "News for the coordinator that a mail did not arrive",
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
    restored: "The partner was brought back before it went out.",
    suppressed: "This address takes no mail, or its owner wants none.",
    unsubscribed: "Its reader wants no more reminders of this application.",
    "recipient-limit":
      "The address has got as many mails as one may get a day; this one follows when a day has passed.",
    unclear: "The mail service did not answer; it is asked again, without sending twice.",
    refused: "The mail service refused it. Check the address.",
    "gave-up": "The mail service could not be reached for 20 hours.",
    conflict: "The mail service already has a mail like this one with other words.",
  },
} as const;
