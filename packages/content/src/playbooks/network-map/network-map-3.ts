import type { Playbook } from '../../types.ts';

export const networkMap3: Playbook = {
  id: 'network-map-3',
  phase: 'apply',
  topic: 'network-map',
  session: 3,
  minutes: 45,
  names: { en: 'The question that travels', it: 'La domanda che viaggia' },
  aim: {
    en: 'The mentee finds where one question gets stuck between departments, and builds a small bridge there that lasts three meetings.',
    it: 'Chi è mentee trova dove una domanda si blocca tra reparti, e lì costruisce un piccolo ponte che dura tre appuntamenti.',
  },
  before: {
    mentor: {
      en: 'Bring a long strip of paper. Ask one person from another department what they would like to know from the mentee’s area, and whether you may pass it on without their name.',
      it: 'Porta una lunga striscia di carta. Chiedi a una persona di un altro reparto che cosa le piacerebbe sapere dall’area di chi è mentee, e se puoi riferirlo senza il suo nome.',
    },
    mentee: {
      en: 'Choose a question that no department answers alone, such as “Why do customers cancel in the third month?” Bring the dates of two regular meetings of yours.',
      it: 'Scegli una domanda a cui nessun reparto risponde da solo, per esempio «Perché i clienti disdicono al terzo mese?» Porta le date di due tue riunioni fisse.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Did the doors open?', it: 'Le porte si sono aperte?' },
      text: {
        en: 'Tell what became of the two introductions, including a no. Whatever those people talked about belongs to them; do not ask. Then write the question in the middle of the strip.',
        it: 'Raccontate com’è finita con i due contatti, anche un no. Di che cosa hanno parlato quelle persone è affar loro: non chiedete. Poi scrivete la domanda al centro della striscia.',
      },
      prompts: [
        {
          en: 'What did you see differently after talking with somebody from elsewhere?',
          it: 'Che cosa hai visto in modo diverso, dopo aver parlato con qualcuno di fuori?',
        },
      ],
    },
    {
      minutes: 11,
      lead: 'both',
      title: { en: 'Send the question on a trip', it: 'Mandare in viaggio la domanda' },
      text: {
        en: 'Along the strip draw every place that holds a piece of the answer: support has the words, billing the dates, product the clicks. Between two places draw a solid line if they talk monthly, a dotted one if by accident, a gap if never. Mark the two gaps that cost most, in time or in wrong guesses.',
        it: 'Lungo la striscia disegnate ogni posto che ha un pezzo di risposta: l’assistenza le parole, la fatturazione le date, il prodotto i clic. Tra due posti una linea piena se si parlano ogni mese, tratteggiata se per caso, un vuoto se mai. Segnate i due vuoti che costano di più, in tempo o in ipotesi sbagliate.',
      },
      prompts: [
        {
          en: 'Who already holds a piece of the answer and has never been asked?',
          it: 'Chi ha già un pezzo della risposta, e nessuno gliel’ha mai chiesto?',
        },
      ],
    },
    {
      minutes: 13,
      lead: 'mentee',
      title: { en: 'Build one small bridge', it: 'Costruire un piccolo ponte' },
      text: {
        en: 'Choose a gap and one form: an open chair for a guest in a meeting, an hour beside somebody’s desk, a lunch with a single question. The mentee fills in five lines: who, when, three times and no more, how people are invited, how they decline. Then writes the invitation; the mentor reads it as the guest.',
        it: 'Scegliete un vuoto e una forma: una sedia aperta per chi viene da fuori in una riunione, un’ora accanto alla scrivania di qualcuno, un pranzo con una sola domanda. Chi è mentee compila cinque righe: chi, quando, tre volte e non di più, come si invita, come si dice no. Poi scrive l’invito; chi è mentor lo legge da ospite.',
      },
      prompts: [
        {
          en: 'As a guest, what would I be allowed to say in that room?',
          it: 'Da ospite, che cosa potrei dire in quella stanza?',
        },
        {
          en: 'How will you tell after three times whether it is worth a fourth?',
          it: 'Dopo tre volte, da che cosa capirai se ne vale una quarta?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'Five people, by what they know', it: 'Cinque persone, per quello che sanno' },
      text: {
        en: 'Each writes a list for the other: up to five people worth meeting, each with the one thing they know best. The mentee starts. Nobody is contacted yet; the introduction you practiced is the way.',
        it: 'A turno, scrivete un elenco per l’altra persona: al massimo cinque persone da conoscere, ciascuna con la cosa che sa meglio. Comincia chi è mentee. Per ora non si contatta nessuno: si fa come avete provato, chiedendo prima.',
      },
      prompts: [
        {
          en: 'Whom did you meet too late, and what would you ask them first?',
          it: 'Chi hai conosciuto troppo tardi, e qual è la prima cosa che vorresti chiedere?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Dates on the bridge', it: 'Date sul ponte' },
      text: {
        en: 'Put the three dates into the calendar and the first invitation into the drafts. Name a person who keeps the bridge when you are away. Each says which name on the list tempts them most; then the sentence for outside and your next meeting.',
        it: 'Mettete in agenda le tre date e tra le bozze il primo invito. Indicate una persona che tiene il ponte quando non ci siete. A turno, quale nome dell’elenco vi incuriosisce di più; poi la frase che può uscire e il vostro prossimo incontro.',
      },
    },
  ],
  microChallenge: 'open-chair-invitation',
  closingQuestion: {
    en: 'What will cross this bridge that no email could carry?',
    it: 'Che cosa passerà su questo ponte che nessuna mail può portare?',
  },
  shareablePrompt: {
    en: 'Tell the question and the gap in one sentence, so that both departments sound curious and neither sounds slow. Good enough to go out?',
    it: 'Raccontate la domanda e il vuoto in una frase in cui i due reparti sembrino curiosi, e nessuno lento. È pronta per uscire?',
  },
  concepts: ['cross-functional-collaboration', 'networking', 'stakeholder-management'],
};
