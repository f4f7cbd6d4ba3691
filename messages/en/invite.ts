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
    money: {
      both: "The whole project asks for {lumpSum}; {share} of it is for {organisation}.",
      noShare:
        "The whole project asks for {lumpSum}. The share of {organisation} is not decided yet; you will be asked again when it is.",
      noWhole:
        "{share} is for {organisation}. The amount for the whole project is not decided yet; you will be asked again when it is.",
      open: "Neither the amount for the whole project nor the share of {organisation} is decided yet; you will be asked again when they are.",
      whole: "The whole project asks for {lumpSum}.",
      wholeOpen:
        "The amount for the whole project is not decided yet; you will be asked again when it is.",
    },
    means:
      "By confirming, {organisation} agrees to be named in this role in the application, which is due on {deadline} ({city} time), and intends to do its part if the project is funded. The person who confirms may speak for the organisation in this matter.",
    meansNot:
      "Confirming is not a contract and costs nothing. It does not replace the mandate, a separate document that somebody with the right to sign for the organisation signs. Until the deadline it can be taken back on this same page.",
    again:
      "If the role, the amounts, the coordinator or the call change, {organisation} is asked to confirm again. Until it has, its consent does not count.",
    role: {
      coordinator: "coordinator",
      partner: "full partner",
      associated: "associated partner",
      affiliated: "affiliated entity",
    },
    term: {
      role: "Role",
      lumpSum: "Amount for the whole project",
      share: "Share of the organisation",
      coordinator: "Coordinator",
      callId: "Call",
    },
    undecided: "not decided yet",
    placed: "{name}, {country}",
    changed: {
      since:
        "On {confirmedOn}, {organisation} confirmed that it takes part in {named, select, yes {the project “{project}”} other {the project}}. This has changed since:",
      one: "{what}: was {before}, is now {now}.",
      whole: "With that, the whole reads:",
    },
    leaving: {
      what: "{organisation} takes back what it confirmed on {confirmedOn} and no longer takes part in {named, select, yes {the project “{project}”} other {the project}}.",
      follows:
        "The coordinator, {coordinator}, is told at once by mail. The consortium may then lack an organisation or a country that the call asks for; the coordinator can look for another partner.",
      stays:
        "What was confirmed before stays on record, together with this. To come back, {coordinator} has to send a new invitation.",
    },
  },
  pageTitle: "Invitation to an Erasmus+ project",
  practiceWhy: "An exercise on a call that is over. Your answer counts only inside it.",
  demoWhy: "A made-up consortium to look at. Your answer counts only inside it.",
  open: {
    title: "Will {organisation} take part?",
    lead: "{lead} asks on behalf of {coordinator}. One minute, no account needed.",
    leadFor:
      "{by} passed this question on to you. {lead} asks on behalf of {coordinator}. One minute, no account needed.",
  },
  viewer: {
    signedInAs: "You are signed in as {email}",
    elseOpen:
      "This page answers for {organisation}, whoever is signed in. If you may speak for it, that is no problem: answer below. Otherwise sign out and leave the answer to others; the question stays open.",
    elseAnswered:
      "This page is about {organisation}, whoever is signed in. What you read is what was answered for it.",
    elseClosed:
      "This page is about {organisation}, whoever is signed in. Your own applications are not affected.",
    coordinatorOpen:
      "You belong to {coordinator}, which asks. Only {organisation} may answer, so the buttons are left out here; whoever opens the link there finds them. If you work for both, sign out and open the link again.",
    coordinatorTour:
      "You coordinate this exercise. To see how it goes on, you may answer for {organisation} yourself. In a real application only the partner can.",
    coordinatorAnswered: "You belong to {coordinator}. {organisation} sees the same record here.",
    coordinatorClosed:
      "You belong to {coordinator}. {organisation} reads the same words here; what you can do stands on its page of the consortium.",
  },
  facts: {
    title: "What you are asked",
    project: "Project",
    untitled: "Title not chosen yet",
    tasks: "Your part",
    notShares: "Support without funding",
    money: "Funding",
    lumpSum: "{sum} for the whole project",
    share: "{share} of it for you",
    shareAlone: "{share} for you",
    shareOpen: "Your share is not decided yet",
    items: "Due earlier",
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
  opened:
    "Opening this page changes nothing. Once you tap, scroll or type here, {coordinator} sees that it was read; only the two buttons answer.",
  confirmed: {
    title: "{organisation} takes part",
    change: "Is something in it not right? Write to {lead}:",
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
  withdrew: {
    title: "{organisation} no longer takes part",
    change: "To take part after all, ask {lead} for a new invitation:",
  },
  revoked: {
    title: "This invitation was withdrawn",
    what: "{coordinator} no longer asks {organisation} to take part. No answer is needed.",
    ask: "If that surprises you, ask {lead}:",
  },
  removed: {
    title: "{organisation} is no longer in this consortium",
    what: "{coordinator} took {organisation} off the list. No answer is needed, and nothing is owed.",
    ask: "If that surprises you, ask {lead}:",
  },
  swapped: {
    title: "Another organisation takes this place",
    what: "{coordinator} gave the place of {organisation} to another organisation. No answer is needed, and nothing is owed.",
    ask: "If that surprises you, ask {lead}:",
  },
  replaced: {
    title: "There is a newer invitation",
    what: "A newer mail went to {to} at the moment below. Open the link in that one: this link has stopped working.",
    byHand:
      "{coordinator} made a newer link at the moment below and passes it on itself. This link has stopped working.",
    expired: "The newer link has run out as well.",
    answered: "The newer invitation was answered since then.",
    ask: "Cannot find it? Ask {lead} to send it again:",
  },
  handedOn: {
    title: "A colleague was asked to answer",
    what: "{by} handed this question on at the moment below. The mail went to {to}; only the link in it can be answered.",
    expired: "That link has run out.",
    answered: "It was answered since then.",
    ask: "Was that a mistake? Write to {lead}:",
  },
  mailAgain: {
    again: "Send that mail again",
    fresh: "Send me a fresh link",
    sending: "Sending…",
    to: "It goes to {to} and to nobody else.",
    done: "The mail to {to} is on its way.",
    donePractice: "The mail goes to the mailbox of this exercise.",
  },
  expired: {
    title: "This invitation has run out",
    what: "It could be answered until the moment below.",
    ask: "Questions? Write to {lead}:",
  },
  passed: {
    title: "The deadline has passed",
    what: "The application was due at the moment below, so no answer can be given any more.",
    ask: "Questions? Write to {lead}:",
  },
  noCookie: {
    title: "Please open the link in the mail once more",
    what: "This address works only in the browser in which the link of the mail was opened.",
    cookies:
      "You did come from the mail? Then this browser keeps no cookies. Allow them for this site, or open the link in another browser.",
    forward: "To ask a colleague, forward the mail itself and not this address.",
  },
  unknown: {
    title: "This link does not work",
    what: "Part of the address may be missing, or the application was deleted.",
    try: "Open the link from the mail once more, or copy it whole. If that does not help, ask the person who invited you to send the invitation again.",
  },
} as const;
