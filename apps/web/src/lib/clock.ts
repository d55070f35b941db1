/** The only place of the browser that reads the time. */
export const now = (): string => new Date().toISOString();
