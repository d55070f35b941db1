import type { Card } from '../types.ts';

export const spokesperson: Card = {
  id: 'spokesperson',
  names: {
    en: 'Asked to speak for everybody like you',
    it: 'Dovresti parlare per chi è come te',
  },
  situation: {
    en: '“You’ll know this: what do the women in engineering want from us?” Another day it’s your age, your country, your accent.',
    it: '«Tu lo saprai: che cosa vogliono da noi le donne che fanno software?» Un altro giorno è l’età, il Paese, l’accento.',
  },
  behind: {
    en: 'Often an honest wish to understand, with one person at hand to ask. And questions put to groups feel less risky than personal ones.',
    it: 'Spesso c’è una voglia sincera di capire, e una persona sola a portata di mano. Chiedere di un gruppo fa meno paura che chiedere di te.',
  },
  sentence: {
    en: '“I can’t speak for them. I can tell you about one meeting of mine, if you like, or we look at what people here have actually written.”',
    it: '«A nome loro non posso parlare. Se vuoi ti racconto una mia riunione, oppure guardiamo che cosa ha scritto davvero chi lavora qui».',
  },
  ifPersists: {
    en: 'You may strike the subject off your list without saying why. If it keeps coming back, tell the program team that you’d like different topics.',
    it: 'Puoi togliere l’argomento dalla tua lista senza dire perché. Se continua a tornare, di’ al team del programma che vorresti altri temi.',
  },
};
