/** Words used on many screens. */
export const common = {
  name: "Tercet",
  tagline: "The consortium application tracker for Erasmus+ KA2",
  save: "Save",
  cancel: "Cancel",
  optional: "optional",
  signIn: "Sign in",
  signOut: "Sign out",
  charactersLeft: "{n, plural, one {# character left} other {# characters left}}",
  charactersOver: "{n, plural, one {# character too many} other {# characters too many}}",
  problem: {
    title: "This page could not be shown",
    lead: "Something went wrong on our side. Nothing was lost: everything you saved is still there. Please try again in a moment.",
    retry: "Try again",
    reference: "If it keeps happening, tell us this number:",
  },
} as const;
