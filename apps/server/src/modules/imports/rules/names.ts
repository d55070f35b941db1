/** Words that belong to the surname that follows them, in the languages of Western Europe. */
const particles = new Set(
  'da dal dalla de degli dei del della delle dello den der di do dos du la le li lo mac op st ten ter van von zu zum zur af av bin ibn al el'.split(
    ' ',
  ),
);

/** Two capitals are initials ("JP Moreau"), not a surname. */
const isCapitals = (word: string) => word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();

export interface SplitName {
  readonly firstName: string;
  readonly lastName: string;
}

/**
 * One column with the whole name: "Rossi, Anna", "ROSSI Anna" and "Anna van der Berg" all say where the surname is.
 * Otherwise the last word is taken; a single word is a first name, because that is how the person is greeted.
 */
export function splitName(text: string): SplitName {
  const comma = text.indexOf(',');
  if (comma > 0) return { firstName: text.slice(comma + 1).trim(), lastName: text.slice(0, comma).trim() };
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length < 2) return { firstName: text, lastName: '' };
  const capitals = words.filter(isCapitals);
  if (capitals.length > 0 && capitals.length < words.length) {
    return { firstName: words.filter((word) => !isCapitals(word)).join(' '), lastName: capitals.join(' ') };
  }
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase())) start--;
  return { firstName: words.slice(0, start).join(' '), lastName: words.slice(start).join(' ') };
}
