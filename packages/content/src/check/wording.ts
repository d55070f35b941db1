type Rule = { readonly sign: RegExp; readonly says: string };

const inEveryLanguage: readonly Rule[] = [
  {
    sign: /\b(?:TODO|TBD|FIXME)\b|\blorem\b|\bipsum\b|\bx{3,}\b|\?{3}|\[\s*\]|\[(?:insert|name|inserire|nome)\b/iu,
    says: 'placeholder text',
  },
  { sign: /["']/, says: 'a straight quote; write ’ and “ ” or « »' },
  { sign: /—|\s–\s/, says: 'a dash between thoughts; use a comma, a colon or a new sentence' },
  { sign: /\.{3}/, says: 'three dots; write …' },
  { sign: /\S {2,}\S/, says: 'two spaces' },
  { sign: /[\u0080-\u009f\ufffd]/, says: 'a sign that was read in the wrong encoding' },
];

const inEnglish: readonly Rule[] = [
  { sign: /[«»]/, says: 'Italian quotes in English' },
  { sign: /”[.,]/, says: 'a period or comma after the quotes; it stands inside' },
  { sign: /\b(?:s\/he|he\/she|she\/he|his\/her|her\/his|him\/her)\b/i, says: 'a gender sign in English' },
];

/** Signs that stand for a gendered ending: asterisk, schwa, at sign, "/a", "(a)". Italian here is rephrased instead. */
const genderEnding =
  /[*əǝ]|\p{L}@(?!\p{L})|\p{Ll}{2}\/(?:[aeio]|trice|essa)(?!\p{L})|\p{L}\([aeio]\)|\b(?:lui\/lei|lei\/lui)\b/u;

/** "Sei pronto", "mi sono accorta", "sono stato": the person who speaks or is spoken to gets a gender. */
const genderedPerson =
  /\b(?:sei|eri|sarai|sono|ero|ti senti|mi sento|ti sei|mi sono) (?:mai |già |appena |sempre |più |molto )?(?:\p{L}+(?:at|it|ut|st|rt|tt)[oa]|sicur[oa]|pront[oa]|nervos[oa]|content[oa]|nuov[oa]|stanc[oa])(?!\p{L})/iu;

const genderedRole =
  /(?<!\p{L})(?:il|del|al|dal|sul|un|i|dei|ai|la|della|alla|una) (?:(?:tu|su)[ao] )?(?:mentor|mentee)(?!\p{L})/iu;

const inItalian: readonly Rule[] = [
  { sign: /[“”]/, says: 'English quotes in Italian' },
  { sign: /[.,]»/, says: 'a period or comma inside the quotes; it stands after them' },
  { sign: genderEnding, says: 'a gender sign in Italian' },
  { sign: genderedPerson, says: 'a gendered ending; rephrase' },
  { sign: genderedRole, says: 'an article before mentor or mentee; write «chi è mentor» or «la persona»' },
  {
    sign: /\b(?:E'|perche'|piu'|puo'|cosi'|perchè|poichè|affinchè|benchè|finchè|nè|sè)(?!\p{L})/u,
    says: 'a wrong accent',
  },
  { sign: /\b(?:tirocinant[ei]|tutoraggio|menti)\b/i, says: 'another word for mentor or mentee' },
];

/** Small words that only one of the two languages has. */
const marks = {
  en: new Set('the and of to with you your is are that this what for not it they from have be'.split(' ')),
  it: new Set('il lo la gli le di che è un una per con non del della nel chi si ti tuo tua sono dei ha più'.split(' ')),
};

/** Below this number of words a text says too little about its language. */
const wordsThatShowLanguage = 6;

/** What is wrong with the wording of one text, apart from its meaning. */
export function checkWording(language: 'en' | 'it', text: string): readonly string[] {
  // Stars of Markdown are no gender signs.
  const plain = text.replaceAll(/(\*{1,2})(?=\S)([^*]+)(?<=\S)\1/g, '$2');
  const rules = [...inEveryLanguage, ...(language === 'en' ? inEnglish : inItalian)];
  return [
    ...rules.filter(({ sign }) => sign.test(plain)).map(({ says }) => `${says} (${language})`),
    ...(speaksOther(language, plain) ? [`the text in ${language} reads like the other language`] : []),
  ];
}

function speaksOther(language: 'en' | 'it', text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (words.length < wordsThatShowLanguage) return false;
  const count = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const other = language === 'en' ? 'it' : 'en';
  return count(marks[other]) > count(marks[language]);
}
