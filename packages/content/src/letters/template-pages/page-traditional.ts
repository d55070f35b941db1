import type { Letter } from '../../types.ts';

export const pageTraditional: Letter = {
  id: 'page-traditional',
  form: 'page',
  audience: 'sponsor',
  template: 'traditional',
  names: { en: 'Classic mentoring, on one page', it: 'Mentoring tradizionale, in una pagina' },
  body: {
    en: `Everybody knows this form and many organizations have it already: over coffee, for those who happen to be noticed. The program makes the same thing available to people who do not happen to be noticed.

## What happens

A mentee meets a person at least two levels above, outside their own reporting line, nine times in nine months. Forty-five minutes; the mentee sends one question beforehand and owns the agenda. The mentor brings stories, contacts and plain feedback, and asks three questions before giving any advice. Every session ends with a small step, and the next begins with what became of it.

## What it takes

- Not quite seven hours from each side.
- A mentor may take two people, which helps where senior people are few.
- A sentence in the mentors’ goals for the year that this time is wanted.

## Fairness is the point

Left to themselves, people choose those who resemble them. So matching looks at what somebody wants to learn and what somebody can give, never at likeness; the invitation goes to everybody eligible; and a match that does not work ends with nobody at fault.

## What it can and cannot do

Published research finds that a good mentoring relationship and satisfaction with it go together; with promotions and pay the links are small. People who volunteer also differ from those who don’t, so a comparison of promotions always needs its caveats beside it. The product prints them there. Do not promise mentees a promotion, and do not let mentors do so.

## Beside a reverse program

The two go well together: a leader who is being taught is reminded of what helps and what doesn’t. If both run together, nobody should be in a pair with the same person in both directions.

## Your part

Mentor one person yourself whose department you do not know. And at the end ask mentors what they have learned; hardly anybody does.`,
    it: `Questa forma la conoscono tutte le aziende, e molte ce l’hanno già: davanti a un caffè, per chi ha la fortuna di farsi notare. Il programma offre la stessa cosa a chi quella fortuna non ce l’ha.

## Che cosa succede

Chi è mentee incontra nove volte in nove mesi una persona almeno due livelli più in alto, fuori dalla propria linea gerarchica. Quarantacinque minuti; chi è mentee manda prima una domanda e decide l’ordine del giorno. Chi è mentor porta storie, contatti e feedback franchi, e fa tre domande prima di ogni consiglio. Ogni incontro finisce con un piccolo passo, e il successivo comincia chiedendo che fine ha fatto.

## Quanto impegna

- Poco meno di sette ore per parte.
- Chi è mentor può seguire due persone: torna utile dove di gente esperta ce n’è poca.
- Una frase, negli obiettivi annuali di chi è mentor, che dica che questo tempo è voluto.

## Il punto è l’equità

Lasciata a sé, la scelta cade su chi ci somiglia. Per questo l’abbinamento guarda che cosa una persona vuole imparare e che cosa un’altra può dare, mai la somiglianza; l’invito va a chiunque abbia i requisiti; e un abbinamento che non funziona si chiude senza colpevoli.

## Che cosa può fare, e che cosa no

Secondo la ricerca pubblicata, una buona relazione di mentoring e la soddisfazione vanno insieme; con promozioni e stipendio il legame è debole. Chi si offre, poi, è diverso da chi non lo fa: un confronto tra promozioni ha sempre bisogno delle sue cautele, e il prodotto le stampa lì accanto. Non promettere avanzamenti a chi è mentee, e non lasciare che lo facciano altri.

## Accanto al reverse mentoring

Stanno bene insieme: a chi dirige, imparare ricorda che cosa aiuta e che cosa no. Se partono entrambi, nessuno dovrebbe far coppia con la stessa persona nei due versi.

## La tua parte

Fai da mentor anche tu, a una persona di un reparto che non conosci. E alla fine chiedi a chi è mentor che cosa ha imparato: non lo fa quasi nessuno.`,
  },
  source: 'Eby et al. 2013, Psychological Bulletin 139:441; Allen et al. 2004, Journal of Applied Psychology 89:127',
};
