import type { Playbook } from '../../types.ts';

export const apply5Brief: Playbook = {
  id: 'apply-5-15',
  phase: 'apply',
  topic: null,
  session: 5,
  minutes: 15,
  names: { en: 'One decision and who is missing from it', it: 'Una decisione, e chi manca' },
  aim: {
    en: 'A decision that is still open has gained one missing voice and one small first step.',
    it: 'Una decisione ancora aperta ha guadagnato una voce che mancava e un primo piccolo passo.',
  },
  before: {
    mentor: {
      en: 'You need no knowledge of the matter. Think of three kinds of people who live with decisions like this one.',
      it: 'Non serve che tu conosca la materia. Pensa a tre tipi di persone su cui ricadono decisioni del genere.',
    },
    mentee: {
      en: 'Pick one decision of the next two weeks that can still turn out differently. Be able to tell it in ninety seconds, without names or confidential figures.',
      it: 'Scegli una decisione delle prossime due settimane che può ancora andare diversamente. Preparati a dirla in novanta secondi, senza nomi né cifre riservate.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentee',
      title: { en: 'Ninety seconds', it: 'Novanta secondi' },
      text: {
        en: 'The mentee tells the decision: what, by when, which way it is leaning. The mentor repeats the last half sentence and asks nothing yet.',
        it: 'Chi è mentee racconta la decisione: che cosa, entro quando, da che parte pende. Chi è mentor ripete l’ultima mezza frase e per ora non chiede nulla.',
      },
    },
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'Empty chairs', it: 'Sedie vuote' },
      text: {
        en: 'Put three objects on the table for three people who will live with it: one who carries it out, one who pays, one who hears of it last. Ask what each would say first. The mentee speaks from their chair, in their words.',
        it: 'Metti sul tavolo tre oggetti per tre persone che dovranno conviverci: chi la esegue, chi la paga, chi ne sente parlare per ultimo. Chiedi che cosa direbbe ciascuna. Chi è mentee risponde dalla loro sedia, con le loro parole.',
      },
      prompts: [
        {
          en: 'Who is missing from this decision?',
          it: 'Chi manca in questa decisione?',
        },
        {
          en: 'What would this chair ask before anything else?',
          it: 'Che cosa chiederebbe questa sedia, prima di tutto?',
        },
        {
          en: 'Which of the three have you really heard, and which did you invent?',
          it: 'Quale delle tre hai sentito davvero, e quale è frutto di fantasia?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'One real call', it: 'Una telefonata vera' },
      text: {
        en: 'Choose the chair about which you know least. Decide whom to ask, in which one sentence, by which day. If the decision doesn’t have to change, say what the answer would have to be to change it.',
        it: 'Scegliete la sedia di cui sapete meno. Decidete a chi chiedere, con quale frase, entro quale giorno. Se la decisione può restare com’è, dite quale risposta la farebbe cambiare.',
      },
      prompts: [
        {
          en: 'What would you have to hear to decide the other way?',
          it: 'Che cosa dovresti sentire per cambiare decisione?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close', it: 'Chiusura' },
      text: {
        en: 'Repeat the sentence for the call once aloud. Read the challenge, see what is left of the series, and leave the decision in this room.',
        it: 'Ripetete una volta ad alta voce la frase per la telefonata. Leggete la microsfida, guardate quanti incontri restano e lasciate qui la decisione.',
      },
    },
  ],
  microChallenge: 'one-visible-change',
  closingQuestion: {
    en: 'Whose chair will you have in mind when you sign?',
    it: 'A quale sedia penserai al momento della firma?',
  },
  shareablePrompt: {
    en: 'The decision stays here. May the exercise with the chairs be told, as a way of working?',
    it: 'La decisione resta qui. L’esercizio delle sedie si può raccontare, come modo di lavorare?',
  },
};
