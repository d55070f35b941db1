import type { Playbook } from '../../types.ts';

export const securityHygiene3: Playbook = {
  id: 'security-hygiene-3',
  phase: 'apply',
  topic: 'security-hygiene',
  session: 3,
  minutes: 45,
  names: { en: 'The voice on Friday at five thirty', it: 'La voce del venerdì alle cinque e mezza' },
  aim: {
    en: 'The mentee has rehearsed refusing a false urgent call, and gives the team permission to check any request in their name.',
    it: 'Chi è mentee ha provato a dire di no a una falsa chiamata urgente e dà al team il permesso di verificare ogni richiesta a suo nome.',
  },
  before: {
    mentor: {
      en: 'Read the call in step two aloud twice, standing. Invent no real names. Know where suspicious calls and messages are reported in your company.',
      it: 'Leggi due volte ad alta voce, in piedi, la telefonata del secondo passo. Non usare nomi veri. Informati su dove si segnalano, in azienda, chiamate e messaggi sospetti.',
    },
    mentee: {
      en: 'Think of what can be set in motion by your word alone: a payment, a login, a document. Bring the list in your head, not on paper.',
      it: 'Pensa a che cosa si mette in moto con la tua sola parola: un pagamento, un accesso, un documento. L’elenco tienilo in testa, non su carta.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: the second door', it: 'Come va la seconda porta' },
      text: {
        en: 'Open or still closed? Either is fine to say. Voices can be copied these days, so a familiar one proves nothing. Then explain what today is: a theater scene with a pause sign, which either of you may give at any time with a flat hand.',
        it: 'Aperta o ancora chiusa? Si può dire in ogni caso. Ormai una voce si può copiare: riconoscerla non prova nulla. Poi spiega che cosa si fa oggi: una scena di teatro con un segnale di pausa, la mano aperta, che vale in ogni momento e per qualunque motivo.',
      },
      prompts: [
        {
          en: 'Which request from above would nobody on your team dare to question?',
          it: 'Quale richiesta dall’alto nessuno nel tuo team oserebbe mettere in dubbio?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'mentor',
      title: { en: 'The call, three times', it: 'La telefonata, tre volte' },
      text: {
        en: 'Read: “It’s me, I’m about to board. The contract falls through unless the deposit leaves in twenty minutes. Legal knows. Please, nobody else.” First time: the mentee only listens and says when the body reacted. Second: the mentee ends it with “I’ll call you back.” Third: you press harder, “Do you want to explain this upstairs?” and the mentee ends it again.',
        it: 'Leggi: «Sono io, mi sto imbarcando. Il contratto salta, se l’acconto non parte entro venti minuti. Il legale sa tutto. Mi raccomando, nessun altro». La prima volta chi è mentee ascolta e dice quando il corpo ha reagito. La seconda chiude con «ti richiamo io». La terza insisti, «vuoi spiegarlo tu ai piani alti?», e chi è mentee chiude di nuovo.',
      },
      prompts: [
        {
          en: 'What would have made you stay on the line?',
          it: 'Che cosa ti avrebbe fatto restare al telefono?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'The other end of the wire', it: 'L’altro capo del filo' },
      text: {
        en: 'Trade places: the mentor is now somebody in accounting whom the false voice calls in the mentee’s name. The mentee reads the call. Find the sentence with which a person several levels down could say no, and write it large.',
        it: 'Cambiate posto: ora chi è mentor lavora in contabilità e la voce falsa chiama a nome di chi è mentee, che legge il testo. Cercate la frase con cui chi sta molti livelli più giù potrebbe dire di no, e scrivetela in grande.',
      },
      prompts: [
        {
          en: 'How does your real voice sound when you are in a hurry?',
          it: 'Che suono ha la tua voce vera quando hai fretta?',
        },
        {
          en: 'What would happen the next day to the person who said no?',
          it: 'A chi ha detto di no, che cosa succederebbe il giorno dopo?',
        },
      ],
    },
    {
      minutes: 9,
      lead: 'mentee',
      title: { en: 'Permission to doubt me', it: 'Il permesso di dubitare di me' },
      text: {
        en: 'The mentee writes four lines to the people who act on their word: what I will never ask by phone or chat; how you check that it is me; that I will thank you when you check; what to do if it is too late. The mentor strikes everything that sounds like a policy.',
        it: 'Chi è mentee scrive quattro righe a chi agisce sulla sua parola: che cosa non chiederò mai per telefono o in chat; come verificare che sono io; che per ogni verifica dirò grazie; che cosa fare se è troppo tardi. Chi è mentor cancella tutto ciò che sa di regolamento.',
      },
    },
    {
      minutes: 5,
      lead: 'mentee',
      title: { en: 'Pressure, seen from above', it: 'La pressione, vista dall’alto' },
      text: {
        en: 'The mentee tells how real urgency reaches them, from a board, a customer or an authority, and how they tell it from noise. The mentor asks which of these signs could be heard on the phone.',
        it: 'Chi è mentee racconta come arriva l’urgenza vera, da un consiglio, da un cliente o da un’autorità, e come la distingue dal rumore. Chi è mentor chiede quali di questi segni si sentirebbero al telefono.',
      },
      prompts: [
        {
          en: 'When did waiting an hour turn out to be right?',
          it: 'Quando aspettare un’ora si è rivelato giusto?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'mentor',
      title: { en: 'Close: out of the scene', it: 'Chiusura: si esce dalla scena' },
      text: {
        en: 'Stand up, shake out the arms, say your own names: the play is over. The mentee fixes when the four lines go out, and security sees them first if that is the custom. Each names one moment that stays; then read the challenge, settle what may be told, note the date.',
        it: 'In piedi, sciogliete le braccia, dite i vostri nomi: il teatro è finito. Chi è mentee decide quando partono le quattro righe, dopo averle mostrate a chi segue la sicurezza se si usa così. Un momento a testa che resta; poi leggete la microsfida, stabilite che cosa si può dire fuori, segnate la data.',
      },
    },
  ],
  microChallenge: 'thank-who-checks',
  closingQuestion: {
    en: 'Who around you needs this permission most urgently?',
    it: 'Chi, intorno a te, ha più bisogno di questo permesso?',
  },
  shareablePrompt: {
    en: 'The sentence for saying no may be useful everywhere. The ways of checking stay with the people who need them. Agree on which is which.',
    it: 'La frase per dire di no può servire ovunque. I modi per verificare restano a chi deve usarli. Separate l’una dagli altri, poi decidete.',
  },
  concepts: ['deepfake-awareness', 'phishing-awareness', 'security-hygiene'],
};
