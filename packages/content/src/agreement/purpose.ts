import type { AgreementField } from '../types.ts';

export const purpose: AgreementField = {
  id: 'purpose',
  position: 1,
  heading: { en: 'Purpose', it: 'Scopo' },
  text: {
    en: 'We meet so that one of us can learn from what the other knows, whatever our levels are. Each of us says in one sentence what would make these months worthwhile. The two sentences may differ; neither has to be impressive. They belong to us, and we look at them again halfway.',
    it: 'Ci incontriamo perché una persona impari da ciò che l’altra sa, qualunque sia il livello. Ciascuna parte dice in una frase che cosa darebbe senso a questi mesi. Le due frasi possono essere diverse, e nessuna deve fare colpo. Restano nostre, e le rileggiamo a metà percorso.',
  },
  help: {
    en: 'One minute of silence, then each writes one sentence. Try beginning with “In six months I would like to be able to…” If yours sounds like a press release, say it again as you would to a friend.',
    it: 'Un minuto di silenzio, poi scrivete una frase a testa. Si può cominciare così: «Tra sei mesi vorrei riuscire a…». Se sembra un comunicato stampa, ditela di nuovo come la direste a cena.',
  },
  input: 'sentence-each',
};
