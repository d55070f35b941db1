import type { Letter } from '../../types.ts';

export const pageAiLiteracy: Letter = {
  id: 'page-ai-literacy',
  form: 'page',
  audience: 'sponsor',
  template: 'ai-literacy',
  names: { en: 'AI literacy for leaders, on one page', it: 'Alfabetizzazione all’IA per chi dirige, in una pagina' },
  body: {
    en: `Somebody will soon ask your leaders to buy, allow or forbid an AI system. A leader who has only seen a demonstration has little else to go by. This program gives each leader six half hours with a colleague who uses such tools daily and can show where they go wrong.

## What happens

Two weeks lie between sessions, so everything fits into about three months. First comes a card: what must never be typed into a tool. Then come the leader’s own tasks, on practice accounts. The mentor’s question is always the same: what would make this answer wrong? The last sessions are about a team’s rules, a purchase, and the law.

## What it takes

- Three and a half hours from each leader, with up to an hour before the start.
- From mentors the same, and training. They don’t have to be engineers; they have to be able to show a failure calmly.
- From IT, accounts without confidential data; from data protection, half an hour to read the card. Neither comes with the product. Please ask for both yourself; you’ll get an answer sooner than anybody else.

## On the law

The European AI Act speaks of AI literacy in its Article 4; ask your counsel what that means for your organization today. A program like this gives you practice with dates and subjects on record. It replaces neither legal advice nor a register of the systems in use.

## What will be known in the end

How many teams have half a page of rules with a date for review; how many sessions worked on a real task; how answers on digital practice and adaptability moved, and how sure one can be. Not who was slow, and no text that anybody typed.

## Your part

Bring a task to your own first session that you still find awkward. And when a mentor says “I would not use it here,” repeat that sentence in a meeting.`,
    it: `Presto qualcuno chiederà a chi dirige nella tua azienda di comprare, permettere o vietare un sistema di IA. Chi ha visto solo una dimostrazione ha poco altro su cui basarsi. Questo programma offre a ogni dirigente sei mezz’ore con una persona che questi strumenti li usa ogni giorno e sa mostrare dove sbagliano.

## Che cosa succede

Tra un incontro e l’altro passano due settimane: in circa tre mesi il percorso è finito. Prima di tutto c’è un foglio: che cosa non va mai scritto in uno strumento. Poi si lavora su compiti propri, con account di prova. La domanda di chi è mentor è sempre la stessa: che cosa renderebbe sbagliata questa risposta? Gli ultimi incontri riguardano le regole di un team, un acquisto e la legge.

## Quanto impegna

- Tre ore e mezza per dirigente, con al massimo un’ora prima di cominciare.
- Lo stesso per chi è mentor, più la formazione. Non serve una laurea in ingegneria: serve saper mostrare un errore con calma.
- Dall’informatica, account senza dati riservati; da chi segue la protezione dei dati, mezz’ora per leggere il foglio. Il prodotto non li fornisce. Chiedi tu entrambe le cose: a te rispondono prima.

## Sulla legge

Il regolamento europeo sull’IA parla di alfabetizzazione nell’articolo 4; chiedi a chi vi assiste sul piano legale che cosa comporta oggi per voi. Un programma così dà pratica, con date e temi documentati. Non sostituisce un parere legale né l’elenco dei sistemi in uso.

## Che cosa si saprà alla fine

Quanti team hanno mezza pagina di regole con una data di revisione; quanti incontri hanno lavorato su un compito vero; come si sono mosse le risposte su pratica digitale e adattabilità, e con quale sicurezza lo si può dire. Non chi andava piano, e nessun testo scritto da qualcuno.

## La tua parte

Porta al tuo primo incontro un compito che ancora ti viene a fatica. E quando chi ti fa da mentor dice «qui non la userei», ripeti quella frase in una riunione.`,
  },
};
