import type { Lesson } from '../types.ts';

export const facilitatorPracticeRound: Lesson = {
  id: 'facilitator-2-practice-round',
  audience: 'facilitator',
  position: 2,
  minutes: 35,
  names: {
    en: 'The practice round: forty-five minutes in threes',
    it: 'La prova pratica: quarantacinque minuti in tre',
  },
  goals: [
    {
      en: 'Seat new mentors in threes, so that each can sit once in every chair',
      it: 'Formare terzetti in cui ogni persona possa sedersi una volta su ogni sedia',
    },
    {
      en: 'Keep three rounds of eleven minutes, with five before and seven after',
      it: 'Tenere tre giri da undici minuti, con cinque prima e sette dopo',
    },
    { en: 'Get observations instead of grades', it: 'Ottenere osservazioni al posto dei voti' },
    { en: 'Stop a scene that becomes too real', it: 'Fermare una scena che diventa troppo vera' },
  ],
  sections: [
    {
      title: { en: 'Play it before it counts', it: 'Provare prima che conti' },
      body: {
        en: `Your mentors have their lessons behind them. They know what to say. What they haven’t had yet is a person across the table who looks at a phone while they say it. The practice round lends them that person, for five minutes, and nobody upstairs will remember it tomorrow.

It isn’t a test. Nobody plays in front of the whole group. Anybody who would rather not play takes the observer’s sheet in every round, and that is a full seat: watching teaches, too. The cases are invented. Nobody imitates a leader whom others could recognize, and nobody brings a scene from a pair that already meets.

You need a room in which several trios can talk without hearing each other, or a call with breakout rooms. Also a timer and, for each trio, six case cards and three sheets.`,
        it: `Chi farà da mentor ha alle spalle le lezioni. Che cosa dire, lo sa. Quello che ancora manca è qualcuno, dall’altra parte del tavolo, che guarda il telefono mentre lo si dice. La prova pratica presta questo qualcuno per cinque minuti, e domani ai piani alti nessuno se ne ricorderà.

Non è un esame. Nessuno recita davanti al gruppo intero. Chi preferisce non recitare tiene la scheda di chi osserva in ogni giro, ed è un posto a pieno titolo: anche guardando si impara. I casi sono inventati. Nessuno imita una persona che si possa riconoscere, e nessuno porta una scena presa da una coppia che si incontra già.

Ti serve una stanza in cui più terzetti parlino senza sentirsi a vicenda, oppure una videochiamata con stanze separate. Poi un timer e, per ogni terzetto, sei cartoncini con i casi e tre schede.`,
      },
    },
    {
      title: { en: 'The clock', it: 'L’orologio' },
      body: {
        en: `- **Minute 0 to 5: the start.** You say the rules, form threes and hand out the cards. No warm-up game.
- **5 to 16, 16 to 27, 27 to 38: three rounds of eleven minutes.** One to read the card in silence, five to play, four to talk it over, one to change chairs. Each round brings a new case, and everybody moves one chair to the left.
- **38 to 45: the end.** Two minutes: everybody writes the first sentence of their own first session. Two: they say it aloud in their trio, or pass. Two, all together: what will we do when rank gets in the way? One: each sheet goes to the mentor whom it describes, who keeps it or tears it up, while you read out the date of the first circle.

If the number doesn’t divide by three, make a group of four with two observers. If two people are left over, sit down with them and observe. Aloud you say only three things per round: “Play,” “Talk,” “Change.”`,
        it: `- **Dal minuto 0 al 5: si parte.** Di’ le regole, forma i terzetti, distribuisci i cartoncini. Niente giochi per rompere il ghiaccio.
- **Dal 5 al 16, dal 16 al 27, dal 27 al 38: tre giri da undici minuti.** Uno per leggere il cartoncino in silenzio, cinque per recitare, quattro per parlarne, uno per cambiare sedia. A ogni giro un caso nuovo, e ci si sposta di una sedia verso sinistra.
- **Dal 38 al 45: si chiude.** Due minuti: ognuno scrive la prima frase del proprio primo incontro. Due: la si dice ad alta voce nel terzetto, oppure si passa. Due, tutto il gruppo: che cosa facciamo quando il livello si mette in mezzo? Uno: ogni scheda va a chi faceva da mentor, che la tiene o la strappa, mentre tu leggi la data del primo cerchio.

Se il numero non si divide per tre, fai un gruppo di quattro con due persone che osservano. Se ne avanzano due, siediti con loro e osserva tu. A voce alta dici solo tre cose per giro: «Via», «Parlatene», «Cambio».`,
      },
    },
    {
      title: { en: 'Three chairs', it: 'Tre sedie' },
      body: {
        en: `- **The mentor** has one aim and the first thirty seconds. Reading from the card is fine. If you get stuck, say “again,” breathe, and repeat the last sentence.
- **The leader** plays one habit, the one on the card, at half strength, and gives way as soon as the mentor does something that would move a real person. It isn’t a contest. No funny voices.
- **The observer** keeps silent, keeps the five minutes and fills in the sheet, in words and minutes only.

“Cut” may come from any of the three chairs, at any moment. It ends the scene, and nobody asks why.`,
        it: `- **Chi fa da mentor** ha uno scopo solo e i primi trenta secondi. Leggere dal cartoncino va bene. Chi si blocca dice «ancora», prende fiato e ripete l’ultima frase.
- **Chi fa la parte di chi dirige** recita una sola abitudine, quella del cartoncino, a mezza forza, e cede appena arriva qualcosa che smuoverebbe una persona vera. Non è una gara. Niente vocine.
- **Chi osserva** tace, tiene i cinque minuti e compila la scheda, solo con parole e minuti.

Lo «stop» può arrivare da ognuna delle tre sedie, in qualsiasi momento. Chiude la scena, e nessuno chiede perché.`,
      },
    },
    {
      title: { en: 'Three cases', it: 'Tre casi' },
      body: {
        en: `Print each of them on two cards, one per chair.

**One: you type, I’ll watch.** *Mentor:* AI assistants, third session. Your aim: the leader types the first request with their own hands, for an email that is due today. *Leader:* you find it quicker if somebody else types. “You do it, I’ll watch.” At the second friendly offer you take the keyboard.

**Two: where do you see yourself in five years?** *Mentor:* support tickets, second session. Your aim: the leader reads one ticket aloud to the end and says what the customer had already tried. *Leader:* you like this person. After a minute you begin, warmly, to give career advice. When they name it and offer you a way back, you take it.

**Three: who told you that?** *Mentor:* the last ten minutes of session five. On Tuesday you sat in on a sprint demo. The leader’s laptop was open, and a tester had to ask the same question twice. Your aim: say so in the four steps, in half a minute. *Leader:* you fold your arms and ask who complained, then ask again. When the mentor stays with what they saw, you say: “I didn’t notice.”`,
        it: `Ognuno va su due cartoncini, uno per sedia.

**Uno: scrivi tu, io guardo.** *Chi fa da mentor:* assistenti di IA, terzo incontro. Lo scopo: la prima richiesta la scrive chi dirige, con le proprie mani, per una mail che deve partire oggi. *Chi dirige:* ti pare più rapido se scrive qualcun altro. «Fai tu, io guardo». Al secondo invito gentile prendi la tastiera.

**Due: e tu, tra cinque anni?** *Chi fa da mentor:* segnalazioni dei clienti, secondo incontro. Lo scopo: chi dirige ne legge una ad alta voce, fino in fondo, e dice che cosa aveva già provato chi l’ha scritta. *Chi dirige:* questa persona ti piace. Dopo un minuto cominci, con calore, a dare consigli di carriera. Quando l’altra persona lo dice e ti offre una via per tornare, la prendi.

**Tre: e questo chi te l’ha detto?** *Chi fa da mentor:* gli ultimi dieci minuti del quinto incontro. Martedì hai assistito a una demo di fine sprint. Il portatile di chi dirige era aperto, e chi presentava i test ha dovuto fare due volte la stessa domanda. Lo scopo: dirlo nei quattro passi, in mezzo minuto. *Chi dirige:* incroci le braccia e chiedi chi si è lamentato, poi lo richiedi. Quando l’altra persona resta su ciò che ha visto, dici: «Non l’avevo notato».`,
      },
    },
    {
      title: { en: 'The sheet and the four minutes', it: 'La scheda e i quattro minuti' },
      body: {
        en: `The observer’s sheet has five lines, on half a page:

1. The mentor’s first sentence, word for word.
2. The minute in which the leader first had hands or eyes on the thing itself.
3. A stroke for each question, a dot for each explanation of more than three sentences.
4. One moment when it became easier, and what was said just before.
5. One sentence that I’d like to borrow.

No adjectives, no grades. Then comes the talk, in this order, since whoever has just been sweating speaks before being described:

1. The mentor: “Where was it hard, and what did you do?”
2. The leader: “At which sentence did you want to join in?”
3. The observer reads the sheet aloud and adds nothing.
4. The mentor again: “Which sentence will I say differently?” The answer may be: none.`,
        it: `La scheda di chi osserva ha cinque righe, su mezza pagina:

1. La prima frase di chi fa da mentor, parola per parola.
2. Il minuto in cui chi dirige ha avuto per la prima volta le mani o gli occhi sulla cosa stessa.
3. Un trattino per ogni domanda, un punto per ogni spiegazione più lunga di tre frasi.
4. Un momento in cui è diventato più facile, e che cosa si era appena detto.
5. Una frase che vorrei farmi prestare.

Niente aggettivi, niente voti. Poi se ne parla, in quest’ordine: chi ha appena sudato ha la parola prima di sentirsi descrivere.

1. Chi faceva da mentor: «Dov’è stato difficile, e che cosa hai fatto?»
2. Chi dirigeva: «A quale frase ti è venuta voglia di starci?»
3. Chi osservava legge la scheda ad alta voce e non aggiunge niente.
4. Ancora chi faceva da mentor: «Quale frase dirò in un altro modo?» La risposta può essere: nessuna.`,
      },
    },
  ],
  exercise: {
    minutes: 10,
    text: {
      en: `Before your first round:

1. Print and cut: six case cards and three sheets for each trio.
2. Say your opening aloud, in one minute by the timer. It holds five things: who sits where, half strength, “cut,” nobody has to play, and nothing is kept.
3. Write down the seating for six, seven, eight and eleven people. With seven, for example: one trio, one group of four.
4. Play the leader of case two for a minute, with somebody who knows that you are practicing. If they smile, that was half strength. If they look at the floor, halve it again.

No partner at hand? Do the fourth point in front of a dark screen.`,
      it: `Prima del tuo primo giro:

1. Stampa e ritaglia: sei cartoncini e tre schede per ogni terzetto.
2. Di’ la tua apertura ad alta voce, in un minuto di timer. Contiene cinque cose: chi si siede dove, mezza forza, «stop», nessuno è obbligato a recitare, non si conserva nulla.
3. Scrivi come far sedere sei, sette, otto e undici persone. Con sette, per esempio: un terzetto e un gruppo di quattro.
4. Recita per un minuto chi dirige nel caso due, con qualcuno che sa che ti stai esercitando. Se sorride, era mezza forza. Se guarda per terra, dimezza ancora.

Non c’è nessuno sottomano? Il quarto punto si fa anche davanti a uno schermo spento.`,
    },
  },
  scenario: [
    {
      id: 'too-good-a-leader',
      text: {
        en: 'Round one, case three. In the trio by the window the leader is enjoying the part: “So you spy on my demos now?” The others at the table laugh. The mentor’s voice gets small, and the observer looks at you.',
        it: 'Primo giro, caso tre. Nel terzetto vicino alla finestra chi fa la parte di chi dirige ci prende gusto: «Ah, adesso spii le mie demo?» Da un altro tavolo ridono. La voce di chi fa da mentor si assottiglia, e chi osserva ti guarda.',
      },
      choices: [
        {
          text: {
            en: '“Cut. Half strength, please. Would you like to go on, to swap, or to leave it here?” You ask the mentor first.',
            it: '«Stop. A mezza forza, per favore. Vuoi andare avanti, cambiare sedia o chiudere qui?» Lo chiedi prima a chi fa da mentor.',
          },
          consequence: {
            en: 'The mentor goes on. The arms stay folded, the tone is normal again, and the third sentence works. On the sheet it gets a line of its own.',
            it: 'Si va avanti. Le braccia restano incrociate, il tono torna normale, e la terza frase funziona. Sulla scheda si prende una riga tutta sua.',
          },
          good: true,
          next: 'a-verdict',
        },
        {
          text: {
            en: 'You let it run. Real leaders can be like that.',
            it: 'Lasci correre. Chi dirige a volte è proprio così.',
          },
          consequence: {
            en: 'They can. But today somebody has learned that speaking up is punished, and they learned it from you.',
            it: 'A volte sì. Ma oggi qualcuno ha imparato che a parlare si paga, e lo ha imparato qui.',
          },
          good: false,
        },
        {
          text: {
            en: 'You wait for the four minutes. It can be talked about there, and breaking into a scene embarrasses everybody.',
            it: 'Aspetti i quattro minuti: se ne può parlare lì, e interrompere una scena mette in imbarazzo chiunque.',
          },
          consequence: {
            en: 'There it is talked about, politely, and somebody has been through two more minutes of it. One word would have ended them.',
            it: 'Lì se ne parla, con garbo, e intanto qualcuno ha passato altri due minuti così. Bastava una parola.',
          },
          good: false,
        },
      ],
    },
    {
      id: 'a-verdict',
      text: {
        en: 'The four minutes. The observer puts the sheet aside and says kindly: “You seemed a little insecure, but very likable.” The mentor nods and writes it down.',
        it: 'I quattro minuti. Chi osserva mette da parte la scheda e dice con gentilezza: «Si vedeva un po’ di insicurezza, ma anche tanta simpatia». Chi faceva da mentor annuisce e se lo segna.',
      },
      choices: [
        {
          text: {
            en: '“What does line four say?”',
            it: '«Alla riga quattro che cosa c’è scritto?»',
          },
          consequence: {
            en: '“Minute three: ‘I can only speak for what I saw.’ After that the leader put the pen down.” The mentor crosses out the adjective and writes down the sentence.',
            it: '«Minuto tre: ‘Posso parlare solo di quello che ho visto’. Dopo, chi dirigeva ha posato la penna». L’aggettivo viene cancellato, la frase resta.',
          },
          good: true,
        },
        {
          text: {
            en: 'You explain to the trio the difference between an observation and a verdict.',
            it: 'Spieghi al terzetto la differenza tra un’osservazione e un giudizio.',
          },
          consequence: {
            en: 'They know it already; it was in the lesson. Now the four minutes are over, and a helpful person feels corrected.',
            it: 'La conoscono già, era nella lezione. I quattro minuti sono finiti, e chi voleva aiutare si è sentito dare torto.',
          },
          good: false,
        },
        {
          text: {
            en: 'You leave it. It was meant well.',
            it: 'Non dici niente. L’intenzione era buona.',
          },
          consequence: {
            en: '“Insecure” travels along to the first real session, and it says nothing about what to do differently.',
            it: '«Insicurezza» viaggia fino al primo incontro vero, e non dice che cosa fare in un altro modo.',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Before the start somebody takes you aside: “Role-play makes me freeze. Do I have to?” What do you say?',
        it: 'Prima di cominciare qualcuno ti prende in disparte: «Quando devo recitare mi blocco. È obbligatorio?» Che cosa rispondi?',
      },
      options: [
        {
          text: {
            en: '“Everybody has to once. It’s over in five minutes.”',
            it: '«Una volta tocca a chiunque. In cinque minuti è finita».',
          },
          right: false,
          explanation: {
            en: 'Five minutes are long for somebody who counts them. And the group learns what a no is worth here.',
            it: 'Cinque minuti sono lunghi per chi li conta. E il gruppo impara quanto vale qui un no.',
          },
        },
        {
          text: {
            en: '“No. Take the sheet in all three rounds. If you change your mind, change chairs.”',
            it: '«No. Tieni la scheda in tutti e tre i giri. Se cambi idea, cambi sedia».',
          },
          right: true,
          explanation: {
            en: 'The seat is real, no reason was needed, and the door to the other chairs stays open.',
            it: 'Il posto è vero, il motivo non serviva, e verso le altre sedie la porta resta aperta.',
          },
        },
        {
          text: {
            en: '“Then you can leave. You’ve done the lessons, and I won’t force anybody.”',
            it: '«Allora vai pure. Le lezioni le hai fatte, e io non costringo nessuno».',
          },
          right: false,
          explanation: {
            en: 'Friendly, and still a way of sending somebody out. They asked about a role, not about the room.',
            it: 'Cortese, eppure è un modo di mandare fuori qualcuno. La domanda era sulla parte, non sulla stanza.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Minute 31, and the talk after round two is only now ending. What do you do?',
        it: 'Minuto 31, e si è appena finito di parlare del secondo giro. Che cosa fai?',
      },
      options: [
        {
          text: {
            en: 'You drop the third round. Two out of three have played',
            it: 'Salti il terzo giro. Due su tre hanno provato',
          },
          right: false,
          explanation: {
            en: 'The one who is left out is often the one who hoped for it. They will open their first session unrehearsed.',
            it: 'Chi resta fuori spesso è proprio chi ci sperava. E aprirà il primo incontro senza averlo provato.',
          },
        },
        {
          text: {
            en: 'A short third round: one minute to read, three to play, three to talk. The last seven stay',
            it: 'Un terzo giro corto: uno per leggere, tre per recitare, tre per parlarne. Gli ultimi sette restano',
          },
          right: true,
          explanation: {
            en: 'Everybody has had the chair, and at minute 38 you’re back on the clock.',
            it: 'Ogni persona ha avuto la sedia, e al minuto 38 siete di nuovo in orario.',
          },
        },
        {
          text: {
            en: 'You go on in full and end ten minutes late. It’s going well, and nobody has asked to leave',
            it: 'Vai avanti per intero e chiudi con dieci minuti di ritardo. Sta andando bene, e nessuno ha chiesto di uscire',
          },
          right: false,
          explanation: {
            en: 'You’ve just shown future hosts that the end is negotiable.',
            it: 'A chi tra poco condurrà un incontro hai mostrato che la fine si può trattare.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Afterward the program team asks you: “Is there anybody who isn’t ready?” What do you answer?',
        it: 'Dopo, il team del programma ti chiede: «C’è qualcuno che non è all’altezza?» Che cosa rispondi?',
      },
      options: [
        {
          text: {
            en: '“One person, perhaps. But please keep it to yourselves.”',
            it: '«Forse una persona. Ma che resti tra noi».',
          },
          right: false,
          explanation: {
            en: 'With that, the round was a test after all, and the next group will play it like one.',
            it: 'Così la prova era un esame, e il prossimo gruppo la reciterà come tale.',
          },
        },
        {
          text: {
            en: '“They’re all great. I’d let every one of them start tomorrow.”',
            it: '«Un gruppo fantastico. Potrebbero cominciare domani».',
          },
          right: false,
          explanation: {
            en: 'A grade as well, just a friendly one. And nobody learns what could be better next time.',
            it: 'Anche questo è un voto, solo più gentile. E non si sa che cosa migliorare la prossima volta.',
          },
        },
        {
          text: {
            en: '“I don’t grade people. What would help everybody is a second look at the first thirty seconds.”',
            it: '«Voti non ne do. A tutto il gruppo servirebbe riprendere i primi trenta secondi».',
          },
          right: true,
          explanation: {
            en: 'It helps the training and names nobody.',
            it: 'Aiuta la formazione e non indica nessuno.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“Half strength, five minutes, and ‘cut’ ends it without a why.”',
    it: '«A mezza forza, cinque minuti, e lo ‘stop’ chiude senza un perché».',
  },
};
