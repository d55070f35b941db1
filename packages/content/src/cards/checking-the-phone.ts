import type { Card } from '../types.ts';

export const checkingThePhone: Card = {
  id: 'checking-the-phone',
  names: {
    en: 'The phone keeps winning',
    it: 'Vince sempre il telefono',
  },
  situation: {
    en: 'The phone lies face up. Every two minutes it lights, your mentee reads, and says “go on, I’m listening.”',
    it: 'Il telefono è lì, con lo schermo in su. Ogni due minuti si illumina, chi è mentee legge e dice «vai, ti seguo».',
  },
  behind: {
    en: 'Habit, or a real emergency, or a place to look when a subject is uncomfortable. You can’t tell which from outside.',
    it: 'Un’abitudine, un’urgenza vera, o un posto dove guardare quando il tema è scomodo. Da fuori non si distingue.',
  },
  sentence: {
    en: '“I lose my thread when it lights up. Is there something urgent today? Otherwise both phones could take a break on the windowsill.”',
    it: '«Quando si illumina perdo il filo. C’è qualcosa di urgente, oggi? Se no, facciamo riposare i telefoni sul davanzale, tutti e due».',
  },
  ifPersists: {
    en: 'Give your mentee something to do: from now on the keyboard is theirs from the third minute. If it stays like this, suggest fifteen minutes without phones in place of thirty with.',
    it: 'Dai a chi è mentee qualcosa da fare: d’ora in poi, dal terzo minuto, la tastiera è sua. Se non cambia, proponi quindici minuti senza telefono al posto di trenta con.',
  },
};
