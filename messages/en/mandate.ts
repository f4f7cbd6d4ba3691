/** The letter in which a partner authorises the coordinator. A wording of our own, no official form. */
export const mandate = {
  title: "Mandate",
  lead: "From a partner to the coordinator of an Erasmus+ application",
  header: "Mandate, version {version}",
  practice: "An exercise. This letter was made for practice: it binds nobody and means nothing.",
  official:
    "The application form brings its own mandate template; sign that one for the application. This letter is the record between the two organisations.",
  gives: "Gives the mandate",
  receives: "Receives it as coordinator",
  name: "Legal name",
  latinName: "In Latin letters",
  address: "Address",
  country: "Country",
  oid: "OID",
  pic: "PIC",
  representative: "Legal representative",
  jobTitle: "Function",
  project: "The project",
  projectTitle: "Title",
  call: "Call",
  role: "Takes part as",
  roles: {
    partner: "Partner",
    affiliated: "Affiliated entity",
  },
  lumpSum: "Lump sum",
  share: "Of it for the giver",
  covers: "What it covers",
  authorises:
    "With this letter {partner} authorises {coordinator} to do the following on its behalf:",
  submit: "submit the application for this project to this call;",
  sign: "if the grant is awarded, sign the grant agreement, and amendments of it to which both organisations have agreed in writing;",
  speak:
    "speak for the project before the granting authority, receive the grant and pass on what belongs to the giver of the mandate.",
  promises:
    "{partner} will do its part of the project as the application describes it, keep the rules of the Programme, and give the coordinator in time what the application and the reports need.",
  lasts:
    "The mandate holds from the day of signature until the project is closed. It ends earlier if the application is withdrawn or rejected, or if it is revoked in writing; what was done under it until then stays valid.",
  signed: "For the giver of the mandate",
  nameAndJob: "Name and function",
  placeAndDate: "Place and date",
  signature: "Signature (and stamp)",
  footer:
    "Made with Tercet from the data of the application. Not a form of the European Commission or of an agency.",
  page: "Page {page} of {pages}",
  fileName: "mandate",
} as const;
