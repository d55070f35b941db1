import type { Card } from '../types.ts';

export const asksAboutMyManager: Card = {
  id: 'asks-about-my-manager',
  names: {
    en: 'A question about your manager',
    it: 'Una domanda su chi ti coordina',
  },
  situation: {
    en: '“Between us: how is your manager doing since the reorganization?” The tone is light, the pen is ready.',
    it: '«Detto tra noi: dopo la riorganizzazione, chi ti coordina come se la cava?» Il tono è leggero, la penna è pronta.',
  },
  behind: {
    en: 'Curiosity, concern, or the shortcut of somebody who seldom hears anything unfiltered. It doesn’t have to be a trap to become one.',
    it: 'Curiosità, premura, o la scorciatoia di chi raramente sente qualcosa senza filtri. Può diventare una trappola anche se non lo era.',
  },
  sentence: {
    en: '“I leave people out of our sessions, the good things as well. I can show you how a change of plan reaches a desk like mine.”',
    it: '«Nei nostri incontri le persone le lascio fuori, anche quando c’è da dire bene. Posso farti vedere come arriva un cambio di piano alla mia scrivania».',
  },
  ifPersists: {
    en: 'Point to the agreement: named people are off the table, for you both. If you’re pressed, note the date and speak to the confidant.',
    it: 'Richiama l’accordo: delle persone con nome e cognome non si parla, e vale per voi due. Se insiste, segnati la data e vai dalla persona di fiducia.',
  },
};
