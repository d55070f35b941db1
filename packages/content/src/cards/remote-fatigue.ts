import type { Card } from '../types.ts';

export const remoteFatigue: Card = {
  id: 'remote-fatigue',
  names: {
    en: 'The sixth call of the day',
    it: 'La sesta call della giornata',
  },
  situation: {
    en: 'Two tired faces in two tiles. Somebody’s eyes wander to another window. “Sorry, could you say that again?”',
    it: 'Due facce stanche in due riquadri. Gli occhi scivolano su un’altra finestra. «Scusa, puoi ripetere?»',
  },
  behind: {
    en: 'Most likely it’s the screen. After hours of video attention is used up, and talking alone seldom brings it back.',
    it: 'Molto probabilmente è lo schermo. Dopo ore di video l’attenzione è finita, e parlare e basta di rado la riporta.',
  },
  sentence: {
    en: '“Cameras off for ten minutes? We talk, walk around if we feel like it, and then share one screen for the exercise.”',
    it: '«Telecamere spente per dieci minuti? Parliamo e basta, chi vuole si muove, e poi uno schermo solo per l’esercizio».',
  },
  ifPersists: {
    en: 'Look for a slot before noon, or fifteen minutes instead of thirty. If you’re ever at the same site, move one session to that day.',
    it: 'Cerca un orario al mattino, o un quarto d’ora al posto di trenta minuti. Se capitate nella stessa sede, spostate lì uno degli incontri.',
  },
};
