import type { Mail } from '../types.ts';

/** A proposed match waits for an answer; the same text serves as the only reminder. */
export const acceptance: Mail = {
  id: 'acceptance',
  to: 'both',
  subject: { en: 'A match for you: {partner}', it: 'Un abbinamento per te: {partner}' },
  preview: {
    en: 'See why it is you two, then say yes or no by {deadline}.',
    it: 'Leggi perché proprio voi, poi di’ sì o no entro {deadline}.',
  },
  body: {
    en: `We would like to bring you and {partner} together in {program}. The page shows the reasons in plain words: what one of you knows, what the other wants to learn, and what you have in common in the way you work.

Take a look, and answer with one tap by {deadline}. Your answer stays hidden until both are in. A no needs no reason, nobody learns who gave it, and we look for another match.

Do you know each other from a project, a panel or a shared manager? Tell {programTeam} before you accept; that is exactly what the waiting days are for.`,
    it: `Vorremmo far incontrare te e {partner} in {program}. La pagina spiega le ragioni in parole semplici: che cosa sa una parte, che cosa vuole imparare l’altra, e che cosa avete in comune nel modo di lavorare.

Dai un’occhiata e rispondi con un tocco entro {deadline}. La tua risposta resta nascosta finché non ci sono tutte e due. Un no non ha bisogno di motivi, nessuno saprà da chi è arrivato, e cercheremo un altro abbinamento.

Vi conoscete già per un progetto, una commissione, una persona a cui rispondete in due? Dillo a {programTeam} prima di accettare; questi giorni servono proprio a questo.`,
  },
  action: { en: 'See the match and answer', it: 'Vedi l’abbinamento e rispondi' },
  why: {
    en: 'You applied to {program}, and a match starts only if both agree. There is one reminder at most.',
    it: 'Hai chiesto di partecipare a {program}, e un abbinamento parte solo se siete d’accordo in due. Al massimo c’è un promemoria.',
  },
  facts: ['partner', 'program', 'programTeam', 'deadline'],
};
