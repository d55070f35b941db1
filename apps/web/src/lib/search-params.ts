/** What an address bar may hold: anything. Each reader keeps what fits and drops the rest. */
export const searchText = (value: unknown, max = 120): string | undefined => {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim().slice(0, max);
  return text === '' ? undefined : text;
};

export const searchChoice = <T extends string>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((choice) => choice === value);
