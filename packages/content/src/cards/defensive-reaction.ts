import type { Card } from '../types.ts';

export const defensiveReaction: Card = {
  id: 'defensive-reaction',
  names: {
    en: 'Your feedback has hit a wall',
    it: 'Il tuo feedback ha trovato un muro',
  },
  situation: {
    en: 'You’ve described what you saw. Now your mentee explains, faster and louder, why there was no other way.',
    it: 'Hai descritto quello che hai visto. Adesso chi è mentee spiega, sempre più in fretta e più forte, perché non c’era altro modo.',
  },
  behind: {
    en: 'Something landed, and it stings. Explaining is how people who are responsible for a lot find their balance again. Give it two breaths.',
    it: 'Qualcosa è arrivato, e brucia. Spiegare è il modo in cui chi risponde di molte cose ritrova l’equilibrio. Lascia passare due respiri.',
  },
  sentence: {
    en: '“I can hear that there’s more to it. I only saw that one moment. Shall we leave it there for today?”',
    it: '«Capisco che c’è dell’altro. Io ho visto solo quel momento. Per oggi la lasciamo lì?»',
  },
  ifPersists: {
    en: 'Don’t repeat it, don’t withdraw it. Return to the exercise. If the coldness lasts beyond the next session, tell your circle what it does to you, not who it is, or go to the confidant.',
    it: 'Non ripeterlo e non rimangiartelo. Torna all’esercizio. Se il gelo dura oltre il prossimo incontro, di’ nel cerchio che effetto ti fa, senza dire chi è, o parlane con la persona di fiducia.',
  },
};
