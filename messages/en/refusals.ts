/** What the server says when it does not do what was asked, and what it says beside a field. */
export const refusals = {
  papers: {
    nth: "File {n}:",
    filed: "Filed: {what}.",
    filedBefore: "Filed.",
    remark: {
      "by-code": "It found its place by the code in it.",
      "no-code": "No code was found in it: check yourself that it is the right one.",
      "no-place":
        "No code was found in it, so it stands among the other files. If it belongs elsewhere, remove it and hand it in there.",
      "no-signature": "No signature was found in it.",
    },
    refused: {
      empty: "This file is empty.",
      "too-large": "This file is too large: 15 MB are the most.",
      damaged: "This file cannot be read. Save or scan it again, please.",
      encrypted: "This file is protected by a password. Please hand it in without one.",
      macro: "This file contains macros. Please save it without them, or as PDF.",
      "wrong-type":
        "A file of this kind is not taken here. Mandates and declarations are: as PDF, ASiC-E (EDOC), JPEG or PNG.",
      "unknown-code": "The code in this file is of no mandate of this application.",
      "wrong-partner": "This mandate is for another organisation.",
      "partner-left": "This mandate is of an organisation that is no longer in the consortium.",
      "old-version":
        "This is an earlier version of the mandate. {number, plural, =0 {A newer one has to be made and signed.} other {Version # counts now: download that one and have it signed.}}",
      "unsigned-template":
        "This is the mandate as it was made, without a signature. Have it signed first: by hand and scanned, or electronically.",
      "no-such-place": "This place is no longer there. Reload the page and choose again.",
      duplicate: "This very file is there already.",
      full: "There is no more room: the files of this application may take {number} MB. Remove some first.",
      nothing: "Choose a file first.",
      "too-many": "Ten files at once are the most; the others were not taken.",
      busy: "Many files are coming in just now. Please try again in a minute.",
      "rate-limited":
        "These were very many files. Try again in {number, plural, one {# minute} other {# minutes}}.",
      unavailable: "That did not work. Please try again.",
    },
  },
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
  table: {
    empty: "There is no table in this yet: a line of headers and at least one row are needed.",
    tooLarge:
      "This is too large: a file may have 900 kB, and the text in it 200 kB. Please leave out what is not needed.",
    tooManyRows: "This has too many rows: 200 at once are the most.",
    oldExcel:
      "This is an old Excel file, or one with a password. Please save it as .xlsx without a password, or as CSV.",
    notATable: "This cannot be read as a table. Please use a CSV or XLSX file.",
    noNames: "No column for the names of the organisations was found. Its header has to be “Name”.",
    nothingChosen: "No row is ticked, so there is nothing to add.",
    changed:
      "The consortium changed meanwhile, so not every row that you ticked can be added. Please look again.",
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
  noMandate: "Associated partners and organisations that declined give no mandate.",
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
    "This partner was asked as it stands, or has confirmed so. To change its name or country, remove it and invite it again.",
  noAddress: "Add a contact mail address first: the invitation goes there.",
  alreadyInvited:
    "This partner is already invited and can still answer: the time stands below, with the buttons to send it again or to copy the link.",
  alreadyConfirmed: "This partner has already confirmed.",
  notInvited: "There is no open invitation to this partner.",
  sentAgain:
    "Somebody else has just sent it again. One fresh mail is on its way; this made no second.",
  linkWorks: "This link works: there is no need for another mail.",
  submittedAlready: "The application is submitted, so no invitation is sent any more.",
  otherAddress:
    "The coordinator writes to another address by now. Please ask for a new invitation.",
  mailedEnough:
    "That mail was sent three times within a day. Please look among the unwanted mails too, or ask the coordinator.",
  handedOn: "A colleague was asked to answer instead. Only that newer link can be answered.",
  ownInvitation:
    "You belong to the organisation that asks, so you cannot answer for this partner. Nothing was recorded.",
  deadlinePassed: "The deadline of this call has passed.",
  alreadyAnswered: "This invitation was answered already.",
  revoked: "This invitation was taken back. Please ask the coordinator.",
  replaced: "A newer invitation has replaced this one. Please use the link in the newest mail.",
  expired: "This link has expired. Please ask the coordinator for a new one.",
  nothingToConfirm: "There is nothing to confirm any more. The page shows what stands now.",
  nothingToWithdraw: "No consent stands here any more, so there is none to take back.",
  nothingToAsk: "Nobody has to confirm again, or everybody was asked already.",
  askedAlready: "This partner was asked already to confirm exactly this.",
  textChanged: "The request changed while you were reading. Please read it again before answering.",
  noSuchItem: "This line is no longer on the checklist.",
  derivedItem: "This line is done by itself as soon as the application says so.",
  chooseOwner: "Please choose who owes it.",
  pastDay: "Please choose a day that has not passed.",
  afterDeadline: "Please choose a day up to the deadline.",
  signedIn:
    "You are signed in. Sign out to look at the demo, or start a practice application of your own.",
  passport: {
    phone: "Please enter a phone number, such as +371 6722 1234.",
    erasmusCode: "Please enter the Erasmus code as it is written, such as LV RIGA02.",
  },
  addressSuppressed:
    "We cannot write to this address: an earlier mail came back, or its owner asked for no more mail. Please use another address of this partner.",
  recipientLimit:
    "This address has already got {limit, plural, one {# mail} other {# mails}} within a day. To spare the person more, the next one can go in a day; you can also copy the link and send it yourself.",
  dailyLimit:
    "One person can send {limit, plural, one {# invitation} other {# invitations}} a day. The others can go tomorrow, or a colleague sends them.",
  sameAddress: "This is the address that the mail went to already. Please enter another one.",
  answeredMeanwhile: "This partner has answered meanwhile, so the address stays as it is.",
  unknownStopLink: "We do not know this link. Please open it once more from the mail.",
  handOver: {
    noLinks: "Please write it without web or mail addresses.",
    submitted: "The application is submitted, so nobody needs to answer any more.",
    sameAddress: "This address was asked already. Please name somebody else.",
    coordinatorsAddress: "This address belongs to the coordinator, who cannot answer for you.",
    tooMany:
      "This question has been handed on three times. Please write to the coordinator instead.",
  },
  tooManyQuestions:
    "Five questions of yours still wait for an answer. Please wait for those, or write to the coordinator.",
  questionAnswered: "This question was answered already. Reload the page to see how.",
  claim: {
    guest: "Visitors of the demo cannot do this. Sign in with your own mail address first.",
    coordinatesIt:
      "You belong to the organisation that asks, so its partner cannot go into your account.",
    claimedAlready:
      "Somebody else already keeps this organisation here. The page now says whom to ask.",
  },
  signIn: {
    codeFormat: "The code has 8 digits. Please type or paste all of them.",
    wrongCode:
      "This is not the code of that mail. {n, plural, one {You have # try left.} other {You have # tries left.}}",
    tooManyCodes:
      "Too many wrong codes, so the code is void now. The link in the mail still works, or ask for a new mail.",
  },
} as const;
