import type { FrequentQuestion } from '../../types.ts';

export const programManagerQuestions: readonly FrequentQuestion[] = [
  {
    id: 'program-manager-how-many-pairs',
    audience: 'program-manager',
    question: {
      en: 'How many pairs should I start with?',
      it: 'Con quante coppie conviene partire?',
    },
    answer: {
      en: 'Twelve to forty. Below twelve you learn much about people and little from numbers, since group results need at least five answers per role and some participants will not answer. Above forty, a first program keeps you busy with dates. If you have only six leaders, start anyway, call it a pilot, collect stories with consent, and leave the outcome survey for the second round.',
      it: 'Tra dodici e quaranta. Sotto le dodici impari molto dalle persone e poco dai numeri, perché i risultati di gruppo chiedono almeno cinque risposte per ruolo e qualcuno non risponderà. Sopra le quaranta, al primo programma passi le giornate a rincorrere date. Se hai solo sei dirigenti, parti lo stesso: chiamalo pilota, raccogli storie con il consenso e tieni la rilevazione degli effetti per la seconda edizione.',
    },
  },
  {
    id: 'program-manager-first-steps',
    audience: 'program-manager',
    question: {
      en: 'In which order do I set things up?',
      it: 'In che ordine preparo tutto?',
    },
    answer: {
      en: 'Problem, measure, sponsor, mentees, mentors. First one sentence about what should change, then how you would notice. Then somebody at the top who says it aloud. Fill the seats of the leaders before you look for mentors: it is easier to find a mentor for a known question than a question for a waiting mentor. Only after that, open the wizard; with these answers in hand it takes about half an hour.',
      it: 'Problema, misura, sponsor, mentee, mentor. Prima una frase su che cosa dovrebbe cambiare, poi da che cosa te ne accorgeresti. Poi qualcuno in alto che lo dica ad alta voce. Riempi i posti di chi dirige prima di cercare mentor: è più facile trovare chi insegna per una domanda nota che una domanda per chi aspetta. Solo allora apri la procedura guidata: con queste risposte in mano ci vuole mezz’ora.',
    },
  },
  {
    id: 'program-manager-invite-or-volunteer',
    audience: 'program-manager',
    question: {
      en: 'Should leaders volunteer, or should I invite them all?',
      it: 'Chi dirige si candida, o è meglio un invito a tutta la dirigenza?',
    },
    answer: {
      en: 'Invite the whole team and let each person decline without a reason. Pure volunteering tends to bring those who need it least; an order costs goodwill on both sides of the table. For the junior side, open applications work well, as wanting to teach is half of the skill. Whatever you choose, the program stores it, because it limits what a later comparison can say.',
      it: 'Un invito a tutta la dirigenza, con la libertà di rinunciare senza un motivo. Le sole candidature spontanee tendono a portare chi ne ha meno bisogno; l’obbligo costa buona volontà da entrambe le parti. Per la parte junior vanno bene le candidature aperte, perché la voglia di insegnare è già metà del mestiere. Qualunque sia la scelta, il programma la registra: pesa su ciò che un confronto potrà dire.',
    },
  },
  {
    id: 'program-manager-finding-mentors',
    audience: 'program-manager',
    question: {
      en: 'Nobody applies as a mentor. Where do I look?',
      it: 'Nessuno si candida come mentor. Dove cerco?',
    },
    answer: {
      en: 'Where people already ask for help: the person whom others message before they open a ticket, the author of the page that everybody bookmarks, the support shift, the accessibility group. Write to them personally with one concrete subject: “You know how we answer angry customers. Would you teach it?” “Become a mentor” frightens people; a subject they own does not. Say at once that it is working time and that their manager knows.',
      it: 'Dove le persone chiedono già aiuto: chi riceve i messaggi prima ancora che si apra una segnalazione, chi ha scritto la pagina che sta tra i preferiti di tutti, il turno di assistenza, il gruppo sull’accessibilità. Scrivi di persona, con un tema preciso: «Sai come si risponde a un cliente arrabbiato. Lo insegneresti?» «Diventa mentor» spaventa; un tema proprio, no. Di’ subito che è orario di lavoro e che chi coordina lo sa.',
    },
  },
  {
    id: 'program-manager-how-matching-decides',
    audience: 'program-manager',
    question: {
      en: 'How does the matching decide, and can I explain it?',
      it: 'Come decide l’abbinamento, e riesco a spiegarlo?',
    },
    answer: {
      en: 'Rules come first: reporting lines, shared panels, level, capacity. They remove pairs. What remains gets points for skills, goals, interests, style, free slots and wishes, with weights that you set and see. Then the whole cohort is solved at once, so that nobody gets a perfect match at the price of three poor ones. For each pair there are reasons in words, and you can ask why another pair was not made.',
      it: 'Prima le regole: linee gerarchiche, commissioni in comune, livello, disponibilità. Tolgono coppie. Quelle che restano prendono punti per competenze, obiettivi, interessi, stile, orari liberi e desideri, con pesi che decidi e vedi tu. Poi si risolve l’intero gruppo in una volta, perché nessuno abbia l’abbinamento perfetto a spese di altre tre coppie. Per ogni coppia ci sono ragioni a parole, e puoi chiedere perché un’altra non è nata.',
    },
  },
  {
    id: 'program-manager-change-by-hand',
    audience: 'program-manager',
    question: {
      en: 'May I change a match by hand?',
      it: 'Posso cambiare un abbinamento a mano?',
    },
    answer: {
      en: 'Yes, as long as the hard rules hold. Fix a pair or forbid one, and the rest is solved again around it; you see at once what your choice costs the others. Write a line on why, because somebody will ask in three months. Two people who already get along wonderfully don’t need you. Save your hand for what the data can’t know, for example that two departments are about to merge.',
      it: 'Sì, finché i vincoli reggono. Blocca una coppia o vietane una, e il resto si risolve di nuovo intorno; vedi subito quanto la tua scelta costa alle altre. Scrivi una riga sul perché: tra tre mesi qualcuno lo chiederà. Due persone che vanno già d’accordo benissimo non hanno bisogno di te. Usa la mano per quello che i dati non possono sapere, per esempio che due reparti stanno per unirsi.',
    },
  },
  {
    id: 'program-manager-org-chart-wrong',
    audience: 'program-manager',
    question: {
      en: 'Our reporting lines are out of date. Is that a problem?',
      it: 'Il nostro organigramma non è aggiornato. È un problema?',
    },
    answer: {
      en: 'Yes, and the first one to solve. The rule against pairs in one line is only as good as the data behind it. Ask each department head to check twenty lines, not the whole file. Add dotted lines, project leads and pay panels by hand. With every import the pairs are checked again, and you get a list of those that have come into conflict through a reorganization, before anybody notices at the coffee machine.',
      it: 'Sì, ed è quello da risolvere per primo. La regola che vieta le coppie nella stessa linea vale quanto i dati che ci stanno dietro. Chiedi a chi guida ogni reparto di controllare venti righe, non tutto il file. Aggiungi a mano le linee tratteggiate, chi guida i progetti, le commissioni sugli stipendi. A ogni importazione le coppie si ricontrollano, e ricevi l’elenco di quelle finite in conflitto dopo una riorganizzazione.',
    },
  },
  {
    id: 'program-manager-more-mentors',
    audience: 'program-manager',
    question: {
      en: 'I have more mentors than mentees. What do I tell the others?',
      it: 'Ho più mentor che mentee. Che cosa dico a chi resta fuori?',
    },
    answer: {
      en: 'The truth, with a date: “You are trained and in reserve. If a pair ends or a leader joins, you are asked first; otherwise you have a seat in the next round.” Plan about one fifth more mentors than places, because good matches need choice and re-matches need somebody. Give the reserve something real in the meantime, such as the mentor circle or a talk on their subject. Never say that they were ranked lower, because they weren’t.',
      it: 'La verità, con una data: «La formazione l’hai fatta e sei in riserva. Se una coppia si chiude o si aggiunge una persona che dirige, si parte da te; altrimenti hai un posto nella prossima edizione». Prevedi circa un quinto di mentor in più: per abbinare bene serve scelta, e per riabbinare serve qualcuno. Intanto dai alla riserva qualcosa di vero, come il cerchio di chi fa da mentor o un intervento sul proprio tema. E non parlare di classifiche: non ce ne sono.',
    },
  },
  {
    id: 'program-manager-baseline-first',
    audience: 'program-manager',
    question: {
      en: 'Why must the first survey close before matches are announced?',
      it: 'Perché la prima rilevazione deve chiudersi prima degli abbinamenti?',
    },
    answer: {
      en: 'Because a name changes the answers. Once people know whom they will meet, hope or worry colors what they say about hierarchy and trust, and the starting line moves. You would later measure the surprise about the partner together with the program. So the order is: enroll, answer, close, match. If somebody enrolls late, they can take part in everything; only their before-and-after values are missing.',
      it: 'Perché un nome cambia le risposte. Quando si sa chi si incontrerà, speranza o timore colorano ciò che si dice di gerarchia e fiducia, e la linea di partenza si sposta. Più tardi misureresti, insieme al programma, anche la sorpresa per la persona assegnata. L’ordine quindi è: iscrizione, risposte, chiusura, abbinamento. Chi si iscrive tardi può fare tutto; mancano solo i suoi valori prima e dopo.',
    },
  },
  {
    id: 'program-manager-no-single-answers',
    audience: 'program-manager',
    question: {
      en: 'I only want to help: why can’t I see single survey answers?',
      it: 'Vorrei solo aiutare: perché non posso vedere le singole risposte?',
    },
    answer: {
      en: 'In a pair, every answer has a sender. If you act on a low one, the other person knows within a day who gave it, and the next answers are polite. So you see states made from dates, and group averages. Whoever wants help can ask for it with one tap that shows you the name. You learn of some problems later this way. In return, what you do learn is true.',
      it: 'In una coppia ogni risposta ha un mittente. Se ti muovi su una bassa, entro un giorno l’altra persona sa da chi viene, e le risposte successive saranno solo educate. Perciò vedi stati costruiti sulle date e medie di gruppo. Chi vuole aiuto lo chiede con un tocco, e quello ti mostra il nome. Certi problemi così li scopri più tardi. In cambio, quello che sai è vero.',
    },
  },
  {
    id: 'program-manager-red-state',
    audience: 'program-manager',
    question: {
      en: 'A pair has turned red. What do I do first?',
      it: 'Una coppia è passata al rosso. Da dove comincio?',
    },
    answer: {
      en: 'Read the reason code, not the color. Red speaks about dates: not started, no next session, canceled twice in a row. Offer the small thing that fits, such as three free slots, a fifteen-minute playbook or a pause. Write to both with the same neutral text. Wait a week. If nothing moves, call each of them and ask the three check-in questions. Ending a pair kindly is a good result too, and makes room for another match.',
      it: 'Leggi il codice del motivo, non il colore. Il rosso parla di date: mai partita, nessun incontro in vista, due annullamenti di fila. Offri la piccola cosa adatta: tre orari liberi, una traccia da quindici minuti, una pausa. Scrivi lo stesso testo neutro alle due persone. Aspetta una settimana. Se non si muove nulla, fai due telefonate con le tre domande del check-in. Anche chiudere con garbo è un buon risultato, e libera il posto per un altro abbinamento.',
    },
  },
  {
    id: 'program-manager-check-in-call',
    audience: 'program-manager',
    question: {
      en: 'What do I ask in a check-in call, and what not?',
      it: 'Nella telefonata di check-in che cosa chiedo, e che cosa no?',
    },
    answer: {
      en: 'Three questions, around week four and week twelve: what makes it easy, what makes it hard, what should we change in the program. Then listen for ten minutes. Never ask what they talk about, how the other person is, or what score they would give. If something personal comes up anyway, ask whether you may keep it, and write down only what you would read aloud to both.',
      it: 'Tre domande, intorno alla quarta e alla dodicesima settimana: che cosa lo rende facile, che cosa lo rende difficile, che cosa cambiare nel programma. Poi ascolta per dieci minuti. Mai chiedere di che cosa parlano, com’è l’altra persona, che voto darebbero. Se viene fuori comunque qualcosa di personale, chiedi se puoi tenerne conto, e scrivi solo ciò che leggeresti ad alta voce a tutte e due le persone.',
    },
  },
  {
    id: 'program-manager-harassment-report',
    audience: 'program-manager',
    question: {
      en: 'Somebody reports harassment to me. What is my part?',
      it: 'Qualcuno mi segnala una molestia. Qual è il mio compito?',
    },
    answer: {
      en: 'If somebody is in danger now, get help first. Then listen, say thank you, and don’t investigate. Before the details, say what happens next and whether you are obliged to report, so that they can decide how much to say. Name the confidant and the official channel, and offer to go along. Ask before you pause or end the pair: the wording is neutral, but the day may show who spoke. In the product you store only that the matter was passed on, and the date. Everything else belongs to the procedure of your organization.',
      it: 'Se il pericolo è adesso, per prima cosa chiama aiuto. Poi ascolta, ringrazia e non indagare. Prima dei dettagli spiega che cosa succederà e se hai l’obbligo di segnalare, così può decidere quanto dirti. Indica la persona di fiducia e il canale ufficiale, e offriti di andarci insieme. Prima di sospendere o chiudere la coppia, chiedi: le parole sono neutre, ma il giorno può far capire chi ha parlato. Nel prodotto si registra solo che la cosa è stata passata a chi di competenza, e la data. Tutto il resto segue la procedura dell’organizzazione.',
    },
  },
  {
    id: 'program-manager-works-council',
    audience: 'program-manager',
    question: {
      en: 'What do I prepare for data protection and employee representatives?',
      it: 'Che cosa preparo per la privacy e per le rappresentanze sindacali?',
    },
    answer: {
      en: 'Three things, before anybody enrolls: the table that shows who sees what, the list of data with purpose and retention, and the written purpose “not for employment decisions.” Show the screens; they convince more than a paper. Say plainly what the system does not do: no listening in, no mood analysis, no score of people. The product brings drafts for these documents. They are a starting point, and your legal department decides.',
      it: 'Tre cose, prima di qualsiasi iscrizione: la tabella di chi vede che cosa, l’elenco dei dati con finalità e tempi di conservazione, e lo scopo scritto «non per decisioni sul rapporto di lavoro». Mostra le schermate: convincono più di un documento. Di’ chiaramente che cosa il sistema non fa: non ascolta, non analizza gli umori, non dà punteggi alle persone. Le bozze sono nel prodotto. Sono un punto di partenza, e decide il vostro ufficio legale.',
    },
  },
  {
    id: 'program-manager-too-few-for-results',
    audience: 'program-manager',
    question: {
      en: 'My report shows gaps instead of numbers. Is it broken?',
      it: 'Nel mio report ci sono spazi vuoti al posto dei numeri. È rotto?',
    },
    answer: {
      en: 'No, it is being careful. A group with fewer than five answers is not shown, and sometimes a larger one is hidden too, because you could otherwise subtract and find the small one. With eleven leaders and seven answers you will see one average and no breakdown. Two remedies are honest: raise the response rate by explaining how answers are protected, or pool several rounds of the same program.',
      it: 'No, sta facendo attenzione. Un gruppo con meno di cinque risposte non si mostra, e a volte se ne nasconde anche uno più grande, perché con una sottrazione si troverebbe il piccolo. Con undici dirigenti e sette risposte vedrai una media e nessun dettaglio. I rimedi onesti sono due: far crescere le risposte spiegando come sono protette, o mettere insieme più edizioni dello stesso programma.',
    },
  },
  {
    id: 'program-manager-honest-report',
    audience: 'program-manager',
    question: {
      en: 'How do I present a result that is small or unclear?',
      it: 'Come presento un risultato piccolo o incerto?',
    },
    answer: {
      en: 'With its range, and first. “Confidence in giving feedback upward rose; the plausible range goes from almost nothing to clearly noticeable. Two other measures did not move.” Then add what you saw yourself: sessions held, goals reached, three sentences that pairs have released. Say which comparison is missing. People who decide about money trust a report that names its own weak spot, and they remember the one that didn’t.',
      it: 'Con il suo intervallo, e per primo. «La sicurezza nel dare feedback verso l’alto è cresciuta; i valori plausibili vanno da quasi niente a ben visibile. Due altre misure non si sono mosse». Poi aggiungi ciò che hai visto: incontri fatti, obiettivi raggiunti, tre frasi che le coppie hanno deciso di rendere pubbliche. Di’ quale confronto manca. Chi decide sui soldi si fida di un report che mostra il proprio punto debole, e si ricorda di quello che non l’ha fatto.',
    },
  },
  {
    id: 'program-manager-manager-objects',
    audience: 'program-manager',
    question: {
      en: 'A manager pulls a mentor out because of workload. How do I react?',
      it: 'Chi coordina un team ritira una persona per troppo lavoro. Come reagisco?',
    },
    answer: {
      en: 'Ask about the weeks, and believe the answer: a release or an absence is real. Offer fifteen-minute sessions or a pause with an end date. Then clarify that leaving the program is the mentor’s decision and not the manager’s. If this happens with several teams, it is not about managers. The time allowance was never agreed with those who plan capacity, and the sponsor has to say so once, to all.',
      it: 'Chiedi di quali settimane si tratta, e credi alla risposta: un rilascio o un’assenza sono cose vere. Offri incontri da quindici minuti o una pausa con una data di fine. Poi chiarisci che uscire dal programma lo decide chi è mentor. Se capita con diversi team, il problema non sono le persone: il tempo non era mai stato concordato con chi pianifica il lavoro, e lo sponsor deve dirlo una volta, a voce alta.',
    },
  },
  {
    id: 'program-manager-own-participation',
    audience: 'program-manager',
    question: {
      en: 'I run the program and would like to take part. May I?',
      it: 'Gestisco il programma e vorrei partecipare. Posso?',
    },
    answer: {
      en: 'You may, with a colleague beside you. As a participant you don’t see the board of your own cohort; a second program manager looks after it, and after your pair in particular. Choose somebody who doesn’t report to you. It is worth the effort: whoever has once waited ten minutes for a leader in a glass room writes better reminders.',
      it: 'Puoi, con qualcuno accanto. Quando partecipi non vedi il pannello del tuo gruppo: se ne occupa una seconda persona, compresa la tua coppia. Scegli qualcuno che non risponda a te. Ne vale la pena: chi ha aspettato una volta per dieci minuti in una saletta di vetro scrive promemoria migliori.',
    },
  },
  {
    id: 'program-manager-going-on-afterward',
    audience: 'program-manager',
    question: {
      en: 'A pair wants to go on after the end. Do I allow it?',
      it: 'Una coppia vuole continuare dopo la fine. Glielo permetto?',
    },
    answer: {
      en: 'It is not yours to allow. Close the program for them as for everybody else: last session, survey, deletion of notes. Then they are two people who may have coffee. If they would like structure, offer an open program without an end date, in which they sign a new agreement. The clean cut has a purpose, since it lets the one who has had enough leave without saying so.',
      it: 'Non c’è niente da permettere. Chiudi il programma come per chiunque: ultimo incontro, rilevazione, cancellazione delle note. Poi sono due persone che possono prendersi un caffè. Se vogliono una struttura, offri un programma aperto, senza data di fine, con un nuovo accordo da firmare. Il taglio netto serve: a chi ne ha abbastanza permette di uscire senza doverlo dire.',
    },
  },
  {
    id: 'program-manager-keep-mentors-well',
    audience: 'program-manager',
    question: {
      en: 'How do I look after the mentors during the months?',
      it: 'Come mi prendo cura di chi fa da mentor, durante i mesi?',
    },
    answer: {
      en: 'Give them each other. A circle of 45 minutes every six to eight weeks, led by a facilitator, with one rule: people speak about their own part, never about who their leader is or what was said. Watch three loads: preparation time, subjects that touch their own lives, and managers who count the hours. Thank them for something exact. And tell them early, more than once, that stopping is allowed; people stay longer where the door is open.',
      it: 'Fai in modo che si parlino. Un cerchio di 45 minuti ogni sei-otto settimane, con chi facilita e una regola: si parla della propria parte, mai di chi è l’altra persona o di che cosa ha detto. Tieni d’occhio tre pesi: il tempo di preparazione, i temi che toccano la vita personale, chi coordina e conta le ore. Ringrazia per qualcosa di preciso. E di’ presto, più di una volta, che si può smettere: dove la porta è aperta si resta più a lungo.',
    },
  },
];
