import type { Playbook } from '../../types.ts';

export const supportInbox3: Playbook = {
  id: 'support-inbox-3',
  phase: 'apply',
  topic: 'support-inbox',
  session: 3,
  minutes: 15,
  names: { en: 'The question that comes back every Monday', it: 'La domanda che torna ogni lunedì' },
  aim: {
    en: 'One question that customers keep asking has an owner, a next step and a place in the mentee’s calendar.',
    it: 'Una domanda che i clienti ripetono ha una persona che la segue, un prossimo passo e un posto nell’agenda di chi è mentee.',
  },
  before: {
    mentor: {
      en: 'Ask support which question they could answer in their sleep, and what they have already suggested about it. Ask whether you may say so in their name.',
      it: 'Chiedi all’assistenza a quale domanda risponde ormai a occhi chiusi e che cosa ha già proposto. Chiedi se puoi riferirlo a suo nome.',
    },
    mentee: {
      en: 'Look up where, in your area, requests of customers are talked about at all. “Nowhere” is an honest answer.',
      it: 'Guarda dove, nel tuo ambito, si parla di ciò che chiedono i clienti. «Da nessuna parte» è una risposta onesta.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Open: what the front line answered', it: 'Inizio: che cosa ha risposto la prima linea' },
      text: {
        en: 'Tell what came back to the question about the station, even if it was silence. Say the Monday question aloud, in a customer’s voice.',
        it: 'Racconta che cosa è tornato indietro dalla domanda sulla stazione, fosse anche silenzio. Poi di’ la domanda del lunedì, con la voce di un cliente.',
      },
      prompts: [
        { en: 'For how long have we been answering this?', it: 'Da quanto tempo rispondiamo a questa domanda?' },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Four ways to make it disappear', it: 'Quattro modi per farla sparire' },
      text: {
        en: 'Fold a sheet in four: answer it earlier, answer it better, remove its cause, accept it. One idea in each field, the support team’s own first. Cross out two fields.',
        it: 'Piegate un foglio in quattro: rispondere prima, rispondere meglio, togliere la causa, accettarla. Un’idea per campo, cominciando da quella dell’assistenza. Poi cancellate due campi.',
      },
      prompts: [
        {
          en: 'Which field would cost us least and customers most?',
          it: 'Quale campo costerebbe meno a noi e più a chi ci scrive?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'One call, one sentence', it: 'Una telefonata, una frase' },
      text: {
        en: 'The mentee rehearses the half-minute call to whoever owns the field: whose idea it is, what I offer, what I ask. The mentor checks that the idea’s author is named from start to end.',
        it: 'Chi è mentee prova la telefonata da mezzo minuto a chi si occupa di quel campo: di chi è l’idea, che cosa offro, che cosa chiedo. Chi è mentor controlla che fino in fondo si dica di chi è l’idea.',
      },
      prompts: [
        {
          en: 'What can you clear away that support cannot?',
          it: 'Quale ostacolo puoi togliere tu, e l’assistenza no?',
        },
        { en: 'Who should hear of this before you make the call?', it: 'Chi dovrebbe saperlo prima che tu telefoni?' },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: half an hour a month', it: 'Chiusura: mezz’ora al mese' },
      text: {
        en: 'Enter a monthly half hour “reading with support” in the mentee’s calendar, next to a meeting about figures. First date agreed with the team, not imposed. One word each; challenge; your own date.',
        it: 'Mettete nell’agenda di chi è mentee mezz’ora al mese di «lettura con l’assistenza», accanto a una riunione sui numeri. La prima data si concorda con quel team, non si impone. Una parola a testa; microsfida; la vostra data.',
      },
    },
  ],
  microChallenge: 'complaint-in-their-words',
  closingQuestion: {
    en: 'What will you no longer call an isolated case?',
    it: 'Che cosa non chiamerai più un caso isolato?',
  },
  shareablePrompt: {
    en: 'If something goes out today, let it carry the support team’s name, with their yes. Is there such a sentence?',
    it: 'Se oggi esce qualcosa, porti il nome di chi fa assistenza, con il suo sì. C’è una frase così?',
  },
  concepts: ['frontline-insight', 'customer-insight'],
};
