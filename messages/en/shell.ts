/** The frame around every page. */
export const shell = {
  skip: "Skip to content",
} as const;
