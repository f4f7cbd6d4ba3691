/** Lines of the submission checklist: what to do, and how or why. */
export const requirement = {
  "eu-login": {
    title: "Have an EU Login account",
    help: "Whoever fills in the official form signs in with it. Creating one takes a few minutes on the Commission's EU Login page.",
  },
  "right-agency": {
    title:
      "Apply to the right National Agency{known, select, yes { ({agency})} other {}} and in the right field",
    help: "The application goes to the agency of the coordinator's country. Make sure that it handles your field, and choose the form of that field.",
  },
  title: {
    title: "Give the application a title and an acronym",
    help: "Partners see them in the invitation, and the official form asks for both.",
  },
  minimum: {
    title:
      "At least {neededOrganisations} organisations from {neededCountries} countries have confirmed ({organisations} from {countries, plural, one {# country} other {# countries}} so far)",
    help: "Only the coordinator and full partners count, from EU Member States and countries associated to the Programme.",
  },
  oid: {
    title: "Enter the OID of {name}",
    help: "The official form takes an organisation only with its OID: E and 8 digits. It is found, or registered, in the Commission's Organisation Registration system. Partners can give theirs when they confirm.",
  },
  "lump-sum": {
    title: "Choose the lump sum",
    help: "It is the whole grant for the project, not an amount for each partner. Only the amounts of the call can be chosen.",
  },
  duration: {
    title: "Set the duration ({min} to {max} months)",
    help: "Count whole months from the start date.",
  },
  "start-date": {
    title: "Set a start date from {from} to {to}",
    help: "The form does not accept a start outside this window.",
  },
  priorities: {
    title: "Choose the priorities and topics",
    help: "At least one horizontal priority or one of your field, and up to three topics.",
  },
  "work-packages": {
    title: "Write the work packages and share out the lump sum",
    help: "Work package 1 is project management and may take 20 % of the lump sum at most; the form checks this. At least one more is needed; five in all are the advice.",
  },
  "declaration-on-honour": {
    title: "Have the declaration on honour signed and upload it",
    help: "Download it from the form. The coordinator's legal representative signs it; partners do not. Ask early: signatories travel.",
  },
  "annex-rules": {
    title: "Check the annexes: templates, number and size of files",
    help: "Use the templates that the form supplies and Latin letters in file names. The form refuses files that are too many or too large.",
  },
  "no-twin-application": {
    title: "Make sure that the same project is not sent to another agency",
    help: "One consortium sends one application to one agency. Identical or very similar ones sent to several agencies can all be rejected.",
  },
  "data-protection-and-submit": {
    title: "Accept the data protection notice, submit, and mark it as submitted here",
    help: "Go through the form's own checklist page, submit before the deadline, and keep the PDF and the submission ID. You may submit again: the last version before the deadline counts.",
  },
  profiles: {
    title: "Collect the profile, experience and key staff of each organisation",
    help: "The form asks for a text about each of them. Three weeks before the deadline leaves time to write them in.",
  },
  mandates: {
    title: "Collect the mandates signed by the partners' legal representatives",
    help: "As a rule they go with the application; they are needed at the latest before the grant agreement is signed. Ask your National Agency which it wants. The template comes from the form.",
  },
  "financial-capacity": {
    title: "If it applies to you: prepare proof of legal status and financial capacity",
    help: "Usually asked of private coordinators when the grant is above 60 000 EUR; public bodies and international organisations are exempt. The documents belong to the OID record. Check with your National Agency.",
  },
  answer: {
    title: "{name} confirms or declines",
    help: "The link is in the invitation. No account is needed.",
  },
  invite: {
    title: "Invite {name}",
    help: "It has no invitation that it could answer. Only those who confirm count.",
  },
  item: {
    title: "{title}",
    help: "Added by hand.",
  },
} as const;
