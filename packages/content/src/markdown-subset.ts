/**
 * Longer texts are written in a small part of Markdown: paragraphs, `## ` headings, `- ` and `1. ` lists of one level,
 * `> ` quotes, `**strong**`, `*emphasis*` and `[text](https://…)`. Everything in it can be read aloud, printed and
 * mailed; there is no HTML, no image, no table and no code, so nothing foreign can enter a page through a text.
 */
const faults: readonly { readonly sign: RegExp; readonly says: string }[] = [
  { sign: /<\/?[a-z!][^>]*>?|&[a-z]+;|&#\d+;/i, says: 'HTML' },
  { sign: /!\[/, says: 'an image' },
  { sign: /`/, says: 'code' },
  { sign: /^\s*\|/m, says: 'a table' },
  { sign: /^(?:#|#{3,})\s/m, says: 'a heading other than ##' },
  { sign: /^#{2,}[^#\s]/m, says: 'a heading without a space' },
  { sign: /^[ \t]+(?:[-*]|\d+\.)\s/m, says: 'a list inside a list' },
  { sign: /^[*+]\s/m, says: 'a list sign other than -' },
  { sign: /^(?:-{3,}|\*{3,}|_{3,})$/m, says: 'a ruler' },
  { sign: /\]\((?!https:\/\/[^\s)]+\))/, says: 'a link that is not https' },
  { sign: /__/, says: 'underscores for emphasis' },
  { sign: /\n{3,}|[ \t]+$/m, says: 'too much empty space' },
];

/** What a text uses beyond the subset. */
export function markdownFaults(text: string): readonly string[] {
  const stars = text.match(/\*\*/g)?.length ?? 0;
  const single = text.replaceAll('**', '').match(/\*/g)?.length ?? 0;
  return [
    ...faults.filter(({ sign }) => sign.test(text)).map(({ says }) => `Markdown does not carry ${says} here`),
    ...(stars % 2 === 0 && single % 2 === 0 ? [] : ['Markdown with a star that does not close']),
  ];
}

/** What a text of plain paragraphs uses although nothing would draw it. */
export function plainFaults(text: string): readonly string[] {
  return [
    ...markdownFaults(text),
    ...(/\*\*|^#+\s|^[->]\s|^\d+\.\s|\]\(/m.test(text) ? ['Markdown in a plain text'] : []),
  ];
}

/** What a text of one line uses although nothing would draw it. */
export function lineFaults(text: string): readonly string[] {
  return [...plainFaults(text), ...(text.includes('\n') ? ['more than one line'] : [])];
}
