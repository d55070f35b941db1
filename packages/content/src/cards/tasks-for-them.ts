import type { Card } from '../types.ts';

export const tasksForThem: Card = {
  id: 'tasks-for-them',
  names: {
    en: 'You’ve become the help desk',
    it: 'Ormai fai assistenza tecnica',
  },
  situation: {
    en: '“While you’re here: could you set up my profile, and maybe clean up this spreadsheet by Friday?”',
    it: '«Già che ci sei: mi prepari il profilo, e magari entro venerdì dai una sistemata a questo foglio di calcolo?»',
  },
  behind: {
    en: 'You’re good at it, and delegating is second nature at this level. It seldom occurs to anybody that it’s extra work.',
    it: 'Ti riesce bene, e a quel livello delegare viene naturale. Che sia lavoro in più, di solito non viene in mente.',
  },
  sentence: {
    en: '“I’d rather sit beside you while you do it. Ten minutes now, and you won’t need me for the next one.”',
    it: '«Preferisco starti accanto mentre lo fai tu. Dieci minuti adesso, e per il prossimo non avrai bisogno di me».',
  },
  ifPersists: {
    en: 'Bring the agreement: you teach, the other person’s hands do the work. If tasks arrive by email between sessions, answer: “Let’s take that as our exercise.” No files by Friday.',
    it: 'Riprendi l’accordo: tu insegni, le mani sono le sue. Se i compiti arrivano per mail, rispondi: «Teniamolo come esercizio per la prossima volta». E venerdì nessun file.',
  },
};
