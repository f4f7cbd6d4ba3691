/** The frame around every page, the settings, and what stands where a page should be. */
export const shell = {
  skip: "Skip to content",
  language: "Language",
  nav: {
    label: "Workspace",
    applications: "Applications",
    organisations: "Organisations",
    settings: "Settings",
  },
  guest: "Guest",
  demo: {
    title: "This is the demo.",
    text: "Change whatever you like: no mail leaves this site, and all of it is gone within a day.",
  },
  notOfficial:
    "Tercet is not the official form. The application itself is submitted on the EU platform.",
  notFound: {
    title: "There is nothing here",
    lead: "The address may be mistyped, what was here may be gone, or you may need to sign in as somebody else.",
    home: "Go to the start page",
  },
  settings: {
    title: "Settings",
    you: "About you",
    mail: "Mail address",
    name: "Your name",
    nameHint: "Colleagues and partners see it, for example in invitations.",
    reading: "How you read Tercet",
    language: "Language",
    languageHint: "Of these pages and of the mails to you.",
    zone: "Time zone",
    zoneHint: "Deadlines are shown on this clock too; reminders reach you at 09:00.",
    saved: "Saved.",
  },
  /** First parts of time zone names. */
  regions: {
    Africa: "Africa",
    America: "America",
    Antarctica: "Antarctica",
    Arctic: "Arctic",
    Asia: "Asia",
    Atlantic: "Atlantic Ocean",
    Australia: "Australia",
    Europe: "Europe",
    Indian: "Indian Ocean",
    Pacific: "Pacific Ocean",
  },
} as const;
