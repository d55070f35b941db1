import type { QuestionnaireItem } from '../types.ts';

/**
 * How people like to work together, and what they hold important at work: own wording. Neither end of an item is the
 * better one, and none asks about health, belief, politics, family or performance. Ids are stored with answers and are
 * the keys of a profile's `style`: never rename or reuse one.
 */
export const questionnaireItems: readonly QuestionnaireItem[] = [
  {
    id: 'direct-feedback',
    about: 'style',
    text: {
      en: 'I would rather hear criticism straight than wrapped in kind words.',
      it: 'Preferisco una critica detta in modo diretto a una addolcita.',
    },
  },
  {
    id: 'think-aloud',
    about: 'style',
    text: {
      en: 'I think best while talking, not before.',
      it: 'Le idee mi vengono parlando, più che riflettendo prima in silenzio.',
    },
  },
  {
    id: 'planned-meetings',
    about: 'style',
    text: {
      en: 'I like a conversation to follow an agenda.',
      it: 'Mi piace che un incontro segua una scaletta.',
    },
  },
  {
    id: 'learning-by-doing',
    about: 'style',
    text: {
      en: 'I learn more by trying something out than by having it explained.',
      it: 'Imparo di più provando che ascoltando una spiegazione.',
    },
  },
  {
    id: 'big-picture-first',
    about: 'style',
    text: {
      en: 'I want the big picture before the details.',
      it: 'Prima dei dettagli voglio il quadro generale.',
    },
  },
  {
    id: 'brisk-pace',
    about: 'style',
    text: {
      en: 'I enjoy a brisk pace and quick decisions.',
      it: 'Mi trovo bene con un ritmo veloce e decisioni rapide.',
    },
  },
  {
    id: 'contact-between-meetings',
    about: 'style',
    text: {
      en: 'Between two meetings I like to exchange short messages.',
      it: 'Tra un incontro e l’altro mi piace scambiare brevi messaggi.',
    },
  },
  {
    id: 'personal-talk',
    about: 'style',
    text: {
      en: 'I am glad when work conversations also touch on life outside work.',
      it: 'Mi fa piacere se parlando di lavoro si parla anche della vita fuori dal lavoro.',
    },
  },
  {
    id: 'questioning-rules',
    about: 'values',
    text: {
      en: 'A rule that no longer makes sense should be questioned, even when it is inconvenient.',
      it: 'Una regola che non ha più senso va messa in discussione, anche se è scomodo.',
    },
  },
  {
    id: 'trying-new-things',
    about: 'values',
    text: {
      en: 'Trying something new matters to me more than doing it perfectly.',
      it: 'Per me provare qualcosa di nuovo conta più che farlo alla perfezione.',
    },
  },
  {
    id: 'shared-success',
    about: 'values',
    text: {
      en: 'I value what a team achieves above what I achieve alone.',
      it: 'Do più valore a ciò che ottiene un gruppo che ai miei risultati personali.',
    },
  },
  {
    id: 'own-way',
    about: 'values',
    text: {
      en: 'Being free to decide how I do my work is very important to me.',
      it: 'Per me è molto importante decidere come svolgere il mio lavoro.',
    },
  },
  {
    id: 'sharing-openly',
    about: 'values',
    text: {
      en: 'Unfinished work should be shown early, mistakes included.',
      it: 'Un lavoro va mostrato presto, anche incompleto e con i suoi errori.',
    },
  },
  {
    id: 'useful-to-others',
    about: 'values',
    text: {
      en: 'I want to see how my work is of use to other people.',
      it: 'Voglio vedere a chi è utile il mio lavoro.',
    },
  },
];
