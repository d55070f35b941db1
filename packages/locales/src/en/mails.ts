/** Mails in the reader's language: plain, warm, and always saying why they came. */
export const mails = {
  greeting: 'Hello {name},',
  signature: 'Viceversa',
  linkFallback: 'If the button does not work, open this address:',
  role: {
    owner: 'owner',
    it_admin: 'IT administrator',
    program_manager: 'program manager',
    sponsor: 'sponsor',
    confidant: 'confidant',
    delegate: 'delegate',
  },
  signInLink: {
    subject: 'Your sign-in link',
    text: 'Here is the link you asked for. It works once, within {minutes, plural, one {# minute} other {# minutes}}.',
    button: 'Sign in',
    why: 'You get this because somebody entered this address on the sign-in page. If that was not you, do nothing: without this mail nobody can sign in with it.',
  },
  passwordReset: {
    subject: 'Choose a new password',
    text: 'You can choose a new password with this link. It works once, within {minutes, plural, one {# minute} other {# minutes}}.',
    button: 'Choose a new password',
    why: 'You get this because somebody asked for a new password for this address. If that was not you, do nothing: your password stays as it is.',
  },
  invitation: {
    subject: '{organization} invites you to Viceversa',
    text: '{inviter} invites you to work on the mentoring of {organization}, as {role}.',
    textProgram: '{inviter} invites you to work on the program “{program}” of {organization}, as {role}.',
    about:
      'Viceversa runs reverse-mentoring programs: people with fresh knowledge mentor experienced leaders, in short sessions that really happen.',
    expires: 'The link is meant for you alone and works until {date}.',
    button: 'Accept the invitation',
    why: 'You get this because {inviter} entered your address. If you do not expect it, do nothing.',
  },
  delegateInvitation: {
    subject: '{leader}: a hand with mentoring dates',
    text: '{leader} takes part in the mentoring of {organization} and asks you to look after the dates, as delegate.',
    textBy:
      '{inviter} asks you to look after the dates of {leader}, who takes part in the mentoring of {organization}, as delegate.',
    about:
      'As a delegate you can move the dates of sessions. With whom, why and about what they are: you do not see that, and nobody will ask you about it.',
  },
  delegateGranted: {
    subject: '{delegate} is invited to be your delegate',
    text: '{inviter} has invited {delegate} ({email}) to move the dates of your mentoring sessions.',
    about:
      'A delegate sees your name and, once there are sessions, their dates. Your partner, goals, notes and answers stay hidden.',
    takeBack: 'If you do not want this, take it back on your account page. It takes effect at once.',
    button: 'Open your account page',
    why: 'You get this because {inviter} named a delegate for you.',
  },
  pairProposed: {
    subject: 'A partner for you in “{program}”',
    textMentor: 'In the program “{program}” you would be the mentor of {partner}.',
    textMentee: 'In the program “{program}”, {partner} would be your mentor.',
    function: '{name} ({function})',
    reason: 'Why the two of you? {reason}',
    answerBy:
      'Please answer by {date}. Both of you decide freely; nobody has to give a reason, and nobody sees the other’s answer before both are in.',
    accept: 'Accept',
    decline: 'Decline',
    see: 'See the whole proposal',
    why: 'You get this because you take part in the program “{program}”.',
  },
  pairAccepted: {
    subject: 'You and {partner} are a pair',
    text: 'You both said yes: {partner} and you are now a pair in “{program}”.',
    next: 'A good start is a short hello. Your page shows how often you meet and for how long.',
    button: 'Open the page of your pair',
    why: 'You get this because you accepted this pair.',
  },
  pairEnded: {
    subject: 'A change in “{program}”',
    text: 'The pair proposed to you in “{program}” will not come about. That happens often and says nothing about you.',
    next: 'You stay in the program. As soon as there is a new proposal for you, you will hear from us.',
    button: 'Open Viceversa',
    why: 'You get this because you take part in the program “{program}”.',
  },
} as const;
