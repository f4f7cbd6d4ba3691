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
  charactersLeft: "{n, plural, one {# character left} other {# characters left}}",
  charactersOver: "{n, plural, one {# character too many} other {# characters too many}}",
} as const;
