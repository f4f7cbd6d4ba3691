/** Why something that was asked for correctly could not be done; shown by forms in the browser. */
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
} as const;
