import type { FrequentQuestion } from '../../types.ts';

export const menteeQuestions: readonly FrequentQuestion[] = [
  {
    id: 'mentee-time-needed',
    audience: 'mentee',
    question: {
      en: 'How many hours of my year does this really cost?',
      it: 'Quante ore del mio anno mi costa davvero?',
    },
    answer: {
      en: 'Seven sessions come to four hours: five of thirty minutes, and the first and the last of forty-five. Before them come three short modules, which you can do on your phone, and a personal briefing, one hour together. Then ten to twenty minutes per session, to read a page and try something in a task that you would do anyway. Count about seven hours over six months, and less if you choose the fifteen-minute format.',
      it: 'Sette incontri fanno quattro ore: cinque da trenta minuti, il primo e l’ultimo da quarantacinque. Prima ci sono tre moduli brevi, anche dal telefono, e un colloquio di presentazione: un’ora in tutto. Poi dieci o venti minuti per incontro, per leggere una pagina e provare qualcosa in un lavoro che faresti comunque. In sei mesi sono circa sette ore, meno se scegli il formato da quindici minuti.',
    },
  },
  {
    id: 'mentee-what-to-learn',
    audience: 'mentee',
    question: {
      en: 'What could somebody with so little experience teach me?',
      it: 'Che cosa può insegnarmi qualcuno con così poca esperienza?',
    },
    answer: {
      en: 'Something that your experience keeps out of sight. When did you last file an expense in your own system, wait in your support queue, or read the job ad for your team as an applicant? Your mentor may have done one of these last week. You bring judgment; what you may lack is a fresh fact to judge. Choose a decision that you have to take this quarter, and ask your mentor how it looks from below.',
      it: 'Qualcosa che proprio la tua esperienza ti nasconde. Quando hai inserito di persona l’ultima nota spese, aspettato in coda alla vostra assistenza, letto l’annuncio per il tuo team come chi si candida? Chi ti fa da mentor magari l’ha fatto la settimana scorsa. Tu porti il giudizio; può mancarti un fatto fresco da giudicare. Scegli una decisione di questo trimestre, e chiedi come si vede dal basso.',
    },
  },
  {
    id: 'mentee-choosing-topics',
    audience: 'mentee',
    question: {
      en: 'How do I choose a good topic?',
      it: 'Come scelgo un buon tema?',
    },
    answer: {
      en: 'Look at your calendar instead of a list of trends. Find one item of the coming weeks on which you will have to decide and where you mostly rely on what others tell you. That is your topic. “AI” is too wide; “whether my team may use an assistant for customer replies” fits into two sessions. Leave out anything confidential that would put your mentor into a difficult spot.',
      it: 'Guarda il calendario, non l’elenco delle mode. Trova un punto delle prossime settimane su cui dovrai decidere e per cui ti fidi soprattutto di quello che ti raccontano. Il tema è quello. «L’IA» è troppo largo; «se il mio team può usare un assistente per rispondere ai clienti» sta in due incontri. Lascia fuori le cose riservate, che metterebbero in difficoltà chi ti fa da mentor.',
    },
  },
  {
    id: 'mentee-showing-gaps',
    audience: 'mentee',
    question: {
      en: 'Who learns what I don’t know?',
      it: 'Chi viene a sapere quello che non so?',
    },
    answer: {
      en: 'Your mentor, who has signed that it stays in the room. In their circle mentors speak about their own experience; who you are and what you said stays out of it, unless you have agreed. The program team sees dates and whether sessions took place. Your sponsor sees numbers for whole groups, and only for groups that are large enough. Your own survey answers are stored apart from your name. So there is one person before whom you are a beginner, and this person is nervous too.',
      it: 'Chi ti fa da mentor, che ha firmato che resta lì. Nel cerchio di chi fa da mentor parla della propria esperienza: chi sei e che cosa hai detto ne restano fuori, se non sei d’accordo. Il team del programma vede le date e se gli incontri si sono fatti. Lo sponsor vede numeri di gruppo, e solo di gruppi abbastanza grandi. Le tue risposte alle rilevazioni sono conservate separate dal tuo nome. Insomma, c’è una sola persona davanti a cui sei principiante, ed è un po’ in ansia anche lei.',
    },
  },
  {
    id: 'mentee-assistant',
    audience: 'mentee',
    question: {
      en: 'What can my assistant do for me, and what stays closed?',
      it: 'Che cosa può fare chi mi fa da assistente, e che cosa resta chiuso?',
    },
    answer: {
      en: 'Name your assistant as a delegate, and they can book, move and confirm sessions under their own login, without your password. They see the date, the length and the word “Mentoring.” They do not see your mentor’s notes, your goals, the agreement or any answer. Two things cannot be delegated: accepting a match and signing the agreement. Both take you less than a minute.',
      it: 'Indica quella persona come assistente: potrà fissare, spostare e confermare gli incontri con il proprio accesso, senza la tua password. Vede la data, la durata e la parola «Mentoring». Non vede note, obiettivi, accordo né risposte. Due cose non si delegano: accettare un abbinamento e firmare l’accordo. Per ciascuna ti basta meno di un minuto.',
    },
  },
  {
    id: 'mentee-day-falls-apart',
    audience: 'mentee',
    question: {
      en: 'My day has just fallen apart. Should I cancel?',
      it: 'La mia giornata è appena saltata. Annullo?',
    },
    answer: {
      en: 'Shorten before you cancel, and move before you drop. The email of the day before lets you change to fifteen minutes or to another slot in the same week, with one tap and without logging in. Your mentor has probably prepared for this and may read a cancellation as a lack of interest, even when it is only a budget meeting. One line helps: “Not today, but I’m keeping Thursday at 8:30.”',
      it: 'Prima di annullare accorcia, e prima di rinunciare sposta. Dalla mail del giorno prima puoi passare a quindici minuti o a un altro orario della stessa settimana, con un tocco e senza accedere. Chi ti fa da mentor ha probabilmente già tutto pronto e in un annullamento può leggere disinteresse, anche se era solo una riunione di budget. Una riga aiuta: «Oggi no, ma giovedì alle 8.30 ci sono».',
    },
  },
  {
    id: 'mentee-preparing',
    audience: 'mentee',
    question: {
      en: 'What should I bring to a session?',
      it: 'Che cosa porto a un incontro?',
    },
    answer: {
      en: 'One real thing and one honest question. The real thing may be a draft, a report you never open, a message you have to answer, as long as it is not confidential. The question should be one whose answer you don’t know: “Why does nobody use the dashboard we paid for?” The playbook of the day says what else is needed; reading it takes two minutes, and the elevator is long enough.',
      it: 'Una cosa vera e una domanda sincera. La cosa vera può essere una bozza, un report che non apri mai, un messaggio a cui rispondere, purché non sia riservata. La domanda dev’essere una di cui non sai la risposta: «Perché nessuno usa il cruscotto che abbiamo pagato?» Che altro serve lo dice la traccia del giorno: due minuti di lettura, il tempo dell’ascensore.',
    },
  },
  {
    id: 'mentee-giving-advice',
    audience: 'mentee',
    question: {
      en: 'My mentor could use some advice. May I give it?',
      it: 'A chi mi fa da mentor farebbe bene qualche consiglio. Posso darlo?',
    },
    answer: {
      en: 'Ask first whether it is wanted, and keep it for the last five minutes. Advice from you is heavy: what you mean as a thought may arrive as an instruction. And as soon as you advise, you are back in the chair that you know, while learning stops. If you feel the urge often, become a mentor in a traditional program too, with somebody else. You will be good at it, and this pair stays free for your own questions.',
      it: 'Chiedi prima se è gradito, e tienilo per gli ultimi cinque minuti. Un consiglio tuo pesa: quello che per te è un pensiero può arrivare come un ordine. E appena consigli, torni sulla sedia che conosci e smetti di imparare. Se la voglia viene spesso, fai anche da mentor in un programma tradizionale, con un’altra persona. Lo farai bene, e questa coppia resta libera per le tue domande.',
    },
  },
  {
    id: 'mentee-helping-career',
    audience: 'mentee',
    question: {
      en: 'I am impressed. May I help my mentor’s career?',
      it: 'Mi ha fatto un’ottima impressione. Posso dare una mano alla sua carriera?',
    },
    answer: {
      en: 'While the pair lasts and for six months after it, stay out of decisions about this person, in both directions. It sounds strict; it is what makes frank talk possible. You can do something better right away: say in the next meeting what you have changed and, if your mentor agrees, where the idea came from. You can write a thank-you as well. It goes public only if you both agree, and your mentor decides whether to add it to the contribution record.',
      it: 'Finché dura la coppia, e per i sei mesi dopo, resta fuori dalle decisioni su questa persona, in un senso e nell’altro. Sembra severo, ma è ciò che permette di parlarsi chiaro. C’è qualcosa di meglio che puoi fare subito: alla prossima riunione racconta che cosa hai cambiato e, se la persona è d’accordo, da chi è venuta l’idea. Puoi anche scrivere un grazie: diventa pubblico solo se siete d’accordo in due, e sarà lei a decidere se aggiungerlo al riepilogo dei contributi.',
    },
  },
  {
    id: 'mentee-hard-to-hear',
    audience: 'mentee',
    question: {
      en: 'What if I hear something about my own work that stings?',
      it: 'E se sento qualcosa sul mio lavoro che mi punge?',
    },
    answer: {
      en: 'Say thank you, and nothing else for five seconds. Then ask for the scene: “When did you see that?” You don’t have to agree, and you don’t have to answer today. Explaining is what most of us do by reflex, and it teaches the other person not to try again. If it still stings tomorrow, there may be something in it. Saying it took courage, too.',
      it: 'Di’ grazie, e per cinque secondi nient’altro. Poi chiedi la scena: «Quando l’hai visto?» Non devi essere d’accordo, e non devi rispondere oggi. Spiegare è un riflesso comune, e insegna all’altra persona a non riprovarci. Se domani punge ancora, forse qualcosa di vero c’era. E anche a dirlo ci è voluto coraggio.',
    },
  },
  {
    id: 'mentee-problem-in-a-team',
    audience: 'mentee',
    question: {
      en: 'My mentor mentions a problem in a team. May I step in?',
      it: 'Chi mi fa da mentor accenna a un problema in un team. Posso intervenire?',
    },
    answer: {
      en: 'Not on the strength of what you heard in the room. If you act, everybody will guess where it came from. Ask instead: “Is there a way in which this could reach me without you?” Often there is, such as an open survey result, a number you may ask every team for, or a visit that you make to all of them. Danger, harassment and legal duties are different: name the confidant, and offer to go there together.',
      it: 'Non sulla base di quello che hai sentito lì. Se ti muovi, chiunque capirà da dove viene. Chiedi invece: «C’è una strada per cui questa cosa può arrivarmi senza passare da te?» Spesso c’è: il risultato di un sondaggio, un dato che puoi chiedere a ogni team, un giro che fai da tutti. Pericoli, molestie e obblighi di legge sono un’altra faccenda: indica la persona di fiducia, e proponi di andarci insieme.',
    },
  },
  {
    id: 'mentee-opinions-on-people',
    audience: 'mentee',
    question: {
      en: 'May I ask what people think of a certain manager?',
      it: 'Posso chiedere che cosa si pensa di una certa persona che dirige?',
    },
    answer: {
      en: 'No. It would make your mentor an informer, and whoever hears of it will trust neither of you again. Ask about work: “Which decision of the last months was hardest to understand where you sit?” That tells you more than an opinion about a person, because you can do something about it. If names slip out by themselves, lead back to the matter and forget the name.',
      it: 'No. Metteresti chi ti fa da mentor a fare la spia, e chi lo venisse a sapere non si fiderebbe più di voi. Chiedi del lavoro: «Negli ultimi mesi, quale decisione è stata più difficile da capire, vista da lì?» Vale più di un parere su una persona, perché su quella puoi agire. Se un nome scappa, torna alla questione e dimentica il nome.',
    },
  },
  {
    id: 'mentee-first-names',
    audience: 'mentee',
    question: {
      en: 'How do we deal with titles and first names?',
      it: 'Titoli, nome e cognome, tu o Lei: come facciamo?',
    },
    answer: {
      en: 'If titles are the custom, offer first names in the first session, since the offer has to come from you. Then leave it: some people need two or three sessions, and correcting them each time makes it worse. The seating matters more than the name. Meet in a room that is not your office, sit at a corner of the table, and pour the coffee yourself. Small signs are read closely by those with less power.',
      it: 'Se da voi ci si dà del Lei, proponi il tu al primo incontro: tocca a te. Poi lascia stare: a qualcuno servono due o tre incontri, e correggere ogni volta peggiora le cose. Più del nome conta dove ci si siede. Vedetevi in una stanza che non sia il tuo ufficio, siediti d’angolo, versa tu il caffè. Chi ha meno potere i piccoli segni li legge tutti.',
    },
  },
  {
    id: 'mentee-talking-too-much',
    audience: 'mentee',
    question: {
      en: 'How do I notice that I talk too much?',
      it: 'Da che cosa mi accorgo che parlo troppo?',
    },
    answer: {
      en: 'If you can recall your own sentences better than your mentor’s, you did. As a rule of thumb, aim for about a third of the time. Two habits help: end what you say with a question, and count to five before filling a silence. The product measures no talking time, and neither do we. After the session you may tap who spoke more; the answer is yours alone and simply shows you a pattern.',
      it: 'Se ricordi meglio le tue frasi delle sue, hai parlato troppo. A spanne, prenditi un terzo del tempo. Due abitudini aiutano: finire con una domanda, e contare fino a cinque prima di riempire un silenzio. Il prodotto non misura chi parla, e noi nemmeno. Dopo l’incontro puoi indicare con un tocco chi ha parlato di più: la risposta resta tua, e serve a farti vedere un’abitudine.',
    },
  },
  {
    id: 'mentee-mentor-is-silent',
    audience: 'mentee',
    question: {
      en: 'My mentor gives very short answers. How can I help?',
      it: 'Chi mi fa da mentor risponde a monosillabi. Come posso aiutare?',
    },
    answer: {
      en: 'Make it safe and make it small. Ask for a scene instead of an opinion: “What did you do this morning between nine and ten?” is easier to answer than “How do you see our culture?” Tell a mistake of your own first, a real one. Walk side by side if that suits you both; many people talk better without being looked at. And let the silences stand; there may be an answer on its way.',
      it: 'Rendi tutto più sicuro e più piccolo. Chiedi una scena, non un’opinione: «Stamattina tra le nove e le dieci che cosa hai fatto?» è più facile di «Come vedi la nostra cultura?» Racconta prima un errore tuo, uno vero. Se vi va, fate due passi: senza occhi addosso spesso si parla meglio. E lascia stare i silenzi: può darsi che una risposta stia arrivando.',
    },
  },
  {
    id: 'mentee-secrets',
    audience: 'mentee',
    question: {
      en: 'What may I say about plans that are not public yet?',
      it: 'Che cosa posso dire di piani non ancora pubblici?',
    },
    answer: {
      en: 'Nothing that you wouldn’t say in front of the whole department. A secret is no gift; it makes your mentor carry something they can’t use and may be asked about. If a subject touches such a plan, say so: “There’s a part of this I can’t talk about.” People accept a fence when they can see it. For exercises with AI tools, take a text that you could send to a customer without blushing.',
      it: 'Niente che non diresti davanti a tutto il reparto. Un segreto non è un regalo: chi ti fa da mentor si ritrova a portare una cosa che non può usare e su cui potrebbero arrivare domande. Se un tema sfiora un piano così, dillo: «C’è una parte di cui non posso parlare». Un recinto che si vede si accetta. Per gli esercizi con l’IA prendi un testo che manderesti a un cliente senza arrossire.',
    },
  },
  {
    id: 'mentee-telling-my-team',
    audience: 'mentee',
    question: {
      en: 'May I tell my team what I have learned?',
      it: 'Posso raccontare al mio team che cosa ho imparato?',
    },
    answer: {
      en: 'Yes, please do, in the form of something you now do differently. What you learned about a tool is yours to tell. What you learned about your mentor’s work or life is not, unless you have agreed on the sentence at the end of a session. Ask each time whether the name may be mentioned; some people love it, others have to sit beside those colleagues tomorrow. “Somebody showed me” is always allowed.',
      it: 'Sì, e il modo migliore è mostrare una cosa che ora fai in modo diverso. Ciò che hai imparato su uno strumento puoi raccontarlo. Ciò che hai imparato sul lavoro o sulla vita di chi ti fa da mentor, no, a meno che non abbiate concordato la frase a fine incontro. Ogni volta chiedi se puoi fare il nome: c’è a chi piace molto, e chi domani deve sedere accanto a chi ha ascoltato. «Me l’hanno mostrato» va sempre bene.',
    },
  },
  {
    id: 'mentee-bad-match',
    audience: 'mentee',
    question: {
      en: 'We don’t get along. What are my options?',
      it: 'Tra noi non funziona. Che possibilità ho?',
    },
    answer: {
      en: 'Give it a second session with a different playbook, ideally one in which you do something together instead of talking. If it stays stiff, you may ask for another match without a reason, until a little past the middle of the program. The other person reads only that the pairing has ended. What you shouldn’t do is let it fade through canceled dates; that kind of ending is easily taken personally.',
      it: 'Fai un secondo incontro con un’altra traccia, meglio se una in cui fate qualcosa insieme invece di parlare. Se resta rigido, puoi chiedere un altro abbinamento senza dire perché, fino a poco oltre la metà del programma. L’altra persona legge soltanto che l’abbinamento si è concluso. Quello che è meglio evitare è lasciar morire tutto di date annullate: una fine così è facile prenderla sul personale.',
    },
  },
  {
    id: 'mentee-no-login',
    audience: 'mentee',
    question: {
      en: 'Do I have to log in to yet another tool?',
      it: 'Devo entrare nell’ennesimo strumento?',
    },
    answer: {
      en: 'For the usual things, no. You can accept a match, confirm or move a session and give your two taps straight from the email; each link acts in your name, so don’t forward it. Sessions are in your calendar, with a link to the playbook. You need to log in for the agreement, your goals and the surveys, all in all four or five times in the whole program.',
      it: 'Per le cose di ogni giorno, no. Accettare un abbinamento, confermare o spostare un incontro e dare i tuoi due tocchi si fa direttamente dalla mail; ogni link agisce a nome tuo, quindi non inoltrarlo. Gli incontri stanno nel tuo calendario, con un link alla traccia. Serve accedere per l’accordo, gli obiettivi e le rilevazioni: quattro o cinque volte in tutto il programma.',
    },
  },
  {
    id: 'mentee-serious-disclosure',
    audience: 'mentee',
    question: {
      en: 'What do I do if my mentor tells me something serious?',
      it: 'Che cosa faccio se chi mi fa da mentor mi confida una cosa grave?',
    },
    answer: {
      en: 'Listen, and promise nothing that you can’t keep. “Thank you for telling me. What would help you now?” Then say openly where your limits are: some duties are stronger than confidentiality, and you will not do anything behind their back. Name the confidant and the official channels of your organization. Don’t investigate on your own. Unless somebody is in danger or a duty of yours leaves no choice, let them decide the next step. Afterward, you may talk with the confidant too.',
      it: 'Ascolta, e non promettere nulla che non puoi mantenere. «Grazie per avermelo detto. Che cosa ti aiuterebbe adesso?» Poi di’ con chiarezza dove sono i tuoi limiti: certi obblighi sono più forti della riservatezza, e non farai niente di nascosto. Indica la persona di fiducia e i canali ufficiali dell’organizzazione. Non indagare in proprio. Se non c’è un pericolo e un obbligo non ti impone altro, il passo dopo lascialo decidere a chi ti ha parlato. Dopo, con la persona di fiducia puoi parlare anche tu.',
    },
  },
];
