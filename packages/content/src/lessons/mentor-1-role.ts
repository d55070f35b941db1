import type { Lesson } from '../types.ts';

export const mentorRole: Lesson = {
  id: 'mentor-1-role',
  audience: 'mentor',
  position: 1,
  minutes: 30,
  names: {
    en: 'Your role, and your confidence with senior people',
    it: 'Il tuo ruolo, e la sicurezza con chi sta in alto',
  },
  goals: [
    {
      en: 'Name five things that you know and your mentee does not',
      it: 'Indicare cinque cose che tu sai e chi è mentee no',
    },
    {
      en: 'Open a session in your own words, without apologizing',
      it: 'Aprire un incontro con parole tue, senza scusarti',
    },
    { en: 'Know three roles that you will not play', it: 'Riconoscere tre parti che non reciterai' },
  ],
  sections: [
    {
      title: { en: 'What you bring', it: 'Che cosa porti' },
      body: {
        en: `Think of the last time you watched a leader decide about something that you use every day. A tool was chosen, a form was added, a channel was closed. Perhaps you thought: *ten minutes with it, and they’d have asked a different question.*

Those ten minutes are what you bring. You do not know the business better than your mentee, and nobody expects you to. You know **one piece of reality** better: how customers write when they are angry, how a release really happens, what people say in the chat during the big meeting, how an AI assistant sounds when it makes something up. From above, that piece is seen on slides. You see it with your own eyes.

You aren’t here as a sample of an age, a gender or a country, whatever the program is called. You were matched because you declared a subject, and somebody wants to learn it. You speak for yourself. When the talk turns to “people like you,” you may say: “I can tell you what I have seen. I can’t speak for the others.”`,
        it: `Pensa all’ultima volta in cui hai visto chi dirige decidere su una cosa che usi ogni giorno. Si è scelto uno strumento, si è aggiunto un modulo, si è chiuso un canale. Forse hai pensato: *dieci minuti di prova, e avrebbe fatto un’altra domanda.*

Quei dieci minuti sono ciò che porti. Non conosci l’azienda meglio di chi è mentee, e nessuno se lo aspetta. Conosci meglio **un pezzo di realtà**: come scrivono i clienti quando si arrabbiano, come va davvero un rilascio, che cosa si scrive in chat durante la grande riunione, che tono ha un assistente di IA quando inventa. Dall’alto quel pezzo si vede nelle slide. Tu lo vedi con i tuoi occhi.

Non fai da campione di un’età, di un genere o di un Paese, comunque si chiami il programma. L’abbinamento nasce da un tema che hai dichiarato e che qualcuno vuole imparare. Parli per te. Quando il discorso scivola su «chi è come te», puoi dire: «Posso raccontarti quello che ho visto io. Per altre persone non posso parlare».`,
      },
    },
    {
      title: { en: 'Nerves are part of it', it: 'L’agitazione fa parte del gioco' },
      body: {
        en: `Sit down for the first time with somebody four levels up, and you may notice it: a dry mouth, fast speech, a laugh at the wrong moment. It tells you that the moment matters, and nothing about whether you are good enough.

What helps is preparation of a small and exact kind:

1. **Three stories.** One thing that went well, one that went badly, one that surprised you. Two minutes each, with a place, a person who stays unnamed, and what you did. If somebody doubts your opinion, you can still tell what happened.
2. **The first thirty seconds, word for word.** Say them aloud at home. Afterward your voice finds its own way.
3. **Feet on the floor, one breath out before you speak.** A slow start sounds sure even when you are not. If you talk too fast, stop, drink, go on. Nobody minds.

The other person is often nervous too. They are about to be a beginner in front of somebody who may tell others. This is why you begin with the agreement.`,
        it: `La prima volta davanti a una persona quattro livelli più in alto può capitarti: la bocca asciutta, le parole che corrono, una risata nel momento sbagliato. Vuol dire che il momento conta, e non dice nulla su quanto vali.

Aiuta una preparazione piccola e precisa:

1. **Tre storie.** Una cosa andata bene, una andata male, una che ti ha sorpreso. Due minuti l’una, con un luogo, una persona che resta senza nome e quello che hai fatto tu. Se la tua opinione viene messa in dubbio, puoi sempre raccontare che cosa è successo.
2. **I primi trenta secondi, parola per parola.** Dilli a casa, ad alta voce. Dopo, la voce trova la strada da sola.
3. **Piedi a terra, e fuori il fiato prima di parlare.** Un inizio lento suona sicuro anche quando la sicurezza manca. Se corri, fermati, bevi un sorso, riprendi. Non dà fastidio a nessuno.

Spesso è in ansia anche l’altra persona. Sta per mostrarsi principiante davanti a qualcuno che potrebbe raccontarlo in giro. Per questo si comincia dall’accordo.`,
      },
    },
    {
      title: { en: 'You host', it: 'Conduci tu' },
      body: {
        en: `In this half hour you are the host. Hosts open, keep an eye on the clock, and close. They also choose the first question. None of this needs rank.

Open with an offer: “I’ve prepared one question and one thing to try. May I start?” If your company uses titles, ask in the first session whether first names are fine; if the answer is no, take it kindly and go on. Sit at a corner of the table rather than across it, and choose a small room that is nobody’s office.

Your mentee may take the wheel out of habit. You do not have to fight for it. You can ask for it back: **“May I try something different today?”** Then do it.

When five minutes are left, you are the one to say so. Ask what your mentee takes away, read the small task aloud, and look at the next date together.`,
        it: `In questa mezz’ora si è a casa tua. Chi ospita apre, tiene d’occhio l’orologio e chiude. Sceglie anche la prima domanda. Per nessuna di queste cose serve un grado.

Apri con una proposta: «Ho preparato una domanda e una cosa da provare. Posso cominciare?» Se da voi ci si dà del Lei, al primo incontro chiedi se va bene il tu; se la risposta è no, accoglila con garbo e vai avanti. Meglio sedersi d’angolo che di fronte, in una saletta che non sia l’ufficio di nessuno.

Può darsi che chi è mentee prenda il volante per abitudine. Non devi lottare. Puoi richiederlo: **«Posso proporre qualcosa di diverso oggi?»** E poi fallo.

Quando mancano cinque minuti, dillo tu. Chiedi a chi è mentee che cosa si porta via, leggi ad alta voce il piccolo compito e guardate insieme la prossima data.`,
      },
    },
    {
      title: { en: 'Three roles to decline', it: 'Tre parti da rifiutare' },
      body: {
        en: `- **The help desk.** “While you’re here, could you fix my slides?” Answer: “Let’s use them as our exercise. You type, I watch.” If it keeps coming back, raise it when you reread the agreement.
- **The spokesperson.** “What does your generation want?” Answer: “I only know what I want. Shall we ask three people?”
- **The applicant.** You hope that this person will notice you, and so you stop disagreeing. That hope is only human. But if you agree with everything, your mentee learns nothing from you that others wouldn’t have said.

One more, which is harder to see: **the examiner.** You know more about this subject, and it is tempting to show it. A leader who feels tested may soon find a reason to cancel. Ask what they have already tried, and start from there.`,
        it: `- **L’assistenza tecnica.** «Già che ci sei, mi sistemi le slide?» Rispondi: «Usiamole come esercizio. Tu scrivi, io guardo». Se succede ancora, parlatene quando rileggete l’accordo.
- **La voce di un gruppo.** «Che cosa vuole la tua generazione?» Rispondi: «So solo che cosa voglio io. Lo chiediamo a tre persone?»
- **La candidatura.** Speri di farti notare, e così smetti di dissentire. È una speranza umana. Ma se dai sempre ragione, da te chi è mentee non impara niente che non potrebbe dire chiunque.

Ce n’è una quarta, più difficile da vedere: **la commissione d’esame.** Su questo tema ne sai di più, e viene voglia di mostrarlo. Chi si sente sotto esame fa presto a trovare una ragione per annullare. Chiedi che cosa ha già provato, e parti da lì.`,
      },
    },
  ],
  exercise: {
    minutes: 15,
    text: {
      en: `Write, for yourself only:

1. Five things about your daily work that your mentee most likely does not know. Concrete ones: a screen, a word, a delay.
2. Your three stories, a line each: where it was, what you did, how it ended.
3. An introduction of sixty seconds: who you are, what you work on, why you said yes. No apology in it.
4. Say the introduction aloud twice. Cut what you would not say to a friend.

If writing is not your way, speak it into your phone and delete it afterward.`,
      it: `Scrivi, solo per te:

1. Cinque cose del tuo lavoro quotidiano che molto probabilmente chi è mentee non sa. Concrete: una schermata, una parola, un ritardo.
2. Le tue tre storie, una riga l’una: dov’era, che cosa hai fatto, com’è finita.
3. Una presentazione di sessanta secondi: chi sei, di che cosa ti occupi, perché hai detto di sì. Senza scuse.
4. Dilla ad alta voce due volte. Togli ciò che non diresti a una persona amica.

Se scrivere non fa per te, registrala sul telefono e poi cancellala.`,
    },
  },
  scenario: [
    {
      id: 'ten-minutes-late',
      text: {
        en: 'Second session, half an hour planned. Your mentee comes in ten minutes late for the second time, phone in hand: “Sorry, crazy day. Give me the short version.”',
        it: 'Secondo incontro, mezz’ora prevista. La persona che segui arriva con dieci minuti di ritardo per la seconda volta, telefono in mano: «Scusa, giornata folle. Fammi la versione breve».',
      },
      choices: [
        {
          text: {
            en: 'You speak faster, so that everything you prepared fits into twenty minutes.',
            it: 'Parli più in fretta, così in venti minuti ci sta tutto quello che hai preparato.',
          },
          consequence: {
            en: 'You get through it. Your mentee nods, answers two messages and says “very interesting.” Nobody has tried anything, and next time the session will be shorter still.',
            it: 'Ce la fai. La persona annuisce, risponde a due messaggi e dice «molto interessante». Nessuno ha provato nulla, e la prossima volta il tempo sarà ancora meno.',
          },
          good: false,
        },
        {
          text: {
            en: 'You say: “We have twenty minutes. Let’s do one thing only. Shall we put both phones over there?”',
            it: 'Dici: «Abbiamo venti minuti. Facciamo una cosa sola. Mettiamo tutti e due i telefoni laggiù?»',
          },
          consequence: {
            en: 'A short pause, then the phone goes on the windowsill. You do the one exercise, and it works. At the end there are three minutes left, and the delay has not been mentioned yet.',
            it: 'Una breve pausa, poi il telefono finisce sul davanzale. Fate l’unico esercizio, e funziona. Alla fine restano tre minuti, e del ritardo non si è ancora parlato.',
          },
          good: true,
          next: 'three-minutes-left',
        },
        {
          text: {
            en: 'You say: “I prepared this twice. If it isn’t important to you, we can stop here and both save the time.”',
            it: 'Dici: «L’ho preparato due volte. Se per te non è importante, possiamo fermarci qui e risparmiare tempo».',
          },
          consequence: {
            en: 'It is honest, but it judges before it asks. Your mentee defends the day they have had, and the time is spent on that. You may still ask tomorrow: “Is this hour of the day a good one for you?”',
            it: 'È sincero, ma giudica prima di chiedere. La persona difende la propria giornata, e il tempo se ne va così. Puoi ancora chiedere domani: «Questo orario per te va bene?»',
          },
          good: false,
        },
      ],
    },
    {
      id: 'three-minutes-left',
      text: {
        en: 'You are about to close. You would like the next session to start on time, and you do not want to lecture somebody who leads two hundred people.',
        it: 'State per chiudere. Vorresti che il prossimo incontro cominciasse in orario, e non vuoi fare la predica a chi guida duecento persone.',
      },
      choices: [
        {
          text: {
            en: 'You say nothing: today ended well, a remark could spoil it, and perhaps these were just two bad days.',
            it: 'Non dici niente: oggi è finita bene, un’osservazione potrebbe rovinare tutto, e forse erano solo due giornate storte.',
          },
          consequence: {
            en: 'Understandable. But what is never named becomes the rule, and from now on your sessions last twenty minutes.',
            it: 'Si capisce. Ma ciò che non si nomina mai diventa la regola, e da oggi i vostri incontri durano venti minuti.',
          },
          good: false,
        },
        {
          text: {
            en: 'You ask: “Twice we have started ten minutes late. What slot would be easier to defend?”',
            it: 'Chiedi: «Per due volte siamo partiti con dieci minuti di ritardo. Quale orario sarebbe più facile da difendere?»',
          },
          consequence: {
            en: 'An observation and a question, no blame. It turns out that the meeting before always runs over; the session moves to 8:30, before the day gets going.',
            it: 'Un’osservazione e una domanda, nessuna colpa. Salta fuori che la riunione precedente sfora sempre; l’incontro passa alle 8.30, prima che la giornata ingrani.',
          },
          good: true,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'Your mentee asks: “So, what do young people think of our brand?” What do you answer?',
        it: 'Chi è mentee ti chiede: «Allora, che cosa pensano i giovani del nostro marchio?» Che cosa rispondi?',
      },
      options: [
        {
          text: {
            en: 'A summary of an article you read on the subject',
            it: 'Il riassunto di un articolo letto sul tema',
          },
          right: false,
          explanation: {
            en: 'They can read articles without you. And you would still be speaking for a whole age group.',
            it: 'Gli articoli li può leggere senza di te. E staresti comunque parlando per un’intera fascia d’età.',
          },
        },
        {
          text: {
            en: '“I can tell you what I think, and show you what two customers wrote last week.”',
            it: '«Posso dirti che cosa ne penso io, e mostrarti che cosa hanno scritto due clienti la settimana scorsa».',
          },
          right: true,
          explanation: {
            en: 'You speak for yourself and add something real. From there you can look further together.',
            it: 'Parli per te e aggiungi qualcosa di vero. Da lì potete cercare oltre, insieme.',
          },
        },
        {
          text: {
            en: '“They find it old, and so do most people I know. You asked for honesty.”',
            it: '«Lo trovano vecchio, come quasi tutta la gente che conosco. Volevi sincerità».',
          },
          right: false,
          explanation: {
            en: 'Frank, but it is a guess that sounds like knowledge. One example weighs more than a verdict.',
            it: 'È franco, ma è un’ipotesi travestita da certezza. Un esempio pesa più di una sentenza.',
          },
        },
      ],
    },
    {
      question: {
        en: 'Your heart is beating hard before the first session. What helps most?',
        it: 'Prima del primo incontro il cuore batte forte. Che cosa aiuta di più?',
      },
      options: [
        {
          text: {
            en: 'Preparing twenty slides, so that no gap can open',
            it: 'Preparare venti slide, così non resta nemmeno un vuoto',
          },
          right: false,
          explanation: {
            en: 'Slides fill the silence in which your mentee would have asked something.',
            it: 'Le slide riempiono il silenzio in cui chi è mentee avrebbe fatto una domanda.',
          },
        },
        {
          text: { en: 'Waiting until the nerves have gone', it: 'Aspettare che l’agitazione passi' },
          right: false,
          explanation: {
            en: 'They may stay for a few sessions. You can start with them in the room.',
            it: 'Può restare per qualche incontro. Si può cominciare anche con lei nella stanza.',
          },
        },
        {
          text: { en: 'Knowing your first thirty seconds by heart', it: 'Sapere a memoria i primi trenta secondi' },
          right: true,
          explanation: {
            en: 'The start is the steepest part. After it, the other person carries half of the talk.',
            it: 'L’inizio è il tratto più ripido. Dopo, metà della conversazione la fa l’altra persona.',
          },
        },
      ],
    },
    {
      question: {
        en: '“Could you quickly make these slides nicer for me?” Which answer keeps your role?',
        it: '«Mi rendi un po’ più belle queste slide?» Con quale risposta resti nel tuo ruolo?',
      },
      options: [
        {
          text: {
            en: '“Sure, just this once. Send them over, and I’ll take a look tonight.”',
            it: '«Certo, solo per questa volta. Mandamele, stasera ci do un’occhiata».',
          },
          right: false,
          explanation: {
            en: 'Kind, but now there is a help desk in the room. The second time it is harder to refuse.',
            it: 'Gentile, ma adesso nella stanza c’è uno sportello di assistenza. La seconda volta è più difficile dire di no.',
          },
        },
        {
          text: {
            en: '“Let’s take one of them as our exercise. You do it, I’ll tell you what I see.”',
            it: '«Prendiamone una come esercizio. La fai tu, io ti dico che cosa vedo».',
          },
          right: true,
          explanation: {
            en: 'You help, and your mentee is the one who practices.',
            it: 'Dai una mano, e chi si esercita è chi deve imparare.',
          },
        },
        {
          text: {
            en: '“That isn’t my job. The agreement says that you do the work.”',
            it: '«Non è compito mio. L’accordo dice che il lavoro lo fai tu».',
          },
          right: false,
          explanation: {
            en: 'True, and it closes the door. An offer says the same thing and leaves it open.',
            it: 'È vero, e chiude la porta. Una proposta dice la stessa cosa e la lascia aperta.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“I’ve prepared one question and one thing to try. May I start?”',
    it: '«Ho preparato una domanda e una cosa da provare. Posso cominciare?»',
  },
};
