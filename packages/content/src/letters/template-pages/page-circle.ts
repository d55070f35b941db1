import type { Letter } from '../../types.ts';

export const pageCircle: Letter = {
  id: 'page-circle',
  form: 'page',
  audience: 'sponsor',
  template: 'circle',
  names: { en: 'Mentoring circle, on one page', it: 'Cerchio di mentoring, in una pagina' },
  body: {
    en: `You have forty people who would like a mentor and nine who could be one. Or you have one decision that everybody around you already agrees on, which is a reason to worry. A circle answers both.

## What happens

Six meetings of one hour, a month apart. In the usual form one mentor sits with up to five people from different departments. They vote on a subject, one of them brings a real case, and there is a round of questions before anybody gives advice. In the other form three junior people form a shadow board for one leader and a decision that is still open. A facilitator keeps time in both and has no opinion.

## What it takes

- Six hours from everybody in the room, and a case each.
- A facilitator per circle, about nine hours with preparation. Somebody from your training team, or a person who runs good meetings.
- A room with a round table, or a call in which everybody’s tile is the same size.

## What the product does, and what it leaves to you

It proposes which mentees fit which mentor, with reasons. It does not build the group: your program manager gathers the pairs, checks that no two members share a reporting line, and books the six dates. The playbooks are written for two people; the facilitator turns their prompts into rounds.

## Confidentiality in a group

What is told reaches six people. Cases come without names, the agreement is read aloud twice, and anybody who prefers to talk with one person should be offered a pair instead.

## How you notice success

By a seventh meeting that nobody ordered. Until then by quorum: four people present are enough to hold a date, and no list says who came.

## Your part

If you choose the shadow board, bring a decision you can still change. Tell the three, a month later, what you did with their questions, above all if it was nothing.`,
    it: `Quaranta persone vorrebbero un confronto e nove potrebbero offrirlo. Oppure c’è una decisione su cui intorno a te nessuno ha più obiezioni, e questo è un motivo per preoccuparsi. Un cerchio risponde a entrambe le cose.

## Che cosa succede

Sei incontri da un’ora, a un mese di distanza. Nella forma consueta una persona fa da mentor a cinque al massimo, di reparti diversi. Si vota un tema, qualcuno porta un caso vero, si fa un giro di domande prima di ogni consiglio. Nell’altra forma tre persone junior fanno da shadow board a chi dirige, su una decisione ancora aperta. In entrambe chi facilita tiene il tempo e non prende posizione.

## Quanto impegna

- Sei ore per chiunque sia nella stanza, e un caso a testa.
- Una persona che facilita per ogni cerchio: circa nove ore, preparazione compresa. Può venire dalla formazione, o essere qualcuno che conduce buone riunioni.
- Una sala con un tavolo rotondo, o una chiamata in cui tutti i riquadri sono uguali.

## Che cosa fa il prodotto, e che cosa lascia a te

Propone, con le ragioni, chi va bene con chi. Il gruppo non lo costruisce: chi gestisce il programma riunisce le coppie, controlla che nel gruppo non ci siano due persone della stessa linea gerarchica e prenota le sei date. Le tracce sono scritte per due: chi facilita ne trasforma le domande in giri.

## La riservatezza in un gruppo

Ciò che si racconta arriva a sei persone. I casi sono senza nomi, l’accordo si legge due volte ad alta voce, e a chi preferisce parlare a tu per tu si offre una coppia.

## Da che cosa si capisce che va

Da un settimo incontro che nessuno ha ordinato. Fino ad allora dal numero: bastano quattro presenze per tenere una data, e nessun elenco dice chi c’era.

## La tua parte

Se scegli lo shadow board, porta una decisione che puoi ancora cambiare. Un mese dopo racconta alle tre persone che cosa hai fatto delle loro domande, soprattutto se la risposta è niente.`,
  },
};
