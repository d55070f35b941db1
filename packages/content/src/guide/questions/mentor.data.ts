import type { FrequentQuestion } from '../../types.ts';

export const mentorQuestions: readonly FrequentQuestion[] = [
  {
    id: 'mentor-enough-to-teach',
    audience: 'mentor',
    question: {
      en: 'Do I really know enough to teach somebody so senior?',
      it: 'So davvero abbastanza per insegnare a una persona così senior?',
    },
    answer: {
      en: 'You only have to know more about one topic, and you were matched because you declared it. The business is your mentee’s part. Prepare one example from your own week; if a question goes beyond you, say **“I don’t know, let me find out.”** Most leaders respect that answer.',
      it: 'Ti basta saperne di più su un tema, e l’abbinamento nasce proprio da lì. L’azienda la conosce chi è mentee. Prepara un esempio della tua settimana; se una domanda va oltre, di’ **«non lo so, mi informo»**. È una risposta che in genere chi dirige apprezza.',
    },
  },
  {
    id: 'mentor-preparation-time',
    audience: 'mentor',
    question: {
      en: 'How much time does it take me, all in all?',
      it: 'Quanto tempo mi richiede, tutto compreso?',
    },
    answer: {
      en: 'Before the start: about three hours. Four lessons take two and a quarter hours in all, and in one practice round of 45 minutes you rehearse an opening with two other mentors; “The practice round” in the training shows how. Then, per session, the session itself and ten to twenty minutes of preparation, because the playbook has done most of it. A program of seven half hours comes to roughly an hour a month. If it regularly takes you more, you are preparing a lecture; cut it to one question and one thing to try.',
      it: 'Prima di partire: circa tre ore. Quattro lezioni fanno in tutto due ore e un quarto, e in una prova pratica di 45 minuti ti alleni ad aprire un incontro con altre due persone che fanno da mentor; come si fa, lo trovi nella formazione alla voce «La prova pratica». Poi, per ogni incontro, l’incontro stesso e dieci o venti minuti di preparazione, perché il grosso l’ha già fatto la traccia. Con sette mezz’ore si arriva a circa un’ora al mese. Se ci metti regolarmente di più, stai preparando una lezione: riduci a una domanda e una cosa da provare.',
    },
  },
  {
    id: 'mentor-first-minutes',
    audience: 'mentor',
    question: {
      en: 'What do I say in the very first minute?',
      it: 'Che cosa dico nel primissimo minuto?',
    },
    answer: {
      en: 'Something true and short. For example: “I’m glad we’re doing this, and I’m a little nervous. I’ve brought a plan for today: we get to know each other, we read the agreement, we book the dates. Is that all right with you?” You have now said how you feel, shown that there is a plan, and asked for a yes. The rest of the session follows the kick-off playbook.',
      it: 'Qualcosa di vero e di breve. Per esempio: «Mi fa piacere essere qui, e un po’ mi agita. Ho portato un piano per oggi: ci conosciamo, leggiamo l’accordo, fissiamo le date. Ti va bene?» Hai detto come stai, hai mostrato che un piano c’è e hai chiesto un sì. Il resto dell’incontro lo trovi nella traccia di avvio.',
    },
  },
  {
    id: 'mentor-mind-goes-blank',
    audience: 'mentor',
    question: {
      en: 'What if my mind goes blank in the middle?',
      it: 'E se a metà mi si svuota la testa?',
    },
    answer: {
      en: 'Look at the playbook; that’s what it’s there for. You may say so: “One second, I’ve lost my thread.” Then read the next question aloud exactly as it is written. Nobody at the table knows that you meant to say something else. A pause that feels endless to you lasts four or five seconds, and the other person is usually glad to have time to think.',
      it: 'Guarda la traccia: sta lì per questo. Puoi anche dirlo: «Un attimo, ho perso il filo». Poi leggi ad alta voce la domanda successiva, così com’è scritta. A quel tavolo nessuno sa che volevi dire un’altra cosa. Una pausa che a te sembra infinita dura quattro o cinque secondi, e spesso all’altra persona fa comodo avere il tempo di pensare.',
    },
  },
  {
    id: 'mentor-being-wrong',
    audience: 'mentor',
    question: {
      en: 'What if I explain something and it turns out to be wrong?',
      it: 'E se spiego una cosa e poi si scopre che era sbagliata?',
    },
    answer: {
      en: 'Then you correct it, and that is a lesson too. Write one line: “On Tuesday I told you the tool keeps nothing. I checked: it keeps drafts for a month.” You lose no standing; you show how a careful person works. What would harm you is covering it up. And when a tool surprises both of you during a session, stay with the surprise, since your mentee will meet it again alone.',
      it: 'Allora la correggi, e anche questa è una lezione. Scrivi una riga: «Martedì ti ho detto che lo strumento non conserva nulla. Ho controllato: tiene le bozze per un mese». Non perdi credibilità, mostri come lavora una persona attenta. A danneggiarti sarebbe nasconderlo. E se durante un incontro uno strumento vi sorprende, fermatevi lì: chi è mentee ci si ritroverà un’altra volta senza di te.',
    },
  },
  {
    id: 'mentor-mentee-knows-more',
    audience: 'mentor',
    question: {
      en: 'My mentee already knows my subject well. Now what?',
      it: 'Chi è mentee conosce già bene il mio tema. E adesso?',
    },
    answer: {
      en: 'Ask for the edge: “Where does it stop working for you?” People who know a subject from above rarely know how it feels from inside, on a Thursday, with three tickets open. Show them that. If there is truly nothing left to learn, say it together and choose another topic from both your profiles; the pair stays, only the playbooks change.',
      it: 'Cerca il limite: «A che punto smette di funzionarti?» Chi conosce un tema dall’alto di rado sa com’è da dentro, di giovedì, con tre segnalazioni aperte. Mostra quello. Se davvero non c’è più niente da imparare, ditevelo e scegliete un altro tema dai vostri profili: la coppia resta, cambiano solo le tracce.',
    },
  },
  {
    id: 'mentor-advice-about-me',
    audience: 'mentor',
    question: {
      en: 'We always end up talking about my career. Is that bad?',
      it: 'Finiamo sempre a parlare della mia carriera. È un problema?',
    },
    answer: {
      en: 'Not bad, but it is another program. The advice may be good and you may enjoy it, yet your mentee leaves with nothing learned and in two months will wonder what the sessions are for. Put your five minutes at the end and name them: “May I have the last five for a question of mine?” If you both like the exchange, ask the program team for the mutual format, in which each has one half.',
      it: 'Non è un problema, ma è un altro programma. I consigli possono essere buoni e farti piacere; intanto chi è mentee non impara nulla, e tra due mesi si chiederà a che cosa servono questi incontri. Metti i tuoi cinque minuti in fondo e chiamali per nome: «Gli ultimi cinque li tengo per una domanda mia?» Se lo scambio vi piace, chiedete al team del programma il formato reciproco, con una metà a testa.',
    },
  },
  {
    id: 'mentor-no-practice',
    audience: 'mentor',
    question: {
      en: 'My mentee never does the small task between sessions. What can I do?',
      it: 'Tra un incontro e l’altro chi è mentee non fa mai il piccolo compito. Che posso fare?',
    },
    answer: {
      en: 'Make it smaller and put it where the day already goes. “Use the tool once” is easy to forget; “on Friday, when you write to your team, let the assistant draft the first line” has a time and a place. Or do the task together in the first four minutes of the next session. Don’t ask why it was not done. Ask what got in the way, and change the task, not the person.',
      it: 'Rendilo più piccolo e mettilo dove la giornata passa già. «Usa lo strumento una volta» si dimentica; «venerdì, quando scrivi al tuo team, fatti preparare la prima riga dall’assistente» ha un’ora e un posto. Oppure fatelo insieme nei primi quattro minuti dell’incontro dopo. Non chiedere perché non è stato fatto. Chiedi che cosa l’ha impedito, e cambia il compito, non la persona.',
    },
  },
  {
    id: 'mentor-keeps-canceling',
    audience: 'mentor',
    question: {
      en: 'My mentee cancels again and again. Should I say something?',
      it: 'Chi è mentee continua ad annullare. Dovrei dire qualcosa?',
    },
    answer: {
      en: 'You may, and you don’t have to do it alone. After two in a row the program team asks both of you, with the same words and without mentioning who canceled. If you want to speak first, stay with facts and an offer: “The last two dates didn’t work. Would Friday morning, fifteen minutes, be easier?” Canceled sessions tell you about a calendar. They are no verdict on you.',
      it: 'Puoi farlo, e non devi farlo senza aiuto. Dopo due annullamenti di fila il team del programma scrive a voi due, con le stesse parole e senza dire chi ha annullato. Se vuoi parlarne prima tu, resta sui fatti e fai una proposta: «Le ultime due date non hanno funzionato. Venerdì mattina, un quarto d’ora, sarebbe più facile?» Gli incontri annullati parlano di un calendario. Non sono un giudizio su di te.',
    },
  },
  {
    id: 'mentor-remote-session',
    audience: 'mentor',
    question: {
      en: 'Does this work on video, if we never meet in person?',
      it: 'Funziona in video, se non ci vediamo mai di persona?',
    },
    answer: {
      en: 'Yes, with three habits. Share the mentee’s screen instead of yours, so that your mentee does the clicking. Keep both cameras on while you talk and off while somebody is reading. And open with a minute about the place where each of you is sitting; in a room this happens by itself. If you can arrange one meeting in person, make it the first or the last.',
      it: 'Sì, con tre abitudini. Si condivide lo schermo di chi è mentee, non il tuo: così clicca chi deve imparare. Telecamere accese quando parlate, spente quando qualcuno legge. E si comincia con un minuto sul posto in cui siete, perché di persona succede da sé e in video no. Se riuscite a vedervi una volta dal vivo, scegliete il primo incontro o l’ultimo.',
    },
  },
  {
    id: 'mentor-asked-about-boss',
    audience: 'mentor',
    question: {
      en: 'My mentee asks me what my boss is like. How do I get out of that?',
      it: 'Chi è mentee mi chiede com’è la persona che mi coordina. Come ne esco?',
    },
    answer: {
      en: 'Point at the agreement and offer something else: “We left named people out, remember? But I can tell you how a request from your floor arrives at our desks.” Most of the time it was curiosity and ends there. If the question comes back, write down the words and the date for yourself and talk with the confidant. You do not have to prove anything to be listened to.',
      it: 'Richiama l’accordo e offri altro: «Avevamo lasciato fuori le singole persone, ricordi? Però posso raccontarti come arriva da noi una richiesta del vostro piano». Quasi sempre era curiosità, e finisce lì. Se la domanda torna, segnati le parole e la data, solo per te, e parlane con la persona di fiducia. Per farti ascoltare non devi dimostrare niente.',
    },
  },
  {
    id: 'mentor-boss-asks',
    audience: 'mentor',
    question: {
      en: 'My own manager wants to know what we talk about. What do I answer?',
      it: 'Chi mi coordina vuole sapere di che cosa parliamo. Che cosa rispondo?',
    },
    answer: {
      en: 'The subject, and not the conversation. “We work on how to read the support inbox” is a complete answer. If the questions go on, say: “We’ve both signed that the rest stays in the room; I’d do the same for you.” Managers get a page that explains what they may ask. If the pressure does not stop, tell the program team, who will remind all managers at once, so that nothing leads back to you.',
      it: 'Il tema, non la conversazione. «Lavoriamo su come si legge la casella dell’assistenza» è una risposta completa. Se le domande continuano: «Abbiamo firmato che il resto non esce di lì; farei lo stesso per te». Chi coordina persone riceve una pagina che spiega che cosa può chiedere. Se la pressione non smette, dillo al team del programma: lo ricorderà a chiunque coordini persone, e niente porterà a te.',
    },
  },
  {
    id: 'mentor-speak-for-group',
    audience: 'mentor',
    question: {
      en: 'I am asked what “people like me” think. Do I have to answer?',
      it: 'Mi chiedono che cosa pensano «le persone come me». Devo rispondere?',
    },
    answer: {
      en: 'No. You signed up to teach a subject, and you are nobody’s spokesperson. Two sentences help: “I can only tell you about one case, mine,” if you feel like telling it; or “That’s a question for a survey. What I can show you is…” if you don’t. You never owe a reason. If you would like to talk about your own experience one day, you set the day and the length.',
      it: 'No. Hai accettato di insegnare un tema: non fai da portavoce a nessuno. Due frasi aiutano: «Posso dirti di un caso solo, il mio», se ti va di raccontarlo; oppure «È una domanda da sondaggio. Quello che posso mostrarti è…», se non ti va. Non devi mai dare un motivo. Se un giorno vorrai parlare della tua esperienza, il quando e il quanto li decidi tu.',
    },
  },
  {
    id: 'mentor-too-personal',
    audience: 'mentor',
    question: {
      en: 'What if a question is too personal?',
      it: 'E se una domanda è troppo personale?',
    },
    answer: {
      en: 'You skip it. “I’ll pass on that one” is enough, said in the tone in which you would refuse a second coffee. Then ask the next question on the playbook yourself, so that the silence does not grow. Later you may add the subject to your list in the agreement; the other person sees the list and not your reason. You can like somebody and still not answer.',
      it: 'La salti. Basta «su questa passo», con il tono con cui rifiuteresti un secondo caffè. Poi fai tu la domanda successiva della traccia, così il silenzio non si allarga. Più tardi puoi aggiungere il tema all’elenco dell’accordo; l’altra persona vede l’elenco, non il tuo motivo. Si può avere simpatia per qualcuno e non rispondere.',
    },
  },
  {
    id: 'mentor-disagree',
    audience: 'mentor',
    question: {
      en: 'May I contradict a leader to their face?',
      it: 'Posso contraddire chi dirige, in faccia?',
    },
    answer: {
      en: 'You may, and it is part of why you are there. It goes down best in three steps: what you heard, what you have seen, a question. “You said customers like the new form. Last week I read forty comments on it, and most were about the third field. Shall we open them?” You are not claiming to be right. You bring something both can look at, and the form does the contradicting.',
      it: 'Puoi, ed è uno dei motivi per cui ci sei. Si fa meglio in tre passi: che cosa hai sentito, che cosa hai visto, una domanda. «Hai detto che il nuovo modulo piace. La settimana scorsa ho letto quaranta commenti, e quasi tutti parlavano del terzo campo. Li apriamo?» Non pretendi di avere ragione. Porti una cosa che potete guardare in due, e a contraddire è il modulo.',
    },
  },
  {
    id: 'mentor-ask-for-job',
    audience: 'mentor',
    question: {
      en: 'May I ask my mentee to put in a good word for me?',
      it: 'Posso chiedere a chi è mentee di mettere una buona parola per me?',
    },
    answer: {
      en: 'Better not while the pair lasts. The agreement keeps favors out for a reason that protects you: once one is asked, every honest sentence has a price tag. What you can take with you is real, though. You know how decisions are made up there, you have practiced with a difficult audience, and your contribution record says so in your own words. Six months after the end, you are two colleagues like any others.',
      it: 'Finché dura la coppia, meglio di no. L’accordo tiene fuori i favori per un motivo che protegge te: chiesto il primo, ogni frase sincera ha un prezzo. Quello che ti porti via, però, è concreto. Sai come si decide lassù, hai imparato a reggere un pubblico difficile, e il tuo riepilogo dei contributi lo dice con parole tue. Sei mesi dopo la fine, lavorate nella stessa azienda e basta.',
    },
  },
  {
    id: 'mentor-no-time-given',
    audience: 'mentor',
    question: {
      en: 'What if my manager gives me no time for it?',
      it: 'E se chi mi coordina non mi dà tempo?',
    },
    answer: {
      en: 'Show the line-manager page first; it names about an hour a month and says that this is working time. Often that settles it. If a week is really impossible, use the fifteen-minute format and say which session you will do short. If every week is impossible, tell the program team. They can speak with the manager about time allowance in general, which is better than you defending your own hour.',
      it: 'Per prima cosa mostra la pagina per chi coordina persone: parla di circa un’ora al mese e dice che è orario di lavoro. Spesso basta. Se una settimana è davvero impossibile, usa il formato da quindici minuti e di’ quale incontro farai breve. Se è impossibile ogni settimana, avvisa il team del programma: può parlare del tempo previsto in generale, ed è meglio che difendere da te la tua ora.',
    },
  },
  {
    id: 'mentor-performance-review',
    audience: 'mentor',
    question: {
      en: 'Will this count in my performance review?',
      it: 'Conterà nella mia valutazione annuale?',
    },
    answer: {
      en: 'Only if you want it to, and only in your words. At the end you may compose a contribution record: your role, the period, sessions and hours, skills you practiced, thank-you notes you attach, a reflection. You read it, approve it, and may take it back until the review closes. It contains no ratings and nothing your mentee said. If you leave it out, nobody learns that there was one to leave out.',
      it: 'Solo se vuoi, e solo con parole tue. Alla fine puoi comporre un riepilogo dei contributi: ruolo, periodo, incontri e ore, competenze esercitate, i grazie che scegli di allegare, una riflessione. Lo rileggi, lo approvi, e puoi ritirarlo finché la valutazione non si chiude. Non contiene voti, e nulla di ciò che ha detto chi è mentee. Se lo lasci fuori, nessuno saprà che c’era qualcosa da lasciare fuori.',
    },
  },
  {
    id: 'mentor-what-i-gain',
    audience: 'mentor',
    question: {
      en: 'Honestly, what do I get out of it?',
      it: 'Sinceramente, io che cosa ci guadagno?',
    },
    answer: {
      en: 'Practice that is hard to get elsewhere: explaining to somebody who decides, disagreeing upward without breaking anything, ending a talk on time. You see how problems look from where your mentee sits. You meet other mentors from departments you would never write to. What nobody can promise is a promotion, and if somebody hints at one, be wary. Your time is working time, and you should not do this on top of a full week.',
      it: 'Un allenamento che altrove si trova di rado: spiegare a chi decide, dissentire verso l’alto senza rompere niente, chiudere un discorso in orario. Vedi che aspetto hanno i problemi da dove siede chi è mentee. Conosci chi fa da mentor in reparti a cui non avresti mai scritto. Una promozione non può prometterla nessuno, e se qualcuno la lascia intendere, drizza le orecchie. Il tuo tempo è orario di lavoro: non va aggiunto a una settimana già piena.',
    },
  },
  {
    id: 'mentor-want-to-stop',
    audience: 'mentor',
    question: {
      en: 'How do I stop without burning bridges?',
      it: 'Come smetto senza rovinare i rapporti?',
    },
    answer: {
      en: 'On the page of your pair, at any time and without a reason. The other person reads the same neutral sentence that you would read if they had stopped, and nobody is told who it was. They may guess, but nothing confirms it: pairs end for many reasons. Before you do, consider two smaller steps: a pause of a few weeks, or another topic. If you stop because somebody crossed a line, you can end the pair first and speak with the confidant afterward, in that order.',
      it: 'Dalla pagina della tua coppia, quando vuoi e senza dire perché. L’altra persona legge la stessa frase neutra che leggeresti tu se avesse smesso lei, e a nessuno si dice da chi è partito. Magari lo si intuisce, ma niente lo conferma: le coppie finiscono per tanti motivi. Prima, valuta due passi più piccoli: una pausa di qualche settimana, o un altro tema. Se smetti perché qualcuno ha superato un limite, puoi chiudere subito e parlare dopo con la persona di fiducia, in quest’ordine.',
    },
  },
];
