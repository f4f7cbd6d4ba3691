/** The landing page. */
export const landing = {
  description:
    "Know whether your Erasmus+ consortium is eligible, and who has not confirmed yet. Draft a KA2 application, invite partners by one link, and let reminders go to exactly those who still owe something.",
  title: "Know whether your Erasmus+ consortium is eligible, and who has not confirmed yet.",
  lead: "Draft a Cooperation Partnership, invite each partner with one link, and see the verdict change with every answer.",
  demo: {
    open: "Open the demo consortium",
    opening: "Setting up your copy…",
    note: "No sign-up. It is your own copy: change what you like, it is gone within a day.",
  },
  own: "Sign in and start your own",
  applications: "Go to your applications",
  notOfficial: "Not the official form: you submit on the EU platform.",
  example: {
    label: "Example, judged by the same rules as yours",
    title: "Rivers without borders",
    deadline: "Deadline",
    left: "{days, plural, one {# day} other {# days}} left",
    clocks: "{time} in {city}, {readerTime} in {readerCity}",
    clock: "{time} in {city}",
    organisations: {
      lv: "Daugava Secondary School",
      ee: "Emajõgi School",
      pt: "Escola do Tejo",
    },
    next: "Next reminder: {organisation}, {when} in {city}",
  },
  partner: {
    title: "What your partner gets",
    mail: {
      title: "One mail in their language",
      text: "You read it word for word before it goes.",
    },
    link: {
      title: "One link, no account",
      text: "It says who asks, for which role, by when, and what confirming means and does not mean.",
    },
    answer: {
      title: "Confirm or decline",
      text: "Opening the link changes nothing, so no mail scanner answers for them. Both sides get a receipt.",
    },
  },
  reminders: {
    title: "Reminders only to those who still owe something",
    text: "At 09:00 on the recipient’s own clock, naming what is still open. Whoever owes nothing hears nothing.",
    days: "Days before the deadline",
    hours: "Hours",
    last: "The last one, {hours, plural, one {# hour} other {# hours}} before, goes to the coordinator only.",
    nudges:
      "A partner who has not answered is asked again {days} days after the invitation. Every planned mail can be read before it goes.",
  },
  rules: {
    title: "Every rule with its source",
    text: "A verdict names the document it rests on and links to it. Where sources disagree, you see both. What nobody could verify may warn you but never blocks you.",
  },
  calls: {
    title: "Which calls it knows",
    text: "{number, plural, one {# call} other {# calls}} of Key Action 2 from {first} to {last}: Cooperation and Small-scale Partnerships at National Agencies and at EACEA, European Universities, Teacher Academies, Alliances for Innovation and forward-looking projects. For {next} the rules are carried over and marked as provisional. A call that is over opens as practice, with a clock you can move.",
  },
} as const;
