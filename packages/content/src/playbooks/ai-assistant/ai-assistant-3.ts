import type { Playbook } from '../../types.ts';

export const aiAssistant3: Playbook = {
  id: 'ai-assistant-3',
  phase: 'apply',
  topic: 'ai-assistant',
  session: 3,
  minutes: 15,
  names: { en: 'From my habit to a rule my team can use', it: 'Dalla mia abitudine a una regola per il team' },
  aim: {
    en: 'The mentee has one sentence for the team on what the assistant may draft and who answers for it.',
    it: 'Chi è mentee ha una frase per il team: che cosa può abbozzare l’assistente e chi ne risponde.',
  },
  before: {
    mentor: {
      en: 'Think of how people around you speak, or keep silent, about using an assistant. Bring the pattern, never the names.',
      it: 'Pensa a come si parla, o si tace, intorno a te dell’uso di un assistente. Porta l’abitudine che vedi, mai i nomi.',
    },
    mentee: {
      en: 'Choose one recurring task of your team in which an assistant could write a first draft. Bring your request from last time.',
      it: 'Scegli un compito ricorrente del tuo team in cui un assistente potrebbe scrivere la prima bozza. Porta la richiesta dell’altra volta.',
    },
  },
  steps: [
    {
      minutes: 2,
      lead: 'mentor',
      title: { en: 'Check-in: still in use?', it: 'Come va: la usi ancora?' },
      text: {
        en: 'Ask whether the saved request was opened again. If it gathered dust, that is the most useful news of the day: ask why.',
        it: 'Chiedi se la richiesta salvata è stata riaperta. Se ha preso polvere, è la notizia più utile della giornata: chiedi perché.',
      },
      prompts: [
        { en: 'Where did you go back to doing it by hand?', it: 'In che cosa hai ricominciato a fare a mano?' },
      ],
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'One task, three columns', it: 'Un compito, tre colonne' },
      text: {
        en: 'Draw three columns: “may be drafted,” “a person decides,” “stays out.” The mentee breaks the team’s task into five or six moves and puts each into a column. Where you hesitate, write the word that made you hesitate.',
        it: 'Disegnate tre colonne: «si può abbozzare», «decide una persona», «resta fuori». Chi è mentee divide il compito del team in cinque o sei mosse e le distribuisce. Dove esitate, scrivete la parola che vi ha fatto esitare.',
      },
      prompts: [
        {
          en: 'Whose name is on this if it turns out wrong?',
          it: 'Se poi è sbagliato, chi ci ha messo la firma?',
        },
        {
          en: 'What would somebody new stop learning if the machine did this step?',
          it: 'Che cosa non imparerebbe più chi è agli inizi, se questa mossa la facesse la macchina?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'mentee',
      title: { en: 'The sentence, said aloud', it: 'La frase, ad alta voce' },
      text: {
        en: 'The mentee says to the mentor what the team will hear: what is welcome, what stays out, and that nobody has to hide having used it. Two tries of half a minute. The mentor says which words stuck.',
        it: 'Chi è mentee dice a chi è mentor ciò che sentirà il team: che cosa è benvenuto, che cosa resta fuori, e che nessuno deve nascondere di averlo usato. Due prove da mezzo minuto. Chi è mentor dice quali parole restano in mente.',
      },
      prompts: [
        {
          en: 'If I worked for you, what would tell me that I can say I used it?',
          it: 'Se lavorassi per te, da che cosa capirei che posso dirti di averlo usato?',
        },
      ],
    },
    {
      minutes: 4,
      lead: 'both',
      title: { en: 'Close: when the team hears it', it: 'Chiusura: quando lo saprà il team' },
      text: {
        en: 'Pick the meeting in which the sentence will be said and a day four weeks later to ask the team whether it helped. One word each about the session; next date.',
        it: 'Scegliete la riunione in cui dire la frase e un giorno, quattro settimane dopo, in cui chiedere al team se è servita. Una parola a testa sull’incontro; prossima data.',
      },
    },
  ],
  microChallenge: 'say-where-it-helped',
  closingQuestion: {
    en: 'What will your team be able to ask you now that it could not ask before?',
    it: 'Che cosa potrà chiederti il tuo team che prima non poteva?',
  },
  shareablePrompt: {
    en: 'Other teams look for such a sentence too. Would the mentee lend it, without saying which team it was made for?',
    it: 'Una frase così la cercano anche altri team. Chi è mentee la presterebbe, senza dire per quale team è nata?',
  },
  concepts: ['ai-assistants', 'work-automation', 'ai-workflow-redesign'],
};
