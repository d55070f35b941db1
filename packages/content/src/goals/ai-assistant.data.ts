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
  {
    id: 'team-rule-for-assistants',
    topic: 'ai-assistant',
    for: 'mentee',
    aim: {
      en: 'Agree with my team on what an assistant may draft and who answers for the result',
      it: 'Concordare con il mio team che cosa può abbozzare un assistente e chi risponde del risultato',
    },
    sign: {
      en: 'Half a page in the team’s own words, looked at again after a month',
      it: 'Mezza pagina con le parole del team, riletta dopo un mese',
    },
  },
  {
    id: 'collect-requests-that-work',
    topic: 'ai-assistant',
    for: 'mentor',
    aim: {
      en: 'Collect ten requests that really save time in my department, with the mistakes they tend to make',
      it: 'Raccogliere dieci richieste che nel mio reparto fanno davvero risparmiare tempo, con gli errori che escono più spesso',
    },
    sign: {
      en: 'A page with ten requests, each tried by somebody other than me',
      it: 'Una pagina con dieci richieste, ciascuna provata da almeno un’altra persona',
    },
  },
];
