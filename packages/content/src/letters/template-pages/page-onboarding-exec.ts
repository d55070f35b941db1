import type { Letter } from '../../types.ts';

export const pageOnboardingExec: Letter = {
  id: 'page-onboarding-exec',
  form: 'page',
  audience: 'sponsor',
  template: 'onboarding-exec',
  names: { en: 'New leader landing, on one page', it: 'Inserimento di nuovi dirigenti, in una pagina' },
  body: {
    en: `A new executive is introduced to everybody and told the truth by almost nobody, because everybody would like to be remembered well. The small mistakes of the first months are seen at once, three levels below, and reach the person a year later. This program shortens that way.

## What happens

Two mentors from two departments, neither of which reports to the new leader. Each meets the leader once a week for fifteen minutes, eight times, with half an hour at the first and the last. They decode phrases, rituals and silences; they say whom people really ask; and every other week they answer one question: what impression am I making?

## What it takes

- Five hours from the leader in the first ninety days, in slots that are in the calendar before the first working day.
- Two and a half hours from each mentor, the short training, and plain speech.
- From you: a word to the new leader’s own team that these pairs exist and what they are not about. Secrecy would look like an inquiry.

## What it is not

It is no substitute for conversations with one’s own manager, no source of news about colleagues, and no test for the mentor’s next job. Judgments on people are off limits from the first minute.

## A limit to know

New leaders come one by one, so figures stay tiny. Do not expect a survey result from four people; nothing will be published below the threshold. What you can have, after a year, is a page of oddities that newcomers noticed and the organization then changed.

## Where it can fail

The new leader takes one view for the whole company. That is why there are two mentors, and why the same question goes to both.

## Your part

Ask the new leader on day thirty what they have stopped finding strange, and on day ninety what they still do.`,
    it: `Chi arriva a dirigere stringe la mano a tutta l’azienda e non sente la verità quasi da nessuno: ciascuno vuole lasciare un buon ricordo. I piccoli errori dei primi mesi, tre livelli più sotto, si vedono subito; alla persona interessata arrivano un anno dopo. Questo programma accorcia la strada.

## Che cosa succede

Due mentor di due reparti, nessuno dei quali riporta a chi arriva. Ogni mentor vede la nuova persona una volta alla settimana per quindici minuti, otto volte, con mezz’ora alla prima e all’ultima. Si traducono frasi, riti e silenzi; si dice a chi ci si rivolge davvero; e ogni due settimane si risponde a una domanda: che impressione faccio?

## Quanto impegna

- Cinque ore per chi arriva nei primi novanta giorni, in orari che sono in agenda prima del primo giorno di lavoro.
- Due ore e mezza per ogni mentor, la breve formazione e molta franchezza.
- Da te: una parola al team di chi arriva, per dire che queste coppie esistono e di che cosa non si occupano. Il segreto farebbe pensare a un’indagine.

## Che cosa non è

Non sostituisce i colloqui con chi sta sopra, non è una fonte di notizie su chi lavora accanto, non è una prova per il prossimo incarico di chi è mentor. I giudizi sulle persone restano fuori dal primo minuto.

## Un limite da conoscere

Le persone arrivano una alla volta, quindi i numeri restano minuscoli. Non aspettarti risultati di una rilevazione con quattro persone: sotto la soglia non si pubblica nulla. Dopo un anno puoi avere una pagina di stranezze che chi è arrivato ha notato e che l’organizzazione poi ha cambiato.

## Dove può fallire

Chi arriva scambia un punto di vista per l’azienda intera. Per questo ci sono due mentor, e la stessa domanda si fa due volte.

## La tua parte

Chiedi a chi arriva, il trentesimo giorno, che cosa non trova già più strano, e il novantesimo che cosa continua a trovare strano.`,
  },
};
