import type { Article } from '../types.ts';

export const patternProcterGamble: Article = {
  id: 'pattern-procter-gamble',
  audience: 'everyone',
  position: 4,
  names: {
    en: 'A pattern from Procter & Gamble: start from why people leave',
    it: 'Lo schema di Procter & Gamble: partire da chi se ne va',
  },
  summary: {
    en: 'Mentoring upward as an answer to one uncomfortable finding, and later as a way to put digital tools into leaders’ hands.',
    it: 'Il mentoring verso l’alto come risposta a una scoperta scomoda, e poi come modo per mettere il digitale in mano a chi dirige.',
  },
  body: {
    en: `One of the earliest programs that can be read about in some detail began in the marketing division of Procter & Gamble in the United States, in the 1990s. It was called *Mentoring Up*.

## What is known

The company was losing women it would have liked to keep. Instead of guessing, it asked those who had gone. The answer was an uncomfortable one: they had left because they did not feel valued in the work they did.

A training course for managers would have been the usual reply. The company chose a conversation. Women early in their careers became mentors of senior men, and talked with them about what helps and what gets in the way at work. The program was one of several measures taken at the time. How much of what followed was due to it, nobody can tell, and so we quote no number here.

Years later the same company’s name returns in descriptions of another use of the idea: junior people showing leaders how social media and digital tools are really used. These accounts give few particulars. What can be learned from them is the pattern.

## The pattern in five moves

1. **Ask before designing.** A finding comes first, and it is a little embarrassing. “Our leaders approve campaigns on channels they have never posted on” is a better start than “we should do reverse mentoring.”
2. **Turn the finding into a subject.** Something specific enough for a half hour: how a comment thread turns, what a colleague hears after speaking up.
3. **Put knowledge and power at one table, in pairs.** A survey shows a leader a percentage. A person can show what it is like on an ordinary day.
4. **Let the leader do it.** In the digital version, the leader’s own hands write the post and read the replies. In the other version, listening is the work.
5. **Keep it beside other measures.** Pairs alone do not repair a promotion system. They help those who can repair it to see where it is broken.

## What to copy, and what to leave

Copy the first move above all. Many programs begin with the format and look for a problem afterward; this one did it the other way around.

Be careful with the second and third. When the subject is lived experience, the weight lies on the mentors. They choose their topics, may change their minds, meet other mentors regularly, and know a confidant by name. Nobody should be picked as an example of a group, and a mentor who would rather teach a spreadsheet than talk about being the only one in the room is right to do so.

And leave the claims. A company that changes several things in the same years cannot say which one worked. If you want to know it for yours, decide on the measure before you begin.

## In this product

The template **Digital fluency for leaders** follows the later version: eight short sessions, one real task each, the leader at the keyboard. The template **Women in tech and ERG voices** is closer to the first one, with the protections that such talks need.`,
    it: `Uno dei primi programmi su cui si legge qualcosa di preciso nacque negli anni Novanta nel marketing di Procter & Gamble, negli Stati Uniti. Si chiamava *Mentoring Up*.

## Che cosa si sa

L’azienda perdeva donne che avrebbe voluto trattenere. Invece di tirare a indovinare, chiese a chi se n’era andata. La risposta era scomoda: non sentivano apprezzato il lavoro che facevano.

La reazione solita sarebbe stata un corso per chi gestisce persone. L’azienda scelse una conversazione. Donne a inizio carriera fecero da mentor a dirigenti uomini, e parlarono con loro di ciò che nel lavoro aiuta e di ciò che intralcia. Il programma fu una misura fra tante. Quanto di ciò che venne dopo si debba proprio a quella, nessuno può dirlo, e per questo qui non trovi numeri.

Anni più tardi il nome della stessa azienda torna in altre descrizioni, per un altro uso dell’idea: persone junior che mostrano a chi dirige come si usano davvero i social e gli strumenti digitali. Di dettagli ce ne sono pochi. Quello che si può imparare è lo schema.

## Lo schema in cinque mosse

1. **Chiedere prima di progettare.** All’inizio c’è una scoperta, e mette un po’ in imbarazzo. «Chi dirige approva campagne su canali dove non ha mai scritto una riga» è un avvio migliore di «dovremmo fare reverse mentoring».
2. **Dalla scoperta a un tema.** Abbastanza preciso da stare in mezz’ora: come prende una piega una discussione online, che cosa ci si sente rispondere quando si dice la propria.
3. **Sapere e potere allo stesso tavolo, a due a due.** Un sondaggio mostra una percentuale. Una persona può mostrare com’è in un giorno qualunque.
4. **Far fare a chi dirige.** Nella versione digitale, chi dirige scrive il post con le proprie mani e legge le risposte. Nell’altra, il lavoro è ascoltare.
5. **Accanto ad altre misure.** Le coppie da sole non aggiustano un sistema di promozioni. Aiutano chi può aggiustarlo a vedere dov’è rotto.

## Che cosa copiare, e che cosa lasciare

Copia soprattutto la prima mossa. Molti programmi cominciano dal formato e poi cercano un problema; qui andò al contrario.

Attenzione alla seconda e alla terza. Quando il tema è un’esperienza vissuta, il peso sta su chi fa da mentor. Per questo chi è mentor sceglie i temi, può cambiare idea, si confronta con altre persone nello stesso ruolo e conosce per nome una persona di fiducia. Nessuno va scelto come esempio di un gruppo, e chi preferisce insegnare un foglio di calcolo piuttosto che raccontare com’è essere l’unica persona così nella stanza fa benissimo.

E lascia stare le promesse. Un’azienda che cambia più cose negli stessi anni non può dire quale abbia funzionato. Se vuoi saperlo per la tua, decidi come misurarlo prima di partire.

## In questo prodotto

Il modello **Competenze digitali per dirigenti** segue la versione più recente: otto incontri brevi, un compito vero per volta, chi dirige alla tastiera. Il modello **Donne nella tecnologia e reti interne** è più vicino alla prima, con le tutele che conversazioni così richiedono.`,
  },
  source:
    'Clutterbuck and Ragins, Mentoring and Diversity: An International Perspective, chapter “Mentoring up at Procter & Gamble USA” (own summary, no text taken over)',
};
