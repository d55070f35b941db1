import type { Playbook } from '../../types.ts';

export const productWalkThrough1: Playbook = {
  id: 'product-walk-through-1',
  phase: 'explore',
  topic: 'product-walk-through',
  session: 1,
  minutes: 45,
  names: {
    en: 'From the first search to the first success, alone',
    it: 'Dalla prima ricerca al primo risultato, senza aiuto',
  },
  aim: {
    en: 'The mentee has used the product as a newcomer and knows three places where a newcomer gets stuck.',
    it: 'Chi è mentee ha usato il prodotto come chi non l’ha mai visto e conosce tre punti in cui ci si blocca.',
  },
  before: {
    mentor: {
      en: 'Prepare a test account, or choose what anybody can reach: website, demo, installation, a form. Pick one task a newcomer would want done. Try it once yourself with a clock.',
      it: 'Prepara un account di prova, o scegli ciò che chiunque raggiunge: sito, demo, installazione, un modulo. Scegli una cosa che vorrebbe fare chi arriva per la prima volta. Provala tu, con l’orologio.',
    },
    mentee: {
      en: 'Bring the phone or laptop you would use at home, charged, without company shortcuts. Forget for an hour who built what.',
      it: 'Porta il telefono o il portatile che useresti a casa, carico e senza scorciatoie aziendali. Per un’ora dimentica chi ha costruito che cosa.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in, then into the role', it: 'Come va, e si entra nella parte' },
      text: {
        en: 'Give the mentee a reason to be there in one sentence, such as: “You have to send the first invoice today and a friend mentioned this product.” Agree on two rules: think aloud, and no questions to the mentor.',
        it: 'Dai a chi è mentee un motivo per esserci, in una frase: «Devi mandare oggi la tua prima fattura e ti hanno parlato di questo prodotto». Due regole: pensare ad alta voce, e nessuna domanda a chi è mentor.',
      },
      prompts: [
        {
          en: 'When were you last a beginner at something on a screen?',
          it: 'Quando è stata l’ultima volta che davanti a uno schermo non sapevi da che parte cominciare?',
        },
      ],
    },
    {
      minutes: 15,
      lead: 'mentee',
      title: { en: 'The walk', it: 'Il percorso' },
      text: {
        en: 'Start at a search engine or the app store, not at the product. The mentee goes as far as possible in fifteen minutes. The mentor sits half a step behind and writes a line with the minute for each sigh, each step back and each “ah.” No help, even when it hurts. If everything stops, write “end” and start again from the next page.',
        it: 'Si parte da un motore di ricerca o dal negozio delle app, non dal prodotto. Chi è mentee arriva il più lontano possibile in quindici minuti. Chi è mentor siede mezzo passo indietro e scrive il minuto di ogni sospiro, di ogni ritorno, di ogni «ah». Niente aiuto, neanche se costa. Se tutto si ferma, scrive «fine» e si riparte dalla pagina successiva.',
      },
      prompts: [
        {
          en: 'What are you looking for right now that is not there?',
          it: 'Che cosa stai cercando, in questo momento, e non c’è?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentor',
      title: { en: 'Read the minutes back', it: 'Rileggere i minuti' },
      text: {
        en: 'Read your notes slowly, without explaining why the product is as it is. At each line the mentee shows with a hand: small, medium or big annoyance. Copy the three biggest onto cards, in the mentee’s words and with the minute.',
        it: 'Leggi i tuoi appunti con calma, senza spiegare perché il prodotto è fatto così. A ogni riga chi è mentee mostra con la mano: fastidio piccolo, medio, grande. Ricopia i tre più grandi su cartoncini, con le sue parole e il minuto.',
      },
      prompts: [
        {
          en: 'At which minute would you have left, if nobody had been watching?',
          it: 'A quale minuto avresti lasciato perdere, se non ti avesse visto nessuno?',
        },
        {
          en: 'How do we explain it to ourselves when somebody leaves there?',
          it: 'Come ce lo spieghiamo, oggi, se qualcuno abbandona proprio lì?',
        },
      ],
    },
    {
      minutes: 6,
      lead: 'mentee',
      title: { en: 'What the walk explains', it: 'Che cosa spiega il percorso' },
      text: {
        en: 'The mentee connects one card with something they know from their own job: a lost customer, a figure, a promise made. The mentor learns how such things look from above and says which card they would have ranked differently.',
        it: 'Chi è mentee collega un cartoncino a qualcosa che conosce dal proprio lavoro: un cliente perso, una cifra, una promessa fatta. Chi è mentor scopre come si vede dall’alto e dice quale cartoncino avrebbe messo in un altro ordine.',
      },
      prompts: [
        {
          en: 'Which report had told you this, in words that did not hurt?',
          it: 'Quale report te l’aveva già detto, con parole che non facevano male?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: three cards and no order', it: 'Chiusura: tre cartoncini, nessun ordine' },
      text: {
        en: 'The cards are observations, not instructions: agree that no email about them goes out today. Put them into an envelope until the third session. Each names one place that was pleasant. Then read the challenge, choose a sentence for others or none, and set the date.',
        it: 'I cartoncini sono osservazioni, non istruzioni: oggi non parte nessuna mail. Metteteli in una busta fino al terzo incontro. Ditevi quale punto è stato piacevole. Poi leggete la microsfida, scegliete una frase da far uscire o nessuna, fissate la data.',
      },
    },
  ],
  microChallenge: 'one-task-on-the-phone',
  closingQuestion: {
    en: 'What do you now know about our users’ patience?',
    it: 'Che cosa sai adesso della pazienza di chi usa il prodotto?',
  },
  shareablePrompt: {
    en: 'What was it like to be a beginner? Praise or pain, but nothing by which a team could feel accused.',
    it: 'Com’è stato essere alle prime armi? Elogio o fatica, purché nessun team possa sentirsi accusato.',
  },
  concepts: ['customer-experience', 'usability-testing', 'customer-journey'],
};
