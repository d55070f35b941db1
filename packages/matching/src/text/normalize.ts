/**
 * One spelling per term: lower case, no accents, one space between words. `+` and `#` stay, because C, C++ and C# are
 * three things; a dot or dash separates words (`node.js` = `node js`).
 */
export function normalize(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}+#]+/gu, ' ')
    .trim();
}
