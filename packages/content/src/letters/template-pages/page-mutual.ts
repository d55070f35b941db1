import type { Letter } from '../../types.ts';

export const pageMutual: Letter = {
  id: 'page-mutual',
  form: 'page',
  audience: 'sponsor',
  template: 'mutual',
  names: { en: 'Mutual mentoring, on one page', it: 'Mentoring reciproco, in una pagina' },
  body: {
    en: `In some organizations the words “reverse mentoring” close a door before anybody has looked through it. Leaders hear that they have fallen behind; juniors hear that they are to serve. Mutual mentoring avoids both: each person teaches one skill and learns another, with equal time for both.

## What happens

Six meetings of forty-five minutes, a month apart. Twenty minutes belong to what the first person knows, twenty to what the second knows, five to what comes next. The order changes every time. Each side writes down one goal by the second meeting, so that talk does not remain talk.

## Who it suits

Leaders who would rather give something back at once. Junior people who hope for counsel on their own path and would otherwise be disappointed by a one-way program. Specialists in two functions who each hold half of an answer. The matching ignores rank and looks at what people offer and what they want to learn.

## What it takes

Four and a half hours per person in six months. No hardware, no budget line, hardly any training. What it does take is honesty at enrollment: people must name a skill that others really come to them for, and one they really lack.

## How it goes wrong

One half swallows the other, usually the half of the more senior person; a timer on the table is enough against that. Or the meeting becomes pleasant. Ask the program manager at the midpoint how many pairs have a goal on each side; that single figure tells you more than a satisfaction score.

## What you get to see

Meetings held, goals by category, and the change in how leadership, relations and continuous learning are described, for the group as a whole. Nothing about a single pair.

## Your part

Enroll with a skill that you want to take, and put it on your profile for all to see. People will believe that sooner than a speech.`,
    it: `In certe aziende l’espressione «reverse mentoring» chiude una porta prima che qualcuno ci abbia guardato attraverso. Chi dirige capisce «sei fuori tempo»; chi è junior capisce «sei al mio servizio». Il mentoring reciproco evita l’una e l’altra cosa: ogni persona insegna una competenza e ne impara un’altra, con lo stesso tempo.

## Che cosa succede

Sei incontri da quarantacinque minuti, a un mese di distanza. Venti minuti per ciò che sa la prima persona, venti per ciò che sa la seconda, cinque per il seguito. L’ordine cambia sempre. Entro il secondo incontro si scrive un obiettivo a testa, così le parole non restano parole.

## A chi è adatto

A chi dirige e preferisce restituire subito qualcosa. A chi è junior e spera in un consiglio sulla propria strada, e da un programma a senso unico resterebbe a mani vuote. A persone specializzate di due funzioni che hanno mezza risposta ciascuna. Nell’abbinamento il livello non conta: conta che cosa si offre e che cosa si cerca.

## Quanto impegna

Quattro ore e mezza a persona in sei mesi. Nessuna attrezzatura, nessuna voce di budget, pochissima formazione. Serve però sincerità al momento dell’iscrizione: bisogna indicare una competenza per cui ti cercano davvero e una che ti manca davvero.

## Come può andare storto

Una metà si mangia l’altra, di solito quella della persona più in alto; basta un timer sul tavolo. Oppure l’incontro diventa piacevole e basta. A metà percorso chiedi a chi gestisce il programma quante coppie hanno un obiettivo per parte: questo solo numero dice più di un voto di gradimento.

## Che cosa potrai vedere

Gli incontri svolti, gli obiettivi per categoria, e come cambia nell’insieme il modo di descrivere leadership, relazioni e apprendimento. Niente sulle singole coppie.

## La tua parte

Iscriviti con una competenza che vuoi imparare e scrivila sul profilo, in vista. Convince più di un discorso.`,
  },
};
