export const pairs = {} as const;
