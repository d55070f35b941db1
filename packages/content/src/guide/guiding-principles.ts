import type { Article } from '../types.ts';

export const guidingPrinciples: Article = {
  id: 'guiding-principles',
  audience: 'everyone',
  position: 3,
  names: { en: 'Nine principles we keep to', it: 'Nove principi a cui ci atteniamo' },
  summary: {
    en: 'What a good program does, what it refuses to do, and why. Useful when a rule is missing.',
    it: 'Che cosa fa un buon programma, che cosa si rifiuta di fare e perché. Utile quando una regola non c’è.',
  },
  body: {
    en: `Rules cover the cases somebody has thought of. For all the others there are principles. These are ours; each one comes with what it means on an ordinary Tuesday.

## For the pair

1. **The person with less power comes first.** When a choice is safe for one side and comfortable for the other, we take the safe one. This is why the mentor’s answers never reach the mentee, and why no mentee sits on a panel about their mentor’s pay.
2. **Both want to be there.** A match begins with two yeses and may end with one no. Leaders may be invited as a whole team, yet each may decline without a reason. Nobody is volunteered by their manager.
3. **Expertise decides, age does not.** A pair is made because one person knows a subject and the other wants to learn it. How old they are explains nothing and is not asked.
4. **What is lived is offered.** Nobody represents anybody else, and a personal story is a gift whose giver sets the limits. A topic may be closed in the middle of a sentence.
5. **Hands before slides.** Something should be different at the end of each session: a setting changed, a text rewritten, a customer call heard. If an article would have done the job, send the article.

## For the program

6. **Short and kept beats long and moved.** Fifteen minutes in the right week are worth more than an hour that has been shifted three times. Dates for the whole series are booked on the first day, and the leader’s side keeps them.
7. **A purpose that can be checked.** Before the start, the program says what it hopes to move and how large a change it could detect at all. Afterward it reports what it saw, together with how sure it is. “We cannot tell” is an acceptable result; a polished number is not.
8. **We look at dates, never into conversations.** The program team sees whether sessions happen. It does not measure talking time, read notes, or guess at moods, and no pair is graded. Those who need help say so, and asking is made easy; nobody is watched to find out who might.
9. **Taking part is seen, not taking part leaves no trace.** Participants decide what of their work here enters a performance review, in a record that they have written and approved. Those who stay out owe no explanation, and nobody may hold it against them.

## When two principles pull in different directions

It happens. A mentor hears something that could harm others: confidentiality pulls one way, safety the other. A leader asks for a name “only to help”: openness against protection. In such moments we go by this order:

- safety of a person,
- law,
- confidentiality between the two,
- usefulness for the program.

If the order does not settle it, the confidant is there for both sides, and thinking aloud with that person breaks no promise.

## And what we do not promise

Nobody can promise that a leader changes, that a mentor is promoted, or that people stay with the company. Research on programs like this one is young and mostly qualitative, and where mentoring has been compared with pay and promotions, the links are small. We can promise that no session starts from a blank page, that the rules apply to the highest person in the room, and that results are reported as they are.`,
    it: `Le regole coprono i casi a cui qualcuno ha pensato. Per tutti gli altri ci sono i principi. Questi sono i nostri, ciascuno con quello che significa in un martedì qualunque.

## Per la coppia

1. **Viene prima chi ha meno potere.** Se una scelta è sicura per una parte e un’altra è comoda per chi sta più in alto, prendiamo quella sicura. Per questo le risposte di chi è mentor non arrivano mai a chi è mentee, e chi è mentee non siede dove si decide lo stipendio dell’altra persona.
2. **Ci si sta in due, e volentieri.** Un abbinamento comincia con due sì e può finire con un no. Si può invitare tutta la dirigenza, ma chiunque può rinunciare senza dire perché. L’iscrizione non la fa mai chi coordina il lavoro di una persona.
3. **Decide la competenza, non l’età.** Una coppia nasce perché una persona conosce un tema e l’altra vuole impararlo. Quanti anni hanno non spiega niente, e non si chiede.
4. **Il vissuto si offre.** Nessuno rappresenta qualcun altro, e una storia personale è un dono: i limiti li mette chi la racconta. Un argomento si può chiudere anche a metà di una frase.
5. **Prima le mani, poi le slide.** Alla fine di ogni incontro qualcosa dev’essere diverso: un’impostazione cambiata, un testo riscritto, una telefonata di assistenza ascoltata. Se bastava un articolo, mandate l’articolo.

## Per il programma

6. **Meglio breve e mantenuto che lungo e rinviato.** Un quarto d’ora nella settimana giusta vale più di un’ora spostata tre volte. Le date di tutta la serie si fissano il primo giorno, e a difenderle è chi dirige.
7. **Uno scopo che si possa verificare.** Prima di partire, il programma dice che cosa spera di cambiare e quanto grande dovrebbe essere un cambiamento per vederlo. Dopo, riferisce ciò che ha visto e con quanta certezza. «Non possiamo dirlo» è un risultato accettabile; un numero abbellito, no.
8. **Guardiamo le date, mai dentro le conversazioni.** Il team del programma vede se gli incontri si fanno. Non misura chi parla di più, non legge le note, non indovina gli umori, e nessuna coppia riceve un voto. Chi ha bisogno di aiuto lo dice, e chiederlo è facile; nessuno viene osservato per scoprire a chi servirebbe.
9. **Partecipare si vede, non partecipare non lascia traccia.** Che cosa entra nella valutazione annuale lo decide chi partecipa, in un riepilogo che ha scritto e approvato. Chi resta fuori non deve spiegazioni, e nessuno può fargliene una colpa.

## Quando due principi tirano in direzioni opposte

Succede. Chi è mentor viene a sapere una cosa che potrebbe far male a qualcuno: la riservatezza tira da una parte, la sicurezza dall’altra. Chi dirige chiede un nome «solo per dare una mano»: la franchezza contro la tutela. In questi momenti vale quest’ordine:

- la sicurezza di una persona,
- la legge,
- la riservatezza tra le due persone,
- l’utilità per il programma.

Se l’ordine non basta, la persona di fiducia c’è per entrambe le parti, e ragionarci insieme ad alta voce non rompe nessuna promessa.

## E che cosa non promettiamo

Nessuno può promettere che chi dirige cambi, che chi è mentor faccia carriera o che la gente resti in azienda. La ricerca su programmi come questo è giovane e soprattutto qualitativa e, dove il mentoring è stato confrontato con stipendi e promozioni, il legame è debole. Possiamo promettere che nessun incontro parta da un foglio bianco, che le regole valgano anche per la persona più in alto nella stanza, e che i risultati si raccontino così come sono.`,
  },
  source:
    'Chaudhuri, Park and Johnson, European Journal of Training and Development 46(5/6), 2022; Allen et al. 2004, Journal of Applied Psychology 89:127',
};
