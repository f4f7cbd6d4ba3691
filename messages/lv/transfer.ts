/** Consortium as a table: import and export. */
export const transfer = {} as const;
