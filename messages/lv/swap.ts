/** Replacing a partner by another. */
export const swap = {} as const;
