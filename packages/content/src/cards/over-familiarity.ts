import type { Card } from '../types.ts';

export const overFamiliarity: Card = {
  id: 'over-familiarity',
  names: {
    en: 'Closer than you like',
    it: 'Più vicino di quanto vorresti',
  },
  situation: {
    en: 'Hearts at 11 p.m., a hand on your shoulder, “let’s do this over dinner,” questions about who you live with.',
    it: 'Cuori alle undici di sera, una mano sulla spalla, «ne parliamo a cena?», domande su con chi abiti.',
  },
  behind: {
    en: 'Perhaps warmth that has lost its measure, perhaps something else. You don’t need to find out which before you object.',
    it: 'Forse un calore che ha perso la misura, forse altro. Non devi scoprirlo tu, prima di dire di no.',
  },
  sentence: {
    en: '“I’d like to keep this to our half hour, here in the office, and to messages by day. That’s how it works best for me.”',
    it: '«Vorrei che restassimo alla nostra mezz’ora, qui in ufficio, e ai messaggi di giorno. Per me funziona così».',
  },
  ifPersists: {
    en: 'You don’t have to say it. You may get up and leave. Go to the confidant or HR, today if you like, and keep the messages. The app ends the pair, no reason given.',
    it: 'Puoi dirlo una volta, ma nessuno ti obbliga. Puoi alzarti e andartene. Vai dalla persona di fiducia o alle risorse umane, anche oggi, e tieni i messaggi. La coppia si chiude dall’app, senza spiegazioni.',
  },
};
