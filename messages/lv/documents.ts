/** Papers: what the call asks for, mandates, files. */
export const documents = {} as const;
