import type { Mail } from '../types.ts';

/** From the sponsor to each senior leader who is invited; declining needs no reason. */
export const menteeInvitation: Mail = {
  id: 'mentee-invitation',
  to: 'mentee',
  subject: { en: 'Fresh eyes for one of your decisions', it: 'Uno sguardo nuovo su una tua decisione' },
  preview: {
    en: '{sponsor} invites you to learn from a junior colleague in {program}.',
    it: '{sponsor} ti invita a imparare da una persona junior in {program}.',
  },
  body: {
    en: `Every week you decide on things that others use all day: a tool, a process, the first screen a customer sees. In {program} somebody who works with one of these shows it to you, in short sessions, with your own hands on the keyboard.

The effort is small and firm: short sessions that your assistant can book for you, and about an hour of preparation before the first one. You choose the subjects, and no match starts without your yes.

What I ask for is curiosity, and that you keep the dates. If this is not the moment, decline with one tap; nobody will ask why.`,
    it: `Ogni settimana decidi su cose che altre persone usano tutto il giorno: uno strumento, una procedura, la prima schermata che vede chi compra. In {program} chi lavora con una di queste cose te la mostra, in incontri brevi, con le tue mani sulla tastiera.

L’impegno è piccolo ma vero: incontri brevi, che può fissare anche chi ti fa da assistente, e circa un’ora di preparazione prima di cominciare. I temi li scegli tu, e nessun abbinamento parte senza il tuo sì.

Ti chiedo curiosità, e di tenere le date. Se non è il momento, basta un tocco per rinunciare; nessuno ti chiederà perché.`,
  },
  action: { en: 'See what it is about', it: 'Guarda di che si tratta' },
  why: {
    en: '{sponsor} sends this once to everybody on the leadership team of {organization}. There is one reminder; declining stops it.',
    it: '{sponsor} lo manda una sola volta a chi dirige in {organization}. C’è un solo promemoria; se rinunci, non arriva.',
  },
  facts: ['program', 'organization', 'sponsor'],
};
