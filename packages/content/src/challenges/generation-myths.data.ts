import type { Challenge } from '../types.ts';

export const generationMythsChallenges: readonly Challenge[] = [
  {
    id: 'ask-instead-of-guessing',
    minutes: 5,
    topics: ['generation-myths'],
    for: 'both',
    text: {
      en: 'Before you next decide for somebody how they like things, a call or a message, thanks in public or in private, ask them. One person, one question.',
      it: 'La prossima volta che stai per decidere al posto di qualcuno, telefonata o messaggio, grazie in pubblico o in privato, chiediglielo. Una persona, una domanda.',
    },
    sign: {
      en: 'You know the answer, and whether your guess had been the same.',
      it: 'Conosci la risposta e sai se avevi indovinato.',
    },
  },
  {
    id: 'one-text-without-ages',
    minutes: 10,
    topics: ['generation-myths', 'hiring-language'],
    for: 'mentee',
    text: {
      en: 'Take the next invitation or announcement that you sign. Replace every word for an age with what is really needed, or with nothing.',
      it: 'Prendi il prossimo invito o annuncio che firmi. Sostituisci ogni parola sull’età con ciò di cui c’è bisogno davvero, o con nulla.',
    },
    sign: {
      en: 'The text is out, and nobody is addressed by their years.',
      it: 'Il testo è uscito e non chiama nessuno per età.',
    },
  },
  {
    id: 'three-questions-any-age',
    minutes: 15,
    topics: ['generation-myths'],
    for: 'mentee',
    text: {
      en: 'Put the three questions about your plan to two people, one with few years at work and one with many. Same words, same order; write the answers side by side.',
      it: 'Fai le tre domande sul tuo piano a due persone, una che lavora da poco e una da molto. Stesse parole, stesso ordine; scrivi le risposte affiancate.',
    },
    sign: {
      en: 'On one page you can see where the answers agree.',
      it: 'Su una pagina si vede dove le risposte coincidono.',
    },
  },
];
