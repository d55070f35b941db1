import type { cli as english } from '../en/cli.ts';
import type { Shape } from '../shape.ts';

export const cli = {
  file: {
    unreadable: '{file} non si può leggere ({reason}).',
    unwritable: '{file} non si può scrivere ({reason}). Non è stato scritto nulla.',
    inCell: 'Riga {row}, {column}: {sentence}',
    inRow: 'Riga {row}: {sentence}',
  },
  database: {
    notSetUp:
      'Qui non c’è ancora nessuna organizzazione. Avvia Viceversa, segui il link che compare, poi ripeti l’importazione.',
    several: 'Questo database contiene {count, number} organizzazioni: usa il browser per sceglierne una.',
    updated:
      '{count, plural, one {# migrazione applicata} many {# migrazioni applicate} other {# migrazioni applicate}}.',
    current: 'Il database è aggiornato.',
  },
  import: {
    applying: 'Applicazione',
    counts:
      '{rows, plural, one {# riga} many {# righe} other {# righe}}: {joiners, number} nuove, {changed, number} cambiate, {unchanged, number} invariate, {leavers, number} non nel file.',
    moreProblems: '… e {count, plural, one {un altro} many {altri #} other {altri #}}.',
    dryRun: 'Non è cambiato nulla: era solo una prova.',
    applied: 'Fatto. L’elenco delle persone è aggiornato.',
    unchanged: 'Non è cambiato nulla.',
    skipHint: 'Correggi il file, oppure aggiungi --skip-bad-rows per saltare quelle righe.',
    leaversHint: 'Aggiungi --leavers keep (restano) o --leavers mark-left (hanno lasciato l’organizzazione).',
  },
  match: {
    problem: {
      refused:
        '{errors, plural, one {C’è # problema} many {Ci sono # problemi} other {Ci sono # problemi}} da risolvere in {file}. Non è stato scritto nulla. Con --skip-bad-rows {rows, plural, one {la riga interessata verrebbe tralasciata} many {le # righe interessate verrebbero tralasciate} other {le # righe interessate verrebbero tralasciate}}.',
      fatal:
        '{errors, plural, one {C’è # problema} many {Ci sono # problemi} other {Ci sono # problemi}} da risolvere in {file}. Non è stato scritto nulla.',
      skipped:
        '{rows, plural, one {# riga è stata tralasciata} many {# righe sono state tralasciate} other {# righe sono state tralasciate}} a causa di errori.',
      warnings:
        '{count, plural, one {# osservazione che non richiede} many {# osservazioni che non richiedono} other {# osservazioni che non richiedono}} interventi:',
      notMapped: 'Colonne non utilizzate: {columns}.',
      guessedColumn: 'La colonna «{column}» viene letta come «{field}».',
    },
    input: {
      samePath: '{file} è indicato per due file diversi.',
      nobody:
        'Non c’è nessuno da abbinare: {mentors, plural, one {# mentor} many {# mentor} other {# mentor}} e {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
      tooManyForObjective:
        'L’obiettivo «{objective}» si può dimostrare solo con tutte le coppie in memoria, al massimo {limit, number}; {mentors, plural, one {# mentor} many {# mentor} other {# mentor}} e {mentees, plural, one {# mentee} many {# mentee} other {# mentee}} ne formano {pairs, number}. Con così tante persone si può dimostrare solo «total»: usa quello, oppure abbina gruppi più piccoli.',
      noLevels: 'Nel file non ci sono né ruoli né livelli, quindi non si può distinguere chi è mentor e chi è mentee.',
    },
    policy: {
      at: '{file}, {path}: {sentence}',
      atTop: '{file}: {sentence}',
      unknownPerson: 'Nel file non partecipa nessuno come «{detail}».',
    },
    policyProblem: {
      not_json: 'Non è JSON valido.',
      unknown_key: 'La chiave «{detail}» non è nota.',
      wrong_type: 'Ci vuole un valore di tipo {detail}.',
      wrong_value: 'Il valore non è ammesso{hasDetail, select, yes {: {detail}} other {}}.',
      weights_all_zero: 'Almeno un peso deve essere maggiore di 0.',
    },
    impossible: {
      heading: 'La richiesta è impossibile. Non è stato scritto nulla.',
      lockForbidden: 'La coppia fissata {mentor} – {mentee} non è ammessa: {rules}.',
      lockForbiddenByList: 'La coppia {mentor} – {mentee} è sia fissata sia esclusa.',
      lockOverCapacity:
        '{person} è in più coppie fissate di quanti sono i posti: {locks, number} invece di {capacity, number}.',
      lockRole: 'La coppia fissata {mentor} – {mentee} è impossibile: i ruoli di queste due persone non la consentono.',
    },
    progress: {
      reading: 'Lettura delle persone',
      scoring: 'Confronto tra le persone',
      solving: 'Ricerca delle coppie migliori',
      preparing: 'Preparazione delle persone',
      listing: 'Elenco dei possibili abbinamenti migliori',
      solvingRound: 'Ricerca delle coppie migliori, giro {round, number}',
      pricingRound: 'Verifica di tutte le coppie rispetto ai prezzi, giro {round, number}',
      describing: 'Stesura dei motivi',
      leftOver: 'Ricerca dei motivi di chi è senza abbinamento',
      writing: 'Scrittura dei file',
    },
    summary: {
      pairs:
        '{pairs, plural, one {# coppia} many {# coppie} other {# coppie}} da {mentors, plural, one {# mentor} many {# mentor} other {# mentor}} e {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
      everybody: 'Tutte le persone hanno qualcuno con cui lavorare.',
      unmatched:
        'Senza abbinamento: {mentors, plural, one {# mentor} many {# mentor} other {# mentor}}, {mentees, plural, one {# mentee} many {# mentee} other {# mentee}}.',
      certified:
        'Dimostrato: {aim, select, coverage {nessun’altra scelta mette in coppia più persone e, a parità di persone, nessuna ha un totale maggiore di {total}.} floor {a parità di persone e di coppie, nessun’altra scelta ha una coppia peggiore migliore di questa e, tra quelle alla pari, nessuna ha un totale maggiore di {total}.} leximin {a parità di persone e di coppie, nessun’altra scelta va meglio guardando la coppia peggiore, poi la seconda peggiore e così via; il totale è {total}.} leximinTooLarge {a parità di persone e di coppie, nessun’altra scelta ha una coppia peggiore migliore di questa e, tra quelle alla pari, nessuna ha un totale maggiore di {total}. Le persone sono troppe per decidere una per una le coppie al di sopra.} other {nessun’altra scelta di coppie ha un totale maggiore di {total}.}}',
      allPairs:
        'La dimostrazione vale per {pairs, plural, one {# coppia ammissibile} many {tutte le # di coppie ammissibili} other {tutte le # coppie ammissibili}}; ci {rounds, plural, one {è voluto # giro} many {sono voluti # di giri} other {sono voluti # giri}}.',
      notCertified: 'Non dimostrato: questo risultato non si può chiamare il migliore.',
      rolesByLevel:
        'Nel file non ci sono ruoli, quindi hanno deciso i livelli: {kind, select, traditional {mentee fino al livello {median, number} (la mediana), mentor dal livello {bound, number} in su} other {mentor fino al livello {median, number} (la mediana), mentee dal livello {bound, number} in su}}.',
      idle: '{count, plural, one {# persona non partecipa} many {# persone non partecipano} other {# persone non partecipano}} (senza ruolo, senza livello, a metà tra i due gruppi o senza posti liberi).',
      written: 'Scritto: {files}.',
    },
    report: {
      title: 'Relazione sull’abbinamento',
      result: 'Risultato',
      pairs: 'Coppie',
      mentor: 'Mentor',
      mentee: 'Mentee',
      score: 'Punteggio',
      reason: 'Perché',
      scoreNote: 'Un punteggio è la somma delle sue parti, su 1.000.000 di punti.',
      unmatched: 'Senza abbinamento',
      unmatchedLine: '{name} ({role}): {causes}',
      cause: '{rule} ({removed, number})',
      relaxation:
        'senza la regola «{rule}»: {gains, plural, one {# possibilità} many {# di possibilità} other {# possibilità}} in più',
      unmatchedMore:
        'Senza abbinamento {count, plural, one {è un’altra persona} many {sono altre # di persone} other {sono altre # persone}}; il risultato JSON le elenca tutte, con i motivi.',
      remarks: 'Osservazioni sul file',
      repeat: 'Per ripetere questo risultato',
      engine: 'Motore',
      seed: 'Seme',
      inputHash: 'Impronta del file delle persone (SHA-256)',
      policyHash: 'Impronta delle regole (SHA-256)',
    },
    fixed: 'Questa coppia era già stata fissata.',
  },
  usage: {
    unknownOption: 'L’opzione {option} non è nota.',
    unknownCommand: 'Il comando {command} non è noto.',
    missingArgument: 'Manca l’argomento «{argument}».',
    missingValue: 'L’opzione {option} richiede un valore.',
    tooMany: 'Gli argomenti sono troppi: {given, number} invece di {expected, number}.',
    notOneOf: '{option}: «{value}» non è uno tra {choices}.',
    notSeed: '{option}: «{value}» non è un numero intero da 0 a {highest}.',
    hint: 'Tutte le opzioni: {command} --help',
  },
  help: {
    usage: 'Uso:',
    arguments: 'Argomenti:',
    options: 'Opzioni:',
    commands: 'Comandi:',
    about: 'Programmi di reverse mentoring dalla riga di comando.',
    help: 'mostra questo aiuto',
    lang: 'en oppure it (di norma: la lingua del sistema)',
    data: 'cartella del database incluso (di norma: DATA_DIR, oppure ./data)',
    skipBadRows: 'tralascia le righe con errori invece di rifiutare il file',
    match: 'Trova le coppie migliori per un elenco di persone. Non serve un database.',
    people: 'file CSV o .xlsx con una persona per riga',
    kind: 'reverse, traditional, mutual o peer (di norma: come nelle regole, oppure reverse)',
    objective:
      'total, coverage, floor o leximin: che cosa vuol dire «migliore» (di norma: come nelle regole, altrimenti total)',
    policy: 'pesi e regole in JSON',
    seed: 'decide tra risultati con lo stesso totale (di norma: 0)',
    out: 'le coppie in CSV',
    explain: 'una pagina da leggere, in Markdown',
    json: 'tutto, per altri programmi',
    import: 'Legge un file di persone nell’elenco, con le regole del browser.',
    dryRun: 'mostra che cosa cambierebbe e non cambia nulla',
    leavers: 'keep (restano) o mark-left (escono): che cosa succede alle persone assenti dal file',
    migrate: 'Aggiorna il database, per chi lo fa prima di avviare il server.',
    seedCommand: 'Riempie un database vuoto con la demo: un’azienda inventata con due programmi.',
    doctor: 'Guarda su che cosa si regge questa installazione e dice che cosa manca.',
  },
  seed: {
    done: 'La demo è pronta. Avviala con: npm start -- --demo',
  },
} as const satisfies Shape<typeof english>;
