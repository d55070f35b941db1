import type { Letter } from '../../types.ts';

export const pageDigitalFluency: Letter = {
  id: 'page-digital-fluency',
  form: 'page',
  audience: 'sponsor',
  template: 'digital-fluency',
  names: { en: 'Digital fluency for leaders, on one page', it: 'Competenze digitali per dirigenti, in una pagina' },
  body: {
    en: `Your leaders approve tools, campaigns and budgets that most of them know from presentations. The people who use those tools all day sit a few floors below, and nobody asks them. This program puts one of them next to each leader, for half an hour every two weeks.

## What happens

Eight sessions in four months. The leader’s hands stay on the keyboard; the mentor asks and waits. Each session takes a task from that very week: a post, a shared document, a live figure, a password that has been the same for years. It ends with something small to try alone.

## What it takes

- **From a leader:** four and a half hours in four months, and an hour of preparation at most.
- **From a mentor:** the same hours, about three more for training, and ten to twenty minutes before a session. Their manager agrees to this in advance.
- **From you:** an invitation in your own words, to the whole leadership team at once. Say that declining needs no reason.

## What you will see, and what you will not

You will see how many sessions took place, how goals moved, and how answers on digital practice changed, with the uncertainty stated beside them. You will not see who struggled, who canceled, or what was said. With a dozen pairs, only a large change can be told from chance; the product shows you before the start what would be detectable.

## Where it can fail

The session turns into a help desk, or two dates are lost in a row. Against the first there is a rule: the person who should learn does it. Against the second there is you. If you take part yourself, keep your dates; people look at your calendar before they look at your message.

## A good first step

Name one decision on digital matters that is due this year, and ask three leaders whether they would like to have tried it before they vote.`,
    it: `Chi dirige nella tua azienda approva strumenti, campagne e budget che conosce quasi solo dalle presentazioni. Chi quegli strumenti li usa tutto il giorno siede qualche piano più sotto, e nessuno chiede il suo parere. Questo programma mette una di queste persone accanto a ogni dirigente, mezz’ora ogni due settimane.

## Che cosa succede

Otto incontri in quattro mesi. Alla tastiera ci sta sempre chi dirige; chi è mentor chiede e aspetta. Ogni incontro prende un compito di quella settimana: un post, un documento a più mani, un numero in diretta, una password uguale da anni. Si finisce con una piccola cosa da provare senza aiuto.

## Quanto impegna

- **Chi dirige:** quattro ore e mezza in quattro mesi, più al massimo un’ora di preparazione.
- **Chi è mentor:** le stesse ore, circa tre per la formazione e dieci o venti minuti prima di ogni incontro. Chi coordina il suo lavoro è d’accordo fin dall’inizio.
- **Tu:** un invito con parole tue, a tutto il gruppo dirigente insieme. Di’ che per rinunciare non serve un motivo.

## Che cosa vedrai, e che cosa no

Vedrai quanti incontri ci sono stati, come si sono mossi gli obiettivi e come sono cambiate le risposte sulla pratica digitale, con l’incertezza scritta accanto. Non vedrai chi ha fatto fatica, chi ha annullato, che cosa si è detto. Con una dozzina di coppie solo un cambiamento grande si distingue dal caso: il prodotto ti mostra prima di partire che cosa si potrebbe rilevare.

## Dove può fallire

L’incontro diventa un’assistenza tecnica, oppure saltano due date di fila. Contro il primo pericolo c’è una regola: lo fa chi deve imparare. Contro il secondo ci sei tu. Se partecipi, rispetta le tue date: la gente guarda la tua agenda prima del tuo messaggio.

## Un buon primo passo

Pensa a una decisione sul digitale prevista per quest’anno, e chiedi a tre dirigenti se vorrebbero averla provata prima di votare.`,
  },
};
