/** One line per value that stands more than once. */
export function duplicates(where: string, values: readonly string[]): readonly string[] {
  const repeated = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(repeated)].map((value) => `${where}: ${value} stands more than once`);
}
