import type { Letter } from '../../types.ts';

export const pageExecCrossDept: Letter = {
  id: 'page-exec-cross-dept',
  form: 'page',
  audience: 'sponsor',
  template: 'exec-cross-dept',
  names: {
    en: 'Cross-department executive pairing, on one page',
    it: 'Coppie trasversali con i vertici, in una pagina',
  },
  body: {
    en: `A decision leaves the executive floor clear and arrives three departments later as a rumor. Nobody lied; it just passed through many summaries. This program gives every executive one direct line to a place that reports to somebody else.

## What happens

Each executive is paired with a person from another department and another site, at least three levels away. They meet seven times, forty-five minutes, about every five weeks. The mentor shows a day, a handover, a rule at work; the executive asks and, for once, does not explain. By the midpoint each of them makes one change that people can notice.

## What it takes

A little over five hours for an executive, spread over seven months. The mentor needs the same, plus training, plus a manager who knows and agrees. You need patience with the calendar: two sites sometimes mean two time zones, and an assistant who may move a date but not delete it is worth a great deal.

## How people are protected

Nobody meets anybody from their own reporting line. Both sides see the reasons for the match and may decline without giving theirs. The executive has no part in the mentor’s performance review or pay while the program runs and for six months after. If your organization cannot promise that, say so openly before people enroll.

## What to ask at the review

Ask how many pairs really cross a department and how many would have done so by chance. Ask for the changes that were published with consent. Ask for the survey on hierarchy, with its margin of uncertainty. Please don’t ask who said what: the day you do, the line goes quiet.

## Your part

Go first. An executive team that hears “I have a mentor in the warehouse” from the top needs no other campaign. Then report at a meeting one thing you got wrong about another function.`,
    it: `Una decisione lascia il piano dei vertici chiara e arriva tre reparti più in là come voce di corridoio. Nessuno ha mentito: è solo passata per molte sintesi. Questo programma dà a ogni dirigente un filo diretto con un posto che riporta a qualcun altro.

## Che cosa succede

Ogni dirigente fa coppia con una persona di un altro reparto e di un’altra sede, ad almeno tre livelli di distanza. Si vedono sette volte per quarantacinque minuti, più o meno ogni cinque settimane. Chi è mentor mostra una giornata, un passaggio di consegne, una regola all’opera; chi dirige domanda e per una volta non spiega. Entro metà percorso ogni dirigente fa un cambiamento che si nota.

## Quanto impegna

Poco più di cinque ore per dirigente, distribuite su sette mesi. A chi è mentor servono le stesse ore, la formazione, e l’accordo di chi ne coordina il lavoro. A te serve pazienza con le agende: due sedi a volte vogliono dire due fusi orari, e chi fa da assistente vale molto, se può spostare una data ma non toglierla.

## Come si proteggono le persone

Nessuno incontra chi sta nella propria linea gerarchica. Entrambe le parti vedono le ragioni dell’abbinamento e possono rinunciare senza dire le proprie. Chi dirige non ha voce nella valutazione o nella retribuzione di chi è mentor, durante il programma e nei sei mesi dopo. Se la tua organizzazione non può prometterlo, va detto prima delle iscrizioni.

## Che cosa chiedere alla verifica

Chiedi quante coppie uniscono davvero reparti diversi e quante lo farebbero per caso. Chiedi i cambiamenti resi pubblici con il consenso. Chiedi la rilevazione sulla gerarchia, con il suo margine di incertezza. Non chiedere chi ha detto che cosa: quel giorno il filo ammutolisce.

## La tua parte

Comincia tu. Un gruppo dirigente che sente dire dal vertice «chi mi fa da mentor lavora in magazzino» non ha bisogno di altre campagne. Poi racconta in una riunione una cosa che avevi capito male di un’altra funzione.`,
  },
};
