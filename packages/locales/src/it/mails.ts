import type { mails as english } from '../en/mails.ts';
import type { Shape } from '../shape.ts';

export const mails = {
  greeting: 'Ciao {name},',
  signature: 'Viceversa',
  linkFallback: 'Se il pulsante non funziona, apri questo indirizzo:',
  role: {
    owner: 'titolare',
    it_admin: 'responsabile IT',
    program_manager: 'responsabile del programma',
    sponsor: 'sponsor',
    confidant: 'persona di fiducia',
    delegate: 'assistente',
  },
  signInLink: {
    subject: 'Il tuo link per accedere',
    text: 'Ecco il link che hai chiesto. Vale una sola volta, entro {minutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
    button: 'Accedi',
    why: 'Ricevi questa e-mail perché qualcuno ha inserito questo indirizzo nella pagina di accesso. Se la richiesta non è tua, non devi fare nulla: senza questa e-mail nessuno può usare il link.',
  },
  passwordReset: {
    subject: 'Scegli una nuova password',
    text: 'Con questo link puoi scegliere una nuova password. Vale una sola volta, entro {minutes, plural, one {# minuto} many {# di minuti} other {# minuti}}.',
    button: 'Scegli una nuova password',
    why: 'Ricevi questa e-mail perché qualcuno ha chiesto una nuova password per questo indirizzo. Se la richiesta non è tua, non devi fare nulla: la tua password resta quella di prima.',
  },
  invitation: {
    subject: '{organization} ti invita su Viceversa',
    text: '{inviter} ti invita a collaborare al mentoring di {organization} come {role}.',
    textProgram: '{inviter} ti invita a collaborare al programma «{program}» di {organization} come {role}.',
    about:
      'Viceversa gestisce programmi di reverse mentoring: chi porta conoscenze fresche fa da mentor a chi guida da tempo, con incontri brevi che si fanno davvero.',
    expires: 'Il link è solo per te e vale fino al {date}.',
    button: 'Accetta l’invito',
    why: 'Ricevi questa e-mail perché {inviter} ha inserito il tuo indirizzo. Se non te l’aspettavi, non devi fare nulla.',
  },
  delegateInvitation: {
    subject: '{leader}: una mano con le date del mentoring',
    text: '{leader} partecipa al mentoring di {organization} e ti chiede di occuparti delle date, nel ruolo di assistente.',
    textBy:
      '{inviter} ti chiede di occuparti, nel ruolo di assistente, delle date di {leader}, che partecipa al mentoring di {organization}.',
    about:
      'Nel ruolo di assistente puoi spostare le date degli incontri. Con chi sono, perché e su che cosa: non lo vedi e nessuno te lo chiederà.',
  },
  delegateGranted: {
    subject: 'Un invito a {delegate} per assisterti',
    text: '{inviter} ha invitato {delegate} ({email}) a spostare le date dei tuoi incontri di mentoring.',
    about:
      'Chi ti assiste vede il tuo nome e, quando ci saranno incontri, le loro date. L’altra persona della coppia, gli obiettivi, gli appunti e le risposte restano nascosti.',
    takeBack: 'Se non vuoi, puoi revocare il ruolo dalla pagina del tuo profilo. Ha effetto subito.',
    button: 'Apri il tuo profilo',
    why: 'Ricevi questa e-mail perché {inviter} ha indicato una persona per assisterti.',
  },
  pairProposed: {
    subject: 'Una proposta di coppia per te in «{program}»',
    textMentor: 'Nel programma «{program}» faresti da mentor a {partner}.',
    textMentee: 'Nel programma «{program}» {partner} ti farebbe da mentor.',
    function: '{name} ({function})',
    reason: 'Perché proprio voi due? {reason}',
    answerBy:
      'Rispondi entro il {date}. Decidete in piena libertà: nessuno deve dare spiegazioni e nessuno vede la risposta dell’altra persona prima che ci siano entrambe.',
    accept: 'Accetta',
    decline: 'Rinuncia',
    see: 'Vedi la proposta completa',
    why: 'Ricevi questa e-mail perché partecipi al programma «{program}».',
  },
  pairAccepted: {
    subject: 'Tu e {partner} siete una coppia',
    text: 'Sono arrivati entrambi i sì: da ora tu e {partner} siete una coppia in «{program}».',
    next: 'Per iniziare bene basta un breve saluto. La vostra pagina mostra ogni quanto vi incontrate e per quanto tempo.',
    button: 'Apri la pagina della coppia',
    why: 'Ricevi questa e-mail perché hai accettato questa coppia.',
  },
  pairEnded: {
    subject: 'Una novità in «{program}»',
    text: 'La coppia che ti era stata proposta in «{program}» non si farà. Succede spesso e non dice nulla di te.',
    next: 'Resti nel programma. Appena ci sarà una nuova proposta per te, te lo faremo sapere.',
    button: 'Apri Viceversa',
    why: 'Ricevi questa e-mail perché partecipi al programma «{program}».',
  },
} satisfies Shape<typeof english>;
