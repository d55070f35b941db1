import type { Card } from '../types.ts';

export const jokesAboutAge: Card = {
  id: 'jokes-about-age',
  names: {
    en: 'A joke about your age',
    it: 'Una battuta sulla tua età',
  },
  situation: {
    en: 'The third remark today about where you were, or weren’t yet, when all this was built. You laughed at the first one.',
    it: 'È la terza frase, oggi, su dov’eri tu, o non eri ancora, quando qui si costruiva tutto. Alla prima hai riso.',
  },
  behind: {
    en: 'Perhaps shyness about being the learner, dressed up as humor. The person may think that it brings you closer.',
    it: 'Forse è l’imbarazzo di dover imparare, travestito da simpatia. Magari chi scherza crede di accorciare le distanze.',
  },
  sentence: {
    en: '“I’ve noticed that my age comes up quite often. I’d like it to be about the topic. Can we leave it out from here on?”',
    it: '«Noto che la mia età torna spesso. Mi piacerebbe che si parlasse del tema. Da qui in poi la lasciamo fuori?»',
  },
  ifPersists: {
    en: 'If it happens again, the same sentence, shorter. After that it’s not your job to find it funny. Tell your mentor circle how it lands, without the name or the joke; the confidant listens too.',
    it: 'Se ricapita, la stessa frase, più corta. Dopo, trovarla divertente non è compito tuo. Nel tuo cerchio puoi dire che effetto ti fa, senza nome né battuta; anche la persona di fiducia ascolta.',
  },
};
