import type { Letter } from '../types.ts';

export const lineManagerPage: Letter = {
  id: 'line-manager-page',
  form: 'page',
  audience: 'line-manager',
  names: {
    en: 'Somebody on your team is a mentor: one page for you',
    it: 'Nel tuo team c’è chi fa da mentor: una pagina per te',
  },
  body: {
    en: `Somebody on your team teaches a leader from another part of the company something that this leader doesn’t know. You make it possible by giving the time. Here’s what you can expect, and what you can’t.

## The time

About an hour a month, with preparation, and about three hours of training before the start: four short lessons, two and a quarter hours in all, and one practice round of 45 minutes, with other mentors and invented cases. It’s working time, and nobody makes up for it in the evening. If a release lands on a session, ask for it to be moved within the week. Please don’t ask for it to be dropped: a second cancellation in a row is often the last one.

## What you may ask

- “Are you getting the time you need?”
- “Does one of your dates clash with our release?”
- “Would you like to bring any of this to your review?”

## What you don’t ask

- “What do you two talk about?”
- “What do they say about us up there?”
- “Could you put in a word for our budget?”

People who have to report back will speak more carefully. What you don’t ask protects you as well: in that room, your name is off the table too.

## In the review

There may be a contribution record. The participant writes it, approves it, and can take it back until the review is closed. It contains the role, the period, the hours, skills practiced, a reflection in their own words, and thank-yous that they chose to attach. It contains no ratings, nothing that was said and, as a rule, no name of the other person.

Read it as what it is: work done and skills used. A good question is: “Where on our team could you use this?”

**Absence of a record means nothing.** Nobody has to take part, say so, or show a record. So don’t ask for one, and don’t draw conclusions from an empty place.

## If something worries you

If it’s about time, talk to the person first and to the program team second. If it’s more serious, tell the person that there’s a confidant, and offer to go along. If it sounds like harassment, many companies oblige a manager to report it: find out today what applies to you, and tell the person first. If somebody is in danger, get help at once. Don’t call the leader, however well you know each other.`,
    it: `Nel tuo team c’è chi insegna a una persona che dirige, in un’altra parte dell’azienda, una cosa che quella persona non sa. Se si può fare è grazie a te, che concedi il tempo. Ecco che cosa puoi aspettarti, e che cosa no.

## Il tempo

Circa un’ora al mese, preparazione compresa, e circa tre ore di formazione prima di partire: quattro lezioni brevi, due ore e un quarto in tutto, e una prova pratica di 45 minuti, tra mentor e su casi inventati. È orario di lavoro, e non si recupera la sera. Se un rilascio cade proprio su un incontro, chiedi di spostarlo nella stessa settimana. Per favore, non chiedere di annullarlo: il secondo annullamento di fila spesso è l’ultimo.

## Che cosa puoi chiedere

- «Il tempo che ti serve ce l’hai?»
- «C’è una data che si accavalla con il nostro rilascio?»
- «Vuoi portare qualcosa di questo nel colloquio di valutazione?»

## Che cosa non si chiede

- «Di che cosa parlate?»
- «Lassù che cosa dicono di noi?»
- «Puoi buttare lì una parola sul nostro budget?»

Chi deve riferire qui, là parlerà con più cautela. E quello che non chiedi protegge anche te: in quella stanza nemmeno di te si parla.

## Nel colloquio di valutazione

Può esserci un riepilogo dei contributi. Lo scrive chi partecipa, lo approva e può ritirarlo finché la valutazione è aperta. Dentro ci sono il ruolo, il periodo, le ore, le competenze esercitate, una riflessione in parole proprie e i grazie che ha deciso di allegare. Non ci sono voti, niente di ciò che si è detto e, di regola, nemmeno il nome dell’altra persona.

Leggilo per quello che è: lavoro fatto, competenze usate. Una buona domanda: «Nel nostro team, dove ti potrebbe servire?»

**L’assenza di un riepilogo non significa nulla.** Nessuno ha l’obbligo di partecipare, di dirlo o di mostrare qualcosa. Quindi non chiederlo, e da un posto vuoto non tirare conclusioni.

## Se qualcosa ti preoccupa

Se è il tempo, parlane prima con la persona e poi con il team del programma. Se è più serio, ricordale che esiste una persona di fiducia e offriti di andarci insieme. Se sembra una molestia, in molte aziende chi coordina ha l’obbligo di segnalarla: informati oggi stesso su che cosa vale per te, e dillo prima alla persona. Se qualcuno è in pericolo, chiama subito aiuto. Non telefonare a chi dirige, nemmeno se vi conoscete bene.`,
  },
};
