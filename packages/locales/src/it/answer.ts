import type { answer as english } from '../en/answer.ts';
import type { Shape } from '../shape.ts';

export const answer = {
  title: 'La tua risposta',
  mentor: 'Nel programma «{program}» faresti da mentor a {partner}.',
  mentee: 'Nel programma «{program}» {partner} ti farebbe da mentor.',
  function: '{name} ({function})',
  why: 'Perché proprio voi',
  plan: '{sessions, plural, one {# incontro} many {# incontri} other {# incontri}} di {minutes} minuti, circa ogni {days, plural, one {giorno} many {# giorni} other {# giorni}}.',
  privacy:
    'Non serve dare un motivo, e nessuno vede la tua risposta prima che ci siano entrambe. I nomi completi compaiono quando sono arrivati entrambi i sì.',
  answerBy: 'Rispondi entro il {date}.',
  accept: 'Accetta',
  decline: 'Rinuncia',
  confirmAccept: 'Vuoi accettare?',
  confirmDecline: 'Vuoi rinunciare?',
  acceptedTitle: 'Grazie, il tuo sì è arrivato',
  acceptedWaiting: 'La coppia parte quando anche l’altra persona avrà detto sì. In ogni caso riceverai un’e-mail.',
  acceptedBoth:
    'Sono arrivati entrambi i sì: da ora tu e {partner} siete una coppia. Trovi tutto nella pagina della vostra coppia.',
  declinedTitle: 'Grazie per la risposta',
  declined: 'Resti nel programma, e l’altra persona saprà solo che questa coppia non si farà.',
  alreadyTitle: 'Hai già risposto',
  alreadyAccepted: 'Hai accettato questa proposta. Per ora non serve altro.',
  alreadyDeclined: 'Hai rinunciato a questa proposta. Non serve altro.',
  overTitle: 'Questa proposta è chiusa',
  over: 'Il tempo per rispondere è finito, oppure c’è una proposta nuova al suo posto. Resti nel programma e ti scriveremo quando ce ne sarà un’altra.',
  open: 'Apri Viceversa',
} as const satisfies Shape<typeof english>;
