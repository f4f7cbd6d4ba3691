/** Signing in and out. */
export const auth = {
  signIn: {
    title: "Sign in",
    lead: "We mail you a link and a code; there is no password. If you are new here, this is also how you begin.",
    email: "Mail address",
    submit: "Mail me a link",
    pending: "One moment…",
    already: "You are signed in as {email}.",
    goOn: "Go to my applications",
    demo: "Only looking? The demo needs no address.",
    mailbox:
      "This server keeps its mail to itself: nothing reaches a real inbox. Read it in the mailbox.",
    openMailbox: "Open the mailbox",
  },
  check: {
    title: "Check your mail",
    sent: "We mailed a link and a code to {email}. They work for {minutes, plural, one {# minute} other {# minutes}}: only one of them, and only once.",
    anywhere: "Open the link on any device; that device will be signed in.",
    code: "Code from the mail",
    codeHint: "8 digits. Spaces do no harm.",
    submit: "Sign in with the code",
    nothing: "Nothing there? Look among the spam too.",
    again: "Use another address or ask again",
  },
  link: {
    title: "Sign in to Tercet",
    as: "You will be signed in as {email}.",
    submit: "Sign in",
    notYou: "Did you not ask for this? Then close the page. Opening it has changed nothing.",
  },
  problem: {
    expired: {
      title: "This link is too old",
      text: "A link to sign in works for {minutes, plural, one {# minute} other {# minutes}}. Ask for a new one; it comes at once.",
    },
    used: {
      title: "This link has been used",
      text: "A link to sign in works once, and so does the code of the same mail. Ask for a new one.",
    },
    unknown: {
      title: "We do not know this link",
      text: "Perhaps it was cut off when it was copied. Open it from the mail itself, or ask for a new one.",
    },
    button: {
      title: "Please press the button",
      text: "Signing in takes the button on the page that the mailed link opens. Nothing was used up: open the link from the mail again.",
    },
    limit: {
      title: "Too many tries",
      text: "There were too many tries to sign in from your network. Wait an hour, then ask for a new mail.",
    },
    failed: {
      title: "That did not work just now",
      text: "We could not reach our database. Nothing was used up: go back and press the button again in a moment.",
    },
    again: "Ask for a new mail",
  },
  foreign:
    "This request did not come from a page of Tercet, so nothing was done. Open the link from your mail again.",
} as const;
