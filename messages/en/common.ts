/** Words used on many screens. */
export const common = {
  name: "Tercet",
  tagline: "The consortium application tracker for Erasmus+ KA2",
  save: "Save",
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  optional: "optional",
  signIn: "Sign in",
  signOut: "Sign out",
} as const;
