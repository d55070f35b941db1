import type { InstrumentText } from '../types.ts';

export const instrumentTexts: readonly InstrumentText[] = [
  {
    id: 'pilot-notice',
    text: {
      en: 'This is a pilot instrument: its questions are new and have not been validated yet. Read its results as a first indication, together with what people tell you.',
      it: 'Questo è uno strumento pilota: le domande sono nuove e non ancora validate. Leggi i risultati come una prima indicazione, insieme a ciò che le persone ti raccontano.',
    },
  },
  {
    id: 'pilot-label',
    text: { en: 'Pilot instrument, version 0.1', it: 'Strumento pilota, versione 0.1' },
  },
  {
    id: 'lead-in',
    text: {
      en: 'Please think of your work over the past four weeks.',
      it: 'Pensa al tuo lavoro nelle ultime quattro settimane.',
    },
  },
  {
    id: 'prefer-not-to-answer',
    text: { en: 'I prefer not to answer', it: 'Preferisco non rispondere' },
  },
  {
    id: 'who-sees-answers',
    text: {
      en: 'Your partner, your manager and the program team never see your answers, nor whether you answered. Averages appear only for groups of at least five people, and only after the survey has closed. You may skip any question.',
      it: 'La persona con cui sei in coppia, chi coordina il tuo lavoro e il team del programma non vedono mai le tue risposte, e nemmeno se hai risposto. Le medie compaiono solo per gruppi di almeno cinque persone, a rilevazione chiusa. Puoi saltare qualsiasi domanda.',
    },
  },
  {
    id: 'duration-pre',
    text: {
      en: 'About six minutes. No answer is better than another.',
      it: 'Circa sei minuti. Non ci sono risposte migliori di altre.',
    },
  },
  {
    id: 'duration-mid',
    text: {
      en: 'About three minutes: you are halfway, and a few questions are enough.',
      it: 'Circa tre minuti: il percorso è a metà, e bastano poche domande.',
    },
  },
  {
    id: 'duration-post',
    text: {
      en: 'About eight minutes. The same questions as at the start, and a few about how it went.',
      it: 'Circa otto minuti. Le stesse domande dell’inizio, e alcune su com’è andata.',
    },
  },
  {
    id: 'duration-follow-up',
    text: {
      en: 'About six minutes, three months later: what has remained?',
      it: 'Circa sei minuti, tre mesi dopo: che cosa è rimasto?',
    },
  },
  {
    id: 'looking-back',
    text: {
      en: 'Looking back, how would you answer for the time before the program, with what you know today?',
      it: 'Ripensandoci, con quello che sai oggi: come avresti risposto prima del programma?',
    },
  },
  {
    id: 'session-private',
    text: {
      en: 'Two taps, only for you. Your partner never sees them; they count only in averages of at least five people.',
      it: 'Due tocchi, solo per te. L’altra persona non li vede mai; entrano soltanto in medie di almeno cinque persone.',
    },
  },
  {
    id: 'pulse-private',
    text: {
      en: 'The first two answers stay with you and count only in averages. The third tells the program team your name only if you ask to be contacted.',
      it: 'Le prime due risposte restano a te ed entrano solo nelle medie. Con la terza il team del programma conosce il tuo nome solo se chiedi di farti contattare.',
    },
  },
  {
    id: 'contact-confirm',
    text: {
      en: 'The program team will see your name and that you would like to talk. Your other answers stay private, and the other person is told nothing. Send the request?',
      it: 'Il team del programma vedrà il tuo nome e che vorresti parlare. Le altre risposte restano private e all’altra persona non si dice nulla. Vuoi inviare la richiesta?',
    },
  },
  {
    id: 'open-answers',
    text: {
      en: 'Please name nobody. Answers are mixed, carry no date, are read by a moderator first, and appear only when at least eight people have written.',
      it: 'Non fare nomi, per favore. Le risposte vengono mescolate, non portano data, passano prima da chi modera e compaiono solo se hanno scritto almeno otto persone.',
    },
  },
  {
    id: 'belonging-private',
    text: {
      en: 'Two optional questions about belonging. Their results are shown for the whole program only, never for a department or a role.',
      it: 'Due domande facoltative sul senso di appartenenza. I risultati si mostrano solo per l’intero programma, mai per un reparto o un ruolo.',
    },
  },
  {
    id: 'goal-now',
    text: {
      en: 'Where do you stand on this goal today? 0 is not started, 10 is reached.',
      it: 'A che punto è oggi questo obiettivo? 0 vuol dire non iniziato, 10 raggiunto.',
    },
  },
  {
    id: 'reverse-note',
    text: {
      en: 'Some sentences say the opposite of others. This is intended; answer each one on its own.',
      it: 'Alcune frasi dicono il contrario di altre. È voluto: rispondi a ciascuna per conto suo.',
    },
  },
  { id: 'dimension-hie', text: { en: 'Hierarchy barriers', it: 'Barriere gerarchiche' } },
  { id: 'dimension-div', text: { en: 'Diversity and inclusion', it: 'Diversità e inclusione' } },
  { id: 'dimension-dig', text: { en: 'Digital transformation', it: 'Trasformazione digitale' } },
  { id: 'dimension-ldr', text: { en: 'Reimagined leadership', it: 'Ripensare la leadership' } },
  { id: 'dimension-ada', text: { en: 'Adaptability and innovation', it: 'Adattabilità e innovazione' } },
  { id: 'dimension-cle', text: { en: 'Continuous learning', it: 'Apprendimento continuo' } },
  { id: 'dimension-rel', text: { en: 'Interpersonal relationships', it: 'Relazioni interpersonali' } },
  { id: 'dimension-exp', text: { en: 'Expertise over age', it: 'Competenza prima dell’età' } },
  { id: 'dimension-chg', text: { en: 'Openness to change', it: 'Apertura al cambiamento' } },
  { id: 'dimension-aut', text: { en: 'Perceptions of authority', it: 'Percezione dell’autorità' } },
  { id: 'block-relationship', text: { en: 'Quality of the relationship', it: 'Qualità della relazione' } },
  { id: 'block-confidence', text: { en: 'Confidence in your part', it: 'Sicurezza nel tuo ruolo' } },
  { id: 'block-belonging', text: { en: 'Belonging and staying', it: 'Appartenenza e voglia di restare' } },
];
