import type { Article } from '../types.ts';

export const patternAmericanExpress: Article = {
  id: 'pattern-american-express',
  audience: 'everyone',
  position: 5,
  names: {
    en: 'A pattern from American Express: cross the company in pairs',
    it: 'Lo schema di American Express: attraversare l’azienda in coppia',
  },
  summary: {
    en: 'Junior people and top executives of different departments, as a fixed part of how leaders develop. What that asks of a program.',
    it: 'Persone junior e vertici di reparti diversi, come parte stabile di come cresce chi dirige. E che cosa richiede a un programma.',
  },
  body: {
    en: `American Express is often named among the companies that have paired junior employees with senior executives. Little of it has been published: no cohort size, no result that we could check. So this page gives no figures; if somebody shows you some, ask for the source.

What is described is nevertheless clear enough to learn from. Pairs reach **across departments**. They belong to **leadership development**, not to a side project. And they are meant to let executives hear **backgrounds and views** that seldom come up to their floor.

## Why across departments

Inside a department, a junior person and an executive share a boss somewhere up the ladder. Every sentence may travel, and both know it. In another department the same sentence is only information.

Distance has a second effect. Somebody from support who explains to the head of finance how refunds are really handled is not defending a budget. Both can be curious, because neither has to win.

The price is effort. Words differ from one department to the next, and the first session goes into translating them. Plan for this: one session for a day in the life of each, before anybody solves anything.

## Why as part of leadership development

A side project lives as long as the person who started it. When learning from below stands in the same program as strategy and finance, it gets a date, a budget and the attention of those who run the rest. It also says something to the executives: this is part of what the job asks of you, and being a beginner is allowed.

There is one condition. What the two of them discuss must never become an assessment of the executive, or of the mentor. Completion may be recorded. Content stays between them.

## How to build it

1. **Make the department a hard rule** and the site too, if you have several. “But they would get along so well” is no reason for an exception.
2. **Check the reporting lines**, including dotted ones, projects and panels. Two departments on paper may meet in one steering committee.
3. **Start at the top.** When the first pairs include people whom everybody knows, the others read it as permission.
4. **Choose cross-cutting subjects**: how decisions land, where a customer is handed over, which meeting nobody needs, what each function believes about the other.
5. **Give views from different backgrounds room without ordering them.** An invitation to speak as oneself, with a topic list that can be refused line by line.
6. **Look at the network afterward.** Did people come to know others in places where they knew nobody? This can be compared with what chance alone would have produced.

## Where it goes wrong

- **The tour.** Seven pleasant sessions about seven departments, and not one decision touched. Bring a real one by the third session.
- **The ambassador.** The mentor is briefed by their own boss on what to “bring up.” Then the pair is a lobby, and it will be noticed.
- **The showcase.** Photos of the pair before the second session. Wait until both have something to say and both want to say it.

## In this product

The template **Cross-department executive pairing** carries these choices as settings: different department and site as hard rules, seven sessions of forty-five minutes over seven months, and an index that compares cross-department pairs with chance.`,
    it: `American Express viene citata spesso tra le aziende che hanno messo in coppia persone junior e vertici. Di pubblicato c’è poco: non si sa quante coppie fossero, né c’è un risultato che si possa verificare. Perciò in questa pagina non ci sono cifre, e a chi te ne mostra conviene chiedere la fonte.

Quello che si racconta basta comunque per imparare qualcosa. Le coppie vanno **da un reparto all’altro**. Fanno parte dello **sviluppo della leadership**, non di un progetto a margine. E servono perché i vertici ascoltino **percorsi e punti di vista** che di rado salgono fino al loro piano.

## Perché tra reparti diversi

Dentro lo stesso reparto, una persona junior e chi dirige rispondono, da qualche parte più su, alla stessa persona. Ogni frase può fare strada, e lo sanno entrambe le parti. In un altro reparto la stessa frase è soltanto un’informazione.

La distanza ha anche un secondo effetto. Chi lavora all’assistenza e spiega a chi guida la finanza come si gestiscono davvero i rimborsi non sta difendendo un budget. La curiosità è possibile, perché nessuno deve vincere.

Il prezzo è la fatica. Da un reparto all’altro cambiano le parole, e il primo incontro se ne va a tradurle. Mettilo in conto: prima di risolvere qualcosa, un incontro intero per raccontarsi una giornata tipo.

## Perché dentro lo sviluppo della leadership

Un progetto a margine vive quanto la persona che l’ha avviato. Se imparare dal basso sta nello stesso percorso di strategia e finanza, ottiene una data, un budget e l’attenzione di chi guida il resto. E ai vertici dice una cosa: fa parte di ciò che il ruolo ti chiede, e si può essere principianti.

C’è una condizione. Quello che la coppia si dice non deve mai diventare un giudizio, né su chi dirige né su chi è mentor. Si può registrare che il percorso è finito. Il contenuto resta lì.

## Come costruirlo

1. **Reparto diverso come vincolo**, e anche la sede, se ne avete più di una. «Ma andrebbero così d’accordo» non è un motivo per un’eccezione.
2. **Controlla le linee gerarchiche**, comprese quelle tratteggiate, i progetti e le commissioni. Due reparti separati sulla carta possono incontrarsi in un comitato.
3. **Comincia dall’alto.** Se nelle prime coppie ci sono nomi che in azienda conosce chiunque, il resto dell’azienda lo legge come un permesso.
4. **Scegli temi che attraversano**: come arriva una decisione, dove un cliente passa di mano, quale riunione non serve a nessuno, che cosa pensa una funzione dell’altra.
5. **Fai spazio a percorsi diversi senza pretenderli.** Un invito a parlare per sé, con un elenco di temi che si può rifiutare riga per riga.
6. **Dopo, guarda la rete.** Le persone hanno conosciuto qualcuno dove prima non conoscevano nessuno? Si può confrontare con quello che avrebbe prodotto il solo caso.

## Dove si inceppa

- **La visita guidata.** Sette incontri piacevoli su sette reparti, e neanche una decisione toccata. Entro il terzo portatene una vera.
- **L’ambasciata.** Chi è mentor riceve dal proprio reparto l’elenco di ciò che deve «far presente». A quel punto la coppia fa pressione per conto di altri, e si nota.
- **La vetrina.** La foto della coppia prima del secondo incontro. Meglio aspettare che ci sia qualcosa da dire, e la voglia di dirlo da entrambe le parti.

## In questo prodotto

Il modello **Coppie trasversali con i vertici** porta queste scelte già nelle impostazioni: reparto e sede diversi come vincoli, sette incontri di quarantacinque minuti in sette mesi, e un indice che confronta le coppie tra reparti con il caso.`,
  },
};
