/** ICU MessageFormat, both languages side by side. */
export const matchMessages = {
  problem: {
    inCell: { en: 'row {row}, column “{column}”: {sentence}', it: 'riga {row}, colonna “{column}”: {sentence}' },
    inRow: { en: 'row {row}: {sentence}', it: 'riga {row}: {sentence}' },
    refused: {
      en: '{errors, plural, one {# problem has} other {# problems have}} to be solved in {file}. Nothing was written. With --skip-bad-rows {rows, plural, one {the row concerned} other {the # rows concerned}} would be left out.',
      it: '{errors, plural, one {C’è # problema} many {Ci sono # problemi} other {Ci sono # problemi}} da risolvere in {file}. Non è stato scritto nulla. Con --skip-bad-rows {rows, plural, one {la riga interessata verrebbe tralasciata} many {le # righe interessate verrebbero tralasciate} other {le # righe interessate verrebbero tralasciate}}.',
    },
    fatal: {
      en: '{errors, plural, one {# problem has} other {# problems have}} to be solved in {file}. Nothing was written.',
      it: '{errors, plural, one {C’è # problema} many {Ci sono # problemi} other {Ci sono # problemi}} da risolvere in {file}. Non è stato scritto nulla.',
    },
    skipped: {
      en: '{rows, plural, one {# row was} other {# rows were}} left out because of errors.',
      it: '{rows, plural, one {# riga è stata tralasciata} many {# righe sono state tralasciate} other {# righe sono state tralasciate}} a causa di errori.',
    },
    warnings: {
      en: '{count, plural, one {# remark that needs} other {# remarks that need}} no action:',
      it: '{count, plural, one {# osservazione che non richiede} many {# osservazioni che non richiedono} other {# osservazioni che non richiedono}} interventi:',
    },
    notMapped: {
      en: 'Columns that are not used: {columns}.',
      it: 'Colonne non utilizzate: {columns}.',
    },
    guessedColumn: {
      en: 'The column “{column}” is read as “{field}”.',
      it: 'La colonna “{column}” viene letta come “{field}”.',
    },
  },
  input: {
    unreadable: { en: '{file} cannot be read ({reason}).', it: 'Non è possibile leggere {file} ({reason}).' },
    unwritable: {
      en: '{file} cannot be written ({reason}). Nothing was written.',
      it: 'Non è possibile scrivere {file} ({reason}). Non è stato scritto nulla.',
    },
    badOption: { en: '{option}: “{value}” is not {expected}.', it: '{option}: “{value}” non è {expected}.' },
    wholeNumber: { en: 'a whole number from 0 to 4294967295', it: 'un numero intero da 0 a 4294967295' },
    oneOf: { en: 'one of {choices}', it: 'uno tra {choices}' },
    samePath: {
      en: '{file} is given for two different files.',
      it: '{file} è indicato per due file diversi.',
    },
    nobody: {
      en: 'There is nobody to match: {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}.',
      it: 'Non c’è nessuno da abbinare: {mentors, plural, one {# mentor} many {# mentor} other {# mentor}} e {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
    },
    noLevels: {
      en: 'The file has neither roles nor levels, so nobody can be told apart as mentor or mentee.',
      it: 'Nel file non ci sono né ruoli né livelli, quindi non si può distinguere chi è mentor e chi è mentee.',
    },
  },
  policy: {
    at: { en: '{file}, {path}: {sentence}', it: '{file}, {path}: {sentence}' },
    atTop: { en: '{file}: {sentence}', it: '{file}: {sentence}' },
    not_json: { en: 'This is not valid JSON.', it: 'Non è JSON valido.' },
    unknown_key: {
      en: 'The key “{detail}” is not known.',
      it: 'La chiave “{detail}” non è nota.',
    },
    wrong_type: { en: 'A value of type {detail} is expected.', it: 'Ci vuole un valore di tipo {detail}.' },
    wrong_value: {
      en: 'The value is not allowed{hasDetail, select, yes {: {detail}} other {}}.',
      it: 'Il valore non è ammesso{hasDetail, select, yes {: {detail}} other {}}.',
    },
    weights_all_zero: { en: 'At least one weight has to be above 0.', it: 'Almeno un peso deve essere maggiore di 0.' },
    unknown_person: {
      en: 'Nobody in the file takes part as “{detail}”.',
      it: 'Nel file non partecipa nessuno come “{detail}”.',
    },
  },
  impossible: {
    heading: {
      en: 'What was asked for is impossible. Nothing was written.',
      it: 'La richiesta è impossibile. Non è stato scritto nulla.',
    },
    lockForbidden: {
      en: 'The fixed pair {mentor} – {mentee} is not allowed: {rules}.',
      it: 'La coppia fissata {mentor} – {mentee} non è ammessa: {rules}.',
    },
    lockForbiddenByList: {
      en: 'The pair {mentor} – {mentee} is both fixed and excluded.',
      it: 'La coppia {mentor} – {mentee} è sia fissata sia esclusa.',
    },
    lockOverCapacity: {
      en: '{person} is in more fixed pairs than there are places: {locks} instead of {capacity}.',
      it: '{person} è in più coppie fissate di quanti sono i posti: {locks} invece di {capacity}.',
    },
    lockRole: {
      en: 'The fixed pair {mentor} – {mentee} is impossible: the roles of these two people do not allow it.',
      it: 'La coppia fissata {mentor} – {mentee} è impossibile: i ruoli di queste due persone non la consentono.',
    },
  },
  progress: {
    reading: { en: 'Reading people', it: 'Lettura delle persone' },
    scoring: { en: 'Comparing people', it: 'Confronto tra le persone' },
    solving: { en: 'Looking for the best pairs', it: 'Ricerca delle coppie migliori' },
  },
  summary: {
    pairs: {
      en: '{pairs, plural, one {# pair} other {# pairs}} of {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}.',
      it: '{pairs, plural, one {# coppia} many {# coppie} other {# coppie}} da {mentors, plural, one {# mentor} many {# mentor} other {# mentor}} e {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
    },
    everybody: { en: 'Everybody has a partner.', it: 'Tutte le persone hanno qualcuno con cui lavorare.' },
    unmatched: {
      en: 'Without a partner: {mentors, plural, one {# mentor} other {# mentors}}, {mentees, plural, one {# mentee} other {# mentees}}.',
      it: 'Senza abbinamento: {mentors, plural, one {# mentor} many {# mentor} other {# mentor}}, {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
    },
    certified: {
      en: 'Proved: no other choice of pairs has a higher total than {total}.',
      it: 'Dimostrato: nessun’altra scelta di coppie ha un totale maggiore di {total}.',
    },
    notCertified: {
      en: 'Not proved: this result must not be called the best one.',
      it: 'Non dimostrato: questo risultato non si può chiamare il migliore.',
    },
    rolesByLevel: {
      en: 'The file has no roles, so levels decided: {kind, select, traditional {mentees stand at level {median} (the median) or below, mentors at level {bound} or above} other {mentors stand at level {median} (the median) or below, mentees at level {bound} or above}}.',
      it: 'Nel file non ci sono ruoli, quindi hanno deciso i livelli: {kind, select, traditional {mentee fino al livello {median} (la mediana), mentor dal livello {bound} in su} other {mentor fino al livello {median} (la mediana), mentee dal livello {bound} in su}}.',
    },
    idle: {
      en: '{count, plural, one {# person takes} other {# people take}} no part (no role, no level, between the two groups, or no free place).',
      it: '{count, plural, one {# persona non partecipa} many {# persone non partecipano} other {# persone non partecipano}} (senza ruolo, senza livello, a metà tra i due gruppi o senza posti liberi).',
    },
    written: { en: 'Written: {files}.', it: 'Scritto: {files}.' },
  },
  report: {
    title: { en: 'Matching report', it: 'Relazione sull’abbinamento' },
    result: { en: 'Result', it: 'Risultato' },
    pairs: { en: 'Pairs', it: 'Coppie' },
    mentor: { en: 'Mentor', it: 'Mentor' },
    mentee: { en: 'Mentee', it: 'Mentee' },
    score: { en: 'Score', it: 'Punteggio' },
    reason: { en: 'Why', it: 'Perché' },
    scoreNote: {
      en: 'A score is the sum of its parts, out of 1,000,000 points.',
      it: 'Un punteggio è la somma delle sue parti, su 1.000.000 di punti.',
    },
    unmatched: { en: 'Without a partner', it: 'Senza abbinamento' },
    unmatchedLine: { en: '{name} ({role}): {causes}', it: '{name} ({role}): {causes}' },
    cause: {
      en: '{rule} ({removed})',
      it: '{rule} ({removed})',
    },
    remarks: { en: 'Remarks on the file', it: 'Osservazioni sul file' },
    repeat: { en: 'To repeat this result', it: 'Per ripetere questo risultato' },
    engine: { en: 'Engine', it: 'Motore' },
    seed: { en: 'Seed', it: 'Seme' },
    inputHash: { en: 'Fingerprint of the people file (SHA-256)', it: 'Impronta del file delle persone (SHA-256)' },
    policyHash: { en: 'Fingerprint of the rules (SHA-256)', it: 'Impronta delle regole (SHA-256)' },
  },
} as const;

/** Field names of the product, for columns that are missing or were guessed. */
export const fieldMessages = {
  employeeId: { en: 'employee ID', it: 'matricola' },
  firstName: { en: 'first name', it: 'nome' },
  lastName: { en: 'last name', it: 'cognome' },
  name: { en: 'name', it: 'nome' },
  email: { en: 'employee ID or e-mail address', it: 'matricola o indirizzo e-mail' },
  jobTitle: { en: 'job title', it: 'qualifica' },
  level: { en: 'level', it: 'livello' },
  department: { en: 'department', it: 'reparto' },
  site: { en: 'site', it: 'sede' },
  timeZone: { en: 'time zone', it: 'fuso orario' },
  managerId: { en: 'manager', it: 'responsabile' },
  dottedManagerId: { en: 'functional manager', it: 'responsabile funzionale' },
  hireDate: { en: 'hire date', it: 'data di assunzione' },
  languages: { en: 'languages', it: 'lingue' },
  role: { en: 'role', it: 'ruolo' },
  capacity: { en: 'capacity', it: 'disponibilità' },
  teaches: { en: 'can teach', it: 'può insegnare' },
  learns: { en: 'wants to learn', it: 'vuole imparare' },
  interests: { en: 'interests', it: 'interessi' },
  goals: { en: 'goals', it: 'obiettivi' },
  workingHours: { en: 'working hours', it: 'orario di lavoro' },
} as const;
