import type { AgreementField } from '../types.ts';

export const confidentiality: AgreementField = {
  id: 'confidentiality',
  position: 5,
  heading: { en: 'Confidentiality', it: 'Riservatezza' },
  text: {
    en: 'What we say here stays between us. Before anything leaves the room we agree on the exact words. This holds in the mentor circle, too: there a mentor speaks about their own experience, and leaves out who the other person is and what they said, unless that person has agreed. Three things are stronger than this promise: a right or duty set by law, a danger to somebody, and harassment. Then each of us may speak to the confidant or use an official channel, and tells the other if that is safe.',
    it: 'Ciò che ci diciamo resta tra noi. Se qualcosa deve uscire da qui, concordiamo prima le parole esatte. Vale anche nel cerchio di chi fa da mentor: lì si parla della propria esperienza, senza dire chi è l’altra persona né che cosa ha detto, a meno che prima non abbia detto di sì. Tre cose sono più forti di questa promessa: un diritto o un obbligo di legge, un pericolo per qualcuno e le molestie. Allora chiunque di noi può rivolgersi alla persona di fiducia o a un canale ufficiale e, se si può senza rischi, lo dice all’altra persona.',
  },
  help: {
    en: 'Say it aloud once, each of you. Then try it with an example: “If my boss asks what we talk about, I answer: about how I work with AI tools.” Is that sentence fine for both?',
    it: 'Ditelo una volta ad alta voce, a turno. Poi provate con un esempio: «Se chi mi coordina chiede di che cosa parliamo, rispondo: di come uso gli strumenti di IA». Questa frase vi va bene?',
  },
  input: 'sentence-shared',
};
