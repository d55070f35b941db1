import type { Lesson } from '../types.ts';

export const facilitatorCircle: Lesson = {
  id: 'facilitator-1-circle',
  audience: 'facilitator',
  position: 1,
  minutes: 35,
  names: { en: 'Holding a circle', it: 'Condurre un cerchio' },
  goals: [
    {
      en: 'Open a circle so that everybody has spoken within ten minutes',
      it: 'Aprire un cerchio in modo che entro dieci minuti abbia parlato ogni persona',
    },
    {
      en: 'Lead a case clinic of twenty-five minutes',
      it: 'Guidare l’esame di un caso in venticinque minuti',
    },
    {
      en: 'Stop a story that points to somebody',
      it: 'Fermare un racconto che fa riconoscere qualcuno',
    },
    {
      en: 'Pass on what the circle has released, and nothing else',
      it: 'Riferire ciò che il cerchio ha deciso di far uscire, e nient’altro',
    },
  ],
  sections: [
    {
      title: { en: 'Time, turns and the door', it: 'Il tempo, i turni e la porta' },
      body: {
        en: `You look after three things: that it ends when it should, that everybody gets a turn, and that what is said stays inside. You don’t have to know more than the people in the chairs. It even helps if you don’t.

There are two sorts of circle. In the **program circle**, four to six people learn with one or two mentors, or three juniors advise one leader, for an hour each month. In the **mentor circle**, people who mentor leaders meet for forty-five minutes every six to eight weeks to ask each other what they can’t ask upstairs. The tools are the same. The door matters even more in the second.

You report to nobody about anybody. Take notes on topics if you must, never on people, and tear them up in front of everyone at the end.`,
        it: `Ti occupi di tre cose: che finisca quando deve, che ogni persona abbia il suo turno, che quello che si dice resti dentro. Non serve saperne più di chi siede lì. Se ne sai meno, aiuta persino.

I cerchi sono di due tipi. Nel **cerchio di programma** da quattro a sei persone imparano con uno o due mentor, oppure tre junior consigliano una persona che dirige: un’ora al mese. Nel **cerchio di chi fa da mentor** ci si vede quarantacinque minuti ogni sei, otto settimane, per chiedersi quello che ai piani alti non si può chiedere. Gli attrezzi sono gli stessi. Nel secondo la porta conta ancora di più.

Non riferisci a nessuno su nessuno. Se proprio ti servono appunti, prendili sui temi e mai sulle persone, e alla fine strappali lì davanti.`,
      },
    },
    {
      title: { en: 'The first ten minutes', it: 'I primi dieci minuti' },
      body: {
        en: `Chairs in a ring, no table if you can. Online: cameras on or off as people like, and a list of names in the chat, which is the order of speaking.

Say the rule in one breath: “No names, no titles that lead to a name, nothing that the other person said. We say *a leader I meet*, and we tell our own part. If you’d rather pass, pass.” Then one round, one sentence each, to a question that can’t be answered wrongly: “What would make this hour useful for you?” You go last.

Now the topics. Everyone may throw one into the middle, on a card or in the chat. Each person has two votes. The winner is today’s case; the runner-up opens the next circle. This takes four minutes, and nobody has to defend their suggestion. Ten minutes to open, twenty-five for a case and five to close fit into forty-five with some air; an hour leaves fifteen to twenty for a demo or a second question.`,
        it: `Sedie in tondo, senza tavolo se si può. In video: telecamere come ognuno preferisce, e in chat un elenco di nomi, che è l’ordine dei turni.

Di’ la regola in un fiato: «Niente nomi, niente cariche che portano a un nome, niente parole dell’altra persona. Diciamo *una persona che dirige* e raccontiamo la nostra parte. Chi vuole passare, passa». Poi un giro, una frase a testa, su una domanda a cui non si può rispondere male: «Che cosa ti renderebbe utile quest’ora?» Il tuo turno è l’ultimo.

Adesso i temi. Chi vuole ne mette uno al centro, su un cartoncino o in chat. Due voti a persona. Il tema che vince è il caso di oggi; il secondo apre il prossimo cerchio. Bastano quattro minuti, e nessuno deve difendere la propria proposta. Dieci minuti per aprire, venticinque per un caso e cinque per chiudere stanno comodi in quarantacinque; in un’ora ne restano quindici o venti per una demo o una seconda domanda.`,
      },
    },
    {
      title: { en: 'A case in twenty-five minutes', it: 'Un caso in venticinque minuti' },
      body: {
        en: `1. **Three minutes: the case.** One person tells it from their own side: what I did, what I felt, where I got stuck. Nobody interrupts. It ends with a question: “How do I …?”
2. **Five minutes: short questions** that can be answered in a sentence. You stop every question that is advice in disguise, such as “have you ever tried.”
3. **Ten minutes: thinking aloud.** The person with the case turns their chair around or switches off the camera, and only listens. The others talk about what they would try. “I’d begin by …,” not “you should.”
4. **Four minutes: back in the round.** The person says what they take along. No grades for the ideas that they leave behind.
5. **Three minutes: the others.** One sentence each: what will I do differently myself?

The back turned to the group looks odd at first. Without a face to convince, it’s easier to think than to persuade.`,
        it: `1. **Tre minuti: il caso.** Una persona racconta la sua parte: che cosa ho fatto, che cosa ho sentito, dove mi fermo. Le altre non interrompono. Si finisce con una domanda: «Come faccio a…?»
2. **Cinque minuti: domande brevi**, a cui si risponde in una frase. Ferma ogni domanda che è un consiglio travestito, come «hai mai provato a».
3. **Dieci minuti: pensare ad alta voce.** Chi ha portato il caso gira la sedia o spegne la telecamera, e ascolta soltanto. Le altre persone dicono che cosa proverebbero. «Io comincerei da…», non «dovresti».
4. **Quattro minuti: di nuovo nel giro.** Chi ha portato il caso dice che cosa si prende. Alle idee lasciate lì non si danno voti.
5. **Tre minuti: il resto del gruppo.** Una frase a testa: io che cosa farò in un altro modo?

All’inizio la schiena girata sembra strana. Senza un viso da convincere, è più facile pensare che persuadere.`,
      },
    },
    {
      title: { en: 'Who speaks, and who doesn’t yet', it: 'Chi parla, e chi non ancora' },
      body: {
        en: `A round comes before every discussion. If a leader is in the circle, the leader speaks last. When one voice fills the room, thank it and name what’s missing: “Three ideas on the table. I’d like two from this side.” For a silent group, give one minute of writing; then the cards are shuffled and read aloud by others.

Quiet people aren’t a problem to be solved. Somebody may sit there for an hour, say “I pass” three times, and go home with exactly what they needed.`,
        it: `Prima di ogni discussione si fa un giro. Se nel cerchio c’è una persona che dirige, parla per ultima. Quando una voce riempie la stanza, ringraziala e di’ che cosa manca: «Tre idee sul tavolo. Ne vorrei due da questo lato». Se il gruppo tace, un minuto per scrivere; poi si mescolano i cartoncini, e ognuno ne legge uno non suo.

Chi sta in silenzio non è un problema da risolvere. Si può restare lì un’ora, dire tre volte «passo», e andare a casa con proprio quello che serviva.`,
      },
    },
    {
      title: { en: 'When it turns, and how it ends', it: 'Quando l’aria cambia, e come si chiude' },
      body: {
        en: `If somebody cries, slow down. “We have time. Would you like to go on, to pause, or to hand over?” You don’t have to be a therapist; time and a glass of water will do. If something sounds like harassment or danger, stop the clinic kindly; that isn’t a case for six people to brainstorm. Call a short break, speak with the person alone, and tell them how to reach the confidant or HR. If somebody is in danger now, help comes first, and the circle can wait.

The last five minutes are fixed. One sentence each: what will I try before we meet again? Then one question to all: is there anything the program team should hear, as a message from the circle? Only what everyone agrees on goes out, without an author. Read the next date aloud, and open the door.`,
        it: `Se qualcuno piange, rallenta. «Abbiamo tempo. Vuoi andare avanti, fare una pausa o passare la parola?» Non devi fare terapia: bastano un po’ di tempo e un bicchiere d’acqua. Se una cosa suona come molestia o pericolo, ferma con garbo il caso: non è materia da idee in libertà per sei persone. Proponi una breve pausa e, a quattr’occhi, spiega come si raggiungono la persona di fiducia o le risorse umane. Se qualcuno è in pericolo adesso, prima si chiama aiuto: il cerchio può aspettare.

Gli ultimi cinque minuti non si toccano. Una frase a testa: che cosa provo prima della prossima volta? Poi una domanda a tutto il gruppo: c’è qualcosa che il team del programma dovrebbe sapere, come messaggio del cerchio? Esce solo ciò su cui siete d’accordo, senza autore. Leggi la prossima data e apri la porta.`,
      },
    },
  ],
  exercise: {
    minutes: 10,
    text: {
      en: `Prepare one card, the size of your hand, with five sentences of your own:

1. one that opens and contains the rule,
2. one that stops a name,
3. one that thanks a long speaker and hands on the turn,
4. one for tears,
5. one that announces the last five minutes.

Say each of them aloud in one breath; whatever doesn’t fit is too long. Then draw a clock face, and mark the minutes of your next circle on it.`,
      it: `Prepara un cartoncino grande come la tua mano, con cinque frasi tue:

1. una che apre e contiene la regola,
2. una che ferma un nome,
3. una che ringrazia chi parla a lungo e passa il turno,
4. una per le lacrime,
5. una che annuncia gli ultimi cinque minuti.

Dille ad alta voce, ognuna in un respiro; quelle che non ci stanno sono troppo lunghe. Poi disegna un quadrante e segna i minuti del tuo prossimo cerchio.`,
    },
  },
  scenario: [
    {
      id: 'too-recognizable',
      text: {
        en: 'Mentor circle, minute twelve. Somebody begins a case: “My mentee, well, there’s only one head of operations in this building, so …” Two people grin. You can see that the question behind it is serious.',
        it: 'Cerchio di chi fa da mentor, minuto dodici. Comincia un caso: «La persona che seguo… be’, a capo della produzione in questo palazzo c’è solo una persona, quindi…» Due sorridono. La domanda che sta dietro, si vede, è seria.',
      },
      choices: [
        {
          text: {
            en: '“Let me stop you there. Say ‘a leader I meet,’ and tell us your own side. Where did you get stuck?”',
            it: '«Ti fermo un attimo. Di’ ‘una persona che dirige’ e racconta la tua parte. Tu dove ti fermi?»',
          },
          consequence: {
            en: 'A breath, a second start. Told this way, the case turns out to be about never finishing a demo, and four of the six have lived through it.',
            it: 'Un respiro, e si riparte. Detto così, il caso parla di demo mai arrivate in fondo, e quattro su sei lo conoscono bene.',
          },
          good: true,
          next: 'five-good-ideas',
        },
        {
          text: {
            en: '“This is a breach of confidentiality. Please leave the case for another day.”',
            it: '«Questa è una violazione della riservatezza. Lascia il caso per un’altra volta».',
          },
          consequence: {
            en: 'It is. The person falls silent, and nobody else brings a case today.',
            it: 'Lo è. Chi parlava si zittisce, e oggi un caso non lo porta più nessuno.',
          },
          good: false,
        },
        {
          text: {
            en: 'You let it pass, because the case is important and most people here have guessed it anyway.',
            it: 'Lasci correre, perché il caso è importante e ormai chi ascolta ha già capito.',
          },
          consequence: {
            en: 'A lively half hour. On Friday a detail of it is told at lunch, with a title attached.',
            it: 'Mezz’ora vivace. Venerdì a pranzo se ne racconta un dettaglio, con la carica attaccata.',
          },
          good: false,
        },
      ],
    },
    {
      id: 'five-good-ideas',
      text: {
        en: 'Ten minutes of thinking aloud. Four have gone, and one experienced voice has given five ideas. They’re good. Two people haven’t said a word.',
        it: 'Dieci minuti per pensare ad alta voce. Ne sono passati quattro, e una voce esperta ha già dato cinque idee. Buone. Due persone non hanno ancora aperto bocca.',
      },
      choices: [
        {
          text: {
            en: 'You let it run. Good ideas are what they came for, and the person with the case nods at each of them.',
            it: 'Lasci andare avanti. È per le buone idee che sono qui, e a ognuna chi ha portato il caso fa cenno di sì.',
          },
          consequence: {
            en: 'The person with the case takes home five ideas from one head. Two others have attended a lecture.',
            it: 'Chi ha portato il caso va a casa con cinque idee di una testa sola. Altre due persone hanno assistito a una lezione.',
          },
          good: false,
        },
        {
          text: {
            en: 'You turn to the two: “And you? So quiet today?”',
            it: 'Ti giri verso le due: «E voi? Come mai in silenzio?»',
          },
          consequence: {
            en: 'They speak, because now they must. Next time they’ll sit farther back.',
            it: 'Parlano, perché ormai devono. La prossima volta si siederanno più indietro.',
          },
          good: false,
        },
        {
          text: {
            en: '“Thank you, five on the table. One minute of writing for all: what would you try? Then we read them around the circle.”',
            it: '«Grazie, cinque sul tavolo. Ora un minuto per scrivere, tutto il gruppo: che cosa provereste? Poi li leggiamo uno dopo l’altro».',
          },
          consequence: {
            en: 'The shortest card says: “Ask them what they’re afraid of.” The turned back begins to take notes.',
            it: 'Il cartoncino più corto dice: «Chiedi di che cosa ha paura». La schiena girata comincia a prendere appunti.',
          },
          good: true,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'In the hallway the program team asks: “How was it? Is that pair from finance getting along?” What do you say?',
        it: 'In corridoio il team del programma chiede: «Com’è andata? Quella coppia dell’amministrazione ingrana?» Che cosa rispondi?',
      },
      options: [
        {
          text: { en: '“Better than last time.”', it: '«Meglio dell’altra volta».' },
          right: false,
          explanation: {
            en: 'Only four words, and now two people know that the last time was discussed.',
            it: 'Tre parole, e ora si sa che dell’altra volta si è parlato.',
          },
        },
        {
          text: {
            en: '“The circle sends you one sentence: the first date comes too late.”',
            it: '«Il cerchio ti manda una frase: la prima data arriva troppo tardi».',
          },
          right: true,
          explanation: {
            en: 'That was released by all. The pair stays where it was, inside.',
            it: 'Quella l’avete fatta uscire insieme. La coppia resta dov’era, dentro.',
          },
        },
        {
          text: {
            en: '“Ask them yourself. I’m sure they’ll be glad to tell you.”',
            it: '«Chiedilo a loro. Di sicuro te lo raccontano volentieri».',
          },
          right: false,
          explanation: {
            en: 'It sends a question about a pair straight to the pair, and it says that there is something to ask.',
            it: 'Spedisce alla coppia una domanda sulla coppia, e lascia capire che c’è qualcosa da chiedere.',
          },
        },
      ],
    },
    {
      question: {
        en: 'In the middle of a case you hear: “… and then my mentee stood in the doorway so that I couldn’t leave.” What do you do?',
        it: 'A metà di un caso senti: «…e poi quella persona si è messa davanti alla porta, e non potevo uscire». Che cosa fai?',
      },
      options: [
        {
          text: {
            en: 'You go on to step three. The group will have good ideas, and the person chose to bring it here',
            it: 'Passi al terzo passo. Il gruppo avrà buone idee, e chi racconta ha scelto di parlarne qui',
          },
          right: false,
          explanation: {
            en: 'Ten minutes of well-meant tips would turn a danger into an exercise.',
            it: 'Dieci minuti di suggerimenti gentili farebbero di un pericolo un esercizio.',
          },
        },
        {
          text: {
            en: 'You ask for the details, so that you can judge it',
            it: 'Chiedi i particolari, per poter giudicare',
          },
          right: false,
          explanation: {
            en: 'You don’t have to judge, and six listeners are six too many for details.',
            it: 'Giudicare non tocca a te, e per i particolari sei persone in ascolto sono sei di troppo.',
          },
        },
        {
          text: {
            en: 'You stop: “Thank you. This deserves more than a case. Let’s take five minutes.” Alone, you explain the confidant and the official channel',
            it: 'Fermi tutto: «Grazie. Questo merita più di un caso. Cinque minuti di pausa». A quattr’occhi spieghi la persona di fiducia e il canale ufficiale',
          },
          right: true,
          explanation: {
            en: 'The person is believed, isn’t put on display, and learns where the next step can be taken.',
            it: 'A chi parla si crede, senza esporre nessuno, e si indica dove si può fare il passo dopo.',
          },
        },
      ],
    },
    {
      question: {
        en: '“Have you ever thought of simply telling them?” asks somebody in step two. What do you do?',
        it: '«Ma hai mai pensato di dirglielo e basta?» chiede qualcuno al secondo passo. Che cosa fai?',
      },
      options: [
        {
          text: {
            en: '“That’s an idea already. Keep it for step three. What would you still like to know?”',
            it: '«Questa è già un’idea, tienila per il terzo passo. Che cosa ti manca ancora da sapere?»',
          },
          right: true,
          explanation: {
            en: 'The idea isn’t lost, and the case can become clear first.',
            it: 'L’idea non va persa, e prima il caso può farsi chiaro.',
          },
        },
        {
          text: { en: 'You let the person with the case answer', it: 'Lasci rispondere chi ha portato il caso' },
          right: false,
          explanation: {
            en: 'They’ll explain why it can’t work, and from then on they’ll defend instead of thinking.',
            it: 'Spiegherà perché non può funzionare, e da lì in poi si difenderà invece di pensare.',
          },
        },
        {
          text: {
            en: 'You repeat the rules of the clinic from the beginning, so that nobody has to be corrected again',
            it: 'Rileggi da capo le regole dell’esame del caso, così nessuno si farà più correggere',
          },
          right: false,
          explanation: {
            en: 'One sentence is enough. The whole set of rules, read aloud, makes everybody wait for one slip.',
            it: 'Basta una frase. Con tutte le regole rilette, il gruppo intero aspetta per una svista sola.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“First a round, one sentence each. Passing is fine.”',
    it: '«Prima un giro, una frase a testa. Si può passare».',
  },
};
