import type { Playbook } from '../../types.ts';

export const aiAssistant2: Playbook = {
  id: 'ai-assistant-2',
  phase: 'explore',
  topic: 'ai-assistant',
  session: 2,
  minutes: 45,
  names: { en: 'Taking a request apart and building it again', it: 'Smontare una richiesta e rimontarla' },
  aim: {
    en: 'The mentee has one request that works for a task of every month, and has tested its result against objections.',
    it: 'Chi è mentee ha una richiesta che funziona per un compito di ogni mese, e ne ha messo alla prova il risultato con le obiezioni.',
  },
  before: {
    mentor: {
      en: 'Choose a request of yours in two versions: the lazy one and the one that worked. Remove anything confidential. Make sure you can show both answers, or print them.',
      it: 'Scegli una tua richiesta in due versioni: quella pigra e quella che ha funzionato. Togli ciò che è riservato. Assicurati di poter mostrare le due risposte, o stampale.',
    },
    mentee: {
      en: 'Bring a text you write again and again, such as a monthly summary or an invitation, and two old examples of yours that may be shown and pasted.',
      it: 'Porta un testo che scrivi di continuo, come una sintesi mensile o un invito, e due tuoi vecchi esempi che si possano mostrare e incollare.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in over two lines', it: 'Come va, in due righe' },
      text: {
        en: 'Look at the success and the mistake from the challenge, or recall the last attempt together. Copy the words the mentee typed onto a big sheet, exactly as they were.',
        it: 'Guardate la riuscita e l’errore della microsfida, o ricordate insieme l’ultimo tentativo. Ricopiate su un foglio grande le parole digitate da chi è mentee, così com’erano.',
      },
      prompts: [{ en: 'What did you expect it to guess?', it: 'Che cosa ti aspettavi che indovinasse?' }],
    },
    {
      minutes: 7,
      lead: 'mentor',
      title: { en: 'Teardown: what the words left out', it: 'Smontaggio: che cosa mancava nelle parole' },
      text: {
        en: 'Show your lazy request and your good one. Then go back to the sheet and write in the margin, in another color: who reads it, how long, from what material, what to avoid. Circle the gap that cost most.',
        it: 'Mostra la tua richiesta pigra e quella buona. Poi torna al foglio e scrivete a margine, con un altro colore: chi legge, quante righe, da quale materiale, che cosa evitare. Cerchiate la lacuna che è costata di più.',
      },
      prompts: [
        {
          en: 'What would you tell a capable person on their first day before giving them this?',
          it: 'Che cosa diresti, prima di affidarglielo, a una persona capace al suo primo giorno?',
        },
      ],
    },
    {
      minutes: 12,
      lead: 'mentee',
      title: { en: 'In my own voice', it: 'Con la mia voce' },
      text: {
        en: 'The mentee types the rebuilt request for the recurring text, adds the two old examples, and names three turns of phrase they would never use. Compare the answer with the examples, change the request once, run it once more. Two rounds, then stop.',
        it: 'Chi è mentee digita la richiesta rimontata per il testo ricorrente, aggiunge i due vecchi esempi e indica tre modi di dire che non userebbe mai. Confrontate la risposta con gli esempi, correggete la richiesta, riprovate. Due giri, poi basta.',
      },
      prompts: [
        {
          en: 'Which sentence would your team know at once is not yours?',
          it: 'Davanti a quale frase il tuo team direbbe subito che non è farina del tuo sacco?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'Ask it to disagree', it: 'Farsi contraddire' },
      text: {
        en: 'Ask for the three strongest objections of a skeptical reader to this text. Mark each one aloud: true, off the mark, or uncomfortable. Take the uncomfortable one seriously for a minute, on paper, with the screen turned away.',
        it: 'Chiedete le tre obiezioni più forti di chi leggerebbe questo testo con scetticismo. Giudicatele a voce: vera, fuori bersaglio, scomoda. Date un minuto a quella scomoda, su carta e con lo schermo girato.',
      },
      prompts: [
        {
          en: 'Which objection had never reached you before?',
          it: 'Quale obiezione non ti era mai arrivata?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'The part I would not hand over', it: 'La parte che non affiderei' },
      text: {
        en: 'Now the mentee gives something back: one piece of their work that needs judgment, and how they learned it. The mentor asks what signs they watch for and takes notes on paper.',
        it: 'Ora è chi è mentee a dare qualcosa: un pezzo del suo lavoro che chiede giudizio, e come l’ha imparato. Chi è mentor chiede a quali segnali fare caso e prende appunti su carta.',
      },
      prompts: [
        {
          en: 'How did you learn to see that something was off?',
          it: 'Come hai imparato ad accorgerti che qualcosa non tornava?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: keep the request', it: 'Chiusura: mettere via la richiesta' },
      text: {
        en: 'Save the final request where the mentee will find it in a month, with one line: “good for …, bad for …” Read the challenge, decide whether a sentence leaves the room, confirm the next date.',
        it: 'Salvate la richiesta finale dove chi è mentee la ritroverà fra un mese, con una riga: «buona per …, cattiva per …». Leggete la microsfida, decidete se una frase può uscire, confermate la prossima data.',
      },
    },
  ],
  microChallenge: 'same-question-three-ways',
  closingQuestion: {
    en: 'What did explaining the task teach you about the task?',
    it: 'Che cosa hai scoperto di questo compito, dovendolo spiegare?',
  },
  shareablePrompt: {
    en: 'If the request would serve others, take out everything that shows whose it was, read it once more, and only then let it go.',
    it: 'Se la richiesta può servire ad altri, togliete ogni traccia di chi l’ha scritta, rileggetela e solo dopo lasciatela uscire.',
  },
  concepts: ['ai-assistants', 'prompt-writing', 'generative-ai'],
};
