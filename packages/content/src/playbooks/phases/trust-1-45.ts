import type { Playbook } from '../../types.ts';

export const trust1Deep: Playbook = {
  id: 'trust-1-45',
  phase: 'trust',
  topic: null,
  session: 1,
  minutes: 45,
  names: { en: 'Kick-off: who we are and what we agree', it: 'Primo incontro: chi siamo e che cosa concordiamo' },
  aim: {
    en: 'You know why you meet, you have read the agreement aloud, and every date of the program is booked.',
    it: 'Sapete perché vi incontrate, avete letto l’accordo ad alta voce e tutte le date del programma sono fissate.',
  },
  before: {
    mentor: {
      en: 'Choose two questions from this page. Bring one thing from your work that your mentee has probably never used: a tool, a channel, a document.',
      it: 'Scegli due domande da questa pagina. Porta una cosa del tuo lavoro che la persona davanti a te probabilmente non ha mai usato: uno strumento, un canale, un documento.',
    },
    mentee: {
      en: 'Open your calendar for the coming months, or let your delegate do it. Bring one thing from your work that your mentor has probably never seen.',
      it: 'Tieni aperta l’agenda dei prossimi mesi, o affidala a chi ti fa da assistente. Porta una cosa del tuo lavoro che la persona davanti a te probabilmente non ha mai visto.',
    },
  },
  steps: [
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'Why we are here', it: 'Perché siamo qui' },
      text: {
        en: 'Open with your own reason for saying yes, in two sentences. Then ask for theirs. Agree on first names, if both like it.',
        it: 'Apri tu, con il motivo per cui hai detto di sì, in due frasi. Poi chiedi il suo. Mettetevi d’accordo sul tu, se va bene a tutte e due le parti.',
      },
      prompts: [
        {
          en: 'What would make you say in six months that this was worth it?',
          it: 'Che cosa ti farebbe dire, tra sei mesi, che ne è valsa la pena?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'both',
      title: { en: 'Two lines of work and life', it: 'Due linee di lavoro e di vita' },
      text: {
        en: 'Take two minutes to draw a line each, with three or four turns that led to today, then five each to tell it. Work is enough; private turns are a gift, never a duty. The other only listens, then asks one question.',
        it: 'Due minuti per disegnare una linea a testa, con tre o quattro svolte che vi hanno portato fin qui; poi cinque a testa per raccontarla. Il lavoro basta; le svolte private sono un dono, mai un dovere. L’altra persona ascolta e alla fine fa una sola domanda.',
      },
      prompts: [
        {
          en: 'Which of these turns did nobody around you understand?',
          it: 'Quale di queste svolte non ha capito nessuno intorno a te?',
        },
        {
          en: 'What should I never assume about you?',
          it: 'Che cosa non dovrei mai dare per scontato di te?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentor',
      title: { en: 'The agreement, aloud', it: 'L’accordo, ad alta voce' },
      text: {
        en: 'Read the headings in turn and stop where one of you wants a different word. Give confidentiality and off-limits subjects the most time. Sign when both are at ease; a day later is fine.',
        it: 'Leggete i titoli a turno e fermatevi dove qualcuno vuole cambiare una parola. Date più tempo a riservatezza e argomenti esclusi. Firmate quando ogni parola vi convince; va bene anche il giorno dopo.',
      },
    },
    {
      minutes: 8,
      lead: 'mentee',
      title: { en: 'A first draft of the goals', it: 'Una prima bozza degli obiettivi' },
      text: {
        en: 'The mentee names one decision or task that needs fresh eyes; the mentor names one thing to practice. Look for both in the goal bank and write down how somebody else could see them reached.',
        it: 'Chi è mentee indica una decisione o un compito che chiede uno sguardo nuovo; chi è mentor, una cosa in cui fare pratica. Cercate entrambi tra gli obiettivi pronti e scrivete da che cosa si vedrà il risultato.',
      },
    },
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'What could go wrong', it: 'Che cosa potrebbe andare storto' },
      text: {
        en: 'Each names one thing that could end this quietly: no time, politeness, rank. Agree on one signal for it, such as a word that either of you may say.',
        it: 'A turno, dite una cosa che potrebbe spegnere tutto in silenzio: il tempo, la cortesia, il livello. Scegliete un segnale, per esempio una parola che potete usare in due.',
      },
      prompts: [
        {
          en: 'How will we notice that rank is getting in the way?',
          it: 'Da che cosa capiremo che il livello si sta mettendo in mezzo?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'Book every date', it: 'Fissare tutte le date' },
      text: {
        en: 'Put the whole series into the calendar now, next to something that never moves. Agree on the fallback: when the half hour falls through, fifteen minutes in the same week. Then hand over what you brought: trying it is the challenge.',
        it: 'Mettete subito in agenda tutta la serie, accanto a qualcosa che non si sposta mai. Concordate il ripiego: se la mezz’ora salta, quindici minuti nella stessa settimana. Poi scambiatevi ciò che avete portato: provarlo è la microsfida.',
      },
    },
  ],
  microChallenge: 'swap-one-thing',
  closingQuestion: {
    en: 'What surprised you in these forty-five minutes?',
    it: 'Che cosa ti ha sorpreso in questi quarantacinque minuti?',
  },
  shareablePrompt: {
    en: 'Is there one sentence about why you do this that you would both be glad to hear repeated? If not, nothing leaves the room.',
    it: 'C’è una frase sul perché lo fate che vi farebbe piacere sentir ripetere? Se non c’è, da qui non esce nulla.',
  },
};
