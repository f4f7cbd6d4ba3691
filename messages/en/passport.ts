/** What is known about an organisation: the partner passport. */
export const passport = {} as const;
