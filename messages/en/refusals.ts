/** What the server says when it does not do what was asked, and what it says beside a field. */
export const refusals = {
  organisations: {
    guest: "Visitors of the demo cannot do this. Sign in with your own mail address first.",
    sameName: "You already have an organisation of this name in this country.",
    types: "Please tick at least one.",
    changed:
      "Somebody else changed these details meanwhile. Reload the page to see them, then make your change again.",
    alreadyMember: "This person is already a member.",
    alreadyAsked: "This person has been asked already and has not answered yet.",
    lastOwner: "An organisation needs an owner. Make somebody else an owner first.",
  },
  guest:
    "You are looking around as a guest. Sign in with your mail address to start an application of your own.",
  notOffered: "We do not have this call yet. Please choose another one.",
  submitted:
    "This application is marked as submitted, so it cannot be changed. Reopen it first if that was too early.",
  alreadySubmitted: "This application is already marked as submitted.",
  notSubmitted: "This application is not marked as submitted.",
  otherYear:
    "An application stays with the action and year of its call. For another one, start a new application.",
  callOver:
    "The deadline of that call has passed. To practise with it, start a new application to it.",
  notInCall:
    "Together with what somebody else changed, this no longer fits the call. Please check.",
  chooseCall: "Please choose one of the calls.",
  day: "Please enter a date, such as 2022-09-01.",
  startWindow:
    "The project has to start between {from, date, ::dMMMMyyyy} and {to, date, ::dMMMMyyyy}.",
  startFrom: "The project can start on {from, date, ::dMMMMyyyy} at the earliest.",
  chooseStart: "Please choose one of the days on which the project may start, or leave it open.",
  chooseDuration: "Please choose one of the durations, or leave it open.",
  grantWhole: "Please enter whole euros, such as 250000, or leave it open.",
  grantAtMost: "The most is {max, number, ::currency/EUR precision-integer}.",
  durationRange: "Please enter whole months, from {min} to {max}.",
  chooseLumpSum: "Please choose one of the amounts, or leave it open.",
  notPractice: "Only the clock of a practice application can be moved.",
  moment: "Please enter a date and a time, such as 2022-03-20T09:00.",
  deadlinePast: "This deadline has passed already. Please check day and time.",
  nothingToReset:
    "This application already follows the deadline of its call, or the call has none.",
  rulesChanged: "The rules were corrected once more. Reload the page to see the newest.",
  noSuchMoment:
    "The clocks change then: this time does not exist or comes twice. Choose another one.",
  clockRange: "Please choose a time from 400 days before the deadline to 31 days after it.",
  notMember: "Only a member of the coordinating organisation can take over.",
  chooseCountry: "Please choose a country from the list.",
  chooseRole: "Please choose a role.",
  sameOid: "Another organisation in this consortium already has this OID.",
  samePic: "Another organisation in this consortium already has this PIC.",
  samePartner: "An organisation of this name and country is already in the consortium.",
  full: "There is no room for more: 100 is the most.",
  consentWouldNotFit:
    "This partner was asked as it stands, or has confirmed so. To change its name, country or role, remove it and invite it again.",
  noAddress: "Add a contact mail address first: the invitation goes there.",
  alreadyInvited: "This partner is already invited and can still answer.",
  alreadyConfirmed: "This partner has already confirmed.",
  notInvited: "There is no open invitation to this partner.",
  deadlinePassed: "The deadline of this call has passed.",
  alreadyAnswered: "This invitation was answered already.",
  revoked: "This invitation was taken back. Please ask the coordinator.",
  replaced: "A newer invitation has replaced this one. Please use the link in the newest mail.",
  expired: "This link has expired. Please ask the coordinator for a new one.",
  textChanged: "The request changed while you were reading. Please read it again before answering.",
  noSuchItem: "This line is no longer on the checklist.",
  derivedItem: "This line is done by itself as soon as the application says so.",
  chooseOwner: "Please choose who owes it.",
  pastDay: "Please choose a day that has not passed.",
  afterDeadline: "Please choose a day up to the deadline.",
  signedIn:
    "You are signed in. Sign out to look at the demo, or start a practice application of your own.",
  signIn: {
    codeFormat: "The code has 8 digits. Please type or paste all of them.",
    wrongCode:
      "This is not the code of that mail. {n, plural, one {You have # try left.} other {You have # tries left.}}",
    tooManyCodes:
      "Too many wrong codes, so the code is void now. The link in the mail still works, or ask for a new mail.",
  },
} as const;
