import type { Playbook } from '../../types.ts';

export const networkMap2: Playbook = {
  id: 'network-map-2',
  phase: 'explore',
  topic: 'network-map',
  session: 2,
  minutes: 15,
  names: { en: 'An introduction that all three want', it: 'Mettere in contatto, con il sì di tre persone' },
  aim: {
    en: 'Each of you has written one introduction that asks both people first and is easy to decline.',
    it: 'Avete scritto un messaggio a testa per far conoscere due persone: prima chiede, e dire di no è facile.',
  },
  before: {
    mentor: {
      en: 'Think of one person at your level or in your circles whom your mentee would learn from. You don’t have to open any door you would rather keep closed.',
      it: 'Pensa a una persona del tuo livello o del tuo giro da cui chi è mentee imparerebbe. Nessuna porta va aperta, se preferisci tenerla chiusa.',
    },
    mentee: {
      en: 'Think of one person your mentor would find useful for their work or their curiosity, outside both your reporting lines. An introduction is no favor to be returned.',
      it: 'Pensa a una persona utile al lavoro o alla curiosità di chi ti fa da mentor, fuori dalle vostre linee gerarchiche. Far conoscere due persone non è un favore da ricambiare.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'News from the blank', it: 'Notizie dal vuoto' },
      text: {
        en: 'Did the question reach anybody, and what was the tone of the answer? Then the rule: first we ask the third person, only then do names meet.',
        it: 'La domanda è arrivata a qualcuno, e con che tono ha risposto? Poi la regola: prima si chiede alla terza persona, solo dopo si fanno i nomi.',
      },
      prompts: [
        {
          en: 'What made it easy, or hard, for a stranger to answer you?',
          it: 'Che cosa ha reso facile o difficile risponderti, per una persona che non ti conosce?',
        },
      ],
    },
    {
      minutes: 3,
      lead: 'both',
      title: { en: 'What would each get out of it?', it: 'Che cosa ci guadagnano?' },
      text: {
        en: 'Each describes the third person by what they do, not by rank. The other says honestly: yes, not now, or no. Whoever hears a no thinks of somebody else or stays with one introduction.',
        it: 'A turno, descrivete la terza persona da ciò che fa, non dal livello. Chi ascolta risponde con franchezza: sì, non ora, no. Con un no si pensa a un’altra persona, o ci si ferma a un messaggio solo.',
      },
      prompts: [
        {
          en: 'What would each of the two know after fifteen minutes that they don’t know now?',
          it: 'Dopo quindici minuti, che cosa saprebbero le due persone che ora non sanno?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Two messages, four lines each', it: 'Due messaggi, quattro righe l’uno' },
      text: {
        en: 'Each types the message to the third person: who I am thinking of, what for, fifteen minutes, and a way to say no without a word of reason. Turn the screens around, read as the person who gets it, change one word. No titles, no praise, no attachment.',
        it: 'Scrivete un messaggio a testa alla terza persona: chi vorreste presentarle, per che cosa, quindici minuti, e un modo di dire no senza spiegazioni. Girate gli schermi, leggete come chi lo riceve, cambiate una parola. Niente titoli, niente elogi, niente allegati.',
      },
      prompts: [
        {
          en: 'Could you decline this message without feeling bad?',
          it: 'A questo messaggio sapresti dire di no senza disagio?',
        },
        {
          en: 'Which word here makes it sound like an order or a favor?',
          it: 'Quale parola, qui, sa di ordine o di favore?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Send, or sleep on it', it: 'Mandare, o dormirci su' },
      text: {
        en: 'Send now or tomorrow, as you like. When a yes comes, one more message brings the two together and you step out of the thread. A word each, the challenge, the date; other people’s names stay here.',
        it: 'Mandate adesso o domani, come preferite. Quando arriva un sì, un altro messaggio mette in contatto le due persone e voi uscite dalla conversazione. Una parola a testa, la microsfida, la data; i nomi di terze persone restano qui.',
      },
    },
  ],
  microChallenge: 'introduction-both-agreed',
  closingQuestion: {
    en: 'Who once opened a door for you with a single sentence?',
    it: 'Chi, una volta, ti ha aperto una porta con una sola frase?',
  },
  shareablePrompt: {
    en: 'Your four lines with the names taken out would make a good pattern. May others use them as they are?',
    it: 'Le vostre quattro righe, tolti i nomi, sono un buon modello. Altre persone possono usarle così come sono?',
  },
  concepts: ['networking', 'communities-of-practice'],
};
