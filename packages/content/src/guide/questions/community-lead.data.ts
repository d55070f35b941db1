import type { FrequentQuestion } from '../../types.ts';

export const communityLeadQuestions: readonly FrequentQuestion[] = [
  {
    id: 'community-lead-my-part',
    audience: 'community-lead',
    question: {
      en: 'Where does my part end and the program manager’s begin?',
      it: 'Dove finisce la mia parte e comincia quella di chi gestisce il programma?',
    },
    answer: {
      en: 'You open rooms: circles, events, stories. Matching, surveys and struggling pairs belong to the program manager, and the app opens none of them to you. Agree on one sentence for members who bring you a problem with a pair: “I’m glad you told me; would you like me to come along to the person who can act on it?”',
      it: 'Tu apri spazi: cerchi, eventi, storie. Abbinamenti, rilevazioni e coppie in difficoltà sono di chi gestisce il programma, e l’app non te li apre. Concordate una frase per chi ti porta un problema di coppia: «Hai fatto bene a dirmelo; vuoi che venga con te da chi può fare qualcosa?»',
    },
  },
  {
    id: 'community-lead-circle-size',
    audience: 'community-lead',
    question: {
      en: 'How large should a first circle be?',
      it: 'Quante persone in un primo cerchio?',
    },
    answer: {
      en: 'Five to eight: one or two mentors, four to six mentees, and somebody to facilitate. Meet once a month for sixty minutes and plan six meetings, so that joining has an end. Let the group vote on topics at the first one. If twelve apply, open two circles.',
      it: 'Da cinque a otto: una o due persone come mentor, da quattro a sei come mentee, e chi facilita. Un’ora al mese per sei volte, così si sa quando finisce. I temi li vota il gruppo la prima volta. Se si iscrivono in dodici, apri due cerchi.',
    },
  },
  {
    id: 'community-lead-circle-rules',
    audience: 'community-lead',
    question: {
      en: 'What do we agree on about confidentiality in a circle?',
      it: 'Che cosa concordiamo nel cerchio sulla riservatezza?',
    },
    answer: {
      en: 'Three sentences are enough. What people say stays here. What we learned may leave, without names and without recognizable details. No recording and no automatic transcript. Say also what you can’t promise: eight people are eight people, so nobody should share what could hurt them.',
      it: 'Bastano tre frasi. Le parole restano qui. Quello che si impara può uscire, senza nomi né dettagli che fanno riconoscere qualcuno. Niente registrazioni né trascrizioni automatiche. Di’ anche quello che non puoi promettere: in otto un segreto non è mai al sicuro, quindi ciò che potrebbe ferire è meglio non dirlo.',
    },
  },
  {
    id: 'community-lead-circle-one-voice',
    audience: 'community-lead',
    question: {
      en: 'One person fills every circle. How do I interrupt kindly?',
      it: 'Una persona riempie ogni cerchio. Come la fermo con garbo?',
    },
    answer: {
      en: 'Change the form before you correct the person: one minute each, in turn, with a timer everybody sees, and passing is fine. If it happens anyway: “I’d like to hold that thought and hear two voices we haven’t had.” Afterward, in private, give them a task, such as keeping the time.',
      it: 'Prima di correggere la persona, cambia la forma: un minuto a testa, a giro, con un timer che tutto il gruppo vede, e si può passare. Se capita lo stesso: «Mi segno questo punto e sento due voci che mancano». Poi, a quattr’occhi, offrile un compito, per esempio tenere il tempo.',
    },
  },
  {
    id: 'community-lead-senior-guest',
    audience: 'community-lead',
    question: {
      en: 'A vice president wants to visit our circle. Do we say yes?',
      it: 'Una figura di vertice vuole visitare il cerchio. Diciamo di sì?',
    },
    answer: {
      en: 'Ask the circle without the guest, and let people answer in writing so that a no is easy. One no is enough. Then offer something else: an open event with questions collected beforehand. A guest who does come stays for the whole time, listens first and takes no notes.',
      it: 'Chiedilo al cerchio quando l’ospite non c’è, con risposte scritte, così il no è facile. Un no basta. In quel caso proponi altro: un evento aperto, con domande raccolte prima. Se invece l’ospite viene, resta per tutto il tempo, prima ascolta e non prende appunti.',
    },
  },
  {
    id: 'community-lead-who-may-join',
    audience: 'community-lead',
    question: {
      en: 'Do we open the network’s circles to everybody?',
      it: 'Apriamo a chiunque i cerchi della rete?',
    },
    answer: {
      en: 'Decide for each format and write it in the invitation. An open event makes allies; a closed circle can make it easier to speak. Never ask anybody to prove that they belong: the invitation says whom it is meant for, and people decide. Check the wording with HR once.',
      it: 'Decidi formato per formato e scrivilo nell’invito. Un evento aperto crea alleanze; in un cerchio riservato può essere più facile parlare. Non chiedere mai a nessuno di dimostrare che ne fa parte: l’invito dice a chi si rivolge, e la scelta è della persona. Fai controllare il testo una volta alle risorse umane.',
    },
  },
  {
    id: 'community-lead-official-view',
    audience: 'community-lead',
    question: {
      en: 'A leader asks me for “the women’s view.” How do I answer?',
      it: 'Da chi dirige mi chiedono «il punto di vista delle donne». Come rispondo?',
    },
    answer: {
      en: '“I can’t speak for a few hundred people. I can tell you what I think, or ask who would like to answer.” Then offer something that carries several voices: an open question with a date, or an event. Your role is to organize the network; nobody elected you to hold its opinion.',
      it: '«Non posso parlare per qualche centinaio di persone. Posso dirti che cosa penso io, o chiedere chi ha voglia di rispondere». Poi proponi una forma con più voci: una domanda aperta con una scadenza, o un evento. Il tuo ruolo è organizzare la rete; di averne l’opinione non te l’ha chiesto nessuno.',
    },
  },
  {
    id: 'community-lead-same-faces',
    audience: 'community-lead',
    question: {
      en: 'It is always the same two people who get invited to panels. What can I change?',
      it: 'Nei panel finiscono sempre le stesse due persone. Che cosa posso cambiare?',
    },
    answer: {
      en: 'Keep a list of subjects, not of faces: who would like to speak about databases, pricing, support? Send requests to the list and let people pick. Ask the two whether they are tired of it. And turn down any panel where the only topic on offer is being different.',
      it: 'Tieni un elenco di argomenti, non di facce: chi ha voglia di parlare di database, prezzi, assistenza? Manda le richieste all’elenco e lascia scegliere. Chiedi a quelle due persone se non ne hanno abbastanza. E rifiuta i panel in cui l’unico tema offerto è la propria diversità.',
    },
  },
  {
    id: 'community-lead-first-event',
    audience: 'community-lead',
    question: {
      en: 'What makes a good first event?',
      it: 'Che cosa funziona come primo evento?',
    },
    answer: {
      en: 'Forty-five minutes, two talks of five minutes called “What I unlearned,” one by a leader and one by somebody junior, then questions in groups of three. Small groups let people talk who would never raise a hand. Close on time, and say the date of the next one.',
      it: 'Quarantacinque minuti: due interventi di cinque dal titolo «Che cosa ho disimparato», uno di chi dirige e uno di chi ha cominciato da poco, poi domande in gruppi di tre. In tre parla anche chi non alzerebbe mai la mano. Chiudi in orario e annuncia la data del prossimo.',
    },
  },
  {
    id: 'community-lead-empty-chairs',
    audience: 'community-lead',
    question: {
      en: 'Thirty sign up and twelve come. How do I plan for that?',
      it: 'Si iscrivono in trenta e vengono in dodici. Come mi organizzo?',
    },
    answer: {
      en: 'Limit the places, open a waiting list, and write two days before: “If you can’t make it, give your place back; somebody is waiting.” Set up fifteen chairs in a circle, not thirty in rows. Don’t publish who was absent. Twelve people who talk make a good event.',
      it: 'Limita i posti, apri una lista d’attesa e due giorni prima scrivi: «Se non riesci a venire, libera il posto: c’è chi aspetta». Metti quindici sedie in cerchio, non trenta in fila. Non rendere pubblico chi mancava. Dodici persone che parlano sono già un bell’evento.',
    },
  },
  {
    id: 'community-lead-event-hours',
    audience: 'community-lead',
    question: {
      en: 'When do events exclude the fewest people?',
      it: 'A che ora un evento taglia fuori meno persone?',
    },
    answer: {
      en: 'In working hours, away from the start and the end of the day, when many take children somewhere or cover a shift. Change weekday and hour each time, because every slot shuts somebody out. Offer a remote seat with its own host, and notes for those who couldn’t come.',
      it: 'In orario di lavoro, lontano dall’inizio e dalla fine della giornata, quando c’è chi accompagna i figli o copre un turno. Cambia ogni volta giorno e ora, perché ogni fascia esclude qualcuno. Prevedi il collegamento a distanza, con una persona che lo segue, e appunti per chi non c’era.',
    },
  },
  {
    id: 'community-lead-pair-on-stage',
    audience: 'community-lead',
    question: {
      en: 'A pair would make a great talk. How do I ask them?',
      it: 'Una coppia avrebbe un bell’intervento da fare. Come lo chiedo?',
    },
    answer: {
      en: 'Each of them alone, the junior person first, with a no that costs nothing: “Would you want this at all? I won’t tell the other that I asked.” Names go on the program only when both have agreed. They see title and announcement before you send them out.',
      it: 'A una persona per volta, cominciando da chi è mentor, e con un no che non costa niente: «Ti andrebbe? Non dirò che te l’ho chiesto». I nomi vanno in programma solo con due sì. Titolo e annuncio li leggono, prima che partano, le due persone.',
    },
  },
  {
    id: 'community-lead-story-consent',
    audience: 'community-lead',
    question: {
      en: 'What do I ask before I publish a story?',
      it: 'Che cosa chiedo prima di pubblicare una storia?',
    },
    answer: {
      en: 'Four things in writing: this text, this place, these readers, until this date. Let the person read the final version, headline included, and wait a day before you publish. Everybody who can be recognized in it is asked too. Silence isn’t a yes, and neither is “I guess so.”',
      it: 'Quattro cose per iscritto: questo testo, questo posto, queste persone che leggeranno, fino a questa data. Fai leggere la versione finale, titolo compreso, e prima di pubblicare aspetta un giorno. Si chiede anche a chi è riconoscibile nel racconto. Il silenzio non è un sì, e nemmeno un «mah, direi di sì».',
    },
  },
  {
    id: 'community-lead-story-withdrawn',
    audience: 'community-lead',
    question: {
      en: 'Somebody wants their story taken down. What now?',
      it: 'Una persona vuole ritirare la sua storia. E adesso?',
    },
    answer: {
      en: 'Take it down the same day, and don’t ask for a reason. Remove it from slides and newsletters that are still to come. Be honest about what can’t be called back: an email that has been read, a copy somebody saved. Say thank you for the time it was there.',
      it: 'Toglila il giorno stesso, senza chiedere perché. Levala anche dalle slide e dalle newsletter in preparazione. Di’ con franchezza che cosa non si può richiamare: una mail già letta, una copia salvata. E ringrazia per il tempo in cui c’è stata.',
    },
  },
  {
    id: 'community-lead-story-anonymous',
    audience: 'community-lead',
    question: {
      en: 'Is it enough to leave out the name?',
      it: 'Basta togliere il nome?',
    },
    answer: {
      en: 'Rarely. In a department with three engineers, “an engineer who came back from leave” is a name. Change or drop site, team, date and product, then let the person ask a colleague they trust whether they would recognize it. If the story doesn’t survive that, it stays untold for now.',
      it: 'Di rado. In un reparto con tre persone, «chi è di ritorno da un congedo» è già un nome. Cambia o togli sede, team, data e prodotto, poi fai provare la persona con qualcuno di cui si fida: la riconoscerebbe? Se la storia non regge alla prova, per ora non si racconta.',
    },
  },
  {
    id: 'community-lead-story-accuses',
    audience: 'community-lead',
    question: {
      en: 'A story accuses a colleague. Do I publish it?',
      it: 'Una storia accusa una persona che lavora qui. La pubblico?',
    },
    answer: {
      en: 'No, however true it may be. A newsletter can’t hear the other side and can’t protect the author. Tell the author so with care, and name the ways that can help: the confidant, or the official channel. Later there may be a story about what changed.',
      it: 'No, per quanto possa essere vera. Una newsletter non può sentire l’altra parte né proteggere chi scrive. Dillo con delicatezza e indica le strade che possono aiutare: la persona di fiducia o il canale ufficiale. Forse più avanti ci sarà da raccontare che cosa è cambiato.',
    },
  },
  {
    id: 'community-lead-photos',
    audience: 'community-lead',
    question: {
      en: 'Communications wants photos and quotes for a campaign. What do I hand over?',
      it: 'La comunicazione vuole foto e frasi per una campagna. Che cosa passo?',
    },
    answer: {
      en: 'Nothing from circles, and nothing from your archive. Forward the request to members with purpose and closing date, and let those who like it get in touch directly. For photos at events, mark an area without cameras and say where it is. A sticker for “no photo” works too.',
      it: 'Niente dai cerchi, e niente dal tuo archivio. Inoltra la richiesta alla rete con scopo e scadenza, e chi ne ha voglia si farà avanti. Per le foto agli eventi, prevedi una zona senza obiettivi e di’ dov’è. Funziona anche un adesivo con scritto «niente foto».',
    },
  },
  {
    id: 'community-lead-who-belongs',
    audience: 'community-lead',
    question: {
      en: 'Can I see who stated which characteristic?',
      it: 'Posso vedere chi ha indicato quale caratteristica?',
    },
    answer: {
      en: 'No, and neither can the program manager. Such answers are optional and show up only as figures over at least eight people. Please don’t rebuild the list by hand from names, photos or guesses. If you need to reach people, write an invitation that they can recognize themselves in.',
      it: 'No, e nemmeno chi gestisce il programma. Sono risposte facoltative, che compaiono solo come cifre su almeno otto persone. Non ricostruire l’elenco a mano da nomi, foto o supposizioni. Se vuoi raggiungere qualcuno, scrivi un invito in cui possa riconoscersi.',
    },
  },
  {
    id: 'community-lead-inviting-mentors',
    audience: 'community-lead',
    question: {
      en: 'How do I find mentors in the network without pushing anybody?',
      it: 'Come trovo mentor nella rete senza fare pressione?',
    },
    answer: {
      en: 'Describe the work: what they would teach, how many hours, what support there is, that they pick topics and may refuse some. Say that being a member obliges nobody to apply. Write to everybody once, never to a person twice, and don’t tell anyone who answered.',
      it: 'Descrivi il lavoro: che cosa insegnare, quante ore, quale aiuto c’è, e che i temi si scelgono e si possono rifiutare. Di’ che far parte della rete non obbliga a candidarsi. Scrivi una volta a tutta la rete, mai due alla stessa persona, e non raccontare chi ha risposto.',
    },
  },
  {
    id: 'community-lead-tired-volunteers',
    audience: 'community-lead',
    question: {
      en: 'Those who organize are worn out. What can I ask for?',
      it: 'Chi organizza non ne può più. Che cosa posso chiedere?',
    },
    answer: {
      en: 'Working time, in figures: “Two people, four hours a month each, for six months.” Bring the list of what you did in the last quarter. Until the answer comes, halve the calendar and say so. A network that rests for a month is better than one that lives on goodwill alone.',
      it: 'Ore di lavoro, in cifre: «Due persone, quattro ore al mese a testa, per sei mesi». Porta l’elenco di quanto avete fatto nell’ultimo trimestre. Finché non arriva la risposta, dimezza il calendario e dillo. Meglio una rete che si ferma un mese di una che va avanti solo a buona volontà.',
    },
  },
];
