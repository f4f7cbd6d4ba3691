/** Papers: what the call asks for, mandates, files. */
export const documents = {
  title: "Documents",
  lead: "What this call asks for, what is there and what is missing. The files are kept here for you; they go to the agency through its own form or portal.",
  whole: "The application",
  zip: "Download all as ZIP",
  slot: {
    "declaration-on-honour": {
      title: "Declaration on honour",
      help: "Signed by the legal representative of the coordinator; partners sign none. It may be scanned, or signed electronically if your agency takes that.",
    },
    mandate: {
      title: "Mandate",
      help: "With it a partner authorises the coordinator. As a rule it goes with the application, at the latest it is needed before the grant agreement is signed.",
    },
    "part-b": {
      title: "Part B of the proposal",
      help: "The description of the project, in the template of the submission system. Its marks and boxes must not be taken out: A4, Arial of at least 9 points, margins of at least 15 mm.",
    },
    "budget-table": {
      title: "Detailed budget table",
      help: "The spreadsheet of the call, from which the lump sum is worked out.",
    },
    "ngo-form": {
      title: "Eligibility form of European NGOs",
      help: "Shows that the coordinator is an NGO of European scope. The form comes with the call.",
    },
    "financial-capacity": {
      title: "Legal status and financial capacity",
      help: "Usually asked of private coordinators when the grant is above 60 000 EUR. The documents belong to the record of the organisation in the Commission's register; a copy here helps to have them at hand.",
    },
    charter: {
      title: "Erasmus Charter for Higher Education",
      help: "Institutions of higher education hold one. A copy shows that it is valid for the time of the project.",
    },
    "pic-evidence": {
      title: "Validation of the PIC",
      help: "The portal asks for the number alone. A note of its validation, or an extract of the register, helps when the number is questioned.",
    },
    other: {
      title: "Other files",
      help: "What belongs to the application and has no place of its own: letters, extracts, annexes.",
    },
  },
  required: {
    hard: "Must be there at the deadline.",
    soft: "Advised, or asked for later than the deadline.",
    conditional: "Only if it applies to you, or when the agency asks.",
  },
  state: {
    electronic: "Handed in, signed electronically",
    scan: "Handed in: look at the scan",
    "handed-in": "Handed in",
    unsigned: "Handed in, no signature found",
    outdated: "Signed version is outdated",
    made: "Made, waits for the signature",
    missing: "Missing",
    "not-yet": "Not needed yet",
  },
  signature: {
    electronic: "electronic signature found, not verified",
    scan: "a picture of paper",
    none: "no signature found",
  },
  takes: "Taken here: {kinds}, up to {mb} MB each.",
  kind: {
    pdf: "PDF",
    asice: "ASiC-E (EDOC)",
    jpeg: "JPEG",
    png: "PNG",
    docx: "Word (DOCX)",
    xlsx: "Excel (XLSX)",
  },
  limits: {
    pages: "In the official template at most {n, plural, one {# page} other {# pages}}.",
    pagesOpen: "How many pages the official template may have depends on the grant: 40, 70 or 120.",
    annexes:
      "The official form limits number and size of annexes, and differs by action. One older form took {files} files of {mb} MB, {allMb} MB together; what yours takes stands in the form.",
    source: "About the limits",
  },
  official: {
    title: "Official templates",
    lead: "Where the form or the portal has a template, only that one counts. Nothing here imitates it.",
    "agency-form": {
      find: "Open your application on the platform of Erasmus+ and the European Solidarity Corps and go to “Annexes”.",
      take: "Download the template there, filled in with the data of your form, and have it signed.",
      give: "Upload the signed one there, and keep a copy here.",
    },
    portal: {
      find: "Open your proposal in the submission system of the Funding & Tenders Portal.",
      take: "Download the templates of the call there and fill those in.",
      give: "Upload them there, and keep a copy here.",
    },
    mandate:
      "The letter of mandate that you can make here is a record between the two organisations. Where your agency wants its own template, have that one signed as well: it is the one that counts for the agency. It carries no code of ours, so hand it in beside the partner that it is of.",
  },
  drop: {
    title: "Hand in files",
    lead: "Signed mandates find their partner by the code printed on them, whatever the file is called. Other files: hand them in beside their document below, or here, to stand among the others.",
    choose: "Files",
    hint: "Up to ten at once, {mb} MB each.",
    submit: "Hand in",
  },
  upload: {
    open: "Hand in a file",
    openFor: "Hand in a file: {what}",
    choose: "File for: {what}",
    submit: "Hand in",
  },
  file: {
    kilobytes: "{n, number} kB",
    megabytes: "{n, number} MB",
    by: "{by}, {at}",
    download: "Download: {name}",
    remove: "Remove",
    removeWhat: "Remove: {name}",
    removeQuestion: "Remove {name}?",
    removeNote: "It will no longer be among the documents.",
    keep: "Keep it",
    outdated: "of an earlier version of the mandate",
  },
  mandate: {
    make: "Make the mandate",
    makeFor: "Make the mandate: {name}",
    again: "Bring up to date",
    againFor: "Bring up to date: mandate of {name}",
    download: "Download to sign",
    downloadFor: "Download to sign: mandate of {name}",
    version: "Version {version}",
    outdated: "Made from older data: bring it up to date before anyone signs",
  },
  partner: {
    title: "Documents",
    lead: "What is asked of this partner. All documents stand under “Documents”.",
  },
  own: {
    title: "Your documents",
    lead: "What is asked of {organisation} for this application.",
    steps:
      "Download the mandate, have your legal representative sign it, by hand or electronically, and hand the signed one in here. It is recognised by its code.",
    seen: "The coordinator sees what you hand in here, other partners do not.",
  },
  index: {
    document: "Document",
    organisation: "Of",
    state: "State",
    file: "File in this archive",
    name: "Name when handed in",
    size: "Bytes",
    sha256: "SHA-256",
    by: "Handed in by",
    at: "Handed in at (UTC)",
    signature: "Signature",
  },
} as const;
