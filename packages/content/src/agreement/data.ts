import type { AgreementField } from '../types.ts';

export const data: AgreementField = {
  id: 'data',
  position: 15,
  heading: { en: 'Data and who sees it', it: 'Dati e visibilità' },
  text: {
    en: 'We both see this agreement, our goals, shared notes and dates. Private notes and answers to surveys belong to the person who wrote them; the other never sees them. The program team sees that we signed, how many goals and sessions there are, and whether dates are on track. A line manager sees that somebody takes part, unless that person switches it off; apart from this, line managers and sponsor see nothing about this pair except what a participant approves. Notes are deleted 30 days after the end, this agreement after twelve months.',
    it: 'Questo accordo, gli obiettivi, le note in comune e le date li vediamo in due. Le note private e le risposte alle rilevazioni sono di chi le ha scritte: l’altra persona non le vede mai. Il team del programma vede che abbiamo firmato, quanti sono gli obiettivi e gli incontri, e se le date tengono. Chi coordina il nostro lavoro vede che partecipiamo, se non scegliamo di no; per il resto, come lo sponsor, non vede nulla di questa coppia, salvo ciò che una persona approva. Le note si cancellano 30 giorni dopo la fine, questo accordo dopo dodici mesi.',
  },
  help: {
    en: 'The page “Who sees what” shows the complete table, and your profile lists who has looked at your pair’s status. If anything in it worries you, ask the program team or the confidant before you sign; waiting a day is fine.',
    it: 'La pagina «Chi vede che cosa» mostra la tabella completa, e nel tuo profilo trovi chi ha guardato lo stato della coppia. Se qualcosa ti lascia un dubbio, chiedi al team del programma o alla persona di fiducia prima di firmare; un giorno in più non è un problema.',
  },
  input: 'none',
};
