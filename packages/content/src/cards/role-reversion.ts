import type { Card } from '../types.ts';

export const roleReversion: Card = {
  id: 'role-reversion',
  names: { en: 'The roles have turned around', it: 'I ruoli si sono invertiti' },
  situation: {
    en: 'Half an hour has passed and you have mostly listened to advice about your own career.',
    it: 'È passata mezz’ora e hai soprattutto ascoltato consigli sulla tua carriera.',
  },
  behind: {
    en: 'Giving advice is where your mentee feels at home; asking may feel like losing face. It is often meant kindly.',
    it: 'Dare consigli è il terreno in cui l’altra persona si sente a casa; chiedere può sembrare perdere la faccia. Spesso l’intenzione è gentile.',
  },
  sentence: {
    en: '“We have moved to my career, which I enjoy. Shall we park it for the last five minutes and go back to your question?”',
    it: '«Siamo passati alla mia carriera, e mi fa piacere. La teniamo per gli ultimi cinque minuti e torniamo alla tua domanda?»',
  },
  ifPersists: {
    en: 'Open the next session with the roles: five minutes of yours, then the mentee’s own task. Or ask for the mutual format, with two equal halves.',
    it: 'Apri il prossimo incontro ricordando i ruoli: cinque minuti tuoi, poi il compito di chi è mentee. Oppure chiedi il formato reciproco, con due metà uguali.',
  },
};
