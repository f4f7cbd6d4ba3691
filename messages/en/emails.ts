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
    handedOn: "{name} ({email}) asks you to answer for {organisation}.",
    handedOnWord: "{name} adds",
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
    never: "I do not know who asks: never write to me again",
  },
  answer: {
    confirmedSubject: "You confirmed: {organisation} takes part in {project}",
    confirmedTitle: "Thank you for confirming",
    confirmed: "{organisation} has confirmed that it takes part in the application as {role}.",
    declinedSubject: "You declined: {organisation} does not take part in {project}",
    declinedTitle: "You declined",
    declined: "{organisation} has declined to take part in the application as {role}.",
    preview: "A receipt for your records.",
    confirmedText: "This is the text that was confirmed",
    withdrewSubject: "You withdrew: {organisation} no longer takes part in {project}",
    withdrewTitle: "You no longer take part",
    withdrew:
      "{organisation} has taken back its consent and no longer takes part in the application as {role}.",
    withdrewText: "This is the text that stood above the button",
    withdrewNext:
      "{coordinator} has been told, and you get no more reminders. What was confirmed before stays on record. If you change your mind, ask for a new invitation.",
    attached:
      "The receipt is attached as PDF; the file with the ending .json is the record itself, to check the receipt against.",
    reason: "The reason that was given",
    confirmedNext:
      "{coordinator} now prepares the application and submits it before the deadline. You hear from us again only if something is needed from you.",
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
    attached: "The receipt, the same as the partner’s, is attached as PDF with its record.",
    button: "See the partners",
    next: "You can invite it again, or someone else in its place.",
  },
  removed: {
    subject: "{organisation} is no longer part of {project}",
    title: "You are no longer part of {project}",
    preview: "Nothing more is needed from you.",
    what: "{coordinator} has taken {organisation} out of the consortium for {project}.",
    confirmed:
      "Your confirmation binds you to nothing any more. What you confirmed and when stays on record.",
    asked: "The invitation that you got no longer works, so there is nothing to answer.",
    wrong: "Is this a mistake, or do you want to know why? Write to {name}, {email}.",
  },
  withdrawn: {
    subject: "{organisation} withdrew from {project}",
    what: "{organisation} has taken back its consent and no longer takes part as {role}.",
    effect: {
      safe: "If everyone else confirms, the consortium still has what the call asks for.",
      country:
        "If everyone else confirms, the consortium still has what the call asks for, but one country fewer counts.",
      critical:
        "Without it the consortium falls short of what the call asks for, even if everyone else confirms.",
      worse:
        "The consortium fell short of what the call asks for already, and now falls further short.",
    },
    before: "With it, if everyone confirms",
    after: "Without it, if everyone else confirms",
    met: "the minimum is met",
    notMet: "the minimum is not met",
  },
  reconfirm: {
    subject: "Please confirm once more: {coordinator} changed something in {project}",
    title: "Please confirm once more",
    preview: "What changed stands in this mail. Confirming takes one button; no account is needed.",
    what: "{organisation} confirmed on {when} that it takes part. Since then {coordinator} changed this:",
    wasNow: "was {before}, is now {now}",
    until:
      "Until {organisation} confirms again, its consent does not count. If you do not agree, you can take it back on the same page.",
    button: "See what changed and answer",
  },
  bounced: {
    subject: "{project}: a mail to {organisation} did not arrive",
    complainedSubject: "{project}: {organisation} wants no more mail",
    preview: "Correct the address, and a new mail goes out.",
    cameBack: "The mail “{subject}” to {email} came back. {organisation} has not read it.",
    complained:
      "The mail “{subject}” to {email} was marked as unwanted. We no longer write to this address.",
    refused:
      "The reader of the mail “{subject}” to {email} asked us never to write there again, and we no longer do.",
    why: {
      "no-such-address": "The address does not exist, or takes no mail at all.",
      "for-now": "The mailbox takes no mail at the moment; it may be full.",
      blocked:
        "The mail service no longer writes to this address, because earlier mails came back.",
      "not-sent": "The mail service could not send it.",
      unclear: "The other side did not say why.",
    },
    next: "On the partner’s page you can correct the address: a fresh invitation goes out in one step, and the earlier link stops working.",
    nextAnswered:
      "On the partner’s page you can see what became of the mail and change the contact.",
    button: "Open the partner’s page",
  },
  handedOn: {
    subject: "A colleague is asked to answer for {organisation} ({project})",
    title: "{name} is asked to answer for {organisation}",
    backSubject: "The question was taken back from a colleague: {organisation} ({project})",
    backTitle: "{organisation}: the first person answers after all",
    preview: "Nothing is needed from you.",
    what: "{by} handed the invitation of {organisation} on to {name} ({email}). A link of its own went there; the earlier one has stopped working.",
    back: "Whoever had handed the invitation of {organisation} on answers after all. A fresh link went to {email}; the colleague’s has stopped working.",
    kept: "Reminders go to the new contact, and the record keeps who answers for whom. The contact before is kept beside it.",
    button: "See the partner",
  },
  question: {
    subject: "Question from {organisation} about {project}",
    title: "{organisation} has a question",
    preview: "Answer it on the page of the partner.",
    asks: "{name} of {organisation} asks",
    button: "Answer the question",
    how: "Answered there, it is kept with the application and mailed to {name}. A reply to this mail goes to {name} only.",
  },
  questionAnswer: {
    subject: "Your question about {project}: {coordinator} has answered",
    title: "Your question was answered",
    preview: "Question and answer in one mail.",
    asked: "{name} asked",
    answered: "{name} of {coordinator} answers",
    button: "Open your page",
    more: "Question and answer stand on your page too, where you can ask more.",
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
    again:
      "{organisation} confirmed to {coordinator} that it takes part as {role}. Something in it has changed since, so please confirm once more; until then the consent does not count.",
    againSubject: "{left}: please confirm {project} once more",
    againButton: "See what changed and answer",
    answerButton: "Read and answer",
    answerFor: "Answer for {organisation}",
    owes: "{coordinator} still needs this from {organisation} for the application:",
    tell: "When it is done, tell {name}, {email}.",
    tellThere: "There you can do it, or say that it is done. Questions? Write to {name}, {email}.",
    open: "Open your page",
    openFor: "Open the page of {organisation}",
    partnerWhy:
      "You get this because something is still needed from your organisation. It stops as soon as you have answered or done it.",
    stop: "No more reminders of this application",
  },
} as const;
