/** What other words begin anew: the first page, no numeral open. */
export const fromStart = { page: null, numeral: null } as const;
