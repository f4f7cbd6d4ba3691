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
      "At least {neededOrganisations} organisations from {neededCountries} countries{neededMemberStates, plural, =0 {} one { (# of them an EU Member State)} other { (# of them EU Member States)}} have confirmed ({organisations} from {countries, plural, one {# country} other {# countries}}{neededMemberStates, plural, =0 {} other {, {memberStates} of them in the EU,}} so far)",
    help: "Who counts, by role and country, stands on the overview.",
  },
  composition: {
    title:
      "The consortium has everyone that the call asks for ({met} of {number, plural, one {# rule} other {# rules}} met so far)",
    help: "Which organisations the call asks for stands under the verdict on the overview. Only those who have confirmed are looked at.",
  },
  "round-held": {
    title: "Check that your agency holds this round",
    help: "Each National Agency decides whether it opens a second round, and in which fields. Its own call says so.",
  },
  "skills-pact": {
    title: "Check who must belong to the Pact for Skills",
    help: "This call, or a part of it, is for members of the Pact for Skills or its large-scale partnerships only. The call document says of whom it is asked.",
  },
  "one-ecosystem": {
    title: "Choose one industrial ecosystem for the proposal",
    help: "A proposal covers one single industrial ecosystem of the list in the call.",
  },
  "hungarian-trusts": {
    title:
      "If a Hungarian partner is maintained by a public-interest trust: ask whether it can be funded",
    help: "While the Council's measure of December 2022 lasts, the EU enters into no new commitments with such trusts and those they maintain. They may apply and are evaluated, but no grant is signed with them. Ask the agency of the call.",
  },
  oid: {
    title: "Enter the OID of {name}",
    help: "The official form takes an organisation only with its OID: E and 8 digits. It is found, or registered, in the Commission's Organisation Registration system. Partners can give theirs when they confirm.",
  },
  pic: {
    title: "Enter the PIC of {name}",
    help: "The Funding & Tenders Portal knows an organisation by its PIC, a number of 9 digits. The coordinator, partners, affiliated entities and associated partners each need one.",
  },
  "portal-proposal": {
    title: "Start the proposal on the Funding & Tenders Portal",
    help: "Calls managed by EACEA are applied for there. The proposal may be in any official language of the EU.",
  },
  "lump-sum": {
    title:
      "{offered, select, some {Choose the lump sum} other {Set the grant to ask for, at most {ceiling}}}",
    help: "It is the whole grant for the project, not an amount for each partner.{offered, select, some { Only the amounts of the call can be chosen: {amounts}.} other {}}",
  },
  duration: {
    title:
      "{kind, select, range {Set the duration ({min} to {max} months)} list {Set the duration (possible: {lengths} months)} other {Set the duration}}",
    help: "Count whole months from the start date.",
  },
  "start-date": {
    title:
      "{kind, select, window {Set a start date from {from} to {to}} list {Set a start date (possible: {days})} other {Set a start date}}",
    help: "{kind, select, unknown {Which days the call allows is not known here; check them on the form.} other {The call allows no other start.}}",
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
    title:
      "{managed, select, eacea {Be ready to sign the declaration on honour} other {Have the declaration on honour signed and upload it}}",
    help: "{managed, select, eacea {It is for the applicants and can be requested at different stages, not only with the application.} other {Download it from the form. The coordinator's legal representative signs it; partners do not. Ask early: signatories travel.}}",
  },
  "partner-data": {
    title: "Have the partners complete their data in Part A",
    help: "Contact persons and legal representatives of the partners fill in the data of their own organisation on the portal.",
  },
  "part-b": {
    title: "Write Part B within the page limit and upload it",
    help: "Use the portal's template. How long it may be differs from call to call: see the limit in the call's own template.",
  },
  abstract: {
    title: "Write the abstract in English",
    help: "The abstract is always in English, whatever the language of the proposal.",
  },
  "budget-table": {
    title: "Fill in the detailed budget table",
    help: "The lump sum rests on an estimated budget. If the call has a budget table, it is uploaded with the proposal.",
  },
  "ngo-form": {
    title: "Upload the form that shows the coordinator to be a European NGO",
    help: "The call has an eligibility form for European NGOs; it must be uploaded with the proposal.",
  },
  charter: {
    title: "Check that the Erasmus Charter of each higher education institution is valid",
    help: "The Erasmus Charter for Higher Education (ECHE) is what institutions of the EU and associated countries take part with.",
  },
  "annex-rules": {
    title: "Check the annexes: templates, number and size of files",
    help: "Use the templates that the form supplies and Latin letters in file names. The form refuses files that are too many or too large.",
  },
  "no-twin-application": {
    title: "Make sure that the same project is not sent to another agency",
    help: "One consortium sends one application to one agency. Identical or very similar ones sent to several agencies can all be rejected.",
  },
  "oid-caps": {
    title: "Make sure that no organisation takes part in too many applications",
    help: "{applications, plural, =0 {} one {One organisation may take part in # application at this deadline. } other {One organisation may take part in # applications at this deadline. }}{coordinated, plural, =0 {} one {It may coordinate # of them. } other {It may coordinate # of them. }}Tercet sees only the applications that are kept here, so ask each partner.",
  },
  "data-protection-and-submit": {
    title: "Submit the application, and mark it as submitted here",
    help: "Go through the form's own checklist page, accept the data protection notice, submit before the deadline, and keep the PDF and the submission ID. You may submit again: the last version before the deadline counts.",
  },
  "portal-submit": {
    title: "Submit on the portal, and mark it as submitted here",
    help: "Submit before the deadline: a late proposal is rejected. Keep the submission ID.",
  },
  profiles: {
    title: "Write the profile of {name}: presentation, experience and key staff",
    help: "The form asks for these texts about each organisation. Three weeks before the deadline leaves time to write them in.",
  },
  mandates: {
    title: "Have the mandate of {name} signed",
    help: "Its legal representative signs it. As a rule mandates go with the application; they are needed at the latest before the grant agreement is signed. Ask your National Agency which it wants: where the form has a template, that one counts.",
  },
  "financial-capacity": {
    title: "If it applies to you: prepare proof of legal status and financial capacity",
    help: "Usually asked of private coordinators when the grant is above 60 000 EUR; public bodies and international organisations are exempt. The documents belong to the OID record. Check with your National Agency.",
  },
  answer: {
    title: "{name} confirms {again, select, yes {again what has changed} other {or declines}}",
    help: "The link is in the mail. No account is needed.",
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
