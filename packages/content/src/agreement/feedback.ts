import type { AgreementField } from '../types.ts';

export const feedback: AgreementField = {
  id: 'feedback',
  position: 8,
  heading: { en: 'Feedback', it: 'Feedback' },
  text: {
    en: 'We ask before we give feedback, in both directions. Then we speak about one situation, what we saw or heard, and what it did to us or to the work. We do not describe characters. The other person says thank you first and may take a day before answering. “Not today” is an accepted reply, and nobody has to defend it.',
    it: 'Prima di dare un feedback chiediamo il permesso, in tutte e due le direzioni. Poi parliamo di una situazione: che cosa abbiamo visto o sentito, e che effetto ha avuto su di noi o sul lavoro. Il carattere non si tocca. Chi riceve ringrazia e può prendersi un giorno prima di rispondere. «Oggi no» è una risposta che si accetta così com’è.',
  },
  help: {
    en: 'Practice with something tiny: how you set up this meeting, for example. “May I share an observation?” Then one sentence, then silence. Two minutes are enough to hear how it sounds in your own voices.',
    it: 'Fate una prova con una cosa minuscola: per esempio come avete fissato questo incontro. «Posso dirti una cosa che ho notato?» Poi una frase, poi silenzio. Bastano due minuti per sentire come suona con le vostre voci.',
  },
  input: 'none',
};
