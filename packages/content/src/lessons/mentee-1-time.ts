import type { Lesson } from '../types.ts';

export const menteeTime: Lesson = {
  id: 'mentee-1-time',
  audience: 'mentee',
  position: 1,
  minutes: 15,
  names: {
    en: 'Why this, and where the time comes from',
    it: 'Perché farlo, e dove si trova il tempo',
  },
  goals: [
    {
      en: 'Say in one sentence what you want from it',
      it: 'Dire in una frase che cosa vuoi ricavarne',
    },
    {
      en: 'Have every date in the calendar before the first one',
      it: 'Avere tutte le date in agenda prima della prima',
    },
    {
      en: 'Bring one decision that is still open',
      it: 'Portare una decisione ancora aperta',
    },
  ],
  sections: [
    {
      title: { en: 'The slide and the screen', it: 'La slide e lo schermo' },
      body: {
        en: `Last quarter somebody showed you a slide: *new ticket system, rollout complete.* It was true. It’s also true that support keeps a spreadsheet beside it, because the system doesn’t show which customer has called twice. Nobody hid this from you. Nobody found the moment to say it, either.

A mentor is that moment, with a fixed date. Somebody who works with the thing every day shows you what a slide can’t carry. When you decide about the next system, you’ll have used one for ten minutes yourself.

That is the reason, and there is no second one behind it.`,
        it: `Lo scorso trimestre ti hanno mostrato una slide: *nuovo sistema di ticket, adozione completata.* Era vero. È vero anche che l’assistenza si tiene accanto un foglio di calcolo, perché il sistema non fa vedere quale cliente ha già chiamato. Nessuno te l’ha nascosto. Nessuno, però, ha trovato il momento per dirtelo.

Chi ti fa da mentor è quel momento, con una data fissa. Una persona che con quella cosa ci lavora ogni giorno ti fa vedere ciò che in una slide non entra. Quando deciderai sul prossimo sistema, almeno uno l’avrai usato dieci minuti con le tue mani.

La ragione è questa, e dietro non ce n’è un’altra.`,
      },
    },
    {
      title: { en: 'What is known, and what isn’t', it: 'Che cosa si sa, e che cosa no' },
      body: {
        en: `In 1999 Jack Welch had executives at General Electric learn the internet from younger staff; that’s usually named as the beginning. Law firms, banks and hospitals have done it since. A review of 54 studies, published in 2022, found mostly interviews and concepts, and few measurements. So whoever promises you a percentage is guessing.

What you can expect is small and specific: a question that you wouldn’t have asked. A tool that you tried before you bought it. A person four levels away who says to your face that it doesn’t work. Whether the program as a whole moves anything will be measured, and you’ll see the result together with its uncertainty.`,
        it: `Nel 1999, alla General Electric, Jack Welch volle che chi dirigeva imparasse internet da persone più junior: di solito l’inizio si colloca lì. Poi l’hanno fatto studi legali, banche, ospedali. Una rassegna di 54 studi, uscita nel 2022, ha trovato soprattutto interviste e riflessioni, e poche misure. Chi ti promette una percentuale, insomma, tira a indovinare.

Quello che puoi aspettarti è piccolo e preciso: una domanda che non avresti fatto. Uno strumento provato prima di comprarlo. Qualcuno, quattro livelli più in là, che ti dice in faccia che così non funziona. Se il programma nel suo insieme sposta qualcosa, si misura: vedrai il risultato insieme alla sua incertezza.`,
      },
    },
    {
      title: { en: 'Two cancellations', it: 'Due annullamenti' },
      body: {
        en: `The best-documented way to fail is the calendar. The first date is lost to a customer, which everybody understands. The second is lost to a board deck. Your mentor, who had prepared both times, draws a conclusion and is too polite to tell you. From then on it’s quiet.

Three rules prevent this:

- **A date may move, within its week.**
- **It may shrink to fifteen minutes.** There is a playbook of that length.
- **Your assistant may move it** from an account of their own. They see the time and the word “mentoring,” and nothing else.

Nobody keeps a tally on you: the program team sees that two dates in a row didn’t happen, and not who called them off.`,
        it: `Il modo di fallire che si conosce meglio è l’agenda. La prima data cade per un cliente, e lo capisce chiunque. La seconda per un documento del consiglio. Chi ti fa da mentor, che tutte e due le volte aveva preparato ogni cosa, tira una conclusione e per educazione non te la dice. Da lì in poi, silenzio.

Tre regole lo evitano:

- **Una data si può spostare, dentro la sua settimana.**
- **Si può ridurre a quindici minuti.** C’è una traccia di quella lunghezza.
- **Può spostarla chi ti fa da assistente**, con un accesso tutto suo. Vede l’orario e la parola «mentoring», nient’altro.

Nessuno tiene il conto su di te: il team del programma vede che due date di fila non si sono tenute, non chi le ha disdette.`,
      },
    },
    {
      title: { en: 'Don’t look for a gap', it: 'Non cercare un buco' },
      body: {
        en: `Gaps get eaten. Look for something in your week that nobody dares to move: the staff meeting on Monday, the call with your own boss, the coffee on the day when you’re on site. Put the half hour directly before it. Friday at five is usually the first slot to go.

In its usual form this is five sessions of thirty minutes and two of forty-five: four hours in six months. With an hour of preparation up front, a page to read each time and a small task between dates, count on seven. Book all of it today; you can still move a date later.`,
        it: `I buchi vengono mangiati. Cerca nella tua settimana una cosa che nessuno osa spostare: la riunione di direzione del lunedì, la chiamata con chi coordina te, il caffè del giorno in sede. Metti la mezz’ora subito prima. Il venerdì alle cinque di solito è il primo a saltare.

Nella forma più comune sono cinque incontri da trenta minuti e due da quarantacinque: quattro ore in sei mesi. Con un’ora di preparazione all’inizio, una pagina da leggere ogni volta e un piccolo compito tra una data e l’altra, mettine in conto sette. Prenota tutto oggi: una data si può sempre spostare.`,
      },
    },
    {
      title: { en: 'What will happen in the first session', it: 'Che cosa succede al primo incontro' },
      body: {
        en: `So that nothing takes you by surprise: your mentor opens, since that’s part of the role. You tell each other a few stages of your working lives, as much as you like. You read the agreement together, which takes ten minutes and is less solemn than it sounds. You draft a goal or two and look at the dates.

Nobody presents anything, and nobody is examined. If you’re nervous, you may say so; usually both of you are. When the timer rings, you stop. Bring a pen, and leave the laptop where it is.`,
        it: `Così niente ti coglie di sorpresa: apre chi ti fa da mentor, fa parte del ruolo. Vi raccontate qualche tappa della vostra vita di lavoro, quanto volete. Leggete insieme l’accordo: dieci minuti, meno solenni di quanto sembri. Abbozzate un obiettivo o due e guardate le date.

Nessuno presenta niente, nessuno fa esami. Se ti senti in ansia puoi dirlo; di solito siete in due. Quando suona il timer, si smette. Porta una penna, e il portatile lascialo dov’è.`,
      },
    },
    {
      title: { en: 'Bring a decision', it: 'Porta una decisione' },
      body: {
        en: `“I’d like to understand AI better” is a wish. Your mentor will prepare a lecture, and you’ll be polite about it. “By the twentieth I decide whether support gets this AI tool, and I’ve never used it” is a gift. Choose something that is open, that is yours, and that people far from you live with every day.

You’ll be a beginner for half an hour, in front of one person, with the door closed and a signed agreement. There’s hardly a safer place in the company to be one.`,
        it: `«Vorrei capire meglio l’IA» è un desiderio. Ti prepareranno una lezione, e tu ascolterai con cortesia. «Entro il venti decido se dare questo strumento di IA a chi risponde ai clienti, e non l’ho mai usato» è un regalo. Scegli una cosa aperta, che dipende da te e con cui fa i conti ogni giorno chi lavora lontano da te.

Per mezz’ora saprai poco, davanti a una persona sola, con la porta chiusa e un accordo firmato. In azienda è difficile trovare un posto più protetto per farlo.`,
      },
    },
  ],
  exercise: {
    minutes: 5,
    text: {
      en: `Now, with the calendar open:

1. Find your immovable routine. Book the whole series directly before it.
2. Send your assistant one line, or yourself if you have none: may move, may shrink, doesn’t vanish.
3. Complete the sentence: “By … I have to decide whether …, and I have never …”

The sentence is for you. You may bring it to the first session, or a different one.`,
      it: `Adesso, con l’agenda aperta:

1. Trova l’appuntamento che non si sposta mai. Prenota tutta la serie subito prima.
2. Manda una riga a chi ti fa da assistente, o a te se non c’è: si sposta, si accorcia, non sparisce.
3. Completa la frase: «Entro il … devo decidere se …, e non ho mai …»

La frase è per te. Al primo incontro puoi portare questa, o un’altra.`,
    },
  },
  scenario: [
    {
      id: 'eight-fifty',
      text: {
        en: '8:50. At nine you meet your mentor, who has set up a live demo. Your boss writes: the board wants new figures by eleven.',
        it: 'Ore 8.50. Alle nove hai l’incontro, e ti aspetta una demo dal vivo già pronta. Ti scrivono dall’alto: il consiglio vuole le cifre nuove entro le undici.',
      },
      choices: [
        {
          text: {
            en: 'You have somebody write: “So sorry, urgent matter, we’ll find a new date.”',
            it: 'Fai scrivere: «Mille scuse, un’urgenza, troveremo un’altra data».',
          },
          consequence: {
            en: 'A kind message. The next date that suits both is in twenty-four days, and the demo account expires before that.',
            it: 'Un messaggio gentile. La prima data libera per voi due è tra ventiquattro giorni, e l’account della demo scade prima.',
          },
          good: false,
        },
        {
          text: {
            en: 'You call for one minute: “The board has me until eleven. Fifteen minutes at 11:30, or tomorrow at 8:30?”',
            it: 'Chiami per un minuto: «Fino alle undici sono in mano al consiglio. Quindici minuti alle 11.30, o domani alle 8.30?»',
          },
          consequence: {
            en: '“11:30.” You see one thing instead of three, with your own fingers on it. It happened, and your mentor knows now what your word is worth on a bad day.',
            it: '«11.30». Vedi una cosa invece di tre, ma la fai con le tue mani. L’incontro c’è stato, e adesso dall’altra parte si sa quanto vale la tua parola in una giornata storta.',
          },
          good: true,
          next: 'quarter-end',
        },
        {
          text: {
            en: 'You go, with the laptop open beside you, and warn your mentor that you may have to type.',
            it: 'Vai, con il portatile aperto accanto, e avvisi che forse dovrai scrivere.',
          },
          consequence: {
            en: 'You attend two things and are present at neither. At 9:12 your mentor stops and says: “Shall I wait?”',
            it: 'Segui due cose e non ci sei in nessuna. Alle 9.12 la demo si ferma: «Aspetto?»',
          },
          good: false,
        },
      ],
    },
    {
      id: 'quarter-end',
      text: {
        en: 'Three weeks later, the last week of the quarter. The forecast meeting sits exactly on your slot. Your assistant asks: “Shall I cancel the mentoring?”',
        it: 'Tre settimane dopo, fine trimestre. La riunione sulle previsioni cade proprio sulla vostra mezz’ora. Chi ti fa da assistente chiede: «Annullo il mentoring?»',
      },
      choices: [
        {
          text: {
            en: '“Yes. It’s quarter-end, and my mentor will understand.”',
            it: '«Sì. È fine trimestre, chi mi fa da mentor capirà».',
          },
          consequence: {
            en: 'Nobody holds it against you. But your assistant has learned which date gives way, and next time won’t ask.',
            it: 'Nessuno te ne fa una colpa. Ma in segreteria ora si sa quale data cede, e la prossima volta nessuno te lo chiederà.',
          },
          good: false,
        },
        {
          text: {
            en: '“Move it, please. Same week, fifteen minutes will do.”',
            it: '«Spostalo, per favore. Stessa settimana, bastano quindici minuti».',
          },
          consequence: {
            en: 'Thursday, 8:15, standing, with coffee. It’s the shortest session so far and, oddly, the best. The rule won’t need explaining again.',
            it: 'Giovedì, 8.15, in piedi, con un caffè. È l’incontro più corto finora e, chissà perché, il migliore. La regola non andrà più spiegata.',
          },
          good: true,
        },
      ],
    },
  ],
  check: [
    {
      question: { en: 'Which slot is likely to survive six months?', it: 'Quale orario può reggere sei mesi?' },
      options: [
        {
          text: { en: 'Friday at 5, when it’s quiet', it: 'Venerdì alle 17, quando c’è calma' },
          right: false,
          explanation: {
            en: 'It only looks quiet. Everything left over from the week lands there, or people have gone home.',
            it: 'Sembra calma. Ma lì finisce tutto quello che è avanzato in settimana, oppure l’ufficio è già vuoto.',
          },
        },
        {
          text: {
            en: 'Monday at 8:30, directly before your staff meeting',
            it: 'Lunedì alle 8.30, subito prima della tua riunione di direzione',
          },
          right: true,
          explanation: {
            en: 'You’re on site, you’re awake, and the meeting behind it holds it in place.',
            it: 'Sei in sede, la testa è fresca, e la riunione che segue lo tiene fermo.',
          },
        },
        {
          text: { en: 'Wherever there’s room each month', it: 'Dove capita, mese per mese' },
          right: false,
          explanation: {
            en: 'There won’t be any room. There never is, which is why people ask for your calendar.',
            it: 'Non capiterà. Non capita mai, ed è per questo che la tua agenda è così contesa.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Which of these will give your mentor the most to work with?',
        it: 'Con quale di queste frasi chi ti fa da mentor può lavorare meglio?',
      },
      options: [
        {
          text: {
            en: '“Surprise me. I’m open to anything.”',
            it: '«Stupiscimi. Mi va bene qualunque cosa».',
          },
          right: false,
          explanation: {
            en: 'Generous, and a burden: now a junior person must guess what a leader would find worth the time.',
            it: 'Generoso, ma pesa: ora una persona junior deve indovinare che cosa meriti il tuo tempo.',
          },
        },
        {
          text: {
            en: '“I’d like to hear what the young people think about our tools.”',
            it: '«Vorrei sentire che cosa pensano i giovani dei nostri strumenti».',
          },
          right: false,
          explanation: {
            en: 'Your mentor has one opinion, their own. They haven’t been elected.',
            it: 'Chi hai davanti ha un’opinione sola, la propria. Fare da portavoce non è compito suo.',
          },
        },
        {
          text: {
            en: '“In two weeks I renew a contract for a tool that I’ve never opened.”',
            it: '«Tra due settimane rinnovo il contratto di uno strumento che non ho mai aperto».',
          },
          right: true,
          explanation: {
            en: 'A date, a decision, an honest gap. The first session plans itself.',
            it: 'Una data, una decisione, un vuoto dichiarato. Il primo incontro è già pronto.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Today’s session fell through, and it’s because of you. Which message do you send?',
        it: 'La data di oggi è saltata, e dipende da te. Quale messaggio mandi?',
      },
      options: [
        {
          text: {
            en: '“Today is gone, my doing. Thursday 8:15 or Friday 9:00, even for just fifteen minutes?”',
            it: '«Oggi è saltata, colpa mia. Giovedì alle 8.15 o venerdì alle 9, anche un quarto d’ora?»',
          },
          right: true,
          explanation: {
            en: 'One line of truth and two real dates. Nothing has to be read between the lines.',
            it: 'Una riga di verità e due date vere. Tra le righe non c’è niente da leggere.',
          },
        },
        {
          text: {
            en: 'Ten lines on how full this week is, with a list of the meetings that got in the way',
            it: 'Dieci righe su quanto è piena questa settimana, con l’elenco delle riunioni che si sono messe in mezzo',
          },
          right: false,
          explanation: {
            en: 'It’s surely true. What your mentor reads is that ten other things come first.',
            it: 'Sarà vero. Ma chi legge capisce di venire dopo altre dieci cose.',
          },
        },
        {
          text: { en: 'None. The entry disappears by itself', it: 'Nessuno. L’impegno sparisce dall’agenda e basta' },
          right: false,
          explanation: {
            en: 'Somebody had prepared this for you. An entry that vanishes says more than you mean.',
            it: 'C’era chi aveva preparato tutto per te. Un impegno che svanisce dice più di quanto vorresti.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: 'To your assistant: “This half hour may move within the week, and it may shrink to fifteen minutes. Before it’s canceled, ask me.”',
    it: 'A chi ti fa da assistente: «Questa mezz’ora si può spostare nella settimana e ridurre a quindici minuti. Prima di annullarla, chiedimelo».',
  },
  source:
    'Jordan and Sorell, Why Reverse Mentoring Works and How to Do It Right, Harvard Business Review, 2019; Chaudhuri, Park and Johnson, European Journal of Training and Development 46(5/6), 2022',
};
