/**
 * Light stemming, word by word: only endings of number and gender, and the commonest verb endings. Heavier stemmers
 * merge words that differ in meaning (organ / organization), which costs more here than a missed match.
 * Input is normalized text. Words of fewer than four letters stay as they are.
 */
const SHORTEST = 4;

export function stemEnglish(text: string): string {
  return text.split(' ').map(stemEnglishWord).join(' ');
}

function stemEnglishWord(word: string): string {
  if (word.length < SHORTEST) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(ss|us|is)$/.test(word)) return stemVerb(word.slice(0, -1));
  return stemVerb(word);
}

function stemVerb(word: string): string {
  const stem = word.replace(/(ing|ed)$/, '');
  const isVerb = stem !== word && stem.length >= SHORTEST && /[aeiouy]/.test(stem);
  if (!isVerb) return word.replace(/e$/, '');
  return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
}

export function stemItalian(text: string): string {
  return text.split(' ').map(stemItalianWord).join(' ');
}

function stemItalianWord(word: string): string {
  if (word.length < SHORTEST) return word;
  return word.replace(/([cg])h[ei]$/, '$1').replace(/i?[aeio]$/, '');
}
