import type { FrequentQuestion } from '../../types.ts';

export const administratorQuestions: readonly FrequentQuestion[] = [
  {
    id: 'administrator-first-start',
    audience: 'administrator',
    question: {
      en: 'What has to be installed before the first start?',
      it: 'Che cosa va installato prima del primo avvio?',
    },
    answer: {
      en: 'Node 20 or later with npm, on Linux or macOS. PostgreSQL comes as a package. Run npm start; the first time takes about a minute. Then open the printed link, which makes your organization and its owner, and works only once. It asks for a second factor, so the owner needs an authenticator app at hand. Decide beforehand who that is.',
      it: 'Node dalla versione 20 in su con npm, su Linux o macOS. PostgreSQL arriva come pacchetto. Lancia npm start: la prima volta ci vuole circa un minuto. Poi apri il link stampato, che crea l’organizzazione e il ruolo di titolare, e vale una volta sola. Chiede subito un secondo fattore: a chi sarà titolare serve un’app di autenticazione. Decidi prima a chi tocca.',
    },
  },
  {
    id: 'administrator-trial',
    audience: 'administrator',
    question: {
      en: 'Can I try it without real people’s data?',
      it: 'Posso provarlo senza dati di persone vere?',
    },
    answer: {
      en: 'Yes. Start with npm start -- --demo and you get an invented company of 240 people with a link for each persona. The demo refuses a folder that already holds real data. Show it to data protection and the works council before you import a single employee.',
      it: 'Sì. Con npm start -- --demo ottieni un’azienda inventata di 240 persone e un link per ogni personaggio. La demo rifiuta una cartella che contiene già dati veri. Mostrala a chi segue la privacy e alla rappresentanza sindacale prima di importare anche una sola persona.',
    },
  },
  {
    id: 'administrator-reachable',
    audience: 'administrator',
    question: {
      en: 'How do I open it to the whole company?',
      it: 'Come lo rendo raggiungibile da tutta l’azienda?',
    },
    answer: {
      en: 'By default it listens on 127.0.0.1 only. Put a reverse proxy with a certificate in front, set BASE_URL to the https address, and name the proxy in TRUST_PROXY. Then sign in from another machine and check one email link before anybody is invited.',
      it: 'Di base ascolta solo su 127.0.0.1. Mettici davanti un reverse proxy con certificato, imposta BASE_URL sull’indirizzo https e indica il proxy in TRUST_PROXY. Poi prova ad accedere da un altro computer e apri il link di una mail, prima di mandare gli inviti.',
    },
  },
  {
    id: 'administrator-own-database',
    audience: 'administrator',
    question: {
      en: 'Bundled database or our own PostgreSQL?',
      it: 'Database incluso o il nostro PostgreSQL?',
    },
    answer: {
      en: 'The bundled one is the shortest way for a single server: its files sit in DATA_DIR. Choose your own, version 15 to 18, through DATABASE_URL if a database team already looks after copies, patches and monitoring. What matters is that one named person has restored it once.',
      it: 'Per un solo server la via più breve è quello incluso: i file stanno in DATA_DIR. Scegli il vostro, dalla versione 15 alla 18, con DATABASE_URL, se c’è già un gruppo che cura copie, patch e monitoraggio. L’essenziale è che una persona con nome e cognome l’abbia ripristinato almeno una volta.',
    },
  },
  {
    id: 'administrator-backup',
    audience: 'administrator',
    question: {
      en: 'What belongs in the backup?',
      it: 'Che cosa va nel backup?',
    },
    answer: {
      en: 'The database and the file secret.key in DATA_DIR. With the bundled database, stop the process and copy the whole folder. With your own server, use its usual dump and keep the key beside it. Store the copies encrypted: they hold personal data and deserve the same care as the original.',
      it: 'Il database e il file secret.key in DATA_DIR. Con il database incluso, ferma il processo e copia l’intera cartella. Con un server vostro, usa il dump di sempre e conserva anche la chiave. Cifra le copie: contengono dati personali e meritano le stesse cure dell’originale.',
    },
  },
  {
    id: 'administrator-lost-key',
    audience: 'administrator',
    question: {
      en: 'What happens if secret.key is lost?',
      it: 'Che cosa succede se si perde secret.key?',
    },
    answer: {
      en: 'The key seals the second factors, so without it those can no longer be opened. Put the file back from a copy before you try anything else. Until then a recovery code still lets its owner in. If several servers belong to one installation, all of them need the same file. Its mode is 0600; leave it that way.',
      it: 'La chiave protegge i secondi fattori: senza, non si aprono più. Prima di ogni altro tentativo, rimetti il file da una copia. Fino ad allora si entra ancora con un codice di recupero. Se un’installazione ha più server, il file deve essere lo stesso su tutti. I permessi sono 0600: lasciali così.',
    },
  },
  {
    id: 'administrator-mail-off',
    audience: 'administrator',
    question: {
      en: 'Where do emails go before SMTP is configured?',
      it: 'Dove finiscono le mail finché SMTP non è configurato?',
    },
    answer: {
      en: 'Into the outbox, with live links, and only the owner sees them there. That is handy for a first test, but it means the owner could open other people’s links. Set SMTP_URL and MAIL_FROM before real use; from then on the outbox shows links without their token.',
      it: 'Nella posta in uscita, con i link funzionanti, e lì le vede solo chi ha il ruolo di titolare. Per una prima prova è comodo, ma vuol dire che quei link si possono aprire al posto di altri. Imposta SMTP_URL e MAIL_FROM prima dell’uso vero: da lì in poi i link si vedono senza il loro codice.',
    },
  },
  {
    id: 'administrator-mail-links',
    audience: 'administrator',
    question: {
      en: 'Links in emails lead to the wrong address. Why?',
      it: 'I link nelle mail portano all’indirizzo sbagliato. Perché?',
    },
    answer: {
      en: 'They are built from BASE_URL. If it is missing, they carry host and port of the process, which nobody outside can reach. Enter the address that people type, including https, and restart. The https also turns on secure cookies, so don’t leave it out.',
      it: 'Nascono da BASE_URL. Se manca, contengono host e porta del processo, che da fuori non si raggiungono. Inserisci l’indirizzo che si scrive nel browser, con https, e riavvia. Quell’https attiva anche i cookie sicuri, quindi non tralasciarlo.',
    },
  },
  {
    id: 'administrator-outside-calls',
    audience: 'administrator',
    question: {
      en: 'Which connections does it open to the outside?',
      it: 'Quali connessioni apre verso l’esterno?',
    },
    answer: {
      en: 'Once it runs, none that you haven’t configured: mail through SMTP_URL, a database through DATABASE_URL. Fonts and scripts come from your own server, and there are no analytics. The first start installs packages, though, so it needs access to npm or to your mirror of it.',
      it: 'Una volta in funzione, nessuna che non abbia configurato tu: la posta con SMTP_URL, un database con DATABASE_URL. Caratteri e script vengono dal tuo server, e non ci sono statistiche di terzi. Il primo avvio però installa pacchetti, quindi serve npm o un vostro mirror.',
    },
  },
  {
    id: 'administrator-doctor',
    audience: 'administrator',
    question: {
      en: 'Something is off. Where do I look first?',
      it: 'Qualcosa non va. Da dove comincio?',
    },
    answer: {
      en: 'Run npm run -s viceversa -- doctor with your data folder: it looks at what the installation stands on and says what is missing. Next compare /healthz and /readyz. If only the second fails, the process is alive and the database isn’t. Set LOG_LEVEL to info while you search.',
      it: 'Lancia npm run -s viceversa -- doctor con la tua cartella dei dati: controlla su che cosa poggia l’installazione e dice che cosa manca. Poi confronta /healthz e /readyz: se fallisce solo il secondo, il processo vive e il database no. Mentre cerchi, metti LOG_LEVEL su info.',
    },
  },
  {
    id: 'administrator-monitoring',
    audience: 'administrator',
    question: {
      en: 'How do I connect it to our monitoring?',
      it: 'Come lo collego al nostro monitoraggio?',
    },
    answer: {
      en: 'Poll /readyz for availability and let Prometheus read /metrics. Without METRICS_TOKEN only the same machine may read the metrics; set a token if your collector lives elsewhere. Set alerts for what you would get up for at night; everything else can wait until morning.',
      it: 'Interroga /readyz per la disponibilità e fai leggere /metrics a Prometheus. Senza METRICS_TOKEN le metriche si leggono solo dalla stessa macchina: se il collettore sta altrove, imposta un token. Metti un allarme dove ti alzeresti di notte; il resto può aspettare la mattina.',
    },
  },
  {
    id: 'administrator-upgrade',
    audience: 'administrator',
    question: {
      en: 'In which order do I upgrade?',
      it: 'In quale ordine faccio un aggiornamento?',
    },
    answer: {
      en: 'Read the list of changes, make a copy, try the new version on that copy, then pick a quiet hour. Stop the process, replace the program, start it: the start brings the database up to date by itself. Tell the program team beforehand, because a link in an email may be opened at any moment.',
      it: 'Leggi l’elenco delle novità, fai una copia, prova la nuova versione su quella copia, poi scegli un’ora tranquilla. Ferma il processo, sostituisci il programma, riavvia: il database si aggiorna da sé all’avvio. Avvisa prima il team del programma, perché il link di una mail si può aprire in qualsiasi momento.',
    },
  },
  {
    id: 'administrator-go-back',
    audience: 'administrator',
    question: {
      en: 'May I go back to the previous version?',
      it: 'Posso tornare alla versione precedente?',
    },
    answer: {
      en: 'Only together with the copy you made before the upgrade. Changes to the database only run forward; inside the product there is no way back. Everything entered since would be lost, so decide within minutes rather than days, and say openly which hours are missing.',
      it: 'Solo insieme alla copia fatta prima di aggiornare. Le modifiche al database vanno in avanti, e dentro il prodotto non c’è ritorno. Quello che si è inserito dopo andrebbe perso: decidi in pochi minuti, non in giorni, e di’ apertamente quali ore mancano.',
    },
  },
  {
    id: 'administrator-power-cut',
    audience: 'administrator',
    question: {
      en: 'The server lost power. Did we lose anything?',
      it: 'È mancata la corrente al server. Abbiamo perso qualcosa?',
    },
    answer: {
      en: 'What was acknowledged on the screen should be there: the next start picks up where the last acknowledged change left off. Somebody who was in the middle of a form may have to repeat it. If the disk itself is damaged, restore the backup; no program can replace that.',
      it: 'Ciò che lo schermo aveva confermato deve esserci: il nuovo avvio riprende dall’ultima modifica confermata. Chi stava compilando un modulo forse dovrà rifarlo. Se il danno è al disco, serve il backup: nessun programma può prenderne il posto.',
    },
  },
  {
    id: 'administrator-giving-roles',
    audience: 'administrator',
    question: {
      en: 'Who hands out roles, and how?',
      it: 'Chi assegna i ruoli, e come?',
    },
    answer: {
      en: 'The owner, by an invitation bound to an address and a role. Only delegates are named by the people they assist. You can read the list of roles but not change it. Suggest the smallest role that does the job, for a reason you could say aloud, and twice a year go through the list together with owner and HR.',
      it: 'Chi ha il ruolo di titolare, con un invito legato a un indirizzo e a un ruolo. Solo il ruolo di assistente lo dà chi ha bisogno di quell’aiuto. Tu puoi leggere l’elenco dei ruoli, non cambiarlo. Suggerisci il ruolo più piccolo che basta, per un motivo che sapresti dire a voce alta, e due volte l’anno rileggete l’elenco insieme alle risorse umane.',
    },
  },
  {
    id: 'administrator-sign-in-rules',
    audience: 'administrator',
    question: {
      en: 'Which sign-in rules should I announce?',
      it: 'Quali regole di accesso devo comunicare?',
    },
    answer: {
      en: 'Passwords have at least 15 characters; or people ask for a link, which works once and for ten minutes. Owners, administrators and program managers need a second factor as well. Suggest a password manager, and say that nobody from IT will ever ask for a code.',
      it: 'Le password hanno almeno 15 caratteri; oppure si chiede un link, che vale una volta e per dieci minuti. A chi è titolare, amministra o gestisce un programma serve anche un secondo fattore. Consiglia un gestore di password e di’ che dall’IT nessuno chiederà mai un codice.',
    },
  },
  {
    id: 'administrator-my-limits',
    audience: 'administrator',
    question: {
      en: 'What does my role keep closed to me?',
      it: 'Che cosa resta chiuso per il mio ruolo?',
    },
    answer: {
      en: 'Everything a pair writes: goals, notes, agreements. Survey answers and concerns to the confidant as well. You see profiles, so that you can help, the list of roles and the audit log. These limits hold in the application. Whoever can read the server’s disk stands outside them, so keep that group small and written down.',
      it: 'Tutto ciò che scrive una coppia: obiettivi, note, accordi. Poi le risposte alle rilevazioni e le segnalazioni alla persona di fiducia. Vedi i profili, per poter dare assistenza, l’elenco dei ruoli e il registro delle attività. Sono limiti dell’applicazione. Chi legge il disco del server ne è fuori: tieni piccolo quel gruppo e scrivi chi ne fa parte.',
    },
  },
  {
    id: 'administrator-look-something-up',
    audience: 'administrator',
    question: {
      en: 'A director asks me to look something up in the database. What do I say?',
      it: 'Dalla direzione mi chiedono di cercare una cosa nel database. Che cosa rispondo?',
    },
    answer: {
      en: '“I may not, and I’d answer the same about your data.” Point to the report, which shows what a sponsor is meant to see. If there is a legal reason, it comes in writing through data protection, not through a call to you. Note date and wording for yourself.',
      it: '«Non posso, e sui tuoi dati risponderei lo stesso». Rimanda al report, che mostra quello che la direzione deve vedere. Se c’è un motivo legale, arriva per iscritto da chi segue la privacy, non con una telefonata a te. Annotati la data e le parole.',
    },
  },
  {
    id: 'administrator-audit-log',
    audience: 'administrator',
    question: {
      en: 'What can I prove with the audit log?',
      it: 'Che cosa posso dimostrare con il registro delle attività?',
    },
    answer: {
      en: 'Who changed what, and when. Rows are only ever added and each is chained to the one before, so a quiet correction breaks the chain. It isn’t a measure of anybody’s diligence: use it for a concrete question, such as a role nobody remembers giving.',
      it: 'Chi ha modificato che cosa, e quando. Le righe si possono solo aggiungere e ognuna è legata alla precedente, quindi una correzione di nascosto spezza la catena. Non misura l’impegno di nessuno: usalo per una domanda concreta, come un ruolo che nessuno ricorda di aver dato.',
    },
  },
  {
    id: 'administrator-leavers',
    audience: 'administrator',
    question: {
      en: 'Somebody leaves the company. What is my part?',
      it: 'Una persona lascia l’azienda. Che cosa tocca a me?',
    },
    answer: {
      en: 'Close the mailbox on the agreed day, because sign-in links go there, and see that the next import carries the departure. In it somebody chooses whether missing people keep their place or are marked as left. Ask for a dry run first: a filtered export looks like a wave of departures. The program team talks to the partner.',
      it: 'Chiudi la casella di posta nel giorno concordato, perché i link di accesso arrivano lì, e controlla che la prossima importazione riporti l’uscita. Lì si sceglie se chi manca nel file conserva il posto o risulta in uscita. Chiedi prima una prova a vuoto: un’esportazione filtrata sembra una fuga di massa. Con l’altra metà della coppia parla il team del programma.',
    },
  },
];
