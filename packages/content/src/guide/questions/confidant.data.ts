import type { FrequentQuestion } from '../../types.ts';

export const confidantQuestions: readonly FrequentQuestion[] = [
  {
    id: 'confidant-what-role',
    audience: 'confidant',
    question: {
      en: 'What am I here for, in one sentence?',
      it: 'A che cosa servo, in una frase?',
    },
    answer: {
      en: 'You are the person somebody in the program can go to when a concern can’t be raised with the partner, the manager or the program team. You listen, explain the options and stay beside them while they choose. You don’t judge, investigate or mediate unless your organization has given you that task somewhere else.',
      it: 'Sei la persona a cui chi partecipa può rivolgersi quando una preoccupazione non si può portare in coppia, a chi coordina o al team del programma. Ascolti, spieghi le possibilità e resti accanto mentre l’altra persona sceglie. Non giudichi, non indaghi e non fai mediazione, a meno che l’organizzazione te l’abbia affidato altrove.',
    },
  },
  {
    id: 'confidant-who-is-suitable',
    audience: 'confidant',
    question: {
      en: 'What makes somebody suitable for this role?',
      it: 'Che cosa rende una persona adatta a questo ruolo?',
    },
    answer: {
      en: 'Distance and calm. You are outside the reporting lines of those who take part, and you have no say in their pay, appraisal or promotion. You can keep a secret under pressure, and you know the official procedures well enough to explain them. If friendship ties you to half of the leaders, say so before you accept.',
      it: 'Distanza e calma. Stai fuori dalle linee gerarchiche di chi partecipa e non decidi di stipendi, valutazioni o promozioni. Sai tenere un segreto anche sotto pressione, e conosci le procedure ufficiali abbastanza da spiegarle. Se con mezza dirigenza vai a cena, dillo prima di accettare.',
    },
  },
  {
    id: 'confidant-first-minutes',
    audience: 'confidant',
    question: {
      en: 'Somebody writes that they need to talk. How do I begin?',
      it: 'Mi scrivono: «Ho bisogno di parlarti». Da dove comincio?',
    },
    answer: {
      en: 'Answer the same day if you can, with a time and a place where you won’t be seen together by chance. Begin with the limits: what you keep to yourself, and what you couldn’t. Then ask one open question, “What would you like me to know?” and let silence work. Take notes only if the other person agrees.',
      it: 'Rispondi in giornata, se riesci, con un’ora e un posto dove non vi si veda insieme per caso. Parti dai limiti: che cosa tieni per te e che cosa non potresti. Poi fai una domanda aperta, «Che cosa vuoi che io sappia?», e lascia lavorare il silenzio. Appunti, solo se l’altra persona è d’accordo.',
    },
  },
  {
    id: 'confidant-how-confidential',
    audience: 'confidant',
    question: {
      en: 'What may I promise about confidentiality?',
      it: 'Che riservatezza posso promettere?',
    },
    answer: {
      en: 'That you pass nothing on without their consent, apart from what the law obliges you to do and cases in which somebody is in danger. Find out beforehand which duties apply to you, because they differ by country and position. Never say “this stays between us, whatever it is.” It sounds kind, and you may have to break it.',
      it: 'Che non riferisci niente senza il suo consenso, salvo ciò che la legge ti impone e i casi in cui qualcuno è in pericolo. Informati prima su quali obblighi hai: cambiano con il Paese e con la posizione. Non dire mai «resta tra noi, qualunque cosa sia». È una frase gentile, ma potresti doverla tradire.',
    },
  },
  {
    id: 'confidant-what-i-see',
    audience: 'confidant',
    question: {
      en: 'What do I see of a pair in the product?',
      it: 'Che cosa vedo di una coppia nel prodotto?',
    },
    answer: {
      en: 'The concern that somebody addresses to you, and nothing else by default: no goals, no session dates, no survey answers, no private notes. The agreement, shared notes or the reason for an exit can be opened to you only with consent. You’ll often know less than you’d like. That is deliberate, because it lets people choose what to show.',
      it: 'La preoccupazione che qualcuno ti indirizza, e di partenza nient’altro: niente obiettivi, date, rilevazioni o note private. L’accordo, le note comuni o il motivo di un’uscita ti si possono aprire solo con il consenso. Spesso saprai meno di quanto vorresti. È una scelta: così ognuno decide che cosa mostrarti.',
    },
  },
  {
    id: 'confidant-who-sees-concern',
    audience: 'confidant',
    question: {
      en: 'Who else can read a concern that reaches me?',
      it: 'Chi altro può leggere ciò che mi viene segnalato?',
    },
    answer: {
      en: 'The person who wrote it, and you. Not the partner, the program manager, the line manager, the sponsor or the administrator of the app. You keep it that way by not copying it into an email or a shared folder. If you have to prepare a talk, write down a date and a keyword rather than the story.',
      it: 'Chi l’ha scritto, e tu. Non chi sta nella stessa coppia, chi gestisce il programma, chi coordina il lavoro, lo sponsor o chi amministra l’app. Perché resti così, non copiarlo in una mail o in una cartella comune. Se devi preparare un colloquio, segnati una data e una parola chiave, non la storia.',
    },
  },
  {
    id: 'confidant-no-decision',
    audience: 'confidant',
    question: {
      en: 'They don’t want me to do anything. Is that a result?',
      it: 'La persona non vuole che io faccia nulla. È un risultato?',
    },
    answer: {
      en: 'Yes, often a good one. Somebody has said aloud what they carried around, and now knows where the doors are. Ask whether you may check in once, and when. Leave the decision with them unless danger or the law takes it out of your hands. Doing something “for their own good” would close your door to everybody else.',
      it: 'Sì, e spesso buono. Quella persona ha detto a voce alta ciò che si portava dietro, e ora sa dove sono le porte. Chiedi se puoi farti sentire una volta, e quando. La decisione lasciala a lei, salvo che un pericolo o la legge te la tolgano di mano. Agire «per il suo bene» chiuderebbe la tua porta a chiunque altro.',
    },
  },
  {
    id: 'confidant-harassment',
    audience: 'confidant',
    question: {
      en: 'What if it sounds like harassment?',
      it: 'E se quello che sento sembra una molestia?',
    },
    answer: {
      en: 'Don’t weigh whether it “counts.” Say that you take it seriously, ask whether they are safe today and whether messages exist that should be kept. Explain the official procedure, including what happens once it starts, and offer to go along. The procedure itself runs outside this product, which keeps nothing of it but the handover and its date.',
      it: 'Non stare a pesare se «conta». Di’ che lo prendi sul serio, chiedi se oggi quella persona è al sicuro e se ci sono messaggi da tenere. Spiega la procedura ufficiale, anche che cosa succede una volta avviata, e offriti di andarci insieme. Si svolge fuori da questo prodotto, che della procedura conserva solo il passaggio e la data.',
    },
  },
  {
    id: 'confidant-acute-danger',
    audience: 'confidant',
    question: {
      en: 'Somebody seems to be in danger right now. What do I do first?',
      it: 'Una persona mi sembra in pericolo adesso. Qual è la prima cosa?',
    },
    answer: {
      en: 'Call for help: the emergency number, security, whoever can be there fastest. Stay with the person, or on the line. Tell them openly what you’re doing and why you can’t keep this to yourself. Everything about the program can wait, and so can the forms. Later, find somebody to whom you can talk about it yourself.',
      it: 'Chiama aiuto: il numero di emergenza, la sicurezza, chi può arrivare prima. Resta lì, o al telefono. Di’ apertamente che cosa stai facendo e perché non puoi tenerlo per te. Tutto ciò che riguarda il programma può aspettare, moduli compresi. Dopo, trova qualcuno con cui parlarne anche tu.',
    },
  },
  {
    id: 'confidant-breach',
    audience: 'confidant',
    question: {
      en: 'Somebody says that their words have left the room. How do I proceed?',
      it: 'Mi dicono che qualcosa è uscito dalla stanza. Come procedo?',
    },
    answer: {
      en: 'First find out what they fear now: embarrassment, or consequences? Then go through the options: speak to the partner, ask the program team for a pause, leave. You may reach for the agreement together if they want to show it to you. Don’t hunt for the source. There are often several ways a sentence could have traveled.',
      it: 'Prima capisci che cosa teme adesso: l’imbarazzo o le conseguenze? Poi passate in rassegna le strade: parlarne in coppia, chiedere una pausa al team del programma, uscire. Se vuole mostrartelo, rileggete insieme l’accordo. Non metterti a caccia della fonte: una frase può aver viaggiato in molti modi.',
    },
  },
  {
    id: 'confidant-retaliation',
    audience: 'confidant',
    question: {
      en: 'Somebody fears payback after an honest word. What can I offer?',
      it: 'Dopo una parola sincera c’è chi teme ripercussioni. Che cosa posso offrire?',
    },
    answer: {
      en: 'Take the fear seriously even if nothing has happened yet. Look together at what has changed, with dates: an invitation withdrawn, a tone, a task. The agreement rules out favors and retaliation; say whether your organization has also put a procedure behind that. You can’t guarantee protection, so don’t. You can make sure they aren’t watching it alone.',
      it: 'Prendi sul serio il timore anche se non è ancora successo niente. Guardate insieme che cosa è cambiato, con le date: un invito ritirato, un tono, un incarico. L’accordo esclude favori e ritorsioni; di’ se dietro c’è anche una procedura dell’organizzazione. Una tutela non puoi garantirla, quindi non prometterla. Puoi fare in modo che non resti a guardare in solitudine.',
    },
  },
  {
    id: 'confidant-leader-comes',
    audience: 'confidant',
    question: {
      en: 'A leader comes to me with a concern. Is that meant as well?',
      it: 'Viene da me una persona che dirige. È previsto anche questo?',
    },
    answer: {
      en: 'Of course. A senior person can be pressed for favors, quoted, or unsettled by what they hear. The same rules hold: you listen, and nothing goes back to the mentor. Watch yourself for one thing, the reflex to speak faster for those with power. If both partners come to you, tell each that you can’t carry messages.',
      it: 'Certo. Anche chi sta in alto può ricevere pressioni, vedersi citare in giro o restare senza parole per ciò che sente. Valgono le stesse regole: ascolti, e a chi è mentor non torna niente. Attenzione solo al riflesso di correre di più per chi ha potere. Se vengono da te le due persone di una coppia, spiega a ciascuna che da te i messaggi non passano.',
    },
  },
  {
    id: 'confidant-program-manager-asks',
    audience: 'confidant',
    question: {
      en: 'The program manager asks me what is going on. What may I answer?',
      it: 'Chi gestisce il programma mi chiede che cosa sta succedendo. Che cosa rispondo?',
    },
    answer: {
      en: '“I can’t say whether somebody came.” Even a yes would point at a pair. If the concern shows a flaw in the program itself, ask the person whether you may pass it on in general terms, and wait until it can’t be traced. When only a handful of people take part, that may mean saying nothing.',
      it: '«Non posso dire se qualcuno è venuto». Anche un semplice sì indicherebbe una coppia. Se emerge un difetto del programma, chiedi alla persona se puoi riportarlo in termini generali, e aspetta che non si possa risalire a lei. Quando a partecipare è una manciata di persone, può voler dire tacere.',
    },
  },
  {
    id: 'confidant-executive-asks',
    audience: 'confidant',
    question: {
      en: 'A member of the executive board wants a name. How do I hold out?',
      it: 'Una persona ai vertici vuole un nome. Come resisto?',
    },
    answer: {
      en: 'With the mandate you were given, preferably in writing: “I was appointed so that this question gets no answer.” Offer the way that exists, the official procedure, which has its own rights and duties. Before you take on the role, ask the sponsor to repeat publicly that nobody will ask you. It’s easier to point at than to negotiate later.',
      it: 'Con il mandato che hai, meglio se scritto: «Questo ruolo esiste perché a questa domanda non si risponda». Indica la via che c’è, cioè la procedura ufficiale, con i suoi diritti e doveri. Prima di accettare l’incarico chiedi allo sponsor di dire in pubblico che nomi non te ne chiederà nessuno. È più facile richiamarlo che trattare dopo.',
    },
  },
  {
    id: 'confidant-just-doesnt-work',
    audience: 'confidant',
    question: {
      en: 'It turns out that the two simply don’t get along. Is that for me?',
      it: 'Viene fuori che la coppia, semplicemente, non funziona. Tocca a me?',
    },
    answer: {
      en: 'Only briefly. Say that a bad fit isn’t a failure, that a pair can end from the app without a reason, and that the partner reads a neutral sentence. A change of topic or a new match goes through the program team. Ask once more whether there is something behind it; sometimes “it doesn’t fit” is where people begin.',
      it: 'Solo per poco. Di’ che non trovarsi non è un fallimento, che la coppia si chiude dall’app senza dare motivi e che dall’altra parte arriva una frase neutra. Per un altro tema o un altro abbinamento c’è il team del programma. Chiedi ancora una volta se sotto c’è altro: con «non funziona», a volte, si comincia soltanto.',
    },
  },
  {
    id: 'confidant-i-know-them',
    audience: 'confidant',
    question: {
      en: 'I know the person the concern is about. May I stay in it?',
      it: 'Conosco la persona di cui si parla. Posso restare?',
    },
    answer: {
      en: 'Say it right away and let the one who came decide. “We’ve worked together for years. Would you rather speak to somebody else?” If you report to that person or are close friends, step back even if they’d keep you. So arrange for a second name before the program starts; a channel with one door can be blocked.',
      it: 'Dillo subito, e lascia decidere a chi è venuto da te. «Ci lavoro insieme da anni. Preferisci parlare con qualcun altro?» Se quella persona è sopra di te o siete molto in confidenza, fai un passo indietro anche se ti vorrebbe tenere. Perciò serve un secondo nome prima della partenza: un canale con una sola porta si può bloccare.',
    },
  },
  {
    id: 'confidant-written-record',
    audience: 'confidant',
    question: {
      en: 'Should I keep notes about the conversations?',
      it: 'Devo tenere appunti dei colloqui?',
    },
    answer: {
      en: 'As few as possible. What you write can be found, requested or misread. If a duty obliges you to document, say so at the beginning and show what you’ve written. Otherwise a date and the agreed next step are enough, kept where no one else has access, and destroyed when the matter is closed. Ask your data protection officer once how long.',
      it: 'Il meno possibile. Ciò che scrivi si può trovare, richiedere o fraintendere. Se hai un obbligo di documentare, dillo all’inizio e mostra che cosa hai scritto. Altrimenti bastano la data e il passo concordato, in un luogo a cui accedi solo tu, da distruggere a questione chiusa. Per quanto tenerli, chiedilo una volta a chi si occupa di protezione dei dati.',
    },
  },
  {
    id: 'confidant-how-known',
    audience: 'confidant',
    question: {
      en: 'How do people learn that I exist, without it sounding alarming?',
      it: 'Come si fa sapere che ci sono, senza spaventare?',
    },
    answer: {
      en: 'With your name, a photo if you like, and one ordinary sentence at the launch: “If something sits badly with you, call me; you don’t need to be certain.” You’re named in the app and in a few of the emails. Show up once at the kickoff and have a coffee. It’s easier to call a face you’ve seen before.',
      it: 'Con il tuo nome, una foto se ti va, e una frase normale all’avvio: «Se qualcosa non ti torna, chiamami; non serve avere certezze». Il tuo nome sta nell’app e in alcune mail. All’avvio fatti vedere e bevi un caffè con chi c’è. Una faccia già vista si chiama più volentieri.',
    },
  },
  {
    id: 'confidant-nobody-comes',
    audience: 'confidant',
    question: {
      en: 'Nobody has come in months. Is that good news?',
      it: 'Da mesi non viene nessuno. È una buona notizia?',
    },
    answer: {
      en: 'You can’t tell, and neither can anybody else. It may mean that all is well, that people don’t know you, or that they don’t trust the channel. Don’t report zero as a success. Test it instead: could three participants say your name and how to reach you? If not, that’s the next thing to repair.',
      it: 'Non si può sapere, né tu né altri. Forse va tutto bene, forse non ti conoscono, forse di questo canale non ci si fida. Non presentare lo zero come un successo. Fai invece una prova: tre persone del programma saprebbero dire il tuo nome e come trovarti? Se no, è la prossima cosa da sistemare.',
    },
  },
  {
    id: 'confidant-who-helps-me',
    audience: 'confidant',
    question: {
      en: 'Who is there for me when a story stays with me?',
      it: 'E per me chi c’è, quando una storia non mi lascia?',
    },
    answer: {
      en: 'Settle this before the first conversation. Name one person bound to secrecy, such as a counselor or somebody in the same role elsewhere, with whom you can speak without names. You may also say that a case is beyond you and help the person find someone trained. And you can hand the role back when your strength is needed elsewhere.',
      it: 'Stabiliscilo prima del primo colloquio. Scegli una persona tenuta al segreto, per esempio in un servizio di ascolto o con il tuo stesso ruolo altrove, con cui parlare senza nomi. Puoi anche dire che un caso va oltre le tue forze, e aiutare a trovare chi ha la formazione giusta. E se le energie ti servono altrove, il ruolo si può restituire.',
    },
  },
];
