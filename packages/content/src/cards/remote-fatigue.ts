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
    en: 'Screens, not people. After hours of video the attention is used up, and a conversation with nothing to do has little chance.',
    it: 'Lo schermo, non le persone. Dopo ore di video l’attenzione è finita, e parlare senza niente da fare tra le mani non la riporta.',
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
