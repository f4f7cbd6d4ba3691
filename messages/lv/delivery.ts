/** What became of a mail after it was sent. */
export const delivery = {} as const;
