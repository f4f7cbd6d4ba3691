/** Replacing a partner by another. */
export const swap = {
  title: "Replace by another organisation",
  lead: "Another organisation takes the place of {name}. Role, tasks and share move to it.",
  open: "Replace {name}",
  loss: {
    title: "What losing {name} means",
    safe: "The consortium keeps what it needs if everyone else confirms, so the new organisation may come from any country.",
    country:
      "The consortium keeps what it needs if everyone else confirms, but one country fewer counts unless the new organisation brings one.",
    critical:
      "Without it the consortium falls short of what the call asks for. The new organisation has to make up for it.",
    worse:
      "The consortium falls short of what the call asks for already, and would fall further short without it.",
  },
  moves: {
    title: "What moves to the new organisation",
    role: "Role: {role}",
    tasks: "Tasks, as you wrote them",
    share: "Share of the lump sum: {amount}",
    items: "Lines that you added to the checklist for it",
  },
  stays: {
    title: "What does not move",
    consent: "Its answer: the new organisation confirms for itself",
    invitation: "Its invitation: an open one is withdrawn, and its link says so",
    papers: "Mandate and documents: they are in its name",
    passport: "Its details and contacts",
  },
  told: "{name} gets a mail that it is no longer part of the consortium.",
  notTold: "Nothing is sent to {name}.",
  form: {
    title: "The new organisation",
    submit: "Replace",
    pending: "Replacing…",
    nothingSent: "The new organisation gets nothing yet. Next you see its mail.",
  },
  gone: {
    title: "No longer in",
    count: "{n, plural, one {# organisation} other {# organisations}}",
    removed: "Removed on {when} by {by}.",
    removedNobody: "Removed on {when}.",
    replaced: "Replaced by {replacement} on {when} by {by}.",
    replacedNobody: "Replaced by {replacement} on {when}.",
    confirmed: "It had confirmed.",
    invited: "It had been invited and had not answered.",
    declined: "It had declined.",
    prepared: "It had not been invited.",
    withdrawn: "It had withdrawn.",
    restore: "Bring {name} back",
    both: "{replacement} stays as well, with the tasks and the share.",
    answer: "It comes back with its answer, if it gave one.",
  },
} as const;
