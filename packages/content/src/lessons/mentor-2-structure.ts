import type { Lesson } from '../types.ts';

export const mentorStructure: Lesson = {
  id: 'mentor-2-structure',
  audience: 'mentor',
  position: 2,
  minutes: 35,
  names: {
    en: 'A session that fits into its minutes',
    it: 'Un incontro che sta nei suoi minuti',
  },
  goals: [
    {
      en: 'Write the aim of a session as one sentence that could be filmed',
      it: 'Scrivere lo scopo di un incontro in una frase che si potrebbe filmare',
    },
    {
      en: 'Turn an explanation into three questions',
      it: 'Trasformare una spiegazione in tre domande',
    },
    {
      en: 'Close on time, with a task that has a weekday',
      it: 'Chiudere in orario, con un compito che ha un giorno',
    },
  ],
  sections: [
    {
      title: { en: 'An aim that somebody can see', it: 'Uno scopo che si vede' },
      body: {
        en: `“Let’s talk about AI” is too vague for an aim: afterward nobody can say whether you got there. Compare: *at the end, my mentee has found the sentence that the AI assistant made up.* There’s something to do, somebody to do it, and proof on the screen.

Write your aim as one sentence that begins with your mentee. Choose a verb that a camera could catch: opens, sorts, rewrites, deletes, compares. “Understands” and “becomes aware” can’t be filmed. If a second verb follows after an “and,” keep it for next time.

Every playbook brings an aim. Change one word in it, so that it belongs to your mentee’s week: not “a dashboard,” but the one they open on Mondays.`,
        it: `«Parliamo di IA» come scopo è troppo vago: alla fine nessuno sa dire se è stato raggiunto. Prova così: *alla fine chi è mentee ha trovato la frase che l’assistente di IA ha inventato.* C’è una cosa da fare, c’è chi la fa, e la prova resta sullo schermo.

Scrivi lo scopo in una frase che comincia dall’altra persona. Scegli un verbo che una telecamera potrebbe riprendere: apre, ordina, riscrive, cancella, confronta. «Capisce» e «prende coscienza» non si vedono. Se dopo una «e» spunta un secondo verbo, tienilo per la volta dopo.

Ogni traccia ha già il suo scopo. Cambia una parola, così parla della settimana di chi hai davanti: non «una dashboard», ma quella che apre il lunedì.`,
      },
    },
    {
      title: { en: 'Arrive, do, close', it: 'Arrivare, fare, chiudere' },
      body: {
        en: `Short and long sessions have the same shape. Only the middle grows.

- **15 minutes:** 2 to arrive, 9 to do something, 4 to close.
- **30 minutes:** 4, 20 and 6.
- **45 minutes:** 6, 31 and 8.

Arriving is one question: what became of the little task? If the answer is “nothing,” you say “fine, we’ll do it now,” and there is your session. No sigh, no raised eyebrow.

The middle holds one exercise. Pairs seldom run out of material; they run out of minutes just as it gets interesting.

The close has its fixed minutes, so it needs a signal. Lay your phone on the table with a timer, and say at the start: “It rings at twenty-four. Then we close, even in the middle of a sentence.” Now a device interrupts the vice president, and you don’t have to.`,
        it: `Corto o lungo, un incontro ha sempre la stessa forma. Cresce solo la parte di mezzo.

- **15 minuti:** 2 per arrivare, 9 per fare, 4 per chiudere.
- **30 minuti:** 4, 20 e 6.
- **45 minuti:** 6, 31 e 8.

Arrivare vuol dire una domanda: che fine ha fatto il piccolo compito? Se la risposta è «nessuna», di’ «bene, lo facciamo adesso», ed ecco il vostro incontro. Senza sospiri.

In mezzo ci sta un esercizio solo. È raro che a una coppia manchi il materiale; mancano i minuti, e proprio sul più bello.

La chiusura ha i suoi minuti, e le serve un segnale. Metti il telefono sul tavolo con il timer, e dillo all’inizio: «Suona al minuto ventiquattro. Lì chiudiamo, anche a metà frase». Così chi dirige si fa interrompere da un apparecchio, e non tocca a te.`,
      },
    },
    {
      title: { en: 'Ten minutes the day before', it: 'Dieci minuti il giorno prima' },
      body: {
        en: `Send two lines: what you’ll try together, and what has to be at hand. “Tomorrow we sort ten tickets. You need your login, nothing else.” Anything longer is read by the assistant.

Then play it through once, alone, against the clock. If your own part takes more than a third of the time, cut something. If a tool is involved, check that your company allows it, and that whatever you’ll paste may go in there. On video, settle who shares the screen. It’s the person who learns.`,
        it: `Manda due righe: che cosa proverete e che cosa serve avere a portata di mano. «Domani ordiniamo dieci ticket. Ti serve solo il tuo accesso». Se è più lungo, lo legge chi fa da assistente.

Poi prova tutto una volta, per conto tuo, con l’orologio. Se la tua parte occupa più di un terzo del tempo, togli qualcosa. Se c’è di mezzo uno strumento, controlla che in azienda sia permesso, e che lì dentro si possa incollare quello che incollerete. In video decidete prima chi mostra lo schermo: chi impara.`,
      },
    },
    {
      title: { en: 'Ask first, then show', it: 'Prima chiedi, poi mostra' },
      body: {
        en: `You know the answer, the clock is running, and explaining is quicker. By Thursday, though, little of it may be left. A guess of one’s own tends to stick, even a wrong one that got corrected.

Here is a lecture of five minutes: why our status page was green while customers wrote that nothing loaded. And here it is as three questions:

1. “The page says all is well, the inbox says it isn’t. How can both be right?”
2. “You’re the customer. Where do you look first?”
3. “Who decides that this light turns yellow? Shall we find out?”

Don’t correct the first guess at once. It shows what picture people have in mind when they decide three floors up, and that’s worth a note. If you hear “just tell me,” then tell, in three sentences, and hand it back: “Which of these is new to you?”`,
        it: `La risposta la sai, il tempo corre, e spiegare è più veloce. Ma giovedì può restarne poco. Un’ipotesi propria si ricorda meglio, anche se era sbagliata e poi è stata corretta.

Ecco una lezione di cinque minuti: perché la pagina di stato era verde mentre i clienti scrivevano che non si caricava niente. Ed eccola in tre domande:

1. «La pagina dice che va tutto bene, la posta dice di no. Come fanno ad avere ragione tutte e due?»
2. «Mettiti al posto di chi compra. Dove guardi per prima cosa?»
3. «Chi decide che questa luce diventa gialla? Andiamo a vedere?»

Non correggere subito la prima ipotesi: fa vedere con quale immagine si decide tre piani più su, e merita un appunto. Se ti senti dire «dimmelo e basta», dillo, in tre frasi, e poi restituisci la palla: «Che cosa c’è di nuovo per te?»`,
      },
    },
    {
      title: { en: 'Their hands, your words', it: 'Le mani sono le sue, le parole tue' },
      body: {
        en: `The person with the mouse does the learning. So sit where you see the screen and can’t reach the keyboard. Say where to look, not where to click: “upper right, something with an arrow.” When nothing moves, count to ten in your head before you help.

Passwords and missing permissions eat whole sessions. The day before, ask your mentee to log in once, on the device that will be on the table. And carry a plan on paper: the same exercise with a printed screen and a pencil.`,
        it: `Impara chi tiene il mouse. Quindi siediti dove vedi lo schermo e non arrivi alla tastiera. Indica dove guardare, non dove cliccare: «in alto a destra, una cosa con la freccia». Se non si muove niente, prima di aiutare conta in silenzio fino a dieci.

Password e permessi mancanti si mangiano incontri interi. Il giorno prima chiedi a chi è mentee di fare l’accesso una volta, sul dispositivo che porterà. E tieni pronto il piano di carta: lo stesso esercizio, con una schermata stampata e una matita.`,
      },
    },
    {
      title: { en: 'Six minutes to close well', it: 'Sei minuti per chiudere bene' },
      body: {
        en: `1. **What changed**, two minutes. “What looks different from half an hour ago?” Wait for it.
2. **The task**, two minutes. Read it aloud and ask for a weekday. “Soon” isn’t a weekday.
3. **Words and date**, two minutes. Is there a sentence that both of you want to let out of the room? If not, that’s fine too. Then look at the next date together.

Before your next meeting swallows you, write three lines to the two of you: what we tried, what surprised us, what happens by when. Leave out anything that would be awkward if it were forwarded.`,
        it: `1. **Che cosa è cambiato**, due minuti. «Che cosa vedi diverso rispetto a mezz’ora fa?» E aspetta.
2. **Il compito**, due minuti. Leggilo ad alta voce e chiedi un giorno. «Presto» non è un giorno.
3. **Parole e data**, due minuti. C’è una frase che volete far uscire da qui? Se non c’è, va bene così. Poi guardate insieme la prossima data.

Prima che la riunione dopo ti risucchi, scrivi tre righe per voi due: che cosa avete provato, che cosa vi ha sorpreso, che cosa succede ed entro quando. Lascia fuori ciò che, inoltrato per sbaglio, metterebbe in imbarazzo.`,
      },
    },
  ],
  exercise: {
    minutes: 18,
    text: {
      en: `Take the playbook of your first session, a sheet of paper, and a timer.

1. Write the aim in one sentence that begins “At the end, my mentee …” Cross out every verb that can’t be filmed.
2. Find the moment at which you would start to lecture. Write three questions in its place, each short enough for one breath.
3. Draw three boxes for arriving, doing and closing, with their minutes. In the last one, write the exact words with which you will announce the end.
4. Start the timer and play your part through once, alone. Cut whatever runs over.

Keep the sheet, and have it in front of you in the session.`,
      it: `Prendi la traccia del primo incontro, un foglio e un timer.

1. Scrivi lo scopo in una frase che comincia con «Alla fine chi è mentee…». Cancella ogni verbo che non si può filmare.
2. Trova il punto in cui partiresti con la lezione. Al suo posto scrivi tre domande, ognuna lunga un respiro.
3. Disegna tre riquadri: arrivare, fare, chiudere, con i minuti. Nell’ultimo scrivi le parole esatte con cui annuncerai la fine.
4. Fai partire il timer e prova la tua parte una volta, per conto tuo. Togli quello che sfora.

Tieni il foglio, e portalo con te all’incontro.`,
    },
  },
  scenario: [
    {
      id: 'no-permission',
      text: {
        en: 'Third session. Today your mentee wants to find out alone why sign-ups fell last week. The dashboard opens with “You don’t have permission.” Twenty-two minutes are left, and your mentee says: “Just show me on yours, it’s quicker.”',
        it: 'Terzo incontro. Oggi chi è mentee vuole scoprire per conto proprio perché la settimana scorsa le iscrizioni sono calate. La dashboard si apre con «Accesso non consentito». Restano ventidue minuti, e senti dire: «Fammi vedere sul tuo, è più veloce».',
      },
      choices: [
        {
          text: {
            en: 'You turn your laptop around and click through the charts while you explain.',
            it: 'Giri il tuo portatile e passi da un grafico all’altro mentre spieghi.',
          },
          consequence: {
            en: 'A smooth tour of eleven charts. “Very clear, thanks.” Nobody has searched for anything, and on Monday the permission is still missing.',
            it: 'Un bel giro tra undici grafici. «Chiarissimo, grazie». Nessuno ha cercato niente, e lunedì l’accesso mancherà ancora.',
          },
          good: false,
        },
        {
          text: {
            en: 'You take out the printed chart: “Access can wait. Where on this line would you start to doubt?”',
            it: 'Tiri fuori il grafico stampato: «L’accesso può aspettare. In che punto della linea cominceresti a dubitare?»',
          },
          consequence: {
            en: 'A pencil circles Tuesday. “What did we change on Tuesday?” Your mentee writes this question to the data team, in one line, and asks for the access in the second.',
            it: 'Una matita cerchia il martedì. «Che cosa abbiamo cambiato martedì?» Chi è mentee manda la domanda al team dei dati, in una riga, e nella seconda chiede l’accesso.',
          },
          good: true,
          next: 'handed-down',
        },
        {
          text: {
            en: 'You suggest meeting again once the access is there, so that your mentee can do it on their own screen.',
            it: 'Proponi di rivedervi quando ci sarà l’accesso, così chi è mentee potrà farlo dal proprio schermo.',
          },
          consequence: {
            en: 'Reasonable, and it costs three weeks. By then the dip in the sign-ups is old news, and so is the curiosity.',
            it: 'Ragionevole, e costa tre settimane. A quel punto il calo delle iscrizioni è roba vecchia, e la curiosità pure.',
          },
          good: false,
        },
      ],
    },
    {
      id: 'handed-down',
      text: {
        en: 'Three minutes to go. The task: open the dashboard on Monday, before the staff meeting, and write down one number that looks strange. Your mentee is already typing: “I’ll have somebody pull the numbers for me.”',
        it: 'Mancano tre minuti. Il compito: lunedì, prima della riunione di direzione, aprire la dashboard e segnarsi un numero che sembra strano. Chi è mentee sta già scrivendo: «Mi faccio estrarre i numeri da qualcuno».',
      },
      choices: [
        {
          text: {
            en: '“The numbers aren’t the point, the looking is. Monday, 8:55, five minutes: could that be you?”',
            it: '«Non contano i numeri, conta guardarli. Lunedì alle 8.55, cinque minuti: puoi farlo tu?»',
          },
          consequence: {
            en: 'A grin. The message is deleted, an entry of five minutes appears in the calendar. On Monday at 8:58 you get a screenshot with a question mark.',
            it: 'Un mezzo sorriso. Il messaggio sparisce, in agenda compaiono cinque minuti. Lunedì alle 8.58 ti arriva una schermata con un punto interrogativo.',
          },
          good: true,
        },
        {
          text: {
            en: 'You let it pass. At least the numbers will be looked at.',
            it: 'Lasci correre. Almeno i numeri qualcuno li guarda.',
          },
          consequence: {
            en: 'On Monday there is a tidy email with a table. Nothing in it looks strange, because whoever made it took the strange numbers for mistakes.',
            it: 'Lunedì arriva una mail ordinata con una tabella. Di numeri strani non ce n’è: chi l’ha preparata li ha presi per errori.',
          },
          good: false,
        },
        {
          text: {
            en: 'You offer to drop by on Monday and do it together.',
            it: 'Ti offri di passare lunedì e di farlo insieme.',
          },
          consequence: {
            en: 'Generous. It’s also the start of a weekly appointment in which you are the dashboard.',
            it: 'Generoso. È anche l’inizio di un appuntamento settimanale in cui la dashboard sei tu.',
          },
          good: false,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Thirty minutes on the support inbox. Which aim would you choose?',
        it: 'Trenta minuti sulla posta dell’assistenza. Quale scopo scegli?',
      },
      options: [
        {
          text: {
            en: 'My mentee knows the main problems of support and understands where they come from',
            it: 'Chi è mentee conosce i problemi principali dell’assistenza e capisce da dove vengono',
          },
          right: false,
          explanation: {
            en: 'You would both nod at the end, and nobody could point to anything.',
            it: 'Alla fine annuite, ma di preciso non si può indicare niente.',
          },
        },
        {
          text: {
            en: 'My mentee sorts ten tickets into three piles and gives each pile a name',
            it: 'Chi è mentee divide dieci ticket in tre mucchi e dà un nome a ogni mucchio',
          },
          right: true,
          explanation: {
            en: 'You can see it happen, and it has an end. The names of the piles will tell you how the problem looks from above.',
            it: 'Si vede, e ha una fine. I nomi dei mucchi ti diranno come appare il problema dall’alto.',
          },
        },
        {
          text: {
            en: 'I present the ticket system, the escalation rules and the weekly report',
            it: 'Presento il sistema dei ticket, le regole di escalation e il report settimanale',
          },
          right: false,
          explanation: {
            en: 'Three topics, and the sentence begins with you. It’s a fine webinar.',
            it: 'Tre temi, e la frase comincia da te. Come webinar andrebbe bene.',
          },
        },
      ],
    },
    {
      question: {
        en: 'The meeting before ran over. Fifteen of your thirty minutes are left. What do you do?',
        it: 'La riunione precedente ha sforato. Dei trenta minuti ne restano quindici. Che cosa fai?',
      },
      options: [
        {
          text: {
            en: 'Skip the close, so that the exercise gets all the time',
            it: 'Salti la chiusura, così l’esercizio ha tutto il tempo',
          },
          right: false,
          explanation: {
            en: 'Then nothing is carried over: no task, no date, and next time you start from zero.',
            it: 'Così non resta in mano niente: né compito né data. La prossima volta si riparte da zero.',
          },
        },
        {
          text: { en: 'Do everything at double speed', it: 'Fai tutto a velocità doppia' },
          right: false,
          explanation: {
            en: 'Only one of you knows the material well enough to go that fast.',
            it: 'A quella velocità ce la fa solo chi la materia la conosce già: tu.',
          },
        },
        {
          text: {
            en: 'Do one part of the exercise and keep four minutes for closing',
            it: 'Fai un pezzo dell’esercizio e tieni quattro minuti per chiudere',
          },
          right: true,
          explanation: {
            en: 'One thing done and a date in the calendar: that is a whole session.',
            it: 'Una cosa fatta e una data in agenda: è un incontro intero.',
          },
        },
      ],
    },
    {
      question: {
        en: '“What’s the difference between these two channels?” You know it by heart. What now?',
        it: '«Che differenza c’è tra questi due canali?» La risposta la sai a memoria. E adesso?',
      },
      options: [
        {
          text: {
            en: '“Post your question in both. What do you expect to happen?”',
            it: '«Scrivi la tua domanda in tutti e due. Che cosa ti aspetti che succeda?»',
          },
          right: true,
          explanation: {
            en: 'Two minutes later there is an answer in one and silence in the other. That difference stays.',
            it: 'Due minuti dopo, in uno c’è una risposta e nell’altro silenzio. Questa differenza non si dimentica.',
          },
        },
        {
          text: {
            en: 'Explain it completely, with its history, so that it’s settled',
            it: 'La spieghi per intero, con tutta la storia, così è chiarita',
          },
          right: false,
          explanation: {
            en: 'It’s settled for you. Your mentee has heard a story about two names that sound alike.',
            it: 'Per te sì. Chi è mentee ha sentito una storia su due nomi che si somigliano.',
          },
        },
        {
          text: { en: '“There’s a page about it on the wiki.”', it: '«C’è una pagina sulla wiki».' },
          right: false,
          explanation: {
            en: 'There is, and your mentee can open it too. They came to you for something a page can’t do.',
            it: 'C’è, e la wiki ce l’ha anche chi è mentee. Da te cerca quello che una pagina non può fare.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“You take the mouse, I’ll keep my hands off. Where would you look first?”',
    it: '«Il mouse lo tieni tu, io non tocco niente. Da dove cominceresti a guardare?»',
  },
};
