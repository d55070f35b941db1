import type { Letter } from '../../types.ts';

export const pageCustomerInsight: Letter = {
  id: 'page-customer-insight',
  form: 'page',
  audience: 'sponsor',
  template: 'customer-insight',
  names: { en: 'Product and customer insight, on one page', it: 'Prodotto e clienti, in una pagina' },
  body: {
    en: `A complaint passes a form, a queue, a weekly report and a quarterly slide before it meets somebody who could remove its cause. On the way it becomes a percentage. Here leaders meet the complaint itself.

## What happens

People from support, sales, onboarding and product each take one leader along: six sessions of forty-five minutes within four months. Two are live. In one the leader sits beside the queue and says nothing for twenty minutes; in the other the leader uses your product with an ordinary account and gets stuck like anybody else. The remaining ones follow a lost customer, a competitor, a choice in the roadmap.

## What it takes

Four and a half hours per leader, the same per mentor with training on top. Those hours come out of the front line’s busiest days, so relieve it: agree with its managers on what can wait that week.

## What must be settled first

Customers have not asked to be watched. Read-only access, names hidden, calls heard only where customers were told. Your data protection officer should see the plan before the first live session; the product does not arrange that.

## What comes out

Each pair leaves a short list of things seen and one decision made with them in view. You can count causes removed, and requests before and after. You should not count leaders’ mistakes with the product: those are the best thing they will bring home.

## Two temptations

One moving case wants to become a priority overnight. Ask how often it happens. And what a leader saw in the queue wants to return as a reproach to the team that showed it. Please stop the second one in public, the first time it occurs.

## Your part

Write ten answers to customers under supervision, before you ask others to do so.`,
    it: `Un reclamo passa per un modulo, una coda, un rapporto settimanale e una slide trimestrale prima di incontrare chi potrebbe eliminarne la causa. Lungo la strada diventa una percentuale. Qui chi dirige incontra il reclamo in persona.

## Che cosa succede

Chi lavora in assistenza, vendite, onboarding e prodotto porta con sé una persona che dirige: sei incontri da quarantacinque minuti in quattro mesi. Due sono dal vivo. In uno ci si siede accanto alla coda delle richieste e per venti minuti si tace; nell’altro si usa il vostro prodotto con un account qualunque, e ci si blocca come chiunque. Gli altri seguono un cliente perso, un concorrente, una scelta della roadmap.

## Quanto impegna

Quattro ore e mezza per dirigente, altrettante per chi è mentor, più la formazione. La prima linea regala queste ore nel mezzo del lavoro più pieno: alleggeriscila, e concorda con chi la coordina che cosa quella settimana può aspettare.

## Che cosa va chiarito prima

I clienti non hanno chiesto di essere osservati. Sola lettura, nomi nascosti, ascolto delle chiamate solo dove il cliente lo sa. Chi è responsabile della protezione dei dati dovrebbe vedere il piano prima del primo incontro dal vivo: il prodotto non se ne occupa.

## Che cosa ne esce

Ogni coppia lascia un breve elenco di cose viste e una decisione presa avendole davanti. Puoi contare le cause eliminate, e le richieste prima e dopo. Non contare gli inciampi di chi dirige con il prodotto: sono la cosa migliore che si porta a casa.

## Due tentazioni

Un caso commovente vuole diventare una priorità dalla sera alla mattina. Chiedi quanto spesso capita. E ciò che si è visto nella coda vuole tornare come rimprovero al team che lo ha mostrato. Questa seconda tentazione fermala in pubblico, la prima volta che si presenta.

## La tua parte

Scrivi dieci risposte a clienti, con accanto chi lo fa di mestiere, prima di chiederlo ad altri.`,
  },
};
