import type { AgreementField } from '../types.ts';

export const recording: AgreementField = {
  id: 'recording',
  position: 10,
  heading: { en: 'Recordings and AI tools', it: 'Registrazioni e strumenti di IA' },
  text: {
    en: 'We do not record our sessions, and AI note-takers stay off. If we ever want one, for example to keep an exercise, both of us agree before it starts, we say which tool it is, and we delete the result when it has done its job. Either of us may ask for it to be switched off halfway, and it is.',
    it: 'Gli incontri non si registrano e gli strumenti di IA che prendono appunti restano spenti. Se una volta ci serve, per esempio per conservare un esercizio, siamo d’accordo in due prima di cominciare, diciamo di che strumento si tratta e cancelliamo tutto quando non serve più. Se una delle due parti chiede di spegnere a metà, si spegne.',
  },
  help: {
    en: 'Look at your video tool right now: some start a transcript by themselves. Check the calendar invitation too; assistants often add the note-taker to every meeting. When you meet in person, phones out of sight make it easier to talk.',
    it: 'Guardate subito lo strumento che usate per le videochiamate: alcuni avviano la trascrizione da soli. Controllate anche l’invito, perché a volte questi strumenti si aggiungono da soli a ogni riunione. Di persona, con i telefoni fuori dalla vista si parla meglio.',
  },
  input: 'choice',
  choices: [
    {
      id: 'never',
      text: { en: 'Nothing is recorded or transcribed, ever.', it: 'Mai nessuna registrazione né trascrizione.' },
    },
    {
      id: 'ask-each-time',
      text: { en: 'Only when both agree, each time anew.', it: 'Solo se siamo d’accordo in due, ogni volta da capo.' },
    },
  ],
};
