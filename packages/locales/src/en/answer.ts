/** The page behind the links of a proposal: works without signing in. */
export const answer = {
  title: 'Your answer',
  mentor: 'You would be the mentor of {partner} in the program “{program}”.',
  mentee: '{partner} would be your mentor in the program “{program}”.',
  function: '{name} ({function})',
  why: 'Why the two of you',
  plan: '{sessions, plural, one {# session} other {# sessions}} of {minutes} minutes, about every {days, plural, one {day} other {# days}}.',
  privacy:
    'Nobody has to give a reason, and nobody sees your answer before both are in. Names are shown in full once both of you have accepted.',
  answerBy: 'Please answer by {date}.',
  accept: 'Accept',
  decline: 'Decline',
  confirmAccept: 'Do you want to accept?',
  confirmDecline: 'Do you want to decline?',
  acceptedTitle: 'Thank you, your yes is in',
  acceptedWaiting: 'The pair starts when the other person has said yes too. You will get a mail either way.',
  acceptedBoth:
    'You both said yes: you and {partner} are now a pair. You will find everything on the page of your pair.',
  declinedTitle: 'Thank you for answering',
  declined: 'You stay in the program, and the other person only learns that this pair will not come about.',
  alreadyTitle: 'You have already answered',
  alreadyAccepted: 'You accepted this proposal. Nothing else is needed from you now.',
  alreadyDeclined: 'You declined this proposal. Nothing else is needed from you.',
  overTitle: 'This proposal is over',
  over: 'It was not taken up in time, or it was replaced. You stay in the program and will hear from us when there is a new one.',
  open: 'Open Viceversa',
} as const;
