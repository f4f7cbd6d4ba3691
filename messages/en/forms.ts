/** What a form says when something typed needs a correction. */
export const forms = {
  required: "Please fill this in.",
  tooLong: "This is too long. Please shorten it.",
  oneLine: "Please keep this on one line, without line breaks.",
  invisible: "This contains invisible or direction-changing characters. Please type it again.",
  markup: "Please use plain text, without markup such as '<b>'.",
  email: "Please enter one mail address, such as anna@example.org.",
  oid: "An OID is the letter E and 8 digits, such as E10012345.",
  pic: "A PIC is 9 digits, such as 999888777.",
  identifier: {
    isOid: "This is an OID: please type it where the OID is asked for.",
    isPic: "This is a PIC: please type it where the PIC is asked for.",
    isErasmusCode:
      "This is the Erasmus code of a university. Each university also has an OID and a PIC.",
    isProjectCode: "This is the code of a project, not of an organisation.",
  },
  webAddress: "Please enter a web address, such as https://erasmus-plus.ec.europa.eu/news.",
  invalid: "This value cannot be used. Please choose again.",
  correct: "Please correct the marked fields.",
  notFound: "This no longer exists, or you cannot open it.",
  rateLimited:
    "Too many tries. Please try again in {minutes, plural, one {# minute} other {# minutes}}.",
  signedOut: "You are signed out. Sign in again; what you typed is still here.",
  unavailable: "We could not reach our database. Nothing was lost; please try again in a moment.",
  unreachable:
    "The server could not be reached. What you typed is still here; please try again in a moment.",
} as const;
