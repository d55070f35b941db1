import type { Lesson } from '../types.ts';

export const mentorFeedback: Lesson = {
  id: 'mentor-3-feedback',
  audience: 'mentor',
  position: 3,
  minutes: 40,
  names: {
    en: 'Feedback upward, and questions that are hard to answer',
    it: 'Il feedback verso l’alto e le domande scomode',
  },
  goals: [
    {
      en: 'Tell an observation from a verdict',
      it: 'Distinguere un’osservazione da una sentenza',
    },
    {
      en: 'Give feedback upward in four steps and half a minute',
      it: 'Dare un feedback verso l’alto in quattro passi e mezzo minuto',
    },
    {
      en: 'Decline a question without giving reasons',
      it: 'Rifiutare una domanda senza dare motivi',
    },
    {
      en: 'Keep calm when a remark lands badly',
      it: 'Mantenere la calma quando un’osservazione viene presa male',
    },
  ],
  sections: [
    {
      title: { en: 'What a camera would have seen', it: 'Che cosa avrebbe ripreso una telecamera' },
      body: {
        en: `“You’re not a good listener” is a verdict. “In Tuesday’s demo the designer got two questions, and you answered both” is a recording. The first can be disputed for an hour. The second can be explained, and often it is explained with a laugh: “Did I?”

Before you say anything upward, let it pass three filters:

- **Was I there?** What others told you isn’t yours to bring, and it might lead back to them.
- **Could I write down the words, the place, the minute?** If not, wait. It will happen again, or it wasn’t a pattern.
- **Does it touch what we’re working on?** You mentor somebody on a subject. Nobody appointed you to inspect a character.

Leave four words at home: *always, never, everybody, people*. One exception is enough to disprove them, and then the rest isn’t heard either.`,
        it: `«Non sai ascoltare» è una sentenza. «Nella demo di martedì hanno fatto due domande a chi cura il design, e hai risposto tu a tutte e due» è una registrazione. Della prima si può discutere per un’ora. La seconda si può spiegare, e spesso si spiega ridendo: «Davvero?»

Prima di dire qualcosa verso l’alto, falla passare da tre filtri:

- **Ero presente?** Quello che ti hanno raccontato non tocca a te riferirlo, e da lì si potrebbe risalire a chi te l’ha detto.
- **Potrei scrivere le parole, il luogo, il minuto?** Se no, aspetta. Succederà ancora, oppure non era un’abitudine.
- **C’entra con il tema su cui lavorate?** Accompagni una persona su un argomento. L’ispezione del carattere non te l’ha chiesta nessuno.

Quattro parole restano a casa: *sempre, mai, tutti, la gente*. Basta un’eccezione per smentirle, e allora non si ascolta nemmeno il resto.`,
      },
    },
    {
      title: { en: 'Permission, observation, effect, question', it: 'Permesso, osservazione, effetto, domanda' },
      body: {
        en: `1. **Permission.** “May I share an observation?” It takes three seconds, and the other person can put down the cup. “Not now” is a full answer.
2. **Observation.** “In yesterday’s incident review, the first question was who had deployed.”
3. **Effect**, on you or on something you could see. “After that I wrote my next message twice and deleted it twice.” What others felt is theirs to say.
4. **Question.** “How do you see it?” Then stop talking. What happens next is up to them.

One in a session is plenty. And use the same four steps for what went well: “You said ‘I don’t know,’ and two people began to look it up.” If you ask permission only before bad news, the question itself becomes a warning.`,
        it: `1. **Permesso.** «Posso dirti una cosa che ho visto?» Ci vogliono tre secondi, e l’altra persona fa in tempo a posare la tazza. «Adesso no» è già una risposta.
2. **Osservazione.** «Ieri, nell’analisi dell’incidente, la prima domanda è stata chi aveva fatto il rilascio».
3. **Effetto**, su di te o su qualcosa che si vedeva. «Dopo ho scritto due volte il mio messaggio, e due volte l’ho cancellato». Che cosa hanno provato gli altri, lo diranno loro.
4. **Domanda.** «Tu come la vedi?» E poi bocca chiusa. Quello che segue non è più tuo.

Una per incontro basta e avanza. E usa gli stessi quattro passi per ciò che è andato bene: «Hai detto ‘non lo so’, e due persone si sono messe a cercare». Se il permesso lo chiedi solo prima delle brutte notizie, la domanda stessa diventa un allarme.`,
      },
    },
    {
      title: { en: 'Where and when', it: 'Dove e quando' },
      body: {
        en: `In the second half of the session, when something has already gone well. Within a few days, because after two weeks you’re comparing memories. Never with others listening, not even as a joke. And never in a chat: a written sentence has no face, and it can be forwarded.

If you’re shaking with anger, wait. The anger may be right, but it probably concerns more than one meeting. Take your own part of it to your mentor circle first: what it did to you, not who it was or what they said.

And do it only if you could live with a “no.” You’re offering something that you saw. Whether it gets used isn’t up to you.`,
        it: `Nella seconda metà dell’incontro, quando una cosa è già andata bene. Entro pochi giorni, perché dopo due settimane si confrontano solo ricordi. Mai davanti ad altri, nemmeno per scherzo. E mai in chat: una frase scritta non ha faccia, e si può inoltrare.

Se tremi di rabbia, aspetta. Magari la rabbia ha ragione, ma è probabile che riguardi più di una riunione. Prima porta la tua parte nel cerchio di chi fa da mentor: l’effetto che ti ha fatto, non chi era né che cosa ha detto.

E fallo solo se puoi convivere con un «no». Stai offrendo una cosa che hai visto. Se poi verrà usata, non dipende da te.`,
      },
    },
    {
      title: { en: 'Questions that you may decline', it: 'Domande che puoi rifiutare' },
      body: {
        en: `“What do they say about me down there?” “Is that team lead any good?” “Was the reorganization a mistake?” Such questions can be a sign of trust. Still, not each of them is yours.

- **About somebody by name:** “I don’t talk about people who aren’t here. I can describe what a handover looks like from my desk.”
- **Bigger than what you know:** “I have one example. One is not a trend.”
- **Somebody else’s story:** “That one isn’t mine to tell.”
- **You need time:** “Ask me again next week. I’d like to answer it properly.”

None of these needs a reason behind it. A reason invites a negotiation, and you would be negotiating with somebody who does it for a living.`,
        it: `«Che cosa dicono di me, laggiù?» «Chi guida quel team è all’altezza?» «La riorganizzazione è stata un errore?» Domande così possono essere un segno di fiducia. Ma non tutte sono per te.

- **Su una persona con nome e cognome:** «Di chi non è qui non parlo. Posso dirti come si vede un passaggio di consegne dalla mia scrivania».
- **Più grande di quello che sai:** «Ho un esempio. Uno solo non fa una tendenza».
- **La storia è di qualcun altro:** «Questa non tocca a me raccontarla».
- **Ti serve tempo:** «Richiedimelo la settimana prossima, voglio risponderti bene».

Dietro non serve un motivo. Un motivo apre una trattativa, e dall’altra parte c’è chi le trattative le fa di mestiere.`,
      },
    },
    {
      title: { en: 'When it lands badly', it: 'Quando viene presa male' },
      body: {
        en: `The arms fold, the voice turns official, a list of circumstances follows. You have three moves, in this order.

**Pause.** Two breaths. Don’t take back what you said, and don’t sharpen it.

**Name it**, kindly: “I think that came out harder than I meant.”

**Offer** a way on and a way out: “Five more minutes on this, or back to the dashboard?”

Then accept the answer. A remark that is rejected today may still be used next week, and you may never hear of it.`,
        it: `Le braccia si incrociano, la voce si fa ufficiale, segue l’elenco delle circostanze. Hai tre mosse, in quest’ordine.

**Pausa.** Due respiri. Non rimangiarti quello che hai detto, e non affilarlo.

**Dillo**, con garbo: «Credo che mi sia uscita più dura di come volevo».

**Offri** una strada e un’uscita: «Ci stiamo sopra altri cinque minuti o torniamo alla dashboard?»

Poi prendi la risposta per quella che è. Un’osservazione respinta oggi può tornare utile la settimana dopo, e magari non lo saprai mai.`,
      },
    },
    {
      title: { en: 'When the mistake was yours', it: 'Quando l’errore è tuo' },
      body: {
        en: `A label slipped out, or somebody else was listening. Repair it within a day, in one sentence: “Yesterday I judged instead of describing. What I saw was this.” One apology is enough; three are a request to be comforted.

And if you are treated differently afterward, with cold emails, dropped dates, a remark to your manager, it’s no longer a question of feedback. You don’t have to handle that alone, or nicely. The confidant is there for exactly this.`,
        it: `Ti è scappata un’etichetta, o c’era qualcuno che ascoltava. Rimedia entro un giorno, in una frase: «Ieri ho giudicato invece di descrivere. Quello che ho visto è questo». Una scusa basta; tre sono una richiesta di consolazione.

E se dopo ti trattano in un altro modo, con mail gelide, date che saltano, una parola a chi ti coordina, non è più una questione di feedback. Non devi cavartela senza aiuto, e nemmeno con il sorriso. La persona di fiducia c’è proprio per questo.`,
      },
    },
  ],
  exercise: {
    minutes: 20,
    text: {
      en: `Rewrite these four sentences in the four steps. Invent the scene: place, words, minute.

1. “You don’t trust anybody.”
2. “Your presentations are far too long.”
3. “Nobody dares to speak in your meeting.”
4. “You have no idea what working from home is like.”

Then read one of them to another mentor, who plays a leader and answers only “And?” Hold out for three “And?” without adding a label. Swap. If you have nobody to practice with, say it aloud to yourself, and leave three silences where the “And?” would be.`,
      it: `Riscrivi queste quattro frasi nei quattro passi. La scena inventala: luogo, parole, minuto.

1. «Non ti fidi di nessuno».
2. «Le tue presentazioni sono troppo lunghe».
3. «Nella tua riunione nessuno osa parlare».
4. «Non hai idea di che cosa vuol dire lavorare da casa».

Poi leggine una a un’altra persona che fa da mentor: recita la parte di chi dirige e risponde soltanto «E quindi?». Resisti a tre «E quindi?» senza aggiungere etichette. Scambiatevi le parti. Se non c’è nessuno con cui provare, dilla ad alta voce per conto tuo, con tre silenzi al posto degli «E quindi?».`,
    },
  },
  scenario: [
    {
      id: 'how-was-i',
      text: {
        en: 'You sat in while your mentee led an incident review. Payments had been down for forty minutes; the opening sentence was “Who pushed this?” Now you sit together, and your mentee asks, stirring the coffee: “So, how was I?”',
        it: 'Hai assistito mentre chi è mentee guidava l’analisi di un incidente. I pagamenti erano rimasti fermi quaranta minuti; la prima frase è stata: «Chi ha rilasciato?» Ora siete al tavolino, e mentre gira il caffè ti chiede: «Allora, che voto mi dai?»',
      },
      choices: [
        {
          text: { en: '“Good. Very clear.”', it: '«Bene. Molta chiarezza».' },
          consequence: {
            en: 'A relieved smile on both sides. The next review opens with the same three words, and now you are the one who said it was good.',
            it: 'Un sorriso di sollievo da una parte e dall’altra. La prossima analisi si apre con le stesse tre parole, e quel «bene» l’hai detto tu.',
          },
          good: false,
        },
        {
          text: {
            en: '“Honestly? It felt like an interrogation. I wouldn’t have said a word in there, and I doubt that anybody wanted to.”',
            it: '«Vuoi la verità? Sembrava un interrogatorio. Io lì dentro non avrei detto una parola, e dubito che qualcuno ne avesse voglia».',
          },
          consequence: {
            en: 'Brave, but it’s a label. “A review isn’t a tea party.” For ten minutes you hear about accountability, and the missing test stays missing.',
            it: 'Ci vuole coraggio, ma è un’etichetta. «Non siamo mica a un aperitivo». Per dieci minuti senti parlare di responsabilità, e il test che mancava continua a mancare.',
          },
          good: false,
        },
        {
          text: {
            en: '“May I share an observation? First came ‘Who pushed this?’ Then nobody mentioned the missing test for twenty minutes. How do you see it?”',
            it: '«Posso dirti una cosa che ho visto? All’inizio ‘chi ha rilasciato?’, poi per venti minuti nessuno ha nominato il test che mancava. Tu come la vedi?»',
          },
          consequence: {
            en: 'The spoon stops. You have said what was said and what followed, and you have asked. The answer is not friendly yet.',
            it: 'Il cucchiaino si ferma. Hai detto che cosa si è sentito e che cosa è seguito, e hai chiesto. La risposta non è ancora amichevole.',
          },
          good: true,
          next: 'sharp-voice',
        },
      ],
    },
    {
      id: 'sharp-voice',
      text: {
        en: '“So now I can’t even ask who was responsible?” The voice is sharper than you have ever heard it. You feel the heat in your face.',
        it: '«Quindi adesso non posso nemmeno chiedere di chi era la responsabilità?» Una voce così tagliente non l’avevi mai sentita. Ti sale il calore in faccia.',
      },
      choices: [
        {
          text: {
            en: '“You see, that’s exactly what I mean. You ask who it was before you ask what happened.”',
            it: '«Ecco, vedi, intendevo proprio questo. Chiedi chi è stato prima di chiedere che cosa è successo».',
          },
          consequence: {
            en: 'You have a point, and nobody left to hear it. The two of you finish early, very politely.',
            it: 'Hai ragione, e più nessuno che ti ascolti. Finite in anticipo, con grande cortesia.',
          },
          good: false,
        },
        {
          text: {
            en: 'Two breaths. “That came out harder than I meant. Shall we look for another first question, or leave it for today?”',
            it: 'Due respiri. «Mi è uscita più dura di come volevo. Cerchiamo un’altra prima domanda, o per oggi lasciamo stare?»',
          },
          consequence: {
            en: '“Leave it.” The rest is a little stiff. Two weeks later the review begins with: “What did our system let through?” Nobody looks at you, and you don’t need it.',
            it: '«Lasciamo stare». Il resto è un po’ rigido. Due settimane dopo l’analisi comincia così: «Che cosa ha lasciato passare il nostro sistema?» Nessuno ti guarda, e va bene così.',
          },
          good: true,
        },
        {
          text: { en: '“No, no, forget it, it was fine.”', it: '«No, no, lascia stare, andava bene».' },
          consequence: {
            en: 'The storm is over, and the observation with it. The next one will be twice as hard to begin.',
            it: 'La tempesta passa, e con lei l’osservazione. Cominciare la prossima costerà il doppio.',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Which of these is an observation?',
        it: 'Quale di queste è un’osservazione?',
      },
      options: [
        {
          text: {
            en: '“You were impatient with the testers, above all when time was running out.”',
            it: '«Con chi fa i test hai perso la pazienza, soprattutto quando il tempo stringeva».',
          },
          right: false,
          explanation: {
            en: 'Impatience is your reading of it. What did you see that made you think so?',
            it: 'Che fosse impazienza è la tua lettura. Che cosa hai visto, per pensarlo?',
          },
        },
        {
          text: {
            en: '“The testers felt ignored, and I think two of them won’t speak up again.”',
            it: '«Chi fa i test ha avuto l’impressione di non contare, e secondo me due persone non parleranno più».',
          },
          right: false,
          explanation: {
            en: 'Perhaps. But it’s about the inside of other people, and it speaks in their name.',
            it: 'Può darsi. Ma dice che cosa hanno dentro altre persone, e lo dice al posto loro.',
          },
        },
        {
          text: {
            en: '“At ten past ten a tester said ‘one more thing,’ and you closed the laptop.”',
            it: '«Alle dieci e dieci dal team dei test si è sentito ‘un’ultima cosa’, e tu hai chiuso il portatile».',
          },
          right: true,
          explanation: {
            en: 'Time, words, movement. There may be a good reason for it, and now it can be told.',
            it: 'Ora, parole, gesto. Forse c’è una buona ragione, e adesso si può raccontare.',
          },
        },
      ],
    },
    {
      question: {
        en: '“Between the two of us: can your team lead handle the job?” What is the best next sentence?',
        it: '«Detto tra noi: chi guida il tuo team è all’altezza?» Qual è la frase migliore?',
      },
      options: [
        {
          text: {
            en: '“I don’t talk about people who aren’t here. Shall I show you how a plan reaches my desk?”',
            it: '«Di chi non c’è non parlo. Ti faccio vedere come un piano arriva sulla mia scrivania?»',
          },
          right: true,
          explanation: {
            en: 'It protects three people, and it offers something that a leader can use.',
            it: 'Protegge tre persone e offre qualcosa che a chi dirige serve davvero.',
          },
        },
        {
          text: {
            en: '“Mostly, yes. Planning isn’t a strength.”',
            it: '«In genere sì. Il suo forte non è pianificare».',
          },
          right: false,
          explanation: {
            en: 'Six words, and you’ve become a reference. They will be remembered longer than you think.',
            it: 'Sono bastate poche parole per farti diventare una referenza. Resteranno in mente più di quanto credi.',
          },
        },
        {
          text: {
            en: '“I can’t say. You might pass it on, and I’m the one who has to go back to that team.”',
            it: '«Non posso dirlo. Magari poi lo racconti, e in quel team ci devo tornare io».',
          },
          right: false,
          explanation: {
            en: 'It declines, and it accuses in the same breath. The refusal alone would do.',
            it: 'Rifiuta e accusa nello stesso respiro. Il rifiuto da solo basterebbe.',
          },
        },
      ],
    },
    {
      question: {
        en: 'You have given your observation and asked your question. Your mentee looks out of the window. What now?',
        it: 'Hai detto la tua osservazione e fatto la domanda. Chi è mentee guarda fuori dalla finestra. E adesso?',
      },
      options: [
        {
          text: { en: 'You add a second example, to be clear', it: 'Aggiungi un secondo esempio, per chiarezza' },
          right: false,
          explanation: {
            en: 'One observation can be thought about. A second one starts to sound like a charge.',
            it: 'Su un’osservazione si può riflettere. Con la seconda comincia a sembrare un’accusa.',
          },
        },
        {
          text: { en: 'You say that it wasn’t that important', it: 'Dici che non era poi così importante' },
          right: false,
          explanation: {
            en: 'It was, or you wouldn’t have said it. The relief would be all yours.',
            it: 'Lo era, se no non l’avresti detto. Il sollievo sarebbe soltanto tuo.',
          },
        },
        {
          text: {
            en: 'You wait, and look at your notes meanwhile',
            it: 'Aspetti, e intanto guardi i tuoi appunti',
          },
          right: true,
          explanation: {
            en: 'Somebody is thinking. Your eyes on the paper make the silence easier for both.',
            it: 'C’è chi sta pensando. Con gli occhi sul foglio il silenzio pesa meno, a te e a chi hai davanti.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“May I share an observation? In yesterday’s demo I noticed … The effect on me was … How do you see it?”',
    it: '«Posso dirti una cosa che ho visto? Nella demo di ieri ho notato… L’effetto su di me è stato… Tu come la vedi?»',
  },
};
