import type { Card } from '../types.ts';

export const cancelsThroughTheAssistant: Card = {
  id: 'cancels-through-the-assistant',
  names: {
    en: 'Only the assistant writes',
    it: 'Scrive solo l’assistente',
  },
  situation: {
    en: 'The second message in a row: “Unfortunately the appointment on Tuesday has to be canceled.” Not a word from your mentee.',
    it: 'Secondo messaggio di fila: «Purtroppo l’appuntamento di martedì è annullato». Da chi è mentee, nemmeno una parola.',
  },
  behind: {
    en: 'A calendar under pressure, run by somebody who can’t know what this entry is worth. Silence from above feels like a verdict and seldom is one.',
    it: 'Un’agenda sotto pressione, in mano a chi non può sapere quanto vale quell’impegno. Il silenzio dall’alto sembra una sentenza; di rado lo è.',
  },
  sentence: {
    en: '“Tuesday fell through, which happens. Fifteen minutes on Thursday at 8:15 or Friday at 9:00: which one shall I book?”',
    it: '«Martedì è saltato, capita. Quindici minuti giovedì alle 8.15 o venerdì alle 9: quale segno?»',
  },
  ifPersists: {
    en: 'Send that to your mentee directly. Next time, ask for a rule: move it within the week, or shorten it. Chasing isn’t your job: after two in a row the program team asks you both.',
    it: 'Mandalo direttamente a chi è mentee. Poi concordate una regola: si sposta nella settimana, o si accorcia. Rincorrere non tocca a te: dopo due di fila il team del programma scrive a voi due.',
  },
};
