import type { Card } from '../types.ts';

export const valuesDisagreement: Card = {
  id: 'values-disagreement',
  names: {
    en: 'You think this is simply wrong',
    it: 'Per te è proprio sbagliato',
  },
  situation: {
    en: 'Your mentee says something about remote work, parental leave or layoffs that goes against what you believe. Your pulse rises.',
    it: 'Chi è mentee dice una cosa sul lavoro da casa, sui congedi o sui licenziamenti che va contro ciò in cui credi. Il cuore accelera.',
  },
  behind: {
    en: 'A different life, other numbers on the desk, or a sentence tried out aloud. You’re matched on a topic and don’t have to agree on the rest.',
    it: 'Un’altra vita, altri numeri sulla scrivania, o una frase provata ad alta voce. Vi unisce un tema: sul resto non serve andare d’accordo.',
  },
  sentence: {
    en: '“I see that differently, and I won’t hide it. What have you seen that brought you there? Then I’ll tell you what I’ve seen.”',
    it: '«Io la vedo in un altro modo, e non te lo nascondo. Che cosa hai visto, per arrivarci? Poi ti dico che cosa ho visto io».',
  },
  ifPersists: {
    en: 'Agree to leave that subject alone and return to yours. If a remark attacks you or others, you don’t have to discuss it: end the session, and talk to the confidant.',
    it: 'Accordatevi per lasciare stare quell’argomento e tornate al vostro. Se una frase offende te o altri non devi discuterla: chiudi l’incontro e parla con la persona di fiducia.',
  },
};
