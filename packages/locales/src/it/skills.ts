import type { skills as english } from '../en/skills.ts';
import type { Shape } from '../shape.ts';

export const skills = {
  add: 'Aggiungi una competenza…',
  create: 'Aggiungi «{name}» come nuova competenza',
  nothing: 'Nessuna competenza con questo nome.',
  typeMore: 'Scrivi per cercare tra le competenze.',
  level: 'Livello di {skill}',
  levels: { '1': '1 · basi', '2': '2 · pratica', '3': '3 · solido', '4': '4 · forte', '5': '5 · massimo' },
  remove: 'Rimuovi {skill}',
  own: 'competenza aggiunta dalla tua organizzazione',
  failed: 'Non è stato possibile aggiungere la competenza: {reason}',
} as const satisfies Shape<typeof english>;
