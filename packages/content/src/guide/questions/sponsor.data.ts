import type { FrequentQuestion } from '../../types.ts';

export const sponsorQuestions: readonly FrequentQuestion[] = [
  {
    id: 'sponsor-what-it-costs',
    audience: 'sponsor',
    question: {
      en: 'What does a program like this cost us?',
      it: 'Quanto ci costa un programma così?',
    },
    answer: {
      en: 'Mostly time, and you can count it. A pair uses four hours of sessions on each side, about an hour of briefing for the leader and about three hours of training for the mentor. For thirty pairs over six months that comes to a few hundred working hours in all, plus some hours a week of a program manager. The software runs on your own server. The expensive part would be a program that exists and in which nobody meets.',
      it: 'Soprattutto tempo, e si può contare. Una coppia usa quattro ore di incontri per parte, circa un’ora di preparazione per chi dirige e circa tre ore di formazione per chi è mentor. Per trenta coppie in sei mesi sono alcune centinaia di ore di lavoro in tutto, più qualche ora a settimana di chi gestisce il programma. Il software gira su un vostro server. La parte cara sarebbe un programma che esiste e in cui nessuno si incontra.',
    },
  },
  {
    id: 'sponsor-what-to-expect',
    audience: 'sponsor',
    question: {
      en: 'What may I realistically expect to change?',
      it: 'Che cosa posso aspettarmi che cambi, realisticamente?',
    },
    answer: {
      en: 'Small, visible things in the leaders’ work: a tool used first-hand, a meeting that somebody else opens, a form with three fields fewer. Mentors often gain confidence in speaking upward; a first, very small study points that way. Attitudes across a company change slowly, and measured effects are modest. Pick one or two effects that matter to you, write them down before the start, and treat everything else as a gift.',
      it: 'Cose piccole e visibili nel lavoro di chi dirige: uno strumento usato in prima persona, una riunione aperta da un’altra persona, un modulo con tre campi in meno. Chi è mentor spesso acquista sicurezza nel parlare verso l’alto; un primo studio, molto piccolo, va in questa direzione. Gli atteggiamenti di un’azienda cambiano piano, e gli effetti misurati sono modesti. Scegli uno o due effetti che contano per te, scrivili prima di partire, e il resto prendilo come un regalo.',
    },
    source: 'Raju et al., BMJ Open 2022;12:e062361 (six mentors, five consultants)',
  },
  {
    id: 'sponsor-when-results',
    audience: 'sponsor',
    question: {
      en: 'When will I see first results?',
      it: 'Quando vedrò i primi risultati?',
    },
    answer: {
      en: 'Whether it is alive, you see after six weeks: have the first sessions taken place, and are the next ones booked? At the midpoint you get a short temperature reading. The comparison of before and after comes about two weeks after the closing sessions, and the answer that matters most three months later, when the novelty has gone. If you need something for a board meeting earlier, take the sentences that pairs have released.',
      it: 'Se il programma è vivo lo vedi dopo sei settimane: i primi incontri ci sono stati, e i prossimi sono fissati? A metà arriva una breve lettura della temperatura. Il confronto tra prima e dopo esce circa due settimane dopo gli incontri di chiusura, e la risposta che conta di più tre mesi più tardi, quando la novità è passata. Se prima ti serve qualcosa per il consiglio di amministrazione, usa le frasi che le coppie hanno deciso di far uscire.',
    },
  },
  {
    id: 'sponsor-how-sure',
    audience: 'sponsor',
    question: {
      en: 'How sure can we be that the program caused the change?',
      it: 'Quanto possiamo dire con certezza che il merito è del programma?',
    },
    answer: {
      en: 'Rarely very sure, and the report says how much. Those who join differ from those who don’t; people who answer twice differ from those who stop. A comparison group that answers the same questions on the same dates helps most, and costs an invitation. With twenty pairs only a large effect can be told from chance. Several rounds together say more than one. If somebody shows you a percentage without a range, ask for the range.',
      it: 'Di rado con grande certezza, e il report dice quanta. Chi partecipa non somiglia a chi resta fuori; chi risponde due volte non somiglia a chi smette. Aiuta soprattutto un gruppo di confronto che risponda alle stesse domande negli stessi giorni: costa un invito. Con venti coppie si distingue dal caso solo un effetto grande. Più edizioni insieme dicono più di una. Se ti mostrano una percentuale senza intervallo, chiedi l’intervallo.',
    },
  },
  {
    id: 'sponsor-my-part',
    audience: 'sponsor',
    question: {
      en: 'After the launch, what do you still need from me?',
      it: 'Dopo il lancio, che cosa vi serve ancora da me?',
    },
    answer: {
      en: 'Three moments. Sign the invitation with your own name and a sentence that sounds like you. Around the middle, remind all leaders at once that the dates count; never write to a single one. At the end, come for twenty minutes, thank the mentors for something specific, and say what will be different from now on. If you also move a meeting of yours because a session is in the way, the story will travel by itself.',
      it: 'Tre momenti. Firma l’invito con il tuo nome e una frase che sembri tua. Verso la metà, ricorda a tutta la dirigenza insieme che le date contano; mai a una persona sola. Alla fine vieni per venti minuti, ringrazia chi ha fatto da mentor per qualcosa di preciso e di’ che cosa da domani sarà diverso. Se in più sposti una tua riunione perché c’è un incontro, la storia farà il giro da sola.',
    },
  },
  {
    id: 'sponsor-take-part-myself',
    audience: 'sponsor',
    question: {
      en: 'Should I have a reverse mentor too?',
      it: 'Dovrei avere anch’io una persona junior come mentor?',
    },
    answer: {
      en: 'Yes, if you can keep the dates; an absent sponsor does more harm than one who stays out. When you take part, others understand that being a beginner is allowed up there. Your rank makes the pair steeper, so choose a mentor from far away in the organization, and let the program manager check twice that you have no say in anything about that person. You will then see group results, like everybody, and nothing of your own pair.',
      it: 'Sì, se riesci a tenere le date: uno sponsor assente fa più danni di uno che resta fuori. Se partecipi, si capisce che essere principianti è permesso anche lassù. Il tuo livello rende la coppia più ripida: scegli una persona molto lontana da te nell’organizzazione, e fai controllare due volte che su di lei tu non decida nulla. Poi vedrai i risultati di gruppo, come chiunque, e niente della tua coppia.',
    },
  },
  {
    id: 'sponsor-who-cancels',
    audience: 'sponsor',
    question: {
      en: 'Can I see which leaders keep canceling?',
      it: 'Posso vedere chi continua ad annullare?',
    },
    answer: {
      en: 'No, and please don’t ask around. If cancellations reached you by name, leaders would hold sessions to be counted, and mentors would sit across from somebody who has been sent. You see how many sessions took place out of those planned, for the whole program. If the share falls, look first at the season and at badly chosen slots. Those you can change for everybody.',
      it: 'No, e per favore non chiederlo in giro. Se gli annullamenti arrivassero a te con nome e cognome, ci sarebbe chi fa gli incontri per la conta, e chi è mentor avrebbe di fronte una persona mandata lì. Tu vedi quanti incontri si sono fatti su quelli previsti, per l’intero programma. Se la quota scende, guarda prima la stagione e gli orari scelti male. Quelli puoi cambiarli per l’intero programma.',
    },
  },
  {
    id: 'sponsor-loose-talk',
    audience: 'sponsor',
    question: {
      en: 'Could junior people carry sensitive information around?',
      it: 'Le persone junior potrebbero far circolare informazioni delicate?',
    },
    answer: {
      en: 'The duties in their contract apply here too, and the mentoring agreement comes on top. Leaders are asked to bring nothing that is secret, so there is little to carry. The more common leak goes the other way: a leader quotes a mentor in a meeting. Both learn in training to agree on the exact words first. If something does get out, there is a procedure with a pause, a confidant and a review.',
      it: 'Valgono gli obblighi di riservatezza del contratto, e in più l’accordo di mentoring. Chi dirige sa di non dover portare niente di segreto, quindi c’è poco da far circolare. La fuga più frequente va nell’altro senso: chi dirige ripete in riunione una frase sentita da chi fa da mentor. Nella formazione si impara, in ogni ruolo, a concordare prima le parole. Se qualcosa esce lo stesso, c’è una procedura: pausa, persona di fiducia, verifica.',
    },
  },
  {
    id: 'sponsor-uncomfortable-truths',
    audience: 'sponsor',
    question: {
      en: 'What if the program brings up something unpleasant about us?',
      it: 'E se il programma fa emergere qualcosa di sgradevole su di noi?',
    },
    answer: {
      en: 'Then it has worked, and what you do next decides whether it will work again. You will not learn who said what. You may learn that several pairs released the same sentence, for instance about promotions or about a tool that everybody avoids. Answer it in public within a month: what you will change, what you won’t and why. A finding that disappears in a drawer ends the honesty for years.',
      it: 'Allora ha funzionato, e dalla tua prossima mossa dipende se funzionerà ancora. Non saprai chi ha detto che cosa. Potresti scoprire che più coppie hanno fatto uscire la stessa frase, magari sulle promozioni o su uno strumento che tutti evitano. Rispondi in pubblico entro un mese: che cosa cambierai, che cosa no e perché. Una scoperta che sparisce in un cassetto spegne la sincerità per anni.',
    },
  },
  {
    id: 'sponsor-retention',
    audience: 'sponsor',
    question: {
      en: 'Does it keep people in the company?',
      it: 'Serve a trattenere le persone?',
    },
    answer: {
      en: 'It may; we can’t promise it. There are encouraging figures from single companies, but those who take part might well have stayed anyway. With thirty mentors, one departure more or less swings the rate by three points. If retention is your main aim, ask first why people leave. If the answer is “nobody listens,” this is a fair attempt. If the answer is pay, it isn’t.',
      it: 'Può darsi; non possiamo prometterlo. Da singole aziende arrivano numeri incoraggianti, ma chi partecipa forse sarebbe rimasto comunque. Con trenta mentor, una persona in più o in meno che se ne va sposta la quota di tre punti. Se trattenere le persone è il tuo scopo principale, chiedi prima perché se ne vanno. Se la risposta è «nessuno ascolta», vale la pena di provare. Se è lo stipendio, no.',
    },
  },
  {
    id: 'sponsor-no-effect',
    audience: 'sponsor',
    question: {
      en: 'What do we do if nothing measurable has changed?',
      it: 'Che cosa facciamo se di misurabile non è cambiato niente?',
    },
    answer: {
      en: 'Look at two things, in this order. Did the sessions take place? If fewer than two thirds did, you have tested a calendar and not mentoring. Was the program large enough to show an effect of the size you hoped for? The wizard told you before the start. If both are yes, believe the result, thank everybody, and spend the hours on something else or on another form. Stopping in good order costs you no credit.',
      it: 'Guarda due cose, in quest’ordine. Gli incontri si sono fatti? Se sono meno di due terzi, hai messo alla prova un calendario, non il mentoring. Il programma era abbastanza grande da mostrare l’effetto che speravi? Lo diceva la procedura guidata, prima di partire. Se la risposta è due volte sì, fidati del risultato, ringrazia, e usa quelle ore per altro o per un’altra forma. Fermarsi con ordine non toglie credito a nessuno.',
    },
  },
  {
    id: 'sponsor-bonus-targets',
    audience: 'sponsor',
    question: {
      en: 'Shall we tie participation to leaders’ bonuses?',
      it: 'Leghiamo la partecipazione ai premi di chi dirige?',
    },
    answer: {
      en: 'Please don’t. A session that pays is held, counted and forgotten. The mentor would know that the other person sits there for money, and every survey answer would have a price. What you may put into leaders’ goals is the effect on their own work, in their words: “I decide on our collaboration tools after using them for a month.” Whether they learned it here or elsewhere is up to them.',
      it: 'Meglio di no. Un incontro che paga si fa, si conta e si dimentica. Chi è mentor saprebbe che l’altra persona è lì per i soldi, e ogni risposta alle rilevazioni avrebbe un prezzo. Negli obiettivi di chi dirige puoi mettere l’effetto sul lavoro, con parole sue: «Decido sui nostri strumenti di collaborazione dopo averli usati per un mese». Se l’ha imparato qui o altrove, poco importa.',
    },
  },
  {
    id: 'sponsor-where-to-begin',
    audience: 'sponsor',
    question: {
      en: 'Which leaders should be in the first round?',
      it: 'Con quali dirigenti conviene fare la prima edizione?',
    },
    answer: {
      en: 'A mix that people will talk about: you or somebody at your level, two whom everybody knows as curious, two whom nobody expects. Avoid a group that consists of enthusiasts, since its success convinces nobody. Leave out those in the middle of a crisis or about to change jobs; their pairs would end for reasons that have nothing to do with the idea. And choose people with a decision pending.',
      it: 'Con un miscuglio di cui si parli: tu o qualcuno del tuo livello, due persone note per la loro curiosità, due da cui nessuno se lo aspetta. Evita un gruppo fatto solo di persone entusiaste: il suo successo non convince nessuno. Lascia fuori chi è nel pieno di una crisi o sta per cambiare ruolo; quelle coppie finirebbero per motivi che con l’idea non c’entrano. E scegli persone con una decisione aperta.',
    },
  },
  {
    id: 'sponsor-scaling-up',
    audience: 'sponsor',
    question: {
      en: 'It went well. How fast should we extend it?',
      it: 'È andata bene. A che velocità allarghiamo il programma?',
    },
    answer: {
      en: 'Double, don’t multiply. A second round of twice the size lets former mentors train new ones and former mentees invite their peers, which no memo can replace. Keep the reserve of mentors and the rule against shared reporting lines even when it becomes tempting to fill the last seats. Before the third round, decide whether you want an open program that runs all year, or rounds that begin and end together.',
      it: 'Raddoppia, non moltiplicare. Una seconda edizione grande il doppio permette a chi ha fatto da mentor di formare chi comincia, e a chi ha imparato di invitare chi sta al suo livello: nessuna circolare lo sostituisce. Tieni la riserva di mentor e il divieto di linee gerarchiche in comune anche quando viene voglia di riempire gli ultimi posti. Prima della terza, decidi se vuoi un programma aperto tutto l’anno o edizioni che partono e finiscono insieme.',
    },
  },
  {
    id: 'sponsor-surveillance',
    audience: 'sponsor',
    question: {
      en: 'Will this be seen as surveillance of our people?',
      it: 'Non sembrerà un modo per controllare le persone?',
    },
    answer: {
      en: 'It will be if you leave it vague, so say what is kept before you are asked: dates, agreement signed or not, answers for group averages. No recordings, no reading of notes or chats, no analysis of feelings, no score for a person. In the product anybody can open the table of who sees what and see who has looked at their pair. Invite the employee representatives to the first demonstration, not to the last.',
      it: 'Sì, se resti nel vago. Perciò di’ che cosa si conserva prima che te lo chiedano: le date, l’accordo firmato o no, le risposte per le medie di gruppo. Nessuna registrazione, nessuno che legga note o chat, nessuna analisi delle emozioni, nessun punteggio. Nel prodotto chiunque può aprire la tabella di chi vede che cosa e sapere chi ha guardato la propria coppia. Invita le rappresentanze alla prima dimostrazione, non all’ultima.',
    },
  },
  {
    id: 'sponsor-leader-refuses',
    audience: 'sponsor',
    question: {
      en: 'A key leader says no. How do I respond?',
      it: 'Una persona chiave della dirigenza dice di no. Come rispondo?',
    },
    answer: {
      en: '“Thank you for telling me.” And nothing after it, no raised eyebrow in the next meeting either. A forced yes would be paid for by a junior person across the table. Leave the door open for the next round; some people want to see somebody else try first. If you suspect a practical obstacle, you may offer one thing to all leaders, for example the fifteen-minute format or a topic with a decision pending.',
      it: '«Grazie per avermelo detto». E dopo niente, neanche un sopracciglio alzato alla riunione seguente. Un sì forzato lo pagherebbe una persona junior, dall’altra parte del tavolo. Lascia la porta aperta per la prossima edizione; c’è chi vuole vedere prima come va ad altre persone. Se sospetti un ostacolo pratico, offri una cosa a tutta la dirigenza, per esempio il formato da quindici minuti o un tema con una decisione in vista.',
    },
  },
  {
    id: 'sponsor-public-communication',
    audience: 'sponsor',
    question: {
      en: 'What may we say about it outside the company?',
      it: 'Che cosa possiamo dirne fuori dall’azienda?',
    },
    answer: {
      en: 'What you do and why, from the first day. How it went, after the second survey, with the numbers as they are in the report. Names and photos only with the consent of both people in the pair, asked by somebody who is neither’s boss, and never of one side alone. Avoid heroes: “the junior who taught our CEO” sounds charming once and follows a person for years.',
      it: 'Che cosa fate e perché, dal primo giorno. Com’è andata, dopo la rilevazione finale, con i numeri così come stanno nel report. Nomi e foto solo con il consenso di entrambe le persone della coppia, chiesto da chi non ha potere su nessuna delle due, e mai di una parte sola. Niente figure eroiche: «chi ha insegnato il mestiere alla nostra CEO» fa sorridere una volta e poi resta addosso per anni.',
    },
  },
  {
    id: 'sponsor-beside-other-training',
    audience: 'sponsor',
    question: {
      en: 'We already have leadership training. Why add this?',
      it: 'Abbiamo già la formazione manageriale. Perché aggiungere questo?',
    },
    answer: {
      en: 'A course gives many people the same knowledge; a pair gives one person what they themselves are missing. Courses are good at concepts, such as how an AI model works. A mentor sits beside the leader when the first own attempt fails. The two combine well: let a course end with the question “Which part of this would you like to see in real life?” and hand the answer to the matching.',
      it: 'Un corso dà a molte persone lo stesso sapere; una coppia dà a una persona quello che manca proprio a lei. I corsi vanno bene per i concetti, per esempio come funziona un modello di IA. Chi fa da mentor è lì accanto quando il primo tentativo fallisce. Insieme rendono di più: fai finire un corso con la domanda «Quale pezzo vorresti vedere dal vero?» e passa la risposta all’abbinamento.',
    },
  },
  {
    id: 'sponsor-one-page',
    audience: 'sponsor',
    question: {
      en: 'What will I get to read, and how long is it?',
      it: 'Che cosa riceverò da leggere, e quanto è lungo?',
    },
    answer: {
      en: 'One page at the end and a shorter one at the midpoint. It states the aim in your own words, how many were invited and stayed, sessions held, what moved with its range, what didn’t, and three sentences from pairs who agreed to share them. A last paragraph lists the limits, written by fixed rules so that nobody can polish it. If you read only two lines, read the aim and the limits.',
      it: 'Una pagina alla fine e una più corta a metà. Riporta lo scopo con le tue parole, quante persone erano invitate e quante sono rimaste, gli incontri fatti, che cosa si è mosso e con quale intervallo, che cosa no, e tre frasi che le coppie hanno accettato di far uscire. L’ultimo paragrafo elenca i limiti ed è scritto da regole fisse, così nessuno può addolcirlo. Se leggi solo due righe, leggi lo scopo e i limiti.',
    },
  },
  {
    id: 'sponsor-early-ends',
    audience: 'sponsor',
    question: {
      en: 'Some pairs have ended early. Is that a failure?',
      it: 'Alcune coppie si sono chiuse prima. È un fallimento?',
    },
    answer: {
      en: 'Not by itself. If nobody ever leaves, people may not feel free to. Some matches don’t fit, jobs change, and a no-fault ending protects exactly those who could not complain. Look at the total at the end and compare it with your other rounds; we know of no published benchmark. If half of the pairs don’t reach their last session, ask about dates and topics rather than people. Reasons of single pairs stay with them.',
      it: 'Di per sé no. Se non esce mai nessuno, forse uscire non sembra permesso. Certi abbinamenti non funzionano, i ruoli cambiano, e la chiusura senza colpe protegge proprio chi non potrebbe lamentarsi. Guarda il totale alla fine e confrontalo con le altre edizioni: di un valore di riferimento pubblicato non sappiamo. Se metà delle coppie non arriva all’ultimo incontro, chiedi di date e di temi, non di persone. I motivi delle singole coppie restano a loro.',
    },
  },
];
