import type { Lesson } from '../types.ts';

export const menteeListening: Lesson = {
  id: 'mentee-2-listening',
  audience: 'mentee',
  position: 2,
  minutes: 15,
  names: {
    en: 'Ask, pause, and skip the explaining',
    it: 'Chiedi, aspetta, e lascia stare le spiegazioni',
  },
  goals: [
    {
      en: 'Ask a question that doesn’t contain its answer',
      it: 'Fare una domanda che non contiene già la risposta',
    },
    { en: 'Sit through ten seconds of silence', it: 'Reggere un silenzio di dieci secondi' },
    {
      en: 'Notice the moment at which you begin to explain or to coach',
      it: 'Accorgerti del momento in cui cominci a spiegare o a fare coaching',
    },
  ],
  sections: [
    {
      title: { en: 'Seventy, thirty', it: 'Settanta, trenta' },
      body: {
        en: `In most rooms you’re asked for an opinion within two minutes. You’ve become good at it. Here it’s the other way around: of thirty minutes, about twenty belong to your mentor’s voice and to your own silent attempts on the keyboard.

Nobody measures this, and the product can’t. There’s a test that you can do in the elevator: *what did I hear that I couldn’t have said myself?* If nothing comes to mind, you were giving a talk to a very attentive audience of one.

Expect it to feel slow. For years you’ve been paid to shorten such conversations.`,
        it: `Quasi ovunque, entro due minuti, qualcuno vuole sapere che cosa ne pensi. A rispondere ci hai fatto la mano. Qui funziona al contrario: di trenta minuti, una ventina spettano alla voce di chi ti fa da mentor e ai tuoi tentativi silenziosi sulla tastiera.

Nessuno lo misura, e il prodotto non può farlo. C’è una prova da fare in ascensore: *che cosa ho sentito che non avrei potuto dire io?* Se non ti viene in mente niente, hai tenuto una conferenza a un pubblico di una persona, molto attenta.

Ti sembrerà lento. È normale: da anni il tuo mestiere è far durare poco conversazioni così.`,
      },
    },
    {
      title: { en: 'Ask, pause, repeat', it: 'Chiedi, aspetta, ripeti' },
      body: {
        en: `**Ask** briefly, and without the answer inside. “Wouldn’t you say that the new process is faster?” only asks for a signature. “What happens between your request and the laptop on your desk?” is a question.

**Pause.** Count five breaths. People often edit their first sentence to somebody powerful while they say it. The second may be the one they came with.

**Repeat** in their words: “So it takes nine days, and in the meantime you share a laptop. Is that right?” Being corrected at this point is the best thing that can happen to you. “Nine working days. And the laptop has no camera.”

When you’re stuck, three words are enough: “Tell me more.”`,
        it: `**Chiedi** in poche parole, e senza la risposta dentro. «Non trovi che il nuovo processo sia più rapido?» chiede soltanto una firma. «Che cosa succede tra la tua richiesta e il portatile sulla scrivania?» è una domanda.

**Aspetta.** Conta cinque respiri. Spesso chi parla a una persona potente corregge la prima frase mentre la dice. Quella che voleva dire può essere la seconda.

**Ripeti** con le sue parole: «Quindi ci vogliono nove giorni, e intanto usate un portatile in due. È così?» Se a questo punto ti correggono, è il meglio che ti possa capitare. «Nove giorni lavorativi. E il portatile non ha la telecamera».

Se non sai come andare avanti, bastano tre parole: «Dimmi di più».`,
      },
    },
    {
      title: { en: 'Keep the reasons to yourself', it: 'Le ragioni tienile per te' },
      body: {
        en: `You know why it is the way it is. There was an audit, a contract, a budget that had to be spent in December. All of it is true. But once you explain, the talk is about whether you were right, and nothing new will reach you in this half hour.

Write the explanation on a piece of paper. At the end you may offer it: “I know some of the background. Is it of any use to you?” You may find that you no longer need to.

Repairing on the spot is the same reflex in better clothes. “I’ll sort that out today” ends the conversation too, and tomorrow a whole department asks who complained.`,
        it: `Tu sai perché le cose stanno così. C’era una verifica, un contratto, un budget da spendere entro dicembre. Tutto vero. Ma appena spieghi, si parla di chi aveva ragione, e in quella mezz’ora non ti arriva più niente di nuovo.

Scrivi la spiegazione su un foglietto. Alla fine puoi offrirla: «Un po’ di retroscena lo conosco. Ti serve?» Può darsi che a quel punto non serva più.

Risolvere al volo è lo stesso riflesso, vestito meglio. Anche «ci penso io oggi stesso» chiude la conversazione, e domani un intero reparto si chiede da chi è partita la lamentela.`,
      },
    },
    {
      title: { en: 'Be slow in front of somebody', it: 'Vai piano davanti a qualcuno' },
      body: {
        en: `When you’re handed the mouse, take it. Say aloud what you’re looking for: “I expected a button here.” Your mentor sees the product with your eyes, and hears how a decision maker searches. Don’t say “I’m hopeless at this”; it asks for comfort and ends the exercise. Don’t call anybody in to do it for you. Two clumsy minutes of your own are worth more than a flawless demonstration, because on Monday you’ll have to find the button without help.`,
        it: `Quando ti danno il mouse, prendilo. Di’ ad alta voce che cosa cerchi: «Qui mi aspettavo un pulsante». Così chi ti accompagna vede il prodotto con i tuoi occhi, e sente come cerca una persona che decide. Evita «queste cose non fanno per me»: chiede consolazione e chiude l’esercizio. Non chiamare qualcuno che lo faccia per te. Due minuti goffi, ma tuoi, valgono più di una dimostrazione perfetta: lunedì quel pulsante dovrai trovarlo senza aiuto.`,
      },
    },
    {
      title: { en: 'The most valuable sentence you have', it: 'La frase più preziosa che hai' },
      body: {
        en: `“I didn’t know that.” It isn’t easy to say at your level, and it tells your mentor that something got through. A few relatives: “I’ve signed this form for four years, and never filled it in.” “Show me again, slower.” “I had a different picture.”

Thank before you answer, and for something in particular: “Thank you for telling me about the channel.” Then stop. “Thank you, but” is only a “but” with manners.`,
        it: `«Non lo sapevo». Al tuo livello non è facile da dire, e a chi ti fa da mentor fa capire che qualcosa è arrivato. Ha qualche parente: «Questo modulo lo firmo da quattro anni e non l’ho mai compilato». «Fammelo rivedere, più piano». «Avevo in mente tutt’altro».

Prima di rispondere ringrazia, e per una cosa precisa: «Grazie di avermi detto del canale». Poi fermati. «Grazie, però» è solo un «però» ben educato.`,
      },
    },
    {
      title: { en: 'When you’re sure that it’s wrong', it: 'Quando hai la certezza che sia sbagliato' },
      body: {
        en: `You’ll hear things that are half known, outdated or unfair. Don’t correct them at once. First ask yourself: *what would I have to see every day to think so?* Then ask aloud for the last example. If it’s still wrong after that, put your knowledge beside it, once: “I’ve seen another figure. Shall we look at both?”

Somebody who is corrected in the first minute is likely to bring only safe things from then on. And now and then it’s your figure that is out of date.`,
        it: `Sentirai cose sapute a metà, vecchie o ingiuste. Non correggerle subito. Prima chiediti: *che cosa dovrei vedere ogni giorno, per pensarla così?* Poi chiedi ad alta voce l’ultimo esempio. Se anche dopo resta sbagliato, mettici accanto quello che sai, una volta sola: «Io ho visto un’altra cifra. Le guardiamo tutte e due?»

Chi si sente correggere al primo minuto, da lì in poi tende a portare solo cose sicure. E ogni tanto è la tua cifra a essere vecchia.`,
      },
    },
    {
      title: { en: 'This is not a coaching hour', it: 'Non è un’ora di coaching' },
      body: {
        en: `You’ve learned to develop people. So, about ten minutes in, you may hear yourself ask: “And where do you see yourself in three years?” It’s a fine question, for another hour.

When you catch it, say so: “I’ve drifted into your career. Back to my question.” If your mentor would like advice, they can have the last five minutes; the wish has to come from them.

The reason is simple: somebody who has just taken your advice finds it harder, ten minutes later, to tell you that your channel is muted.`,
        it: `Hai imparato a far crescere le persone. Così, intorno al decimo minuto, può darsi che ti sorprenda a chiedere: «E tra tre anni dove ti vedi?» È una bella domanda, per un’altra ora.

Se te ne accorgi, dillo: «Sto scivolando sulla tua carriera. Torniamo alla mia domanda». Se dall’altra parte si vuole un consiglio, ci sono gli ultimi cinque minuti; ma la richiesta deve partire da lì.

Il motivo è semplice: dopo aver preso un tuo consiglio, dieci minuti più tardi è più difficile dirti che il tuo canale è silenziato.`,
      },
    },
  ],
  exercise: {
    minutes: 5,
    text: {
      en: `**Two silent minutes.** Today, ask somebody you like, at work or at home: “What took you longer this week than it should have?” For two minutes you say nothing. No advice, no “same here.” Afterward give it back in one sentence and ask: “Did I get it?”

**Three blanks.** Write down three things about your own organization that you only know from reports: how a test device is ordered, what a rejected applicant reads, how long a night on call really is.

Pick one of them for your next session, or keep the list in your pocket.`,
      it: `**Due minuti senza parlare.** Oggi chiedi a una persona con cui ti trovi bene, al lavoro o a casa: «Che cosa, questa settimana, ti ha preso più tempo del dovuto?» Per due minuti non dire niente. Né consigli né «anche a me». Poi restituisci tutto in una frase e chiedi: «Ho capito bene?»

**Tre caselle vuote.** Scrivi tre cose della tua organizzazione che conosci solo dai report: come si ordina un dispositivo di prova, che cosa legge chi riceve un no dopo un colloquio, quanto dura davvero una notte di reperibilità.

Scegline una per il prossimo incontro, oppure tieni la lista in tasca.`,
    },
  },
  scenario: [
    {
      id: 'the-muted-channel',
      text: {
        en: 'Your mentor takes a breath: “The channel with your weekly update? Most people I know have muted it.” You write that update yourself, on Sunday evenings.',
        it: 'Chi ti fa da mentor prende fiato: «Il canale con il tuo aggiornamento settimanale? Quasi tutte le persone che conosco l’hanno silenziato». Quell’aggiornamento lo scrivi tu, la domenica sera.',
      },
      choices: [
        {
          text: { en: '“Who has muted it?”', it: '«Chi l’ha silenziato?»' },
          consequence: {
            en: 'You’re curious. It sounds like a list. “Oh, just a few people.” The subject is closed, and not by you.',
            it: 'La tua è curiosità. Ma suona come un elenco. «Ah, qualcuno». L’argomento è chiuso, e non da te.',
          },
          good: false,
        },
        {
          text: {
            en: '“That’s a pity. It’s the only place where the strategy is explained in full, and I put real work into it.”',
            it: '«Peccato. È l’unico posto dove la strategia è spiegata per intero, e ci metto parecchio lavoro».',
          },
          consequence: {
            en: 'True, and your mentor nods. The next three things they had meant to tell you stay where they are.',
            it: 'Vero, e dall’altra parte si annuisce. Le altre tre cose che stavano per arrivarti restano dove sono.',
          },
          good: false,
        },
        {
          text: {
            en: '“I didn’t know that. What did it look like on your phone, before you muted it?”',
            it: '«Non lo sapevo. Sul tuo telefono come si presentava, prima?»',
          },
          consequence: {
            en: 'A laugh, and the phone comes across the table: eleven lines before the first verb, and a chime at 9:40 on Sunday night. You’ve never seen it from this side.',
            it: 'Una risata, e il telefono attraversa il tavolo: undici righe prima del primo verbo, e un trillo alle 21.40 della domenica. Da questo lato non l’avevi mai visto.',
          },
          good: true,
          next: 'nine-seconds',
        },
      ],
    },
    {
      id: 'nine-seconds',
      text: {
        en: 'You ask what would make it worth reading. Your mentor looks at the table. Four seconds. Five. Six.',
        it: 'Chiedi che cosa farebbe venire voglia di leggerlo. Chi hai davanti guarda il tavolo. Quattro secondi. Cinque. Sei.',
      },
      choices: [
        {
          text: {
            en: 'You look at your notes and keep still.',
            it: 'Guardi i tuoi appunti e non ti muovi.',
          },
          consequence: {
            en: 'At second nine: “Perhaps if you wrote what you’re not sure about.” You’d never have come up with it. Nobody else would have said it.',
            it: 'Al nono secondo: «Forse se scrivessi le cose di cui non hai certezza». A te non sarebbe mai venuto in mente. E nessun altro te l’avrebbe detto.',
          },
          good: true,
        },
        {
          text: { en: 'You help: “Shorter, maybe? A video?”', it: 'Dai una mano: «Più corto, magari? Un video?»' },
          consequence: {
            en: '“Yes, a video would be nice.” You’ve got your own idea back, with a nod on top.',
            it: '«Sì, un video sarebbe carino». Ti torna indietro l’idea tua, con un cenno del capo.',
          },
          good: false,
        },
        {
          text: {
            en: '“You can tell me anything, you know.”',
            it: '«Guarda che puoi dirmi qualunque cosa».',
          },
          consequence: {
            en: 'It’s meant kindly. Now it’s a test of courage, and the safe answer is: “No, it’s fine as it is.”',
            it: 'Lo dici con gentilezza. Ma adesso è una prova di coraggio, e la risposta prudente è: «No, va bene così».',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'You’d like to know how the new release process works in practice. Which question opens the most?',
        it: 'Vuoi sapere come funziona in pratica il nuovo processo di rilascio. Quale domanda apre di più?',
      },
      options: [
        {
          text: {
            en: '“It must be a relief that releases are automatic now?”',
            it: '«Adesso che i rilasci sono automatici sarà un sollievo, no?»',
          },
          right: false,
          explanation: {
            en: 'You’ve supplied the feeling. It takes courage to return it.',
            it: 'Il sollievo ce l’hai messo tu. Per restituirlo ci vuole coraggio.',
          },
        },
        {
          text: {
            en: '“What did you do, hour by hour, at the last release?”',
            it: '«All’ultimo rilascio che cosa hai fatto, ora per ora?»',
          },
          right: true,
          explanation: {
            en: 'A real day, in order. The surprising part is usually between two o’clock and four.',
            it: 'Una giornata vera, in fila. La sorpresa di solito sta tra le due e le quattro.',
          },
        },
        {
          text: {
            en: '“On a scale of one to ten, how good is it?”',
            it: '«Da uno a dieci, quanto vale?»',
          },
          right: false,
          explanation: {
            en: 'You’ll get a polite number, and no scene behind it that you could ask about.',
            it: 'Ti arriverà un numero cortese, senza una scena su cui fare domande.',
          },
        },
      ],
    },
    {
      question: {
        en: '“Your travel form asks for the same date three times.” You introduced that form. What do you say first?',
        it: '«Il modulo per le trasferte chiede tre volte la stessa data». Quel modulo l’hai introdotto tu. Che cosa dici per prima cosa?',
      },
      options: [
        {
          text: {
            en: '“There were good reasons: the auditors insisted, and at the time nobody objected.”',
            it: '«C’erano buone ragioni: l’ha voluto chi ci controlla i conti, e allora nessuno ha detto niente».',
          },
          right: false,
          explanation: {
            en: 'The auditors may well have insisted. Your mentor learns that you’ll defend the form before you’ve tried it.',
            it: 'Può essere verissimo. Ma ora si sa che il modulo lo difendi prima ancora di provarlo.',
          },
        },
        {
          text: {
            en: '“I’ll have it changed by tomorrow.”',
            it: '«Lo faccio cambiare entro domani».',
          },
          right: false,
          explanation: {
            en: 'Fast. You still don’t know what the third date is for, and somebody will be asked who complained.',
            it: 'Veloce. Ma ancora non sai a che cosa serve la terza data, e qualcuno si sentirà chiedere chi ha protestato.',
          },
        },
        {
          text: {
            en: '“Thanks for showing me. Could I fill it in now, while you watch?”',
            it: '«Grazie di avermelo fatto vedere. Lo compilo adesso, mentre guardi?»',
          },
          right: true,
          explanation: {
            en: 'Thanks, hands, no defense. At the second date you’ll have your own opinion.',
            it: 'Un grazie, le mani, nessuna difesa. Alla seconda data avrai già un’opinione tua.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Ten minutes in, your mentor says: “May I ask what you’d do in my place? I have two offers.” What now?',
        it: 'Al decimo minuto chi ti fa da mentor dice: «Posso chiederti che cosa faresti al mio posto? Ho due offerte». E adesso?',
      },
      options: [
        {
          text: {
            en: 'You give your best advice right away; it’s the least you can do',
            it: 'Dai subito il tuo consiglio migliore; è il minimo',
          },
          right: false,
          explanation: {
            en: 'Generous, and the session has changed its owner. It seldom changes back by itself.',
            it: 'Generoso, e l’incontro ha cambiato proprietario. È raro che torni indietro da solo.',
          },
        },
        {
          text: {
            en: '“Gladly, in the last five minutes. Will you keep an eye on the clock?”',
            it: '«Volentieri, negli ultimi cinque minuti. L’orologio lo guardi tu?»',
          },
          right: true,
          explanation: {
            en: 'The wish is respected and so is the session, and your mentor keeps the lead.',
            it: 'Si rispetta il desiderio, si rispetta l’incontro, e la guida resta a chi ce l’ha.',
          },
        },
        {
          text: { en: '“We’re not here for that.”', it: '«Non siamo qui per questo».' },
          right: false,
          explanation: {
            en: 'Correct, and it will be the last personal question you’re asked.',
            it: 'Esatto, e sarà l’ultima domanda personale che ti fanno.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“I didn’t know that. Tell me what happened next.”',
    it: '«Non lo sapevo. E poi com’è andata?»',
  },
};
