import type { Letter } from '../types.ts';

export const sponsorBriefing: Letter = {
  id: 'sponsor-briefing',
  form: 'script',
  audience: 'sponsor',
  names: {
    en: 'Three minutes for the leaders who will be taught',
    it: 'Tre minuti per chi dirige e sta per imparare',
  },
  body: {
    en: `*Without slides. Replace the first story with one of your own, in which you don’t look too good. If you aren’t a mentee yourself, leave out the second paragraph’s last sentence.*

Good morning. Last year I chose a tool for this whole company, and I chose it from a demonstration. It was an excellent demonstration. Six months later I sat next to somebody in support, and there was a yellow note on the edge of the screen: the eleven clicks that our new tool had added. The note had been there for five months. I had walked past it every week.

This is why we’re starting. For the next few months each of you will have a mentor with less rank than yours and more practice in one thing. So will I.

Here’s what it isn’t. You won’t find out what “young people” think; you’ll hear one person. You won’t get your printer fixed. And it’s no talent show: you have no part in your mentor’s performance review, pay or promotion until six months after the end. Nobody should lose by telling us the truth, and nobody should gain by it either. You have my word, and I’d like to have yours.

I’m asking you for three things.

The dates. Book all of them this week. A date may move, it may shrink to fifteen minutes. What it can’t do is vanish twice in a row, because that’s how these things end: politely, and without a sound.

Your hands. When somebody offers you the keyboard, take it. You’ll be slow. You’ll survive it.

One change. A small one that your team can see, before we’re halfway through. And ask your mentor beforehand whether their name should be mentioned.

What do I get to see? How many sessions take place in the program as a whole, and at the end a report on what changed and how sure we are. I won’t see how your pair is doing, and I won’t ask.

To those who will be mentors, in case you’re listening: you don’t have to be right. You only have to have been there. And if anything goes wrong, there’s a confidant outside the reporting line, and it isn’t me.

You’re free to say no, without a reason. If you say yes, say it with your calendar.

I’m not promising that this will change the company. I’m promising you half an hour for which nobody has polished a slide. Thank you.`,
    it: `*Senza slide. Al posto della prima storia mettine una tua, in cui non fai una gran figura. Se non sei mentee anche tu, togli l’ultima frase del secondo paragrafo.*

Buongiorno. L’anno scorso ho scelto uno strumento per tutta l’azienda, e l’ho scelto guardando una dimostrazione. Era una dimostrazione splendida. Sei mesi dopo mi siedo accanto a una persona dell’assistenza, e sul bordo dello schermo c’è un foglietto giallo: gli undici clic che il nostro nuovo strumento le aveva aggiunto. Il foglietto era lì da cinque mesi. Io ci passavo davanti ogni settimana.

Cominciamo per questo. Nei prossimi mesi avrete una persona a testa che vi fa da mentor, con meno gradi e più pratica in una cosa precisa. Ce l’avrò anch’io.

Vi dico che cosa non è. Non saprete che cosa pensano «i giovani»: sentirete una persona sola. Non vi sistemeranno la stampante. E non è una gara di talenti: nella valutazione, nello stipendio e nelle promozioni di chi vi fa da mentor non avete voce, fino a sei mesi dopo la fine. Chi ci dice la verità non deve rimetterci, e nemmeno guadagnarci. Avete la mia parola, e vorrei la vostra.

Vi chiedo tre cose.

Le date. Prenotatele tutte questa settimana. Una data si può spostare, si può accorciare a un quarto d’ora. Quello che non può fare è sparire due volte di fila, perché queste cose finiscono così: con educazione, e senza un rumore.

Le mani. Quando vi offrono la tastiera, prendetela. Andrete piano. Si sopravvive.

Un cambiamento. Piccolo, che il vostro team possa vedere, entro metà percorso. E prima di raccontarlo chiedete a chi vi ha aiutato se vuole che si faccia il suo nome.

Io che cosa vedrò? Quanti incontri si tengono nel programma intero e, alla fine, una relazione su che cosa è cambiato e con quanta certezza. Come va la vostra coppia non lo vedrò. E non lo chiederò.

A chi farà da mentor, se mi sta ascoltando: non devi avere ragione. Basta aver visto con i tuoi occhi. E se qualcosa va storto c’è una persona di fiducia, fuori dalla linea gerarchica, che non sono io.

Potete dire di no, senza spiegare. Se dite di sì, ditelo con l’agenda.

Non vi prometto che questo cambierà l’azienda. Vi prometto mezz’ora per cui nessuno ha lucidato una slide. Grazie.`,
  },
};
