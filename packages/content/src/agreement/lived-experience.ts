import type { AgreementField } from '../types.ts';

export const livedExperience: AgreementField = {
  id: 'lived-experience',
  position: 9,
  heading: { en: 'Lived experience', it: 'Esperienze personali' },
  text: {
    en: 'What a person has lived through is theirs. It may be offered, it is never asked for, and it may be taken back: once told does not mean open for questions. The mentor speaks as one person and not on behalf of a group. If a question begins with “people like you,” either of us may smile and rephrase it.',
    it: 'Ciò che una persona ha vissuto è suo. Può offrirlo, nessuno glielo chiede, e può anche tornare indietro: averlo raccontato una volta non apre la porta alle domande. Chi è mentor parla a nome proprio, non di un gruppo. Se una domanda comincia con «le persone come te», chiunque di noi può sorridere e farla in un altro modo.',
  },
  help: {
    en: 'Find one question you would both be glad to hear and one you would rather not. You don’t have to give reasons. It is easier if the one with more power goes first.',
    it: 'Cercate insieme una domanda che sentireste volentieri e una che preferireste evitare. I motivi non servono. Se comincia chi ha più potere, per l’altra persona è più facile.',
  },
  input: 'none',
};
