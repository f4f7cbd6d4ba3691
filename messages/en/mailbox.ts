/** The mailbox of a machine without a mail service. */
export const mailbox = {
  title: "Local mailbox",
  lead: "No mail service is set up here, so every mail that Tercet would send stays on this machine, and anyone who can open this page can read it.",
  tryOut:
    "Every mail is delivered at once here. To see one come back, write to bounced@resend.dev; complained@resend.dev marks it as unwanted.",
  none: "No mail yet",
  noneWhy: "Ask for a sign-in link or invite a partner, and the mail appears here within seconds.",
  noneFor: "No mail to an address with “{address}” in it.",
  caption: "Mails, newest first",
  search: "Address of the recipient",
  find: "Find",
  all: "Show all mails",
  from: "From",
  to: "To",
  subject: "Subject",
  at: "Received",
  when: "{when} ({city})",
  headers: "Other headers",
  frame: "The mail “{subject}”",
  plain: "Plain text part",
  signIn: "Sign in",
} as const;
