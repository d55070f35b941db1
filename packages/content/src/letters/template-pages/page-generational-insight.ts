import type { Letter } from '../../types.ts';

export const pageGenerationalInsight: Letter = {
  id: 'page-generational-insight',
  form: 'page',
  audience: 'sponsor',
  template: 'generational-insight',
  names: { en: 'Generations at work, on one page', it: 'Generazioni al lavoro, in una pagina' },
  body: {
    en: `“They don’t pick up the phone.” “They don’t read the whole email.” Sentences like these explain nothing, and they save everybody the trouble of asking. In this program two people with very different years of service do ask.

## What happens

Half an hour, six times in six months. Both answer the same question: what was your first job like, how do you notice that your work is valued, when is a message urgent, why do you stay? Who answers first changes each time. Nobody lectures on what an age group is like, because people of one age differ more than any label admits.

## Who takes part

Years of service decide, not dates of birth; nobody states an age. People with few years sit on one side, people with many on the other. The product’s matching does not read years of service, so your program manager looks at every proposed pair once.

## What it takes

Three and a half hours per person and fifteen minutes before each meeting. There is no level gap and no training marathon, which makes it an easy first program for an organization that has never tried mentoring across ranks.

## What can come out

Small agreements that a whole team can test: what is urgent, where praise belongs, which rule still has a reason. Six half hours won’t make a new culture: expect better questions, and measure expectations and working relations before and after.

## The danger in the title

A program on generations can teach people to think in generations. Watch your own announcements: no Gen X, Y or Z, and photos of people at work rather than of age groups.

## Your part

Answer one of the questions yourself, in writing, where everybody can read it. The one about the first job is a good beginning.`,
    it: `«Non rispondono al telefono». «Non leggono le mail fino in fondo». Frasi così non spiegano nulla, e risparmiano a tutto l’ufficio la fatica di chiedere. In questo programma a chiedere sono due persone con anzianità di servizio molto diverse.

## Che cosa succede

Mezz’ora, sei volte in sei mesi. Si risponde in due alla stessa domanda: com’era il tuo primo lavoro, da che cosa capisci che ciò che fai vale, quando un messaggio è urgente, perché resti. Chi comincia a rispondere cambia ogni volta. Nessuno tiene lezioni su com’è una fascia d’età, perché tra persone della stessa età le differenze sono più grandi di quanto un’etichetta ammetta.

## Chi partecipa

Decidono gli anni di servizio, non le date di nascita: l’età non la dichiara nessuno. Da una parte chi in azienda è da poco, dall’altra chi c’è da molto. L’abbinamento del prodotto non legge gli anni di servizio, quindi chi gestisce il programma dà uno sguardo a ogni coppia proposta.

## Quanto impegna

Tre ore e mezza a persona e un quarto d’ora prima di ogni incontro. Non ci sono distanze di livello né maratone di formazione: è un primo programma facile per chi non ha mai provato il mentoring tra gradi diversi.

## Che cosa può uscirne

Piccoli patti che un intero team può provare: che cosa è urgente, dove sta bene un elogio, quale regola ha ancora un motivo. Sei mezz’ore non fanno una cultura nuova: aspettati domande migliori, e misura aspettative e relazioni prima e dopo.

## Il pericolo nel titolo

Un programma sulle generazioni può insegnare a pensare per generazioni. Attenzione ai tuoi annunci: niente Gen X, Y o Z, e foto di persone al lavoro, non di fasce d’età.

## La tua parte

Rispondi anche tu a una delle domande, per iscritto, dove chiunque può leggere. Quella sul primo lavoro è un buon inizio.`,
  },
};
