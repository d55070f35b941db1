import type { Letter } from '../../types.ts';

export const pageCombinedLeadership: Letter = {
  id: 'page-combined-leadership',
  form: 'page',
  audience: 'sponsor',
  template: 'combined-leadership',
  names: { en: 'Two-way leadership track, on one page', it: 'Percorso di leadership a due vie, in una pagina' },
  body: {
    en: `Many leadership courses talk about learning from others. Here a leader sits in two chairs in the same month: in one somebody junior teaches them, in the other they are the mentor of a third person. What they forget in one chair, they notice in the other.

## What happens

Nine months. In each chair nine sessions of forty-five minutes, about one a month. The learning chair starts four weeks earlier. Questions travel from one chair to the other; stories stay where they were told. The chain never closes: whoever teaches a leader is not taught by that leader.

## What it takes

Thirteen and a half hours from each leader, which is a great deal, and less than a two-day seminar. Both series are booked on the first day, in the same week of each month. Junior mentors and mentees give just under seven hours each.

## What your program manager does by hand

The product runs one direction per program, so this track consists of two: one from this template, one from the classic template with the same leaders on the other side. Before the second one is published, each pair of the first is ruled out in the opposite direction. It takes an hour and a careful eye. You should know it, because the rule against mutual favors depends on it.

## Whether it works

Participants describe leadership before and after, and you see the result for the group as a whole. You also hear how many mentees of these leaders say that they do at least half of the talking. If that share does not rise between the midpoint and the end, the first chair has not yet changed the second.

## Your part

Do not add it to an existing talent pool as one more module. Give it a beginning, an end, and an afternoon on which three people of one chain tell what they asked each other.`,
    it: `Molti corsi di leadership parlano di imparare da altre persone. Qui chi dirige siede nello stesso mese su due sedie: in una impara da una persona junior, nell’altra fa da mentor a una terza. Ciò che dimentica su una, lo sente sull’altra.

## Che cosa succede

Nove mesi. Su ogni sedia nove incontri da quarantacinque minuti, circa uno al mese. La sedia di chi impara comincia quattro settimane prima. Le domande passano da una sedia all’altra; le storie restano dove sono nate. La catena non si chiude mai: chi insegna a una persona che dirige non riceve lezioni da lei.

## Quanto impegna

Tredici ore e mezza per dirigente: non è poco, ed è meno di un seminario di due giorni. Le due serie si prenotano il primo giorno, nella stessa settimana di ogni mese. Chi è junior, da mentor o da mentee, ne dà poco meno di sette.

## Che cosa si fa a mano

Il prodotto gestisce una direzione per programma, quindi il percorso ne richiede due: uno da questo modello, uno da quello tradizionale con le stesse persone dall’altra parte. Prima di pubblicare il secondo, ogni coppia del primo va esclusa nel verso opposto. Servono un’ora e un occhio attento. È bene che tu lo sappia, perché la regola contro i favori reciproci dipende da lì.

## Se funziona

Chi partecipa descrive la leadership prima e dopo, e il risultato riguarda il gruppo nell’insieme. In più saprai quante persone, tra quelle seguite da chi fa il percorso, dicono di parlare per almeno metà del tempo. Se tra metà e fine la quota non cresce, la prima sedia non ha ancora cambiato la seconda.

## La tua parte

Non aggiungerlo a un percorso per talenti come un modulo in più. Dagli un inizio, una fine e un pomeriggio in cui tre persone di una catena raccontano che cosa si sono chieste.`,
  },
};
