import type { Article } from '../types.ts';

export const whatItIs: Article = {
  id: 'what-it-is',
  audience: 'everyone',
  position: 1,
  names: {
    en: 'What reverse mentoring is, and what it is not',
    it: 'Che cos’è il reverse mentoring, e che cosa non è',
  },
  summary: {
    en: 'A junior person teaches a senior one, on purpose and with a plan. Three things it is, four things it is not.',
    it: 'Una persona junior insegna a una persona senior, apposta e con un piano. Tre cose che è, quattro che non è.',
  },
  body: {
    en: `In most organizations knowledge is expected to travel downward: from those who have been there for a long time to those who have just arrived. Some knowledge never makes that trip, because it starts at the other end. The people who answer customers’ emails know what the complaints are. Last year’s new hires remember what the job ad promised. And if you build with a new tool all day, you know where it breaks.

Reverse mentoring gives that knowledge a way up. A junior person is the **mentor**, a senior leader is the **mentee**. They meet for half an hour every few weeks, for some months, on subjects that the mentor knows better.

## What it is

- **A relationship with a plan.** Each session has an aim, an agenda and a small task for the days that follow. Without these, the two of you have had coffee.
- **Learning by doing.** The leader types, tries, listens in, rewrites. A talk about a tool changes little; ten minutes with it change what one asks the next day.
- **An exchange, with one direction at a time.** Mentors learn too: how decisions are made, how to say a hard thing to somebody powerful. But the session belongs to the leader’s question.

## What it is not

- **It is not technical support.** When the printer is broken, there are people who fix printers.
- **It is not a survey.** A mentor speaks for one person: themselves. Nobody represents an age, a gender, a country or a department.
- **It is not a job interview.** A mentee has no part in the mentor’s performance review, pay or promotion, during the program and for six months after it. The agreement says so, and both sign it.
- **It is not a duty to open up.** What a person has lived is offered or it is not. “I would rather not go there” is a complete sentence, at both ends of the table.

## What makes it work

Rank does not leave the room because somebody says so. It becomes smaller when the leader asks the first question that they cannot answer themselves; when the mentor is thanked before being corrected; when a date that was moved takes place in the same week. Programs that fade often do so quietly, after a couple of cancellations. So the whole series is booked on the first day.`,
    it: `In quasi tutte le organizzazioni si dà per scontato che il sapere scenda: da chi c’è da molto tempo a chi è appena arrivato. Ma c’è un sapere che quel viaggio non lo fa mai, perché parte dall’altro capo. Chi risponde alle mail dei clienti sa di che cosa si lamentano. Chi è in azienda da un anno sa che cosa prometteva l’annuncio. Chi lavora tutto il giorno con uno strumento nuovo sa dove si rompe.

Il reverse mentoring dà a quel sapere una via per salire. Una persona junior è **mentor**, una persona che dirige è **mentee**. Si incontrano per mezz’ora ogni tre o quattro settimane, per alcuni mesi, su temi che chi è mentor conosce meglio.

## Che cos’è

- **Una relazione con un piano.** Ogni incontro ha uno scopo, una scaletta e un piccolo compito per i giorni che seguono. Senza, avete preso un caffè.
- **Imparare facendo.** Chi dirige scrive, prova, ascolta, riscrive. Un discorso su uno strumento cambia poco; dieci minuti di prova cambiano le domande del giorno dopo.
- **Uno scambio, con una direzione per volta.** Impara anche chi è mentor: come si prendono le decisioni, come si dice una cosa scomoda a chi ha potere. Ma al centro dell’incontro resta la domanda di chi dirige.

## Che cosa non è

- **Non è assistenza tecnica.** Se la stampante è rotta, c’è chi ripara le stampanti.
- **Non è un sondaggio.** Chi è mentor parla per una persona sola: la propria. Nessuno rappresenta un’età, un genere, un Paese o un reparto.
- **Non è un colloquio di lavoro.** Chi è mentee non ha voce nella valutazione, nella retribuzione o nella promozione dell’altra persona, durante il programma e per i sei mesi successivi. Lo dice l’accordo, firmato dalle due parti.
- **Non è un obbligo di raccontarsi.** Ciò che una persona ha vissuto si offre, oppure no. «Preferisco non entrarci» è una frase completa, da tutte e due le parti del tavolo.

## Che cosa lo fa funzionare

Il livello non esce dalla stanza perché qualcuno lo dichiara. Si fa più piccolo quando chi dirige fa la prima domanda a cui non sa rispondere; quando chi è mentor riceve un grazie prima di una correzione; quando una data spostata si recupera nella stessa settimana. Spesso un programma si spegne in silenzio, dopo un paio di annullamenti. Per questo tutta la serie si prenota il primo giorno.`,
  },
  source: 'Jordan and Sorell, Why Reverse Mentoring Works and How to Do It Right, Harvard Business Review, 2019',
};
