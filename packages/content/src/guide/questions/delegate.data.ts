import type { FrequentQuestion } from '../../types.ts';

export const delegateQuestions: readonly FrequentQuestion[] = [
  {
    id: 'delegate-what-i-do',
    audience: 'delegate',
    question: {
      en: 'What exactly is my part in this?',
      it: 'Qual è di preciso il mio compito?',
    },
    answer: {
      en: 'You look after the dates of one person’s mentoring sessions: when they take place and when they move. That’s all. You don’t prepare content, take minutes or remind anybody of a task. If a session stays in the calendar through a bad week because you found fifteen minutes on Thursday, you have done the whole job.',
      it: 'Curi le date degli incontri di mentoring di una persona: quando si fanno e quando si spostano. Nient’altro. Non prepari contenuti, non scrivi verbali, non ricordi compiti a nessuno. Se in una settimana difficile l’incontro resta in piedi perché hai trovato un quarto d’ora il giovedì, hai fatto tutto.',
    },
  },
  {
    id: 'delegate-what-i-see',
    audience: 'delegate',
    question: {
      en: 'What can I see once I have signed in?',
      it: 'Che cosa vedo dopo l’accesso?',
    },
    answer: {
      en: 'The name of the person you assist and, once there are sessions, their dates and length under the word “Mentoring.” No goals, notes, topics or answers, and no partner. The pages are closed to your login, so you can’t open something by accident. If content ever does appear on your screen, close it and tell the program team: that’s a fault, and it isn’t yours.',
      it: 'Il nome della persona che assisti e, quando ci sono incontri, data e durata sotto la parola «Mentoring». Niente obiettivi, note, temi, risposte, e nemmeno l’altra metà della coppia. Quelle pagine per il tuo accesso sono chiuse, quindi non puoi aprirle per sbaglio. Se un contenuto ti compare lo stesso, chiudilo e avvisa il team del programma: è un difetto, e non dipende da te.',
    },
  },
  {
    id: 'delegate-own-login',
    audience: 'delegate',
    question: {
      en: 'Why can’t I just use the leader’s password, as with other systems?',
      it: 'Perché non posso usare la password di chi dirige, come altrove?',
    },
    answer: {
      en: 'Because with it you would be inside everything: private notes, survey answers, the agreement. Every click would also be recorded as the leader’s. With your own login you see what you need, and nobody can later ask what you read. If you have been given a password, suggest this: “Name me as your delegate, and change it today.”',
      it: 'Perché con quella entreresti dappertutto: note private, rilevazioni, accordo. E ogni clic risulterebbe fatto da chi dirige. Con il tuo accesso vedi ciò che ti serve, e nessuno potrà chiederti che cosa hai letto. Se una password ce l’hai già, proponi così: «Indicami come assistente e cambiala oggi».',
    },
  },
  {
    id: 'delegate-getting-started',
    audience: 'delegate',
    question: {
      en: 'How do I become a delegate?',
      it: 'Come si diventa assistente nel programma?',
    },
    answer: {
      en: 'The person you assist names you in their own account, and you receive an invitation by email. Once you accept it, you have a login of your own. You can’t apply for the role, and a program manager doesn’t need to approve it. An invitation holds for seven days; if yours has run out, ask for a new one.',
      it: 'La persona che assisti ti indica dal proprio account, e tu ricevi un invito via mail. Quando lo accetti hai un accesso tutto tuo. Il ruolo non si chiede, e chi gestisce il programma non deve approvarlo. L’invito vale sette giorni: se il tuo è scaduto, fattene mandare uno nuovo.',
    },
  },
  {
    id: 'delegate-good-slot',
    audience: 'delegate',
    question: {
      en: 'Which slot tends to survive?',
      it: 'Quale orario ha più probabilità di reggere?',
    },
    answer: {
      en: 'One that leans on something fixed: right before the weekly staff meeting, or after a review that always takes place. Early in the week gives you room to repair. Avoid Friday afternoons and the hour before a flight. Put the whole series in at once rather than month by month, and leave five free minutes on either side.',
      it: 'Quello che si appoggia a qualcosa di fisso: subito prima della riunione settimanale, o dopo una revisione che si fa sempre. A inizio settimana resta spazio per rimediare. Evita il venerdì pomeriggio e l’ora prima di un volo. Inserisci tutta la serie in una volta, non mese per mese, e lascia cinque minuti liberi prima e dopo.',
    },
  },
  {
    id: 'delegate-something-bigger',
    audience: 'delegate',
    question: {
      en: 'Something more urgent lands on the session. What do I do?',
      it: 'Sull’incontro piomba qualcosa di più urgente. Che faccio?',
    },
    answer: {
      en: 'Move it within the same week, before you think of anything else. If half an hour is gone, look for fifteen minutes: the pairs have a plan for that length. Cancel only when the week is really lost, and put the new date in at the same moment. An empty “we’ll be in touch” reads like a no on the other side.',
      it: 'Per prima cosa spostalo dentro la stessa settimana. Se la mezz’ora non c’è più, cerca un quarto d’ora: per quella durata le coppie hanno una traccia. Annulla solo se la settimana è davvero persa, e metti subito la data nuova. Un «ci sentiamo» senza data, dall’altra parte, suona come un no.',
    },
  },
  {
    id: 'delegate-two-in-a-row',
    audience: 'delegate',
    question: {
      en: 'Why is everybody so strict about two canceled sessions?',
      it: 'Perché tanta severità su due incontri annullati?',
    },
    answer: {
      en: 'Because after two in a row a pair loses its thread, and a junior person may not dare to ask for another date. You often see it coming first. When one has already been dropped, treat the next like a meeting with a customer and say so plainly: “This is the second one. I’d like to keep it, even if it’s short.”',
      it: 'Perché dopo due di fila la coppia perde il filo, e chi è più junior può non osare chiedere un’altra data. Spesso te ne accorgi prima di tutti. Se uno è già saltato, tratta il successivo come un appuntamento con un cliente e dillo chiaro: «Sarebbe il secondo. Vorrei tenerlo, magari corto».',
    },
  },
  {
    id: 'delegate-short-notice',
    audience: 'delegate',
    question: {
      en: 'How late may I move a session?',
      it: 'Fino a quando posso spostare un incontro?',
    },
    answer: {
      en: 'As early as you know, and the evening before is much better than the morning of the day. The mentor has usually prepared something and may have swapped a shift or asked a colleague to cover. If it has to be within the hour, propose two concrete alternatives right away. A reason isn’t needed; a new time is.',
      it: 'Appena lo sai; e la sera prima è molto meglio del mattino stesso. Di solito chi è mentor ha preparato qualcosa, e magari ha scambiato un turno o chiesto una copertura. Se proprio manca meno di un’ora, proponi subito due alternative precise. Il motivo non serve, l’orario nuovo sì.',
    },
  },
  {
    id: 'delegate-calendar-entry',
    audience: 'delegate',
    question: {
      en: 'What should the calendar entry say?',
      it: 'Che cosa scrivo nel calendario?',
    },
    answer: {
      en: '“Mentoring,” the time and the place. Add no topic, no names in the title and no attachment: others may be able to open the leader’s calendar, and a screen is shared faster than one thinks. If the entry has to be private under your rules, mark it so. Whatever the two need for the session, they have elsewhere.',
      it: '«Mentoring», l’ora e il luogo. Nel titolo nessun tema e nessun nome, e niente allegati: quel calendario forse lo aprono anche altri, e uno schermo si proietta più in fretta di quanto si pensi. Se le vostre regole prevedono eventi privati, segnalo così. Ciò che serve per l’incontro, la coppia ce l’ha altrove.',
    },
  },
  {
    id: 'delegate-which-room',
    audience: 'delegate',
    question: {
      en: 'Which room should I book?',
      it: 'Che stanza prenoto?',
    },
    answer: {
      en: 'A neutral one, with a door, where nobody takes notes at the next desk. The leader’s office is convenient and puts the other person in the visitor’s chair, so a small meeting room is often better. Two chairs at the corner of a table and a screen both can see are enough. For video, a room where nobody walks in.',
      it: 'Una neutra, con la porta, senza orecchie alla scrivania accanto. L’ufficio di chi dirige è comodo, ma mette l’altra persona sulla sedia degli ospiti: spesso va meglio una saletta. Bastano due sedie ad angolo e uno schermo che si veda da entrambe. Per il video, un posto in cui nessuno entri all’improvviso.',
    },
  },
  {
    id: 'delegate-accept-for-leader',
    audience: 'delegate',
    question: {
      en: 'May I accept the match or sign the agreement on the leader’s behalf?',
      it: 'Posso accettare l’abbinamento o firmare l’accordo per conto di chi dirige?',
    },
    answer: {
      en: 'No, and the product doesn’t offer it to you. Those are promises between two people, and a promise made by somebody else is worth little. What you can do is hold two quiet minutes free in the calendar and say: “There’s a mentoring email that only you can answer.” The same goes for surveys: please never fill one in.',
      it: 'No, e il prodotto non te lo propone. Sono promesse tra due persone, e fatte da qualcun altro valgono poco. Puoi invece tenere libera una pausa di due minuti e dire: «C’è una mail del mentoring a cui puoi rispondere solo tu». Lo stesso vale per le rilevazioni: non compilarle mai tu.',
    },
  },
  {
    id: 'delegate-forwarded-mail',
    audience: 'delegate',
    question: {
      en: 'The leader forwards me the program’s emails. What do I do with them?',
      it: 'Mi arrivano inoltrate le mail del programma. Che ne faccio?',
    },
    answer: {
      en: 'Take the date, if there is one, and delete the rest. Don’t press the buttons: a link in such an email acts for the leader, not for you. Explain once that you can move sessions from your own login, so that nothing has to be forwarded. If an email rule sends you these messages automatically, ask whether they may be left out.',
      it: 'Prendi la data, se c’è, e cancella il resto. Non premere i pulsanti: un link in quelle mail agisce a nome di chi dirige, non tuo. Spiega una volta che gli incontri li sposti dal tuo accesso, così non serve inoltrare niente. Se te le manda una regola automatica della posta, chiedi di escluderle.',
    },
  },
  {
    id: 'delegate-overhear',
    audience: 'delegate',
    question: {
      en: 'I overhear something from a session. What now?',
      it: 'Mi capita di sentire un pezzo di un incontro. E adesso?',
    },
    answer: {
      en: 'Treat it like anything else you hear outside a door: it goes no further. Don’t mention it to be helpful, either, not even to the two. If it keeps happening, the room is the problem, and you can change that without explaining why. If what you hear sounds like danger or harassment, go to the confidant or the official channel.',
      it: 'Fai come con tutto ciò che si sente dietro una porta: resta con te. Non parlarne nemmeno per dare una mano, neppure alla coppia. Se succede spesso, il problema è la stanza, e puoi cambiarla senza spiegazioni. Se ti sembra un pericolo o una molestia, rivolgiti alla persona di fiducia o al canale ufficiale.',
    },
  },
  {
    id: 'delegate-asked-by-others',
    audience: 'delegate',
    question: {
      en: 'Somebody asks me how the leader’s mentoring is going. What do I say?',
      it: 'Qualcuno mi chiede come va il mentoring di chi assisto. Che cosa dico?',
    },
    answer: {
      en: '“I only do the dates.” It’s true and it’s short. Don’t pass on whether sessions take place, how often they move or with whom: from that, people draw pictures. If the question comes from the program team, they see held and planned sessions themselves. If it comes from somebody high up, the same sentence works, with a smile.',
      it: '«Io curo solo le date». È vero ed è breve. Non raccontare se gli incontri si fanno, quanto spesso si spostano o con chi: la gente ci costruisce sopra delle storie. Se lo chiede il team del programma, gli incontri previsti e svolti li vede già. Se lo chiede qualcuno molto in alto, vale la stessa frase, con un sorriso.',
    },
  },
  {
    id: 'delegate-writing-to-mentor',
    audience: 'delegate',
    question: {
      en: 'The other person writes to me directly. How should I sound?',
      it: 'L’altra persona mi scrive direttamente. Con che tono rispondo?',
    },
    answer: {
      en: 'The way you would with a guest you’re glad to have. For somebody junior, an email from the leader’s office can be intimidating, and “is unavailable” can sound like a verdict. Try: “Tuesday has become difficult. Would Wednesday at nine or Thursday at two suit you?” Ask which one suits them, and mean it; their calendar counts as much.',
      it: 'Come con un ospite che fa piacere ricevere. Per chi è junior, una mail da quell’ufficio può mettere soggezione, e «non ha disponibilità» suona come una sentenza. Prova così: «Martedì si è complicato. Andrebbe bene mercoledì alle 9 o giovedì alle 14?» E chiedilo sul serio: il suo calendario vale altrettanto.',
    },
  },
  {
    id: 'delegate-leader-avoids',
    audience: 'delegate',
    question: {
      en: 'I suspect the leader simply doesn’t want to go. Is it up to me to say something?',
      it: 'Ho l’impressione che chi dirige non ne abbia voglia. Tocca a me parlarne?',
    },
    answer: {
      en: 'You don’t have to solve it. One honest question is fair: “I’ve moved this three times. Should I look for a shorter format, or would you rather pause?” Both exist, and a pair can end without giving reasons. What isn’t yours is to invent obstacles. If you are asked to do that, you may say that you’d rather not.',
      it: 'Risolverlo non è compito tuo. Una domanda franca però ci sta: «L’ho spostato tre volte. Cerco una formula più corta, o preferisci una pausa?» Esistono tutte e due, e una coppia può chiudersi senza dare motivi. Inventare impegni, invece, non ti compete. Se te lo chiedono, puoi dire che preferisci di no.',
    },
  },
  {
    id: 'delegate-several-leaders',
    audience: 'delegate',
    question: {
      en: 'I assist more than one leader. How do I keep them apart?',
      it: 'Assisto più di una persona. Come faccio a non confondere le cose?',
    },
    answer: {
      en: 'Each of them names you separately, and your login lists them one by one. Before you move anything, check whose date it is. Don’t compare aloud: “Your colleague manages it every month” helps nobody. If two of them want the same room at the same time, decide as you would for any other meeting.',
      it: 'Ciascuna ti indica per conto suo, e nel tuo accesso le trovi elencate a una a una. Prima di spostare qualcosa guarda di chi è la data. Non fare confronti ad alta voce: «di là ci riescono ogni mese» non serve a nessuno. Se due vogliono la stessa stanza alla stessa ora, decidi come per qualsiasi riunione.',
    },
  },
  {
    id: 'delegate-on-leave',
    audience: 'delegate',
    question: {
      en: 'I’m going on leave. Who takes over?',
      it: 'Vado in ferie. Chi mi sostituisce?',
    },
    answer: {
      en: 'The person you assist can name somebody else in their account, who gets an invitation and a login. You can’t pass the role on yourself, and please don’t lend your password. For a short absence it’s often enough to look through the dates before you go, and to mention the one that might wobble.',
      it: 'La persona che assisti può indicare qualcun altro dal proprio account: riceverà un invito e un accesso. Il ruolo non puoi cederlo tu, e la password non si presta. Per un’assenza breve spesso basta ricontrollare le date prima di partire, e segnalare quella che rischia di ballare.',
    },
  },
  {
    id: 'delegate-giving-it-up',
    audience: 'delegate',
    question: {
      en: 'How do I give up the role?',
      it: 'Come lascio questo ruolo?',
    },
    answer: {
      en: 'In your own account, at any time, and you owe nobody an explanation. From then on you no longer see the dates. The leader can take the role back just as easily, for example when you change jobs. Before you go, say which sessions are still open, so that the next one isn’t lost between two people.',
      it: 'Dal tuo account, quando vuoi, e senza doverti giustificare. Da quel momento le date non le vedi più. Con la stessa facilità può togliertelo chi te l’ha dato, per esempio se cambi lavoro. Prima di andare di’ quali incontri sono ancora aperti, così il prossimo non si perde nel passaggio.',
    },
  },
  {
    id: 'delegate-join-myself',
    audience: 'delegate',
    question: {
      en: 'Assisting makes me curious. May I take part in the program myself?',
      it: 'Curando le date mi è venuta curiosità. Posso partecipare anch’io?',
    },
    answer: {
      en: 'Being a delegate doesn’t stand in the way. Ask the program team when the next round opens and whether your function is invited. You know a lot that leaders don’t: how a calendar really fills up, which meetings nobody would miss. One limit makes sense: not with the person you work for, nor with anybody above you in the line.',
      it: 'Fare da assistente non è un ostacolo. Chiedi al team del programma quando si apre il prossimo giro e se la tua funzione è compresa. Sai molte cose che ai piani alti sfuggono: come si riempie davvero un calendario, quali riunioni non mancherebbero a nessuno. Un limite ha senso: non con la persona per cui lavori, né con chi sta sopra di te.',
    },
  },
];
