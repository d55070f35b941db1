type Text = { readonly language: 'en' | 'it'; readonly name: string; readonly text: string };
/** Texts in every language of the edition. */
type Item = { readonly href: string; readonly kind: string; readonly texts: readonly Text[] };
type Hit = { readonly item: Item; readonly text: Text; readonly isInName: boolean; readonly snippet: string };

/** Items that contain every word of the query in one language; those with a word in the name come first. */
export function find(items: readonly Item[], query: string): readonly Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const hits = items.flatMap((item): readonly Hit[] => {
    const text = item.texts.find((each) => holdsAll(each, words));
    if (text === undefined) return [];
    const isInName = words.some((word) => fold(text.name).includes(word));
    return [{ item, text, isInName, snippet: snippet(text.text, first) }];
  });
  return hits.toSorted((a, b) => Number(b.isInName) - Number(a.isInName));
}

function holdsAll({ name, text }: Text, words: readonly string[]): boolean {
  const all = fold(`${name} ${text}`);
  return words.every((word) => all.includes(word));
}

/** The form in which two spellings count as the same: no accents, small letters, plain apostrophes. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Whole words around the first place where the word stands. Folding a composed text keeps its length. */
export function snippet(text: string, word: string): string {
  const at = fold(text.normalize('NFC')).indexOf(word);
  if (at < 0) return text.slice(0, 140);
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const to = text.lastIndexOf(' ', at + 90);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to > at ? to : undefined)} …`;
}

/** The few parts of a page that the search touches. */
type Part = {
  textContent: string | null;
  className: string;
  lang: string;
  href: string;
  src: string;
  value: string;
  readonly dataset: Readonly<Record<string, string>>;
  onload: () => void;
  onerror: () => void;
  append(...parts: readonly Part[]): void;
  replaceChildren(...parts: readonly Part[]): void;
  addEventListener(event: 'input' | 'submit', listener: (event: { preventDefault(): void }) => void): void;
};
declare const document: {
  readonly head: Part;
  querySelector(selector: string): Part | null;
  createElement(name: string): Part;
};
declare const location: { readonly search: string };
declare const history: { replaceState(state: null, title: '', url: string): void };
/** Comes with the index. */
declare const library: readonly Item[] | undefined;

function openSearch(): void {
  const [field, form, found, list] = ['#query', 'form', '#found', '#hits'].map((name) => document.querySelector(name));
  if (!field || !form || !found || !list) return;
  const mostShown = 60;
  let isIndexAsked = false;
  const fetchIndex = () => {
    if (isIndexAsked) return;
    isIndexAsked = true;
    const forget = () => {
      isIndexAsked = false;
    };
    document.head.append(element('script', { src: 'search-index.js', onload: answer, onerror: forget }));
  };
  const answer = () => {
    const isEmpty = field.value.trim() === '';
    // Most people open the page to browse: the index is large, so it comes with the first word.
    if (typeof library === 'undefined') return isEmpty ? undefined : fetchIndex();
    const hits = find(library, field.value);
    found.textContent = isEmpty ? '' : tell(found.dataset, hits.length, mostShown);
    list.replaceChildren(...hits.slice(0, mostShown).map(showHit));
  };
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', answer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    answer();
  });
  answer();
}

/** The sentences come with the page, in its language. */
function tell(sentences: Part['dataset'], count: number, mostShown: number): string {
  const sentence = (count > mostShown ? sentences.first : sentences.all) ?? '';
  return sentence.replaceAll('{count}', String(count)).replaceAll('{shown}', String(mostShown));
}

function showHit({ item, text: { language, name }, snippet: words }: Hit): Part {
  const link = element('a', { href: item.href, lang: language, textContent: name });
  const kind = element('p', { className: 'facts', textContent: item.kind });
  const text = element('p', { lang: language, textContent: words });
  const entry = document.createElement('li');
  entry.append(link, kind, text);
  return entry;
}

function element(name: string, values: Partial<Part>): Part {
  return Object.assign(document.createElement(name), values);
}

const functions = [fold, holdsAll, snippet, find, tell, element, showHit, openSearch];

/**
 * The functions of this file as the page runs them: their own source, from which Node has removed the types. It is a
 * classic script, so that it also works when the folder is opened from a disk; hence it uses nothing from other files.
 */
export const searchScript = `${functions.map(String).join('\n')}\nopenSearch();\n`;
