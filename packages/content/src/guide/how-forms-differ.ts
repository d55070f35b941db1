import type { Article } from '../types.ts';

export const howFormsDiffer: Article = {
  id: 'how-forms-differ',
  audience: 'everyone',
  position: 2,
  names: {
    en: 'Five forms of mentoring, and how they differ',
    it: 'Cinque forme di mentoring, e che cosa le distingue',
  },
  summary: {
    en: 'Direction, focus, purpose, generations, innovation: five questions that tell you which form fits what you want to change.',
    it: 'Direzione, contenuto, scopo, generazioni, innovazione: cinque domande per capire quale forma serve a ciò che vuoi cambiare.',
  },
  body: {
    en: `“Mentoring” is one word for at least five arrangements. In **traditional** mentoring a senior person advises a junior one. In **reverse** mentoring the junior person teaches. In **mutual** mentoring both do, by turns. **Peers** help one another at the same level, and a **circle** brings a small group together with one or two mentors. From outside they look alike: two or more people in a room, talking. Five questions show how different they are.

## Direction: which way does knowledge travel?

In the traditional form it follows rank, downward. Reverse mentoring sends it the other way, and that single change has consequences: the person who teaches can be promoted, overruled or moved by people like the one who learns. So the reverse form needs safeguards that the traditional one can do without: no shared reporting line, a written agreement, a way out without reasons. Mutual mentoring is a street with two lanes; it works when each lane gets the same number of minutes. Between peers there is no slope at all. In a circle, knowledge moves in every direction, and somebody has to hold the clock.

## Focus: what is taught?

A traditional mentor offers experience: how careers bend, whom to ask, what to let pass. A reverse mentor offers what is current and close: a tool, the customers’ tone, how a decision arrives two floors down. Here is a simple test. If the answer would have been the same ten years ago, it belongs to the traditional form. If it changed last spring, ask the person who works with it.

## Purpose: who is meant to change?

Traditional mentoring wants one person to grow. Reverse mentoring wants a **decision-maker** to see more, and through that person a team, a budget or a rule. This is why its result can be looked for outside the pair: in what the leader does differently on Monday. Mutual programs aim at the relationship between levels. Peer programs make a step easier, such as a first month or a first team. Circles connect people who would otherwise never meet.

## Generations: does age matter?

Less than most people think. “Reverse” is about rank and expertise. A junior person may be fifty-five and three months into the job; a vice president may be thirty-two. Match on a topic rather than on birthdays: a program that introduces itself by age puts some people off before it starts. When expectations between generations *are* the subject, they are best treated as a question to explore, each person speaking from one life.

## Innovation: where does the new thing enter?

Traditional mentoring hands on what has proved itself, and that has value. Reverse mentoring lets an unproven thing reach somebody who can give it a budget. A leader who has tried a tool with their own hands asks different questions about it from one who has seen six slides. The mutual form adds the missing half: the junior person learns why a good idea may still have to wait.

## Choosing

- Leaders decide about things they no longer touch: **reverse**.
- People need a longer view of their own path: **traditional**.
- Leaders hesitate to be taught, or juniors hope for advice in return: **mutual**.
- Many people take the same step at the same time: **peer**.
- Mentors are few, or a subject needs several voices: **circle**.

Forms can stand side by side. A leader may learn from one person and advise another, as long as they are two different people. What does not work is mixing forms by accident: a reverse pair that has slipped into career advice has become a traditional one, without the goals of either.`,
    it: `«Mentoring» è una parola sola per almeno cinque cose diverse. Nel mentoring **tradizionale** una persona senior consiglia una persona junior. Nel **reverse** mentoring insegna la persona junior. In quello **reciproco** insegnano a turno. Nel mentoring **tra pari** ci si aiuta allo stesso livello, e un **cerchio** riunisce un piccolo gruppo con una o due persone che fanno da mentor. Viste da fuori si somigliano: gente che parla in una stanza. Cinque domande mostrano quanto sono diverse.

## Direzione: da che parte va il sapere?

Nella forma tradizionale segue la gerarchia, verso il basso. Il reverse mentoring lo manda al contrario, e basta questo a cambiare le regole: su promozioni, smentite e spostamenti di chi insegna decidono persone come quella che impara. Per questo servono tutele di cui la forma tradizionale fa a meno: nessuna linea gerarchica in comune, un accordo scritto, un’uscita senza motivi. Il mentoring reciproco è una strada a due corsie, e regge se le corsie hanno gli stessi minuti. Tra pari non c’è pendenza. In un cerchio il sapere gira in tutte le direzioni, e qualcuno deve tenere d’occhio l’orologio.

## Contenuto: che cosa si insegna?

Chi fa da mentor nella forma tradizionale offre esperienza: come curva una carriera, a chi chiedere, che cosa lasciar correre. Nel reverse mentoring si offre ciò che è attuale e vicino: uno strumento, il modo in cui scrivono i clienti, come arriva una decisione due piani più giù. C’è una prova semplice. Se dieci anni fa la risposta sarebbe stata la stessa, è materia per la forma tradizionale. Se è cambiata la primavera scorsa, chiedi a chi ci lavora.

## Scopo: chi deve cambiare?

Il mentoring tradizionale vuole far crescere una persona. Il reverse mentoring vuole che **chi decide** veda di più, e che attraverso quella persona cambino un team, un budget, una regola. Perciò il risultato si può cercare fuori dalla coppia: in quello che chi dirige fa di diverso il lunedì. I programmi reciproci puntano al rapporto tra i livelli. Quelli tra pari rendono più facile un passaggio, come il primo mese o il primo team da guidare. I cerchi mettono in contatto persone che altrimenti non si incontrerebbero mai.

## Generazioni: l’età conta?

Meno di quanto si creda. «Reverse» riguarda il livello e la competenza. Una persona junior può avere cinquantacinque anni ed essere in azienda da tre mesi; chi occupa una vicepresidenza può averne trentadue. Meglio abbinare per tema che per data di nascita: un programma che si presenta parlando di età allontana qualcuno prima di cominciare. Quando il tema *sono* proprio le attese tra generazioni, conviene trattarle come una domanda aperta, in cui si parla solo della propria vita.

## Innovazione: da dove entra la novità?

Il mentoring tradizionale trasmette ciò che ha già dato prova di sé, ed è un valore. Il reverse mentoring porta una cosa ancora da provare davanti a chi può darle un budget. Chi ha messo le mani su uno strumento fa domande diverse da chi ne ha visto sei slide. La forma reciproca aggiunge la metà che manca: la persona junior capisce perché una buona idea a volte deve aspettare.

## Come scegliere

- Chi dirige decide su cose che non tocca più con mano: **reverse**.
- Le persone hanno bisogno di guardare più lontano sul proprio percorso: **tradizionale**.
- Chi dirige esita a farsi insegnare, o chi è junior spera in qualche consiglio: **reciproco**.
- In tanti affrontano lo stesso passaggio nello stesso momento: **tra pari**.
- Chi può fare da mentor scarseggia, o un tema chiede più voci: **cerchio**.

Le forme possono convivere. Chi dirige può imparare da una persona e consigliarne un’altra, purché siano due persone diverse. Non funziona, invece, mescolarle per sbaglio: una coppia di reverse mentoring che scivola nei consigli di carriera è diventata tradizionale, senza gli obiettivi dell’una né dell’altra.`,
  },
};
