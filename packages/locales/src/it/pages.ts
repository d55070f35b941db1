import type { pages as english } from '../en/pages.ts';
import type { Shape } from '../shape.ts';

export const pages = {
  otherLanguage: 'This page in English',
  field: {
    email: 'Indirizzo e-mail',
    password: 'Password',
    newPassword: 'Nuova password',
    newPasswordHint: 'Almeno 15 caratteri. Una frase si ricorda facilmente ed è difficile da indovinare.',
    name: 'Il tuo nome',
    code: 'Codice',
  },
  setup: {
    title: 'Configura Viceversa',
    lead: 'Due minuti: la tua organizzazione e il tuo account di titolare. Questa pagina si apre una volta sola, poi resta chiusa per sempre.',
    organizationPart: 'Organizzazione',
    ownerPart: 'Titolare',
    organization: 'Nome dell’organizzazione',
    language: 'Lingua principale',
    timeZone: 'Fuso orario',
    timeZoneHint: 'Ogni persona può sceglierne un altro per sé.',
    submit: 'Configura e continua',
    next: 'Poi: un secondo fattore, perché chi ha questo ruolo vede i dati di altre persone.',
  },
  secondFactor: {
    title: 'Proteggi il tuo account con un secondo fattore',
    lead: 'Con il tuo ruolo si vedono i dati di altre persone, quindi la sola password non basta. Ti serve un’app di autenticazione sul telefono; funziona anche senza rete.',
    scan: 'Inquadra questa immagine con l’app.',
    qr: 'Codice QR per l’app di autenticazione',
    type: 'Non hai la fotocamera? Scrivi questa chiave nell’app:',
    enter: 'Inserisci le sei cifre che mostra l’app.',
    submit: 'Attiva',
    start: 'Configura l’app di autenticazione',
    on: 'Il secondo fattore è attivo.',
    toApp: 'Vai a Viceversa',
  },
  recovery: {
    title: 'I tuoi codici di recupero',
    lead: 'Conserva questi codici dove li troveresti anche senza telefono: su carta o in un gestore di password. Ognuno vale una volta al posto dell’app. Non verranno più mostrati.',
    saved: 'Li ho conservati',
  },
  signIn: {
    title: 'Accedi',
    submit: 'Accedi',
    or: 'oppure',
    link: 'Mandami un link per accedere',
    linkHint: 'Senza password: chi è nell’elenco delle persone può accedere con un link via e-mail.',
    forgot: 'Hai dimenticato la password?',
    notSetUp:
      'Questa installazione non è ancora configurata. Apri il link di configurazione che il server ha mostrato all’avvio.',
  },
  code: {
    title: 'Inserisci il codice',
    lead: 'Le sei cifre della tua app di autenticazione. Non hai il telefono con te? Inserisci uno dei codici di recupero.',
    label: 'Codice o codice di recupero',
    submit: 'Continua',
    startOver: 'Ricomincia',
  },
  sent: {
    title: 'Controlla la tua posta',
    text: 'Se conosciamo {email}, un link è in arrivo. Vale una sola volta, entro {minutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
    again:
      'Non è arrivato nulla? Guarda nello spam, oppure torna indietro e riprova. Un nuovo link sostituisce il vecchio.',
    back: 'Torna all’accesso',
  },
  link: {
    title: 'Accedi',
    text: 'Vuoi continuare come {name} ({email})?',
    submit: 'Accedi',
    not: 'Se non hai chiesto questo link, chiudi la pagina.',
  },
  invitation: {
    title: '{organization} ti invita',
    text: 'Il tuo ruolo sarà: {role}.',
    textProgram: 'Il tuo ruolo sarà: {role}, per il programma “{program}”.',
    textDelegate:
      'Il tuo ruolo sarà: {role} di {leader}. Potrai spostare le date degli incontri di mentoring e non vedrai nient’altro.',
    as: 'L’invito è per {email}.',
    withPassword: 'Scegli una password',
    withoutPassword: 'Lascia vuoto per accedere con un link via e-mail.',
    known: 'Hai già un account qui. Accetta per aggiungere il ruolo.',
    submit: 'Accetta l’invito',
    secondFactorNext: 'Poi: un secondo fattore, perché con questo ruolo si vedono i dati di altre persone.',
  },
  forgot: {
    title: 'Scegli una nuova password',
    lead: 'Ti mandiamo un link con cui scegliere una nuova password.',
    submit: 'Manda il link',
    for: 'Nuova password per {email}',
    change: 'Salva la password',
    consequence: 'Tutti gli altri accessi aperti verranno chiusi.',
  },
  refused: {
    title: 'Non è andata a buon fine',
    toApp: 'Vai a Viceversa',
  },
} satisfies Shape<typeof english>;
