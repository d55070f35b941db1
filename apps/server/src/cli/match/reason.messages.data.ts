/** Why two people fit: whole sentences, of which as many are said as are true. ICU MessageFormat. */
export const reasonMessages = {
  locked: { en: 'This pair was fixed beforehand.', it: 'Questa coppia era già stata fissata.' },
  teaches: {
    en: '{mentor} can teach what {mentee} wants to learn: {skills}.',
    it: '{mentor} può insegnare ciò che {mentee} vuole imparare: {skills}.',
  },
  teachesBack: {
    en: 'In return {mentee} can help with {skills}.',
    it: 'In cambio {mentee} può aiutare con {skills}.',
  },
  interests: { en: 'They share these interests: {interests}.', it: 'Hanno interessi in comune: {interests}.' },
  goals: { en: 'Both have goals about {topics}.', it: 'Entrambe le persone hanno obiettivi su {topics}.' },
  departments: {
    en: 'They come from different departments ({one} and {other}).',
    it: 'Vengono da reparti diversi ({one} e {other}).',
  },
  sites: {
    en: 'They work at different sites ({one} and {other}).',
    it: 'Lavorano in sedi diverse ({one} e {other}).',
  },
  hours: {
    en: 'Their working days overlap by {hours} hours.',
    it: 'Le loro giornate di lavoro si sovrappongono per {hours} ore.',
  },
  nothing: {
    en: 'No skill or interest in common is known; the rules allow this pair and it serves the total.',
    it: 'Non risultano competenze o interessi in comune; le regole consentono questa coppia e il totale ne guadagna.',
  },
} as const;

/** What a hard rule asks for, by the engine's code; said of pairs that it keeps apart. */
export const ruleMessages = {
  same_person: { en: 'nobody is paired with themselves', it: 'nessuna persona si abbina con sé stessa' },
  reporting_line: { en: 'same reporting line', it: 'stessa linea gerarchica' },
  dotted_line: { en: 'functional manager', it: 'responsabile funzionale' },
  same_panel: { en: 'same pay or promotion panel', it: 'stessa commissione per retribuzioni o promozioni' },
  project_sponsor: { en: 'sponsor of the other’s project', it: 'sponsor di un progetto dell’altra persona' },
  level_gap: { en: 'too small a gap in level', it: 'distanza di livello troppo piccola' },
  same_department: { en: 'same department', it: 'stesso reparto' },
  same_site: { en: 'same site', it: 'stessa sede' },
  no_common_language: { en: 'no common language', it: 'nessuna lingua in comune' },
  too_little_overlap: { en: 'too little common working time', it: 'troppo poco orario di lavoro in comune' },
  not_with: { en: 'excluded by the program', it: 'esclusa dal programma' },
  former_pair: { en: 'paired before', it: 'già in coppia in passato' },
  veto: { en: 'declined by one of the two', it: 'rifiutata da una delle due persone' },
  outbid: { en: 'possible, but chosen for others', it: 'possibile, ma scelta per altre persone' },
  below_outside: { en: 'possible, but of too little use', it: 'possibile, ma poco utile' },
  forbidden: { en: 'excluded by the policy', it: 'esclusa dalle regole' },
} as const;
