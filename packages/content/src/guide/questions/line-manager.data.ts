import type { FrequentQuestion } from '../../types.ts';

export const lineManagerQuestions: readonly FrequentQuestion[] = [
  {
    id: 'line-manager-time-away',
    audience: 'line-manager',
    question: {
      en: 'How much time will my team member be away?',
      it: 'Per quanto tempo mancherà la persona del mio team?',
    },
    answer: {
      en: 'About one hour a month for sessions and preparation. Before the start there are about three hours of training, spread over two or three weeks: four short lessons, two and a quarter hours in all, and a practice round of 45 minutes with other mentors, on invented cases. It is working time, so please plan it as such, without asking for it back in the evening. Ask for the rhythm once: all dates are fixed on the first day.',
      it: 'Circa un’ora al mese, tra incontri e preparazione. Prima di partire ci sono circa tre ore di formazione, distribuite su due o tre settimane: quattro lezioni brevi, due ore e un quarto in tutto, più una prova pratica di 45 minuti tra mentor, su casi inventati. È orario di lavoro, quindi mettilo in conto così, senza farlo recuperare la sera. Il ritmo chiedilo una volta: le date si fissano tutte il primo giorno.',
    },
  },
  {
    id: 'line-manager-what-to-ask',
    audience: 'line-manager',
    question: {
      en: 'What may I ask about the sessions?',
      it: 'Che cosa posso chiedere degli incontri?',
    },
    answer: {
      en: 'Whether the time works out: “Are you getting the hour? Is there anything I should move?” Leave it to them whether they name the subject. Don’t ask what the leader said, what they are like, or what was said about the department. If you are simply curious, the best question is: “What could we as a team try out because of it?” It lets the other person decide what leaves the room.',
      it: 'Se il tempo basta: «Riesci a prenderti quell’ora? Devo spostare qualcosa?» Se nominare il tema, lo decide chi partecipa. Non chiedere che cosa ha detto chi dirige, com’è di persona, che cosa si è detto del reparto. Se è pura curiosità, la domanda migliore è: «C’è qualcosa che come team potremmo provare?» Lascia decidere all’altra persona che cosa far uscire.',
    },
  },
  {
    id: 'line-manager-busy-period',
    audience: 'line-manager',
    question: {
      en: 'May I ask for a break when we are under pressure?',
      it: 'Posso chiedere una pausa quando siamo sotto pressione?',
    },
    answer: {
      en: 'You may ask, and the person decides. Say which weeks and why: “From the tenth to the twenty-fourth we have the migration. Could your sessions be fifteen minutes then?” The pair can shorten, move or pause with a date for starting again. What hurts is the small hint before every session. If pressure never ends, the pair isn’t the cause, and it won’t be the cure either.',
      it: 'Puoi chiederla, e decide la persona. Di’ quali settimane e perché: «Dal 10 al 24 abbiamo la migrazione. In quei giorni gli incontri possono durare un quarto d’ora?» La coppia può accorciare, spostare o fare una pausa con una data di ripresa. Quello che fa male è la battutina prima di ogni incontro. Se la pressione non finisce mai, la causa non è la coppia, e nemmeno la cura.',
    },
  },
  {
    id: 'line-manager-talk-about-me',
    audience: 'line-manager',
    question: {
      en: 'Will they be talking about me?',
      it: 'Parleranno di me?',
    },
    answer: {
      en: 'The agreement leaves out colleagues by name, and that includes you. Leaders learn not to ask, and mentors learn how to decline. Will your department come up in some way? Probably, when the subject is how work really goes. Often it turns out that the leader who hears of an obstacle had put it there. If something reaches you that should have stayed in the room, tell the confidant, who follows it up.',
      it: 'L’accordo tiene fuori le singole persone, e quindi anche te. Chi dirige impara a non chiedere, chi è mentor a declinare. Il tuo reparto salterà fuori, in qualche modo? È probabile, quando si parla di come si lavora davvero. Tieni presente che spesso l’ostacolo l’aveva messo proprio chi ora ne sente parlare. Se ti arriva qualcosa che doveva restare lì, dillo alla persona di fiducia, che se ne occupa.',
    },
  },
  {
    id: 'line-manager-over-my-head',
    audience: 'line-manager',
    question: {
      en: 'What if a leader acts on something behind my back?',
      it: 'E se chi dirige interviene scavalcandomi?',
    },
    answer: {
      en: 'That would break what the leader has signed: nothing leaves the room before both have agreed on the words. If you are surprised by a request, ask openly where it comes from; it may have nothing to do with the pair. Please don’t ask your team member, who can neither confirm nor deny it without breaking a promise. The program manager can remind all leaders of the rule.',
      it: 'Sarebbe contrario a ciò che chi dirige ha firmato: da quella stanza non esce niente prima di aver concordato le parole. Se una richiesta ti coglie di sorpresa, chiedi apertamente da dove viene; magari con la coppia non c’entra. Non chiedere però alla persona del tuo team, che non può né confermare né smentire senza rompere una promessa. Chi gestisce il programma può ricordare la regola a tutta la dirigenza.',
    },
  },
  {
    id: 'line-manager-using-the-record',
    audience: 'line-manager',
    question: {
      en: 'How do I use the contribution record in a review?',
      it: 'Come uso il riepilogo dei contributi in una valutazione?',
    },
    answer: {
      en: 'As you would use a note about a talk given or a course taught: it shows what somebody did and practiced, in facts. Read it together and ask one question: “What of this would you like to use more in your job here?” It contains no rating, so don’t derive one from the number of sessions; that number depends on two calendars. Take what it says, and leave the rest to the person.',
      it: 'Come useresti una nota su un intervento pubblico o su un corso tenuto: mostra nei fatti che cosa una persona ha fatto e in che cosa si è esercitata. Leggetelo insieme e fai una domanda: «Quale di queste cose vorresti usare di più nel lavoro qui?» Non contiene voti, quindi non ricavarne uno dal numero di incontri: quello dipende da due calendari. Prendi ciò che dice, e il resto lascialo alla persona.',
    },
  },
  {
    id: 'line-manager-no-record',
    audience: 'line-manager',
    question: {
      en: 'Somebody took part and shows me no record. What does it mean?',
      it: 'Una persona ha partecipato e non mi mostra nessun riepilogo. Che cosa significa?',
    },
    answer: {
      en: 'Nothing. Absence of a record means nothing. Many people keep the two things apart, because the talks were personal, or because they would rather be judged by their daily work. Don’t ask for it, and don’t mention it in the review. The same holds for those who never applied: the system doesn’t tell you, and there is no line for it in any form.',
      it: 'Niente. L’assenza di un riepilogo non significa nulla. C’è chi preferisce tenere separate le due cose, perché erano conversazioni personali o perché vuole che si guardi al lavoro di ogni giorno. Non chiederlo, e non accennarvi nella valutazione. Lo stesso vale per chi non si è mai fatto avanti: il sistema non te lo dice, e in nessun modulo c’è una riga per questo.',
    },
  },
  {
    id: 'line-manager-suggesting-someone',
    audience: 'line-manager',
    question: {
      en: 'May I suggest somebody from my team as a mentor?',
      it: 'Posso proporre come mentor una persona del mio team?',
    },
    answer: {
      en: 'Yes, to the person, and in private: “I think you’d be good at teaching how we test. Would that interest you?” Then let a week pass. Don’t enroll anybody and don’t announce it in a meeting, where a no is hard to say. Think also of those who speak little; some of the best mentors are people to whom others quietly go with their questions.',
      it: 'Sì: alla persona, e a quattr’occhi. «Secondo me insegneresti bene come facciamo i test. Ti interesserebbe?» Poi lascia passare una settimana. Non iscrivere nessuno e non annunciarlo in riunione, dove dire di no è difficile. Pensa anche a chi parla poco: a volte insegna benissimo chi riceve, senza farsi notare, le domande di tutto il reparto.',
    },
  },
  {
    id: 'line-manager-losing-people',
    audience: 'line-manager',
    question: {
      en: 'Could a leader poach my best person?',
      it: 'Chi dirige potrebbe portarmi via la persona migliore?',
    },
    answer: {
      en: 'During the pair and for six months after it, that leader stays out of decisions about the person’s career, and this covers offers. Beyond that, somebody who becomes visible may indeed move on some day. Keeping people out of sight is no way to keep them. You can use the moment: ask what they would like to do next, and whether part of it could happen on your team.',
      it: 'Finché dura la coppia, e per sei mesi, chi dirige resta fuori dalle decisioni sulla carriera di quella persona, offerte comprese. Al di là di questo, chi diventa visibile un giorno può davvero cambiare posto. Ma tenere in ombra le persone non è un modo per trattenerle. Puoi approfittarne: chiedi che cosa le piacerebbe fare dopo, e se un pezzo si può fare nel tuo team.',
    },
  },
  {
    id: 'line-manager-others-left-out',
    audience: 'line-manager',
    question: {
      en: 'Others on my team feel passed over. What do I tell them?',
      it: 'Altre persone del team si sentono messe da parte. Che cosa dico?',
    },
    answer: {
      en: 'How the choice was made: a topic that somebody wanted to learn, free places, no shared reporting line. It was no prize for performance, and you had no vote. Add the next opening date. Then look at your own hour: who on your team last explained something to you? Fifteen minutes with one of those who feel overlooked, on a subject of theirs, does more than any explanation.',
      it: 'Come si è scelto: un tema che qualcuno voleva imparare, i posti liberi, nessuna linea gerarchica in comune. Non era un premio per i risultati, e tu non avevi voce. Aggiungi la data delle prossime iscrizioni. Poi guarda il tuo calendario: chi nel team è stata l’ultima persona a spiegarti qualcosa? Un quarto d’ora con chi si sente da parte, su un tema suo, fa più di qualsiasi spiegazione.',
    },
  },
  {
    id: 'line-manager-covering-work',
    audience: 'line-manager',
    question: {
      en: 'Who picks up the work while sessions take place?',
      it: 'Chi copre il lavoro durante gli incontri?',
    },
    answer: {
      en: 'For most jobs nobody has to: half an hour is shorter than many meetings. In shifts and support it is different, so plan it like a break that somebody covers, and put it in the schedule without the reason if the person prefers. If your capacity is planned in points or hours, take the hour off the plan. What has been planned for needs no excuse.',
      it: 'In molti lavori non serve: mezz’ora è più breve di tante riunioni. Nei turni e nell’assistenza è diverso: trattala come una pausa che qualcun altro copre, e se la persona lo preferisce segnala senza il motivo. Se la capacità del team è in punti o in ore, togli quell’ora dal piano. Per ciò che è pianificato non servono scuse.',
    },
  },
  {
    id: 'line-manager-clashing-meeting',
    audience: 'line-manager',
    question: {
      en: 'A session clashes with an important team meeting. Which comes first?',
      it: 'Un incontro cade su una riunione importante del team. Che cosa viene prima?',
    },
    answer: {
      en: 'Ask before you decide, and ask once: “Is this one movable?” Pairs can shift within the same week, and sometimes the leader’s calendar allows it easily. If not, let the session stand and send notes of your meeting. It costs you one summary. The opposite choice is expensive: two lost sessions in a row are where pairs usually end, and it would be the mentor who has to cancel on somebody powerful.',
      it: 'Chiedi prima di decidere, e una volta sola: «Questo si può spostare?» Dentro la stessa settimana le coppie possono farlo, e a volte il calendario di chi dirige lo permette senza fatica. Se no, lascia che l’incontro si faccia e manda un riassunto della riunione. Ti costa una pagina. La scelta contraria costa cara: dopo due incontri persi di fila le coppie di solito si fermano, e a dover annullare con una persona potente sarebbe chi è mentor.',
    },
  },
  {
    id: 'line-manager-what-i-see',
    audience: 'line-manager',
    question: {
      en: 'What do I see of all this in the product?',
      it: 'Che cosa vedo di tutto questo nel prodotto?',
    },
    answer: {
      en: 'Little, on purpose. That a person of yours takes part, unless they have switched that off, so that you can plan the time. The total of hours, if they share it. And a contribution record, once it has been approved for you. You see no partner, no dates of single sessions, no goals, no state and no answers. If you need something else to plan your team, ask the person; that is usually quicker than a screen.',
      it: 'Poco, e di proposito. Che una persona del tuo team partecipa, a meno che abbia scelto di no, così puoi prevedere il tempo. Il totale delle ore, se te lo mostra. E il riepilogo dei contributi, quando l’ha approvato. Non vedi con chi è in coppia, né le singole date, gli obiettivi, lo stato o le risposte. Se per organizzare il lavoro ti serve altro, chiedi a lei: di solito si fa prima che con una schermata.',
    },
  },
  {
    id: 'line-manager-upset-afterward',
    audience: 'line-manager',
    question: {
      en: 'My team member comes back upset from a session. What can I do?',
      it: 'La persona torna turbata da un incontro. Che cosa posso fare?',
    },
    answer: {
      en: 'Offer time and don’t dig. “That looks like it was a hard one. Would you like a quiet half hour, or a walk?” If they want to talk, listen; they may leave out what was said. If it sounds like danger or harassment, don’t ask for proof: help them reach the confidant or the official channel, today. As a manager you may be obliged to report it yourself; if so, tell them before they go on. Otherwise remind them of the mentor circle and of the exit that needs no reason. Don’t call the leader.',
      it: 'Offri tempo e non scavare. «Mi sembra che sia stata dura. Vuoi mezz’ora tranquilla, o due passi?» Se vuole parlare, ascolta; che cosa si è detto può tenerlo per sé. Se ti sembra un pericolo o una molestia, non chiedere prove: dai una mano a raggiungere oggi stesso la persona di fiducia o il canale ufficiale. Può darsi che il tuo ruolo ti obblighi a segnalarlo: in quel caso dillo prima che continui. Altrimenti ricorda che ci sono un cerchio in cui confrontarsi e un’uscita che non chiede motivi. Non chiamare chi dirige.',
    },
  },
  {
    id: 'line-manager-pass-a-message',
    audience: 'line-manager',
    question: {
      en: 'May I ask the mentor to mention something to the leader?',
      it: 'Posso chiedere a chi è mentor di accennare una cosa a chi dirige?',
    },
    answer: {
      en: 'Please don’t. The half hour belongs to the pair. A mentor who carries messages becomes a lobbyist, loses the leader’s trust and, when it goes wrong, stands there alone. If your point is good, it deserves your own name: write three lines to the leader’s office, or use the next open forum. If you feel that no such way exists, tell the program manager, because that is a finding about the organization.',
      it: 'Meglio di no. Quella mezz’ora è della coppia. Chi fa da mentor e porta messaggi finisce a fare pressione per conto di altri, perde la fiducia di chi dirige e, se va storta, resta senza nessuno accanto. Se la tua questione è buona, merita il tuo nome: tre righe a chi dirige, o il prossimo incontro aperto a tutti. Se ti sembra che una strada non ci sia, dillo a chi gestisce il programma: è una notizia sull’organizzazione.',
    },
  },
  {
    id: 'line-manager-leader-in-my-line',
    audience: 'line-manager',
    question: {
      en: 'The leader in question sits above me. Is that allowed?',
      it: 'Chi è mentee sta sopra di me: è ammesso?',
    },
    answer: {
      en: 'If this leader also stands above your team member in any reporting line, at whatever distance, no: the matching removes such pairs and checks them again with every change of the organization chart. If you believe it has happened, write to the program team right away. If the leader stands above you only in a project, the rule on dotted lines applies; mention it as well, even if it seems small.',
      it: 'Se quella persona sta, a qualsiasi distanza, anche sulla linea gerarchica di chi è mentor, no: l’abbinamento toglie queste coppie e le ricontrolla a ogni modifica dell’organigramma. Se pensi che sia successo, scrivi subito al team del programma. Se ti sta sopra solo in un progetto, vale la regola delle linee tratteggiate; segnalalo comunque, anche se sembra poca cosa.',
    },
  },
  {
    id: 'line-manager-visible-support',
    audience: 'line-manager',
    question: {
      en: 'How do I show that I think this is worthwhile?',
      it: 'Come faccio vedere che secondo me ne vale la pena?',
    },
    answer: {
      en: 'Protect the hour without a word about it, and mention the program once to the team as something normal. When the person tries out something they have explained to a leader, be the first to join in. Say “Good that you’re doing this” and leave it at that; asking for results makes it your project. And if you are invited as a mentee yourself one day, say yes where others can hear it.',
      it: 'Difendi quell’ora senza farla pesare, e nel team nomina il programma una volta, come una cosa normale. Quando la persona prova qui qualcosa che ha spiegato a chi dirige, unisciti subito. Di’ «fai bene» e fermati lì: se chiedi risultati, diventa un progetto tuo. E se un giorno l’invito a imparare arriva a te, di’ di sì dove ti sentono.',
    },
  },
  {
    id: 'line-manager-use-for-team',
    audience: 'line-manager',
    question: {
      en: 'What does my team get out of it?',
      it: 'Che cosa ne viene al mio team?',
    },
    answer: {
      en: 'Often three things. Somebody who explains more clearly, because they practice in front of a demanding listener. A better idea of why decisions from above look the way they do. And now and then a tool or a habit that comes back with them. None of it is guaranteed, and it shows after months rather than weeks. You can help it along with ten minutes in a team meeting, offered and not assigned.',
      it: 'Spesso tre cose. Una persona che spiega meglio, perché si allena davanti a un orecchio esigente. Un’idea più chiara del perché le decisioni dall’alto hanno quella forma. E ogni tanto uno strumento o un’abitudine che torna indietro con lei. Niente è garantito, e si vede dopo mesi più che dopo settimane. Puoi favorirlo con dieci minuti in una riunione di team, offerti e non assegnati.',
    },
  },
  {
    id: 'line-manager-pair-has-ended',
    audience: 'line-manager',
    question: {
      en: 'The pair has ended early. Should I ask why?',
      it: 'La coppia si è chiusa in anticipo. Devo chiedere perché?',
    },
    answer: {
      en: 'No. You may not even hear about it, and that is intended. If the person mentions it, a simple “All right. Is there anything you need?” is plenty. Don’t look for a fault on either side: calendars, new jobs or a topic that didn’t fit can each be enough. An ended pair says nothing about somebody’s work, and it belongs in no review.',
      it: 'No. Può darsi che tu non lo venga nemmeno a sapere, ed è voluto. Se te ne parla la persona, basta un semplice «Va bene. Ti serve qualcosa?» Non cercare colpe da nessuna parte: possono bastare i calendari, un nuovo ruolo o un tema che non andava. Una coppia che si chiude non dice niente su come una persona lavora, e non va in nessuna valutazione.',
    },
  },
  {
    id: 'line-manager-learning-what-i-dont',
    audience: 'line-manager',
    question: {
      en: 'My team member now knows things before I do. How do I handle that?',
      it: 'Ora quella persona sa certe cose prima di me. Come mi regolo?',
    },
    answer: {
      en: 'With a light hand. Leaders are asked to bring nothing confidential, so what arrives is mostly a way of thinking and seldom news. If something does come up that you should have known, clear it up with your own manager and keep the person out of it. And enjoy one side of it: there is now somebody on the team who can tell you how a plan is likely to be read two floors up.',
      it: 'Con leggerezza. A chi dirige si chiede di non portare cose riservate, quindi arriva soprattutto un modo di ragionare, di rado una notizia. Se salta fuori qualcosa che avresti dovuto sapere, chiariscilo con chi coordina te e lascia fuori quella persona. E goditi il lato buono: adesso nel team c’è chi può dirti come verrà letto un piano due piani più su.',
    },
  },
];
