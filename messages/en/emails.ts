/** Every mail: HTML and plain text say the same words. */
export const emails = {
  tag: { practice: "PRACTICE", demo: "DEMO" },
  label: {
    practice:
      "Practice: this mail belongs to an exercise on a call that is over. It stays in the exercise’s own mailbox; no real organisation is asked for anything.",
    demo: "Demo: the consortium in this mail is made up. The mail stays in the demo’s own mailbox.",
  },
  hello: "Hello {name},",
  helloNobody: "Hello,",
  footer: "Tercet, the consortium application tracker for Erasmus+ KA2",
  untitled: "the project (no title yet)",
  noTitle: "no title yet",
  titleAndAcronym: "{title} ({acronym})",
  when: {
    one: "{when} ({city} time)",
    both: "{when} ({city} time), {yours} in {yourCity}",
  },
  role: {
    coordinator: "coordinator",
    partner: "partner",
    associated: "associated partner",
    affiliated: "affiliated entity",
  },
  fact: {
    project: "Project",
    call: "Call",
    coordinator: "Coordinator",
    organisation: "Your organisation",
    partner: "Organisation",
    role: "Role",
    deadline: "Deadline of the call",
    answeredBy: "Answered by",
    answeredAt: "Answered on",
    place: "{name}, {country}",
    person: "{name}, {jobTitle}",
  },
  contact: "Questions about the project? Write to {name}, {email}.",
  signIn: {
    subject: "Sign in to Tercet",
    preview: "Link and code work for {minutes, plural, one {# minute} other {# minutes}}.",
    asked: "You asked to sign in to Tercet with this address.",
    button: "Sign in",
    opens:
      "The link opens a page with a button. Only the button signs you in, in whichever browser you press it.",
    code: "Or type this code on the page where you asked",
    life: "Link and code work for {minutes, plural, one {# minute} other {# minutes}}, and only one of them, once.",
    notYou:
      "Was it not you? Then ignore this mail: without it nobody can sign in with your address.",
  },
  join: {
    subject: "{inviter} asks you to join {organisation}",
    preview: "Sign in with this address to answer.",
    asked:
      "{inviter} asks you to join {organisation} on Tercet. Members work on the organisation’s Erasmus+ applications together: the draft, the partners and the checklist.",
    button: "Sign in and answer",
    how: "Sign in with this address ({email}); no password is needed. You are asked there whether you want to join.",
    ignore: "If you do not know {inviter}, ignore this mail and nothing happens.",
  },
  invitation: {
    subject: "{coordinator} invites {organisation} to {project}",
    title: "Will you take part?",
    preview: "Confirm or decline on one page; no account is needed.",
    asks: "{inviter} of {coordinator} asks {organisation} to take part in an application to Erasmus+ as {role}.",
    asksUnnamed:
      "{coordinator} asks {organisation} to take part in an application to Erasmus+ as {role}.",
    roleMeans: {
      coordinator: "The coordinator submits the application on behalf of all.",
      partner: "Partners carry out the project together and share the grant.",
      associated: "Associated partners contribute to the project without receiving a grant.",
      affiliated: "Affiliated entities take part through the organisation they belong to.",
    },
    button: "Read and answer",
    safe: "Opening the page changes nothing; its buttons do. No account is needed.",
    means: "What confirming means",
    meansNamed:
      "{organisation} agrees to be named as {role} in this application and intends to carry out the project if it is granted.",
    meansCounted:
      "{coordinator} sees your answer at once and prepares the application with you in it.",
    not: "What it does not mean",
    notContract:
      "It is not a mandate, not a declaration on honour and not a contract. Where official documents are needed, the coordinator asks for them separately.",
    notCost: "It costs nothing and signs you up for nothing else.",
    life: "The link works for {days, plural, one {# day} other {# days}}, until {until}. A reminder that carries it makes it work longer.",
    personal:
      "Whoever has the link can answer for your organisation. Forward it only to the colleague who should.",
    unknown:
      "If you do not know {coordinator}, ignore this mail: nothing happens without your answer.",
  },
  answer: {
    confirmedSubject: "You confirmed: {organisation} takes part in {project}",
    confirmedTitle: "Thank you for confirming",
    confirmed: "{organisation} has confirmed that it takes part in the application as {role}.",
    declinedSubject: "You declined: {organisation} does not take part in {project}",
    declinedTitle: "You declined",
    declined: "{organisation} has declined to take part in the application as {role}.",
    preview: "A receipt for your records.",
    exactText: "This is the text that was confirmed",
    reason: "The reason that was given",
    next: "{coordinator} now prepares the application and submits it before the deadline. You hear from us again only if something is needed from you.",
    declinedNext:
      "{coordinator} has been told, and you get no more reminders. If you change your mind, ask for a new invitation.",
    wrong: "Is this a mistake? Write to {name}, {email}.",
  },
  told: {
    confirmedSubject: "{organisation} confirmed for {project}",
    declinedSubject: "{organisation} declined for {project}",
    preview: "The verdict and the checklist are up to date.",
    confirmed: "{organisation} has confirmed that it takes part as {role}.",
    declined: "{organisation} has declined to take part as {role}.",
    noReason: "No reason was given.",
    button: "See the partners",
    next: "You can invite it again, or someone else in its place.",
  },
  reminder: {
    left: {
      days: "{n, plural, one {# day left} other {# days left}}",
      tomorrow: "Due tomorrow",
      hours: "{n, plural, one {# hour left} other {# hours left}}",
      minutes: "{n, plural, one {# minute left} other {# minutes left}}",
    },
    coordinatorSubject:
      "{left}: {n, plural, one {# required item} other {# required items}} still open for {project}",
    partnerSubject: "{left}: {coordinator} needs something from {organisation} for {project}",
    answerSubject: "{left}: {coordinator} waits for your answer on {project}",
    nudgeSubject: "Reminder: {coordinator} waits for your answer on {project}",
    nudgeTitle: "Your answer is still awaited",
    preview: "Deadline: {deadline}",
    coordinator:
      "The deadline of {project} is {deadline}. {n, plural, one {One required item is} other {# required items are}} still open:",
    lastCall:
      "This is the last reminder. After the deadline the form cannot be submitted any more. If you have submitted already, mark it as submitted and these mails stop.",
    button: "Open the checklist",
    why: "You get this because you lead the application and something required is still open. It stops by itself once nothing is, or when you mark the application as submitted.",
    answer:
      "{coordinator} asked {organisation} to take part as {role} and has no answer yet. A no helps as well: the coordinator can then ask someone else.",
    answerButton: "Read and answer",
    answerFor: "Answer for {organisation}",
    owes: "{coordinator} still needs this from {organisation} for the application:",
    tell: "When it is done, tell {name}, {email}.",
    partnerWhy:
      "You get this because something is still needed from your organisation. It stops as soon as you have answered or done it.",
  },
} as const;
