/** What a partner does for its own place: what it owes, its account, its colleagues and questions. */
export const place = {} as const;
