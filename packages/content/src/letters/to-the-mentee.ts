import type { Letter } from '../types.ts';

export const toTheMentee: Letter = {
  id: 'to-the-mentee',
  form: 'letter',
  audience: 'mentee',
  names: { en: 'Letter to a leader who is about to be taught', it: 'Lettera a chi dirige e sta per imparare' },
  body: {
    en: `You have said yes to something that few people at your level do: to sit down, once every few weeks, with somebody who knows more than you about one subject and has far less power than you about everything else.

Three things will help, and none of them takes long.

**Keep the time.** All the sessions of a program together are usually less than one working day. What often ends a pair is nothing more dramatic than two cancellations in a row. Book all the dates today, next to a routine that never moves, and let your assistant guard them. When a day falls apart, do fifteen minutes in the same week.

**Ask, and then wait.** Your rank is in the room even when you forget it. A silence of five seconds feels long to you and short to your mentor. “Tell me more” often gets you the better half of an answer. If you notice that you are explaining, stop and ask what you have missed.

**Show one change.** Your mentor will see whether it was worth it from what you do on Monday: a tool that you use yourself, a meeting that somebody else opens, a sentence removed from a job posting. Say where the idea came from, if your mentor agrees to be named.

Neither of you has to tell the other anything personal. Don’t ask about your mentor’s manager. You have no part in your mentor’s performance review, and your mentor expects no favors.

The first session is ready. Read one page before it, and bring one real decision that could use fresh eyes.`,
    it: `Hai detto di sì a una cosa che al tuo livello si fa di rado: sederti, ogni qualche settimana, con una persona che su un tema ne sa più di te e che su tutto il resto ha molto meno potere di te.

Tre cose ti aiuteranno, e nessuna richiede molto tempo.

**Difendi il tempo.** Tutti gli incontri di un programma, messi insieme, di solito non fanno una giornata lavorativa. A spegnere una coppia spesso sono due annullamenti di fila, niente di più drammatico. Prenota oggi tutte le date, accanto a un’abitudine che non si sposta mai, e lasciale custodire a chi ti fa da assistente. Se la giornata va all’aria, bastano quindici minuti nella stessa settimana.

**Chiedi, e poi aspetta.** Il tuo livello è nella stanza anche quando te ne dimentichi. Cinque secondi di silenzio a te sembrano lunghi, all’altra persona corti. Con «dimmi di più» spesso arriva la metà migliore di una risposta. Se ti accorgi che stai spiegando, fermati e chiedi che cosa ti è sfuggito.

**Fai vedere un cambiamento.** Se ne è valsa la pena, si vedrà da quello che fai lunedì: uno strumento che usi in prima persona, una riunione che apre qualcun altro, una frase tolta da un annuncio di lavoro. Di’ da chi viene l’idea, se quella persona accetta di essere nominata.

Di cose personali nessuno è tenuto a parlare, né tu né l’altra persona. Non chiedere nulla su chi coordina il lavoro di chi ti fa da mentor. Nella sua valutazione non hai voce, e nessuno si aspetta favori.

Il primo incontro è pronto. Leggi una pagina prima di arrivare, e porta una decisione vera a cui farebbe bene uno sguardo nuovo.`,
  },
  source: 'Jordan and Sorell, Why Reverse Mentoring Works and How to Do It Right, Harvard Business Review, 2019',
};
