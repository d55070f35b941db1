import type { Playbook } from '../../types.ts';

export const aiAssistant1: Playbook = {
  id: 'ai-assistant-1',
  phase: 'explore',
  topic: 'ai-assistant',
  session: 1,
  minutes: 30,
  names: { en: 'Your task, your hands, an AI assistant', it: 'Un compito tuo, le tue mani, un assistente di IA' },
  aim: {
    en: 'The mentee finishes one task of their own with an AI assistant and can name one limit of it.',
    it: 'Chi è mentee porta a termine un proprio compito con un assistente di IA e sa indicarne un limite.',
  },
  before: {
    mentor: {
      en: 'Find out which assistant the company allows and what it forbids. Keep one answer ready that went wrong for you, with nothing internal in it.',
      it: 'Scopri quale assistente è ammesso in azienda e che cosa è vietato. Tieni pronta una risposta che con te è andata storta, senza nulla di interno.',
    },
    mentee: {
      en: 'Bring a task from this week that is not confidential: a note to shorten, a talk to outline, a table to explain. Bring the laptop you work on.',
      it: 'Porta un compito di questa settimana che non sia riservato: una nota da accorciare, un discorso da impostare, una tabella da spiegare. E il portatile con cui lavori.',
    },
  },
  steps: [
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'Check-in', it: 'Come va' },
      text: {
        en: 'Ask what became of the last challenge; “nothing” is a fine answer. Then choose the task together: one that can be finished in twelve minutes.',
        it: 'Chiedi che fine ha fatto l’ultima microsfida; «non l’ho fatta» va benissimo. Poi scegliete insieme il compito: uno che si possa finire in dodici minuti.',
      },
      prompts: [
        {
          en: 'Which part of this task do you always put off?',
          it: 'Quale parte di questo compito rimandi sempre?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'My own use, failure included', it: 'Come lo uso io, errori compresi' },
      text: {
        en: 'Show two uses from your week: one that saved time and one where the assistant was sure and wrong. Say how you noticed.',
        it: 'Mostra due usi della tua settimana: uno che ha fatto risparmiare tempo e uno in cui l’assistente era sicuro e aveva torto. Racconta da che cosa l’hai capito.',
      },
      prompts: [
        {
          en: 'On a full day, would you have noticed this mistake?',
          it: 'In una giornata piena, questo errore lo avresti notato?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'The mentee drives', it: 'Guida chi è mentee' },
      text: {
        en: 'The mentee types, the mentor keeps their hands in their lap and asks. First request in plain words, then look at the answer, then ask again with what was missing. Stop at twelve minutes, finished or not.',
        it: 'Scrive chi è mentee; chi è mentor tiene giù le mani e fa domande. Prima una richiesta in parole semplici, poi si guarda la risposta, poi si chiede di nuovo con ciò che mancava. A dodici minuti ci si ferma, a qualunque punto si sia.',
      },
      prompts: [
        {
          en: 'What would make this answer wrong?',
          it: 'Che cosa renderebbe sbagliata questa risposta?',
        },
        {
          en: 'What do you know about this that the assistant cannot know?',
          it: 'Che cosa sai tu, su questo, che l’assistente non può sapere?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentor',
      title: { en: 'What must never be pasted', it: 'Che cosa non va mai incollato' },
      text: {
        en: 'Write three lines on a card together: names of people, numbers not yet public, anything under a contract. Where the company’s rule says something else, the rule counts. Add the case that this task came closest to.',
        it: 'Scrivete insieme tre righe su un foglietto: nomi di persone, numeri non ancora pubblici, tutto ciò che è coperto da contratto. Se la regola aziendale dice altro, vale la regola. Aggiungete il caso a cui questo compito si è avvicinato di più.',
      },
      prompts: [
        {
          en: 'What kind of paper on your desk today would break this rule?',
          it: 'Quale tipo di documento, oggi sulla tua scrivania, violerebbe questa regola?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'both',
      title: { en: 'Close', it: 'Chiusura' },
      text: {
        en: 'Each says one thing they take away. Read the challenge aloud, agree on one sentence that may leave the room or on none, and look at the next date.',
        it: 'Una cosa a testa da portare via. Leggete la microsfida ad alta voce, concordate una frase che può uscire da qui, oppure nessuna, e guardate la prossima data.',
      },
    },
  ],
  microChallenge: 'assistant-twice-this-week',
  closingQuestion: { en: 'Where would you not trust it?', it: 'Dove non ti fideresti?' },
  shareablePrompt: {
    en: '“I gave an AI assistant a task of mine, and I learned that …” Finish the sentence without naming anybody.',
    it: '«Ho dato un mio compito a un assistente di IA e ho imparato che …» Completa la frase senza fare nomi.',
  },
  concepts: ['ai-assistants', 'prompt-writing', 'ai-limits'],
};
