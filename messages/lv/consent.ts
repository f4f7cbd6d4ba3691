/** The consent as a record: its differences, its chain, its receipt. */
export const consent = {} as const;
