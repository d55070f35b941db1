// Runs in the page as a classic script, so that the folder also works when it is opened from a disk.

/** The form in which two spellings count as the same: no accents, small letters, plain apostrophes. */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Items that contain every word of the query in one language; those with a word in the name come first. */
function find(library, query) {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = [];
  for (const item of library) {
    for (const language of ['en', 'it']) {
      const { name, text } = item[language];
      const all = fold(`${name} ${text}`);
      if (!words.every((word) => all.includes(word))) continue;
      hits.push({
        item,
        language,
        inName: words.some((word) => fold(name).includes(word)),
        snippet: snippet(text, words[0]),
      });
      break;
    }
  }
  return hits.sort((a, b) => Number(b.inName) - Number(a.inName));
}

/** Some words around the first place where the word stands. Folding keeps lengths, except for decomposed letters. */
function snippet(text, word) {
  const at = fold(text.normalize('NFC')).indexOf(word);
  if (at < 0) return text.slice(0, 140);
  const from = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
  const to = text.lastIndexOf(' ', at + 90);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to > at ? to : undefined)} …`;
}

function show(library, query) {
  const hits = find(library, query);
  document.getElementById('found').textContent =
    query.trim() === ''
      ? ''
      : `${hits.length} found · trovati: ${hits.length}${hits.length > mostShown ? ` (${mostShown})` : ''}`;
  document.getElementById('hits').replaceChildren(...hits.slice(0, mostShown).map(showHit));
}

const mostShown = 60;

function showHit({ item, language, snippet: words }) {
  const link = document.createElement('a');
  link.href = item.href;
  link.lang = language;
  link.textContent = item[language].name;
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = item.kind;
  const text = document.createElement('p');
  text.lang = language;
  text.textContent = words;
  const entry = document.createElement('li');
  entry.append(link, facts, text);
  return entry;
}

if (typeof document !== 'undefined' && document.getElementById('hits')) {
  const field = document.getElementById('query');
  const answer = () => show(library, field.value);
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', answer);
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`);
    answer();
  });
  answer();
}
