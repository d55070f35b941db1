import type { Playbook } from '../../types.ts';

export const hybridWork1: Playbook = {
  id: 'hybrid-work-1',
  phase: 'explore',
  topic: 'hybrid-work',
  session: 1,
  minutes: 45,
  names: {
    en: 'Two weeks side by side: what each place is for',
    it: 'Due settimane affiancate: a che cosa serve ogni luogo',
  },
  aim: {
    en: 'You have seen each other’s week by place, and the mentee questions one thing they took for granted.',
    it: 'Avete visto le vostre settimane luogo per luogo, e chi è mentee mette in dubbio una cosa che dava per scontata.',
  },
  before: {
    mentor: {
      en: 'Look at last week and count your hours by kind: concentrating, talking with others, simply reachable. Only work; where you live and with whom is nobody’s business here.',
      it: 'Guarda la settimana scorsa e conta le ore per tipo: in concentrazione, a parlare con altre persone, in semplice reperibilità. Soltanto lavoro: dove e con chi vivi qui non c’entra.',
    },
    mentee: {
      en: 'Do the same with your last week; blocks without titles are enough. Bring three colored pens and leave the calendar itself closed if you prefer.',
      it: 'Fai lo stesso con la tua ultima settimana; bastano blocchi senza titolo. Porta tre penne colorate e, se preferisci, lascia chiusa l’agenda.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: the best hour', it: 'Come va: l’ora migliore' },
      text: {
        en: 'Each describes the best working hour of the week: where it was, who was near, what was switched off. Say that anything about home may be left out, from both sides and all along.',
        it: 'Raccontatevi l’ora di lavoro migliore della settimana: dove, chi c’era vicino, che cosa era spento. Dite subito che di casa si può tacere, da una parte e dall’altra, per tutto l’incontro.',
      },
      prompts: [
        {
          en: 'What made that hour possible, and how could you have another?',
          it: 'Che cosa ha reso possibile quell’ora, e come potresti averne un’altra?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'both',
      title: { en: 'Two strips of paper', it: 'Due strisce di carta' },
      text: {
        en: 'Each draws five days as a strip and colors them: one color for concentration, one for talking together, one for being reachable. Above it, note the place. Lay the strips one under the other and read them column by column, aloud.',
        it: 'Disegnate i cinque giorni, una striscia a testa, e colorateli: un colore per la concentrazione, uno per il parlare insieme, uno per la reperibilità. Sopra, il luogo. Mettete le strisce una sotto l’altra e leggetele a colonne, ad alta voce.',
      },
      prompts: [
        {
          en: 'Which block did you spend in the wrong place?',
          it: 'Quale blocco hai passato nel posto sbagliato?',
        },
        {
          en: 'On which day would I have been unable to reach you for something small?',
          it: 'In quale giorno sarebbe stato impossibile chiederti una cosa piccola?',
        },
      ],
    },
    {
      minutes: 14,
      lead: 'mentee',
      title: { en: 'What one trip to the office costs and gives', it: 'Che cosa costa e che cosa dà un tragitto' },
      text: {
        en: 'Choose one reason for which people are asked to come in, as your company words it. Write it on a card. For ten minutes the mentee lists who gains by it, who pays for it, and what else would achieve the same. The mentor adds only what they have seen at their own level, as one person’s view. Rewrite the reason so that somebody at home would nod.',
        it: 'Scegliete un motivo per cui si chiede di venire in sede, con le parole della vostra azienda. Scrivetelo su un cartoncino. Per dieci minuti chi è mentee elenca chi ci guadagna, chi lo paga, come altro si otterrebbe lo stesso. Chi è mentor aggiunge soltanto ciò che vede dal suo posto, e a titolo personale. Riscrivete il motivo finché annuirebbe anche chi lo legge da casa.',
      },
      prompts: [
        {
          en: 'What did you learn years ago just by sitting nearby?',
          it: 'Che cosa hai imparato, anni fa, solo perché sedevi lì accanto?',
        },
        {
          en: 'How does somebody learn that today, on a day without you?',
          it: 'Come lo si impara oggi, in un giorno in cui tu non ci sei?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Something in return', it: 'Qualcosa in cambio' },
      text: {
        en: 'The mentee explains one part of their own week that looks strange from outside, such as the travel or the row of half hours, and what it is good for. The mentor asks until it could be explained to a friend.',
        it: 'Chi è mentee spiega una parte della propria settimana che da fuori sembra strana, come i viaggi o le mezz’ore in fila, e a che cosa serve. Chi è mentor fa domande finché saprebbe spiegarla in giro.',
      },
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: one block moves', it: 'Chiusura: un blocco si sposta' },
      text: {
        en: 'Each moves one block of next week to the place where it belongs, in the real calendar. Take the strips with you. Say what you would now answer if somebody asked where work happens. Read the challenge; let a sentence out only if both agree; note the next date.',
        it: 'Spostate un blocco a testa della settimana prossima nel luogo giusto, nell’agenda vera. Le strisce portatele via. Dite che cosa rispondereste ora a chi chiede dove si lavora. Leggete la microsfida; una frase esce solo se siete d’accordo in due; segnate la prossima data.',
      },
    },
  ],
  microChallenge: 'far-voice-first',
  closingQuestion: {
    en: 'Which rule about presence would you drop if you had to argue for it from scratch?',
    it: 'Quale regola sulla presenza lasceresti cadere, se dovessi giustificarla da capo?',
  },
  shareablePrompt: {
    en: 'The rewritten reason is the candidate for today. Would it sound fair to people in both places? Only then let it go.',
    it: 'Oggi la frase candidata è il motivo riscritto. Suona giusta da tutti e due i luoghi? Solo allora può uscire.',
  },
  concepts: ['hybrid-work', 'flexible-work', 'new-work-models'],
};
