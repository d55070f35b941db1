import type { Goal } from '../types.ts';

export const aiAssistantGoals: readonly Goal[] = [
  {
    id: 'own-tasks-with-assistant',
    topic: 'ai-assistant',
    for: 'mentee',
    aim: {
      en: 'Do one task of my own each week with an AI assistant, for six weeks',
      it: 'Svolgere ogni settimana, per sei settimane, un mio compito con un assistente di IA',
    },
    sign: {
      en: 'Six tasks listed, each with one line on what I corrected by hand',
      it: 'Sei compiti in elenco, ciascuno con una riga su ciò che ho corretto a mano',
    },
  },
  {
    id: 'teach-first-request',
    topic: 'ai-assistant',
    for: 'mentor',
    aim: {
      en: 'Teach three leaders to write their first useful request',
      it: 'Insegnare a tre dirigenti a scrivere la prima richiesta utile',
    },
    sign: {
      en: 'Three sessions held, and a half-page of advice that the three agree to share',
      it: 'Tre incontri svolti e mezza pagina di consigli che le tre persone accettano di condividere',
    },
  },
];
