import type { Playbook } from '../../types.ts';

export const socialMediaPresence2: Playbook = {
  id: 'social-media-presence-2',
  phase: 'explore',
  topic: 'social-media-presence',
  session: 2,
  minutes: 45,
  names: { en: 'One post from a real week, spoken first', it: 'Un post nato da una settimana vera, prima a voce' },
  aim: {
    en: 'One post is ready in the mentee’s own voice, and the mentee has rehearsed three kinds of replies to it.',
    it: 'Un post è pronto, con la voce di chi è mentee, e tre tipi di risposta sono già stati provati.',
  },
  before: {
    mentor: {
      en: 'Write three replies that a post from your company could get: one kind, one that asks something hard, one plainly rude. Check the company’s rules for posting, if there are any.',
      it: 'Scrivi tre risposte che un post della tua azienda potrebbe ricevere: una gentile, una con una domanda scomoda, una sgarbata e basta. Guarda se l’azienda ha regole per chi pubblica.',
    },
    mentee: {
      en: 'During the week, note five scraps on your phone: a sentence you heard, a thing that failed, somebody’s good work. Nothing confidential, nobody’s name; a few words each.',
      it: 'Durante la settimana annota sul telefono cinque ritagli: una frase sentita, una cosa che non ha funzionato, un lavoro fatto bene da qualcuno. Niente di riservato, nessun nome, poche parole l’uno.',
    },
  },
  steps: [
    {
      minutes: 6,
      lead: 'mentor',
      title: { en: 'Check-in: what came back', it: 'Come va: che cosa è tornato indietro' },
      text: {
        en: 'If the mentee commented somewhere, look at what happened, silence included; it happens to everybody. If not, ask what was in the way, and leave it there.',
        it: 'Se chi è mentee ha commentato da qualche parte, guardate che cosa è successo, silenzio compreso: capita a chiunque. Se non l’ha fatto, chiedi che cosa si è messo di mezzo e fermati lì.',
      },
      prompts: [
        {
          en: 'What made you send that comment, or let it go?',
          it: 'Che cosa ti ha fatto mandare quel commento, o lasciar perdere?',
        },
      ],
    },
    {
      minutes: 7,
      lead: 'mentee',
      title: { en: 'Five scraps on the table', it: 'Cinque ritagli sul tavolo' },
      text: {
        en: 'Copy the five scraps onto five slips of paper. The mentee tells each in two sentences. The mentor keeps the slip that made them lean forward; the mentee keeps the one they would tell at dinner. Write about one of these two.',
        it: 'Copiate i cinque ritagli su cinque foglietti. Chi è mentee racconta ciascuno in due frasi. Chi è mentor tiene il foglietto che ha acceso di più la sua curiosità; chi è mentee, quello che racconterebbe a cena. Si scrive su uno di questi due.',
      },
      prompts: [
        {
          en: 'What happened in the ten seconds before this?',
          it: 'Che cosa è successo nei dieci secondi prima?',
        },
      ],
    },
    {
      minutes: 10,
      lead: 'mentee',
      title: { en: 'Say it, then see it', it: 'Prima detto, poi scritto' },
      text: {
        en: 'The mentee tells the story standing up, for one minute. The mentor types it word for word and repairs nothing. Put the text in front of both and strike every word that was added for show. Stop when it fits on a phone screen.',
        it: 'Chi è mentee racconta la storia in piedi, per un minuto. Chi è mentor scrive parola per parola, senza aggiustare. Poi, con il testo davanti, togliete ogni parola messa per fare bella figura. Fermatevi quando sta in una schermata di telefono.',
      },
      prompts: [
        {
          en: 'Where does this start to sound like a press office?',
          it: 'Da quale punto in poi sembra un comunicato stampa?',
        },
      ],
    },
    {
      minutes: 5,
      lead: 'mentor',
      title: { en: 'Four checks with a pencil', it: 'Quattro verifiche a matita' },
      text: {
        en: 'Check them off one by one: everybody named has said yes; every number is already public; whoever did the work is credited; the post still makes sense if a customer reads it. A missing check mark means tomorrow, not never.',
        it: 'Spuntatele una per una: chi viene nominato ha detto di sì; ogni numero è già pubblico; il merito va a chi ha fatto il lavoro; il post regge anche se lo legge un cliente. Se manca una spunta si pubblica domani, non mai.',
      },
    },
    {
      minutes: 9,
      lead: 'mentor',
      title: { en: 'Three replies, three ways out', it: 'Tre risposte, tre vie d’uscita' },
      text: {
        en: 'Read your three invented replies aloud as if they had just arrived. For each, the mentee chooses within a minute: thank, answer or leave. If “answer,” the words are spoken before they are typed. Swap for the last one: the mentor replies, the mentee judges.',
        it: 'Leggi ad alta voce le tre risposte inventate, come se fossero appena arrivate. Per ognuna, chi è mentee sceglie entro un minuto: ringraziare, rispondere o lasciar stare. Se risponde, prima a voce e poi per iscritto. All’ultima scambiatevi i posti.',
      },
      prompts: [
        {
          en: 'Which reply would still be in your head at midnight?',
          it: 'Quale risposta avresti ancora in testa a mezzanotte?',
        },
        {
          en: 'Who could tell you honestly that it is better to leave it?',
          it: 'Chi saprebbe dirti con franchezza che è meglio lasciar stare?',
        },
      ],
    },
    {
      minutes: 8,
      lead: 'both',
      title: { en: 'Close: publish, wait or drop', it: 'Chiusura: pubblicare, aspettare, rinunciare' },
      text: {
        en: 'The mentee decides alone what becomes of the post; the mentor neither pushes nor posts. Then each says one thing about how the other tells a story. Challenge, a sentence for outside if there is one, next date.',
        it: 'Che fine fa il post lo decide da sé chi è mentee; chi è mentor non spinge e non pubblica. Poi ditevi una cosa che avete scoperto sul modo di raccontare dell’altra persona. Microsfida, eventuale frase che può uscire, prossima data.',
      },
    },
  ],
  microChallenge: 'three-scraps-a-week',
  closingQuestion: {
    en: 'Which sentence of today sounded most like you?',
    it: 'Quale frase di oggi ti somigliava di più?',
  },
  shareablePrompt: {
    en: 'Could one thing you cut today help others who write? Agree on the exact words; the story itself belongs to the mentee.',
    it: 'Tra le cose tagliate oggi ce n’è una utile a chi scrive? Concordate le parole esatte; la storia resta di chi è mentee.',
  },
  concepts: ['executive-social-presence', 'content-creation', 'personal-branding'],
};
