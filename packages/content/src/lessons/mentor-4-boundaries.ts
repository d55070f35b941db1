import type { Lesson } from '../types.ts';

export const mentorBoundaries: Lesson = {
  id: 'mentor-4-boundaries',
  audience: 'mentor',
  position: 4,
  minutes: 30,
  names: {
    en: 'What you don’t have to say, do or carry',
    it: 'Quello che puoi non dire, non fare, non portarti addosso',
  },
  goals: [
    { en: 'Name three limits of your own', it: 'Indicare tre limiti che sono tuoi' },
    {
      en: 'Answer somebody who asks what was said in the room',
      it: 'Rispondere a chi ti chiede che cosa si è detto nella stanza',
    },
    {
      en: 'Refuse a favor and a recording without spoiling the mood',
      it: 'Rifiutare un favore e una registrazione senza guastare il clima',
    },
    {
      en: 'Know which of four doors to use when something is wrong',
      it: 'Sapere quale di quattro porte usare quando qualcosa non va',
    },
  ],
  sections: [
    {
      title: { en: 'Set limits while it’s cheap', it: 'I limiti costano poco, se li dici presto' },
      body: {
        en: `The agreement names six things that you can keep out of your sessions: opinions on people by name, performance reviews, pay, promotions that concern you or your manager, plans that aren’t public yet, and private life unless it’s offered. You can add your own. One mentor doesn’t talk about health. Another answers no messages after six. A third wants no photo of the two of you online, ever.

A limit needs no story. “I keep that for myself” is enough, and it’s the same sentence for a shy person and for somebody who is only tired today.

Choose the moment well: the first or second session, when nothing has happened yet. Said early, a limit is a house rule. Said late, it sounds like a complaint, and you’ll put it off because of that.`,
        it: `L’accordo elenca sei cose che potete tenere fuori dai vostri incontri: giudizi su persone con nome e cognome, valutazioni, stipendi, promozioni che riguardano te o chi ti coordina, piani non ancora noti, e la vita privata, salvo che qualcuno voglia parlarne. Puoi aggiungere le tue. C’è chi non parla di salute. Chi dopo le sei non risponde ai messaggi. Chi non vuole nessuna foto in rete, mai.

Un limite non ha bisogno di una storia. «Questo lo tengo per me» basta, ed è la stessa frase per chi ha un carattere riservato e per chi oggi ha solo dormito male.

Scegli bene il momento: il primo o il secondo incontro, quando non è ancora successo niente. Detto presto, un limite è una regola di casa. Detto tardi sembra una lamentela, e proprio per questo lo rimanderai.`,
      },
    },
    {
      title: { en: 'Your life is not the syllabus', it: 'La tua vita non è il programma del corso' },
      body: {
        en: `Perhaps you are the only one of something on your team, and your mentee would like to know how that is. You may tell it, tell a part, or not. What you told in May you may stop telling in June.

- **A part:** “One scene, and please don’t ask who it was.”
- **Something else:** “I’d rather show you the form than talk about myself.”
- **Nothing:** “Not that one.”

Notice how you feel in the evening. Somebody who explains the same wound every month, to a person who is moved and then goes to the next meeting, is doing heavy work. You can change the topic without explaining the change; there are plenty.`,
        it: `Forse nel tuo team c’è una cosa che riguarda soltanto te, e chi è mentee vorrebbe sapere com’è. Puoi raccontarlo, raccontarne un pezzo, oppure no. Quello che raccontavi a maggio, a giugno puoi smettere di raccontarlo.

- **Un pezzo:** «Una scena sola, e non chiedermi chi era».
- **Qualcos’altro:** «Più che parlare di me, ti farei vedere il modulo».
- **Niente:** «Questo no».

Fai caso a come stai la sera. Spiegare ogni mese la stessa ferita a una persona che si commuove e poi va alla riunione dopo è un lavoro pesante. Puoi cambiare tema senza spiegare il cambio; ce ne sono tanti altri.`,
      },
    },
    {
      title: { en: 'What leaves the room', it: 'Che cosa esce dalla stanza' },
      body: {
        en: `That you take part is no secret, if that’s fine with you. What is said is another matter: it goes out in exact words that both have chosen, or it stays. So have a sentence ready for the coffee machine: “We look at how product data is read. The rest stays in there.”

Practice at the end of each session: is there one sentence from today that may go out? “Our travel form asks for the same date three times” is fine. “Our vice president can’t fill in a form” is the same fact, and it isn’t.

The same goes for machines. Recordings, transcripts and AI note-takers are off unless both say yes, and yes to one session isn’t yes to the next. If a bot knocks, it stays outside, and only then do you start talking.

Some things weigh more than a promise: what the law requires or allows you to report, somebody in danger, harassment. In these cases you may go to the confidant, to HR or to any official channel, whatever you agreed on.`,
        it: `Che partecipi non è un segreto, se a te va bene. Quello che si dice è un’altra cosa: esce con le parole esatte che avete scelto, oppure resta. Tieni pronta una frase per la macchinetta del caffè: «Guardiamo come si leggono i dati di prodotto. Il resto rimane lì».

Allenatevi alla fine di ogni incontro: c’è una frase di oggi che può uscire? «Il modulo delle trasferte chiede tre volte la stessa data» va bene. «In direzione non sanno compilare un modulo» è lo stesso fatto, e non va.

Vale anche per le macchine. Registrazioni, trascrizioni e assistenti che prendono appunti sono spenti, salvo due sì, e il sì di un incontro non copre il prossimo. Se un bot bussa, resta fuori, e solo dopo si comincia a parlare.

Certe cose pesano più di una promessa: ciò che la legge impone o permette di segnalare, una persona in pericolo, le molestie. Allora puoi andare dalla persona di fiducia, alle risorse umane o a qualunque canale ufficiale, qualunque cosa abbiate concordato.`,
      },
    },
    {
      title: { en: 'No favors, in either direction', it: 'Niente favori, in nessuna direzione' },
      body: {
        en: `Your mentee has no part in your performance review, bonus or promotion, now and for six months after the end. If it turns out that they do, because of a panel or a reorganization, tell the program team the same day. It’s a flaw in the match, and nobody’s fault.

“I’ll put in a word for you” is usually meant kindly. Say thank you, and decline: “I can speak more freely if this counts for nothing.” As long as you hope for something, it’s harder to disagree.

And you owe nothing either: no slides on a Sunday, no dinner, no survey answers that are kinder than what you think.`,
        it: `Chi è mentee non mette mano alla tua valutazione, al tuo premio o alla tua promozione, adesso e per i sei mesi dopo la fine. Se invece succede, per una commissione o per una riorganizzazione, avvisa il team del programma il giorno stesso. È un difetto dell’abbinamento, non la colpa di qualcuno.

«Metto una buona parola per te» di solito nasce da un pensiero gentile. Ringrazia e rifiuta: «Se questo non conta per niente, parlo più liberamente». Finché speri in qualcosa, dissentire ti costa di più.

E nemmeno tu hai debiti: niente slide di domenica, niente cene, niente risposte al questionario più gentili di quello che pensi.`,
      },
    },
    {
      title: { en: 'Four doors', it: 'Quattro porte' },
      body: {
        en: `Often the body knows first. You’re relieved when a date is moved. You rehearse what you won’t say. A message arrives at night, and your stomach tightens.

- **The mentor circle**, for “is this normal?” Bring what you did and how it felt; who it was and what they said stays at home.
- **The program team**, for time, topics, a pause, another partner.
- **The confidant**, for whatever frightens you or crosses a line. This person is outside your reporting line and listens before anything is decided.
- **The exit**, for either of you, on any day, in the app. Nobody asks why. The other person reads that the pair has ended, and not who wanted it. They may guess; nobody will confirm it, and pairs also end for reasons such as a reorganization.

A difference of four levels is real, and using one of these doors needs no excuse.`,
        it: `Spesso il corpo lo sa per primo. Quando una data salta provi sollievo. Ripassi quello che non dirai. Di notte arriva un messaggio e lo stomaco si chiude.

- **Il cerchio di chi fa da mentor**, per chiedere «ma è normale?». Porta che cosa hai fatto e com’è stato; chi era e che cosa ha detto restano a casa.
- **Il team del programma**, per tempi, temi, una pausa, un’altra coppia.
- **La persona di fiducia**, per ciò che ti fa paura o passa il segno. È fuori dalla tua linea gerarchica, e ascolta prima che si decida qualsiasi cosa.
- **L’uscita**, in qualunque giorno, dall’app, per te come per l’altra persona. Nessuno chiede perché. Dall’altra parte si legge che la coppia è finita, non chi l’ha voluto. Magari lo si immagina, ma nessuno lo conferma: una coppia finisce anche per una riorganizzazione.

Quattro livelli di differenza esistono davvero, e per usare una di queste porte non servono scuse.`,
      },
    },
  ],
  exercise: {
    minutes: 12,
    text: {
      en: `On paper that you’ll throw away:

1. Three limits of your own. One about time, one about topics, one about whatever you like. Each in a single sentence, without “because.”
2. The sentence for people who ask what your mentee says. Say it aloud in the tone in which you would decline a second helping.
3. The name of the confidant of your program, and how to reach them. You’ll find it in the app. Look it up today, while you don’t need it.

Skip the first point if you prefer to keep even your limits to yourself.`,
      it: `Su un foglio che poi butterai:

1. Tre limiti tuoi. Uno sul tempo, uno sui temi, uno su quello che vuoi. Ognuno in una frase, senza «perché».
2. La frase per chi ti chiede che cosa dice chi è mentee. Provala ad alta voce, con il tono con cui rifiuteresti il bis.
3. Il nome della persona di fiducia del tuo programma, e come trovarla. È nell’app. Cercalo oggi, che non ti serve.

Se anche i limiti preferisci tenerli per te, salta il primo punto.`,
    },
  },
  scenario: [
    {
      id: 'coffee-machine',
      text: {
        en: 'Your manager joins you at the coffee machine: “You meet our vice president, don’t you? Is the hiring freeze coming? Just between us.” Last week you did hear a half sentence about it.',
        it: 'Alla macchinetta del caffè ti raggiunge chi ti coordina: «Ma tu non fai quegli incontri con la direzione? È vero che bloccano le assunzioni? Resta tra noi». La settimana scorsa, in effetti, mezza frase l’hai sentita.',
      },
      choices: [
        {
          text: {
            en: '“Let’s say I wouldn’t open a new position this week.”',
            it: '«Diciamo che questa settimana una posizione nuova non la aprirei».',
          },
          consequence: {
            en: 'By Friday three teams know, and one of them quotes you. The half sentence meant something else, by the way. In your next session somebody weighs every word.',
            it: 'Venerdì lo sanno tre team, e uno fa il tuo nome. La mezza frase, tra l’altro, voleva dire un’altra cosa. Nel prossimo incontro ogni parola viene pesata.',
          },
          good: false,
        },
        {
          text: {
            en: '“Oh, it’s mostly small talk, a bit of AI, a bit of the product. Not worth asking about.”',
            it: '«Ma no, parliamo di sciocchezze, un po’ di IA, un po’ di prodotto. Non vale la pena chiedere».',
          },
          consequence: {
            en: 'It gets you out of there. It also makes the hour look worthless, and in December somebody wonders aloud why it’s in your calendar.',
            it: 'Te la cavi. Ma così quell’ora sembra non valere niente, e a dicembre qualcuno si chiede ad alta voce che cosa ci faccia nella tua agenda.',
          },
          good: false,
        },
        {
          text: {
            en: '“What’s said there stays there. You can always ask whether I get the time for it, and I do.”',
            it: '«Quello che si dice lì resta lì. Puoi sempre chiedermi se riesco a trovare il tempo: ci riesco».',
          },
          consequence: {
            en: 'A shrug, then a nod. “Fair enough.” Your manager now knows that what they tell you stays with you, too.',
            it: 'Un’alzata di spalle, poi un cenno. «Giusto». Adesso chi ti coordina sa che anche le sue confidenze, con te, non girano.',
          },
          good: true,
          next: 'third-tile',
        },
      ],
    },
    {
      id: 'third-tile',
      text: {
        en: 'The next session is by video. A third tile lights up: your mentee’s note-taking assistant. “So that I don’t forget anything.” The first line of the transcript is already there.',
        it: 'L’incontro dopo è in video. Si accende un terzo riquadro: l’assistente che prende appunti per chi è mentee. «Così non mi perdo niente». La prima riga della trascrizione c’è già.',
      },
      choices: [
        {
          text: {
            en: '“I speak more freely without it. Could we switch it off? I’ll send us three lines afterward.”',
            it: '«Senza, parlo più liberamente. Lo spegniamo? Dopo scrivo tre righe per noi due».',
          },
          consequence: {
            en: '“Oh, of course.” The tile goes dark. It had joined by itself, as in every other meeting, and nobody had ever asked it to leave.',
            it: '«Ma certo». Il riquadro si spegne. Era entrato in automatico, come in ogni altra riunione, e nessuno gli aveva mai chiesto di uscire.',
          },
          good: true,
        },
        {
          text: {
            en: '“This is against our agreement.”',
            it: '«Questo va contro il nostro accordo».',
          },
          consequence: {
            en: 'True. It’s switched off with an embarrassed excuse, and ten minutes pass before anybody smiles. As a wish, the same request would have cost less.',
            it: 'Vero. Si spegne tra scuse imbarazzate, e prima di un sorriso passano dieci minuti. Detta come un desiderio, la stessa richiesta sarebbe costata meno.',
          },
          good: false,
        },
        {
          text: {
            en: 'You let it run and choose your words with care; asking might look as if you had something to hide.',
            it: 'Lo lasci acceso e scegli le parole con cura: a chiederlo sembrerebbe che hai qualcosa da nascondere.',
          },
          consequence: {
            en: 'Half an hour that could be a press release. A summary with your name lies in a folder, and you don’t know who opens it.',
            it: 'Mezz’ora che sembra un comunicato stampa. Un riassunto con il tuo nome finisce in una cartella, e non sai chi la apre.',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Your mentee, in passing: “How does your manager cope when things get tight?” What do you answer?',
        it: 'Chi è mentee, come di passaggio: «Quando la situazione si fa tesa, chi ti coordina come regge?» Che cosa rispondi?',
      },
      options: [
        {
          text: {
            en: '“Very well, actually. I’ve never seen anybody so calm with three deadlines in one week.”',
            it: '«Molto bene, in effetti. Con tre scadenze in una settimana, una calma così non l’avevo mai vista».',
          },
          right: false,
          explanation: {
            en: 'Praise is a rating too. And what will your silence mean when they ask again?',
            it: 'Anche una lode è una valutazione. E il tuo silenzio, alla prossima domanda, che cosa vorrà dire?',
          },
        },
        {
          text: {
            en: '“I leave my manager out of here. I can show you what a tight week does to a release.”',
            it: '«Di chi mi coordina, qui, non parlo. Posso farti vedere che cosa fa a un rilascio una settimana tesa».',
          },
          right: true,
          explanation: {
            en: 'The door is closed, and a better one is open beside it.',
            it: 'Una porta si chiude, e accanto se ne apre una migliore.',
          },
        },
        {
          text: { en: '“Why would you like to know?”', it: '«Perché lo vuoi sapere?»' },
          right: false,
          explanation: {
            en: 'It sounds like suspicion, and it invites a reason so good that you’d have to answer.',
            it: 'Suona come un sospetto, e chiama una ragione così buona che poi ti toccherà rispondere.',
          },
        },
      ],
    },
    {
      question: {
        en: 'After the mentor circle somebody tells you that their mentee writes at midnight, and that it has become frightening. What helps most?',
        it: 'Dopo il cerchio qualcuno ti racconta che chi è mentee scrive a mezzanotte, e che la cosa ormai fa paura. Che cosa aiuta di più?',
      },
      options: [
        {
          text: {
            en: 'You suggest a friendly sentence about office hours, and offer to help with the wording',
            it: 'Suggerisci una frase gentile sull’orario d’ufficio, e offri di scriverla insieme',
          },
          right: false,
          explanation: {
            en: 'For a nuisance, perhaps. Fear is a sign that politeness has been used up.',
            it: 'Per un fastidio, forse. La paura dice che la gentilezza è già finita.',
          },
        },
        {
          text: {
            en: 'You report it yourself the same evening, to be on the safe side',
            it: 'Segnali tutto tu la sera stessa, per sicurezza',
          },
          right: false,
          explanation: {
            en: 'Well meant, but it takes the decision out of their hands. Unless somebody is in danger now, or your own position obliges you to report, they choose.',
            it: 'L’intenzione è buona, ma toglie la decisione a chi ci sta dentro. Se non c’è un pericolo adesso, e il tuo ruolo non ti obbliga a segnalare, la scelta è sua.',
          },
        },
        {
          text: {
            en: 'You tell them about the confidant, and stay while they write the message if they want it',
            it: 'Parli della persona di fiducia e, se lo desidera, resti lì mentre scrive il messaggio',
          },
          right: true,
          explanation: {
            en: 'They decide, and they aren’t alone while deciding.',
            it: 'Decide chi deve decidere, e mentre lo fa ha qualcuno accanto.',
          },
        },
      ],
    },
    {
      question: {
        en: 'After two sessions you would like to stop, and you can’t even say why. What do you do?',
        it: 'Dopo due incontri vorresti smettere, e non sai dire nemmeno perché. Che cosa fai?',
      },
      options: [
        {
          text: { en: 'You end the pair in the app', it: 'Chiudi la coppia dall’app' },
          right: true,
          explanation: {
            en: 'No reason is asked, so you don’t need one. Another pair may suit you better.',
            it: 'Nessuno chiede un motivo, quindi non ti serve. Magari un’altra coppia ti andrà meglio.',
          },
        },
        {
          text: {
            en: 'You move dates until it fades out',
            it: 'Sposti le date finché la cosa si spegne',
          },
          right: false,
          explanation: {
            en: 'It takes months, and two people spend them wondering what they did wrong.',
            it: 'Dura mesi, e due persone li passano a chiedersi dove hanno sbagliato.',
          },
        },
        {
          text: { en: 'You hold out to the end, out of politeness', it: 'Resisti fino alla fine, per educazione' },
          right: false,
          explanation: {
            en: 'Polite, and both of you could have learned something with somebody else.',
            it: 'Educato, e con altre persone avreste potuto imparare qualcosa, tu e chi hai davanti.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“That stays out of our half hour. What I can offer you is an example from my own desk.”',
    it: '«Questo resta fuori dalla nostra mezz’ora. Posso offrirti un esempio dalla mia scrivania».',
  },
};
