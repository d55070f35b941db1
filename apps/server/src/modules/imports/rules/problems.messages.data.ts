import type { ImportErrorCode, ImportProblemCode } from './problems.ts';

/** ICU MessageFormat. `{field}` in the two column messages is the product's own name of the field. */
type Sentences<Code extends string> = Readonly<Record<Code, { readonly en: string; readonly it: string }>>;

export const problemMessages: Sentences<ImportProblemCode> = {
  column_missing: {
    en: 'The file has no column for “{field}”. Without it people cannot be told apart or named.',
    it: 'Nel file manca una colonna per “{field}”. Senza, le persone non si possono distinguere o nominare.',
  },
  column_not_in_file: {
    en: 'The file has no column with the header “{column}”, which was chosen for “{field}”.',
    it: 'Nel file non c’è nessuna colonna con l’intestazione “{column}”, scelta per “{field}”.',
  },
  row_blank: { en: 'The row is empty and is skipped.', it: 'La riga è vuota e viene saltata.' },
  row_short: {
    en: 'The row has only {cells, plural, one {# cell} other {# cells}} instead of {expected}; it was probably cut off.',
    it: 'La riga ha solo {cells, plural, one {# cella} many {# celle} other {# celle}} invece di {expected}: probabilmente è stata troncata.',
  },
  row_long: {
    en: 'The row has {cells} cells instead of {expected}; a separator inside a text probably lacks its quotes.',
    it: 'La riga ha {cells} celle invece di {expected}: probabilmente un testo con il separatore non è tra virgolette.',
  },
  identity_missing: {
    en: 'There is neither an employee ID nor an e-mail address, so this person cannot be recognized later.',
    it: 'Mancano sia la matricola sia l’indirizzo e-mail: in seguito questa persona non si potrebbe riconoscere.',
  },
  name_missing: { en: 'The name is missing.', it: 'Manca il nome.' },
  text_too_long: {
    en: 'The text has {length} characters; at most {limit} are allowed.',
    it: 'Il testo ha {length} caratteri; il massimo è {limit}.',
  },
  control_characters: {
    en: 'The text contains an invisible control character ({character}). Type it again without it.',
    it: 'Il testo contiene un carattere di controllo invisibile ({character}). Riscrivilo senza.',
  },
  markup_in_text: {
    en: 'The text “{value}” looks like web markup. It is kept and shown as plain text.',
    it: 'Il testo “{value}” sembra codice di una pagina web. Resta e viene mostrato come testo semplice.',
  },
  formula_in_text: {
    en: 'The text “{value}” starts like a spreadsheet formula. It is kept and shown as plain text.',
    it: 'Il testo “{value}” comincia come una formula di un foglio di calcolo. Resta e viene mostrato come testo semplice.',
  },
  characters_lost: {
    en: 'In “{value}” a letter seems to have been lost when the file was saved. Check the spelling.',
    it: 'In “{value}” sembra che una lettera sia andata persa al salvataggio del file. Controlla come si scrive.',
  },
  email_missing: {
    en: 'The e-mail address is missing. This person cannot be invited until there is one.',
    it: 'Manca l’indirizzo e-mail. Finché non c’è, non è possibile invitare questa persona.',
  },
  email_invalid: { en: '“{value}” is not an e-mail address.', it: '“{value}” non è un indirizzo e-mail.' },
  email_normalized: {
    en: 'The address “{value}” is read as {normalized}.',
    it: 'L’indirizzo “{value}” viene letto come {normalized}.',
  },
  level_unknown: {
    en: 'The level “{value}” is not a whole number from 0 to 99 and has no number assigned to it.',
    it: 'Il livello “{value}” non è un numero intero da 0 a 99 e non gli è stato assegnato un numero.',
  },
  time_zone_unknown: {
    en: '“{value}” is not a time zone. Use a name such as Europe/Rome.',
    it: '“{value}” non è un fuso orario. Usa un nome come Europe/Rome.',
  },
  time_zone_misspelled: {
    en: '“{value}” is not a time zone. Did you mean {suggestion}?',
    it: '“{value}” non è un fuso orario. Forse intendevi {suggestion}?',
  },
  date_unreadable: {
    en: '“{value}” is not a date that can be read. Write 2024-05-31 or 31/05/2024.',
    it: '“{value}” non è una data leggibile. Scrivi 31/05/2024 oppure 2024-05-31.',
  },
  date_impossible: {
    en: 'The date “{value}” does not exist. Days come before months: 31/05/2024.',
    it: 'La data “{value}” non esiste. Il giorno va prima del mese: 31/05/2024.',
  },
  language_unknown: {
    en: 'The language “{value}” is not known and is left out.',
    it: 'La lingua “{value}” non è nota e viene tralasciata.',
  },
  role_unknown: {
    en: 'The role “{value}” is not known. Write mentor, mentee or both.',
    it: 'Il ruolo “{value}” non è noto. Scrivi mentor, mentee o entrambi.',
  },
  capacity_invalid: {
    en: 'The capacity “{value}” is not a whole number from 0 to {limit}.',
    it: 'La disponibilità “{value}” non è un numero intero da 0 a {limit}.',
  },
  skill_level_invalid: {
    en: 'The level “{value}” of “{skill}” is not a whole number from 1 to 5; 3 is used.',
    it: 'Il livello “{value}” di “{skill}” non è un numero intero da 1 a 5: vale 3.',
  },
  too_many_items: {
    en: 'The list has {count} items; at most {limit} are allowed.',
    it: 'L’elenco ha {count} voci; il massimo è {limit}.',
  },
  working_hours_invalid: {
    en: '“{value}” is not a span of working hours. Write it as 09:00-17:30.',
    it: '“{value}” non è un orario di lavoro. Scrivilo come 09:00-17:30.',
  },
  employee_id_duplicate: {
    en: 'The employee ID {value} already stands in row {firstRow}.',
    it: 'La matricola {value} compare già nella riga {firstRow}.',
  },
  email_duplicate: {
    en: 'The address {value} already stands in row {firstRow}.',
    it: 'L’indirizzo {value} compare già nella riga {firstRow}.',
  },
  manager_unknown: {
    en: 'Nobody is known as “{value}”, who is given as the manager.',
    it: 'Nessuna persona è nota come “{value}”, che risulta responsabile.',
  },
  manager_self: {
    en: 'This person is given as their own manager.',
    it: 'Questa persona risulta responsabile di sé stessa.',
  },
  manager_cycle: {
    en: '{count, plural, one {# person manages} other {# people manage}} each other in a circle: {members} (rows {rows}).',
    it: '{count, plural, one {# persona risulta} many {# persone risultano} other {# persone risultano}} responsabili a vicenda, in cerchio: {members} (righe {rows}).',
  },
};

export const errorMessages: Sentences<ImportErrorCode> = {
  file_empty: { en: 'The file is empty.', it: 'Il file è vuoto.' },
  file_too_large: {
    en: 'The file has {megabytes} MB; at most {limit} MB are accepted.',
    it: 'Il file è di {megabytes} MB; il massimo accettato è {limit} MB.',
  },
  file_binary: {
    en: '{kind, select, ole {This is an old or password-protected Excel file. Save it as .xlsx without a password, or as CSV.} png {This is a picture, not a table. Choose a CSV or .xlsx file.} jpeg {This is a picture, not a table. Choose a CSV or .xlsx file.} gif {This is a picture, not a table. Choose a CSV or .xlsx file.} pdf {This is a PDF, not a table. Choose a CSV or .xlsx file.} zip {This is a ZIP archive without a workbook. Unpack it and choose a CSV or .xlsx file.} gzip {This is a compressed file. Unpack it and choose a CSV or .xlsx file.} other {This is not a table of text. Choose a CSV or .xlsx file.}}',
    it: '{kind, select, ole {Questo è un file Excel vecchio o protetto da password. Salvalo come .xlsx senza password, oppure come CSV.} png {Questa è un’immagine, non una tabella. Scegli un file CSV o .xlsx.} jpeg {Questa è un’immagine, non una tabella. Scegli un file CSV o .xlsx.} gif {Questa è un’immagine, non una tabella. Scegli un file CSV o .xlsx.} pdf {Questo è un PDF, non una tabella. Scegli un file CSV o .xlsx.} zip {Questo è un archivio ZIP senza un foglio di calcolo. Estrailo e scegli un file CSV o .xlsx.} gzip {Questo è un file compresso. Estrailo e scegli un file CSV o .xlsx.} other {Questa non è una tabella di testo. Scegli un file CSV o .xlsx.}}',
  },
  workbook_unreadable: {
    en: 'The workbook cannot be read; it may be damaged. Open it in a spreadsheet program and save it again.',
    it: 'Il foglio di calcolo non si può leggere: forse è danneggiato. Aprilo con un programma di calcolo e salvalo di nuovo.',
  },
  workbook_too_large: {
    en: 'Unpacked, the workbook has {megabytes} MB; at most {limit} MB are accepted.',
    it: 'Una volta estratto, il foglio di calcolo è di {megabytes} MB; il massimo accettato è {limit} MB.',
  },
  table_without_headers: {
    en: 'The first row must hold the names of the columns, but there is none.',
    it: 'La prima riga deve contenere i nomi delle colonne, ma non ce ne sono.',
  },
  too_many_rows: {
    en: 'The file has more than {limit} rows.',
    it: 'Il file ha più di {limit} righe.',
  },
  too_many_columns: {
    en: 'The file has more than {limit} columns.',
    it: 'Il file ha più di {limit} colonne.',
  },
  too_many_cells: {
    en: 'The file has more than {limit} cells.',
    it: 'Il file ha più di {limit} celle.',
  },
  quote_not_closed: {
    en: 'From row {row} on, a quotation mark is opened and never closed.',
    it: 'Dalla riga {row} in poi si aprono virgolette che non vengono mai chiuse.',
  },
  table_unreadable: {
    en: 'Row {row} cannot be read as part of a table.',
    it: 'La riga {row} non si può leggere come parte di una tabella.',
  },
};
