import type { Challenge } from '../types.ts';

export const freshEyesChallenges: readonly Challenge[] = [
  {
    id: 'carry-one-question',
    minutes: 10,
    topics: ['fresh-eyes'],
    for: 'mentee',
    text: {
      en: 'Put the unanswered question to one more person who has nothing to gain or lose by the decision. Write down their first reaction before you explain anything.',
      it: 'Fai la domanda rimasta aperta a un’altra persona che dalla decisione non ha nulla da guadagnare né da perdere. Scrivi la prima reazione, prima di spiegare qualcosa.',
    },
    sign: {
      en: 'One reaction on the back of the card.',
      it: 'Una reazione sul retro del biglietto.',
    },
  },
  {
    id: 'first-step-of-the-test',
    minutes: 15,
    topics: ['fresh-eyes'],
    for: 'mentee',
    text: {
      en: 'Take the first step of the small test within two days: the call, the sketch, the count. Write the result next to the hope before you interpret it.',
      it: 'Fai il primo passo della piccola prova entro due giorni: la telefonata, lo schizzo, il conteggio. Scrivi il risultato accanto alla speranza prima di interpretarlo.',
    },
    sign: {
      en: 'A number or a quote stands beside one card.',
      it: 'Accanto a un foglietto c’è un numero o una frase sentita.',
    },
  },
  {
    id: 'tell-what-you-dropped',
    minutes: 10,
    topics: ['fresh-eyes'],
    for: 'mentee',
    text: {
      en: 'When you tell a decision, add two sentences: which option was dropped and why, and when the matter will be looked at again.',
      it: 'Quando comunichi una decisione aggiungi due frasi: quale possibilità è stata scartata e perché, e quando se ne riparlerà.',
    },
    sign: {
      en: 'Somebody could repeat the reason, even if they would have chosen otherwise.',
      it: 'Qualcuno saprebbe ripetere il motivo, anche se avrebbe scelto altro.',
    },
  },
];
