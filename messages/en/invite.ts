/** The partner's page: what is asked, the two answers, and every state of the link. */
export const invite = {
  /** The exact words that are confirmed; raise CONSENT_VERSION when they change. */
  consent: {
    practice: "This is a practice application: it is for learning, and nothing in it is real.",
    asks: "{lead} ({coordinator}) asks {organisation} to take part in the project “{project}” as {role, select, associated {an associated partner} affiliated {an affiliated entity} other {a full partner}}. The project is submitted to the call “{call}”.",
    asksUnnamed:
      "{lead} ({coordinator}) asks {organisation} to take part, as {role, select, associated {an associated partner} affiliated {an affiliated entity} other {a full partner}}, in a project whose title is not chosen yet. The project is submitted to the call “{call}”.",
    partner:
      "As a full partner, {organisation} carries out a part of the project and, if it is granted, receives a part of the funding.",
    associated:
      "As an associated partner, {organisation} supports the project. It receives no funding and does not count towards the required number of organisations.",
    affiliated:
      "As an affiliated entity, {organisation} carries out a part of the project because it is affiliated to another organisation in it.",
    means:
      "By confirming, {organisation} agrees to be named in this role in the application, which is due on {deadline} ({city} time). The person who confirms may speak for the organisation in this matter.",
    meansNot:
      "Confirming is not a contract and does not replace the mandate, a separate document that somebody with the right to sign for the organisation signs. To take it back, write to the coordinator before the deadline: {coordinator}.",
  },
  pageTitle: "Invitation to an Erasmus+ project",
  practiceWhy: "An exercise on a call that is over. Your answer counts only inside it.",
  demoWhy: "A made-up consortium to look at. Your answer counts only inside it.",
  title: "Will {organisation} take part?",
  lead: "{lead} asks on behalf of {coordinator}. One minute, no account needed.",
  facts: {
    title: "What you are asked",
    project: "Project",
    untitled: "Title not chosen yet",
    call: "Call",
    askedBy: "Asked by",
    placed: "{name}, {country}",
    you: "You",
    as: "Role: {role}",
    consortium: "So far",
    consortiumSays:
      "{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}, {confirmed, number} confirmed",
    deadline: "Application due",
    answerBy: "Answer by",
    inZone: "{when} ({city})",
  },
  yes: {
    title: "Yes, we take part",
    text: "What you confirm",
    name: "Your name",
    jobTitle: "Your function",
    jobTitleHint: "For example head teacher or project manager.",
    oid: "Organisation ID (OID)",
    oidHint: "E and 8 digits. Leave it empty if you do not have it at hand.",
    pic: "Participant Identification Code (PIC)",
    picHint: "9 digits. Leave it empty if you do not have it at hand.",
    recorded:
      "Your name, function, the time and this exact text are kept. Both sides get a receipt.",
    submit: "Confirm participation",
    pending: "Confirming…",
  },
  no: {
    title: "No, we do not take part",
    what: "The coordinator is told, and you get no more reminders.",
    name: "Your name",
    reason: "Reason",
    reasonHint: "Only the coordinator reads it.",
    submit: "Decline",
    pending: "Declining…",
  },
  notYou: "Not yours to decide?",
  notYouWhat:
    "Forward the mail to the colleague who may answer for {organisation}. The link works for whoever opens it, once.",
  opened: "Opening this page changed nothing and told nobody.",
  confirmed: {
    title: "{organisation} takes part",
    next: "Nothing more to do here. {coordinator} will write when a document is needed.",
    change: "Changed your mind? Until the deadline, write to {lead}:",
  },
  declined: {
    title: "{organisation} does not take part",
    change: "Changed your mind? Ask {lead} for a new invitation:",
  },
  recorded: {
    when: "When",
    who: "Who",
    jobTitle: "Function",
    reason: "Reason",
    text: "The exact text that was answered",
    receipt: "A receipt goes by mail to the address that was invited, and to the coordinator.",
    receiptPractice: "A receipt goes to the mailbox of this exercise, for both sides.",
  },
  revoked: {
    title: "This invitation was withdrawn",
    what: "{coordinator} no longer asks {organisation} to take part. No answer is needed.",
    ask: "If that surprises you, ask {lead}:",
  },
  replaced: {
    title: "There is a newer invitation",
    what: "A newer mail was sent to {organisation}. Open the link in that one: this link has stopped working.",
    ask: "Cannot find it? Ask {lead} to send it again:",
  },
  expired: {
    title: "This invitation has run out",
    what: "It could be answered until the moment below.",
    ask: "Still interested? Ask {lead} for a new invitation:",
  },
  passed: {
    title: "The deadline has passed",
    what: "The application was due at the moment below, so no answer can be given any more.",
    ask: "Questions? Write to {lead}:",
  },
  unknown: {
    title: "This link does not work",
    what: "Part of the address may be missing, or the application was deleted.",
    try: "Open the link from the mail once more, or copy it whole. If that does not help, ask the person who invited you to send the invitation again.",
  },
} as const;
