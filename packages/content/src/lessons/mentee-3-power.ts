import type { Lesson } from '../types.ts';

export const menteePower: Lesson = {
  id: 'mentee-3-power',
  audience: 'mentee',
  position: 3,
  minutes: 15,
  names: {
    en: 'Your rank in the room, and what happens on Monday',
    it: 'Il tuo livello nella stanza, e che cosa succede lunedì',
  },
  goals: [
    {
      en: 'Make readable what others would have to guess',
      it: 'Rendere leggibile ciò che altrimenti si dovrebbe indovinare',
    },
    {
      en: 'Know three questions that you won’t ask',
      it: 'Riconoscere tre domande che non farai',
    },
    {
      en: 'Choose one change that your team can see',
      it: 'Scegliere un cambiamento che il tuo team può vedere',
    },
    {
      en: 'Give credit in words that your mentor has approved',
      it: 'Dire di chi è il merito con parole approvate da chi ti fa da mentor',
    },
  ],
  sections: [
    {
      title: { en: 'What rank does by itself', it: 'Che cosa fa il livello, tutto da solo' },
      body: {
        en: `You raise an eyebrow, and somebody rewrites a slide. You say “interesting,” and two people start a project. You look at your watch, and your mentor leaves out the second half of the story. They aren’t timid. Reading you is simply worth their while.

You can’t switch this off, but you can add subtitles:

- “I’m quiet because I’m thinking. I don’t disagree.”
- “I’m only curious. Please, nobody do anything about this.”
- “I’m expecting a call at twenty past. If I look at the phone, that’s why.”

And arrange the room: not your office, a corner of the table, the phone face down. Once, early on, ask: “How will you let me know when my rank gets in the way?” A hand signal will do.`,
        it: `Alzi un sopracciglio, e qualcuno riscrive una slide. Dici «interessante», e due persone fanno partire un progetto. Guardi l’orologio, e chi ti fa da mentor taglia la seconda metà del racconto. Non è timidezza. È che leggerti conviene.

Non puoi spegnerlo, ma puoi mettere i sottotitoli:

- «Se non parlo, è che ci sto pensando. Non è un no».
- «È solo curiosità. Per favore, che nessuno faccia niente».
- «Aspetto una telefonata alle e venti. Se guardo il telefono, è per quello».

E sistema la stanza: non il tuo ufficio, l’angolo del tavolo, il telefono con lo schermo in giù. Una volta, presto, chiedi: «Come mi fai capire che il mio livello si sta mettendo in mezzo?» Basta un segno con la mano.`,
      },
    },
    {
      title: { en: 'No harm, and no favor', it: 'Nessun danno, e nessun favore' },
      body: {
        en: `You don’t need to be told that nobody may suffer for an honest word. Look at the small forms, though: a cooler tone, a joke in the staff meeting, an email to their manager that begins “somebody from your team told me.”

Favors do the same damage in a friendlier way. A word to the promotion panel, a glamorous project, an introduction to somebody who is hiring: people who hope for something find it harder to disagree, and everybody else sees a shortcut. So nothing, during the program and for six months after. If a decision about your mentor reaches your desk, pass it on and tell the program team.

Gratitude is allowed. Write a thank-you with a reason in it. Your mentor decides whether it goes into their contribution record.`,
        it: `Che nessuno debba pagare per una parola sincera, per te è ovvio. Guarda però le forme piccole: un tono più freddo, una battuta in riunione, una mail a chi coordina il suo lavoro che comincia con «dal tuo team mi dicono».

I favori fanno lo stesso danno, con più gentilezza. Una parola alla commissione, un progetto di quelli belli, un contatto con chi sta assumendo: chi spera in qualcosa fa più fatica a dissentire, e chi guarda vede una scorciatoia. Quindi niente, durante il programma e per i sei mesi dopo. Se ti arriva sul tavolo una decisione che riguarda chi ti fa da mentor, passala ad altri e avvisa il team del programma.

La gratitudine è permessa. Scrivi un grazie con dentro il perché. Se metterlo nel riepilogo dei contributi, lo decide chi lo riceve.`,
      },
    },
    {
      title: { en: 'Three questions to leave alone', it: 'Tre domande da non fare' },
      body: {
        en: `- **“How is your manager?”** Ask how work reaches their desk, and what happens to it there.
- **“Who was that?”** You don’t need the name to understand the problem. With the name you’d stop at the person.
- **“What is it like for people like you?”** Lived experience is offered or it isn’t; you can’t ask for it. “If there’s ever something you’d like to tell me, I’d like to hear it,” said once, is enough.

If you learn something about somebody anyway, let it end with you. Danger, harassment and what the law demands are the exceptions: then say so openly, and go to the confidant or to HR rather than to their manager. In your position you may be obliged to report.`,
        it: `- **«Com’è chi ti coordina?»** Chiedi invece come arriva il lavoro sulla sua scrivania, e che fine fa.
- **«Chi era?»** Per capire il problema il nome non ti serve. Con il nome ti fermeresti alla persona.
- **«Com’è, per chi è come te?»** L’esperienza vissuta si offre, oppure no; chiederla non si può. «Se un giorno vuoi raccontarmi qualcosa, ti ascolto volentieri», detto una volta, basta.

Se vieni a sapere comunque qualcosa di qualcuno, fermalo lì. Le eccezioni sono un pericolo, le molestie e ciò che chiede la legge: allora dillo apertamente, e vai dalla persona di fiducia o alle risorse umane, non da chi coordina quel lavoro. Nella tua posizione può esserci l’obbligo di segnalare.`,
      },
    },
    {
      title: { en: 'When you’ve said the wrong thing', it: 'Quando fai un passo falso' },
      body: {
        en: `It will happen: a joke, an interrupted sentence, one question too many. Don’t wait for the next date. Write one line the same day: “I cut you off when you told me about the release. I’d like to hear the rest.” Leave out the explanation. If your mentor is the one to mention it, say thank you and do it differently next time. Don’t ask whether all is well between you; from below, there’s only one answer.

And if one day you read that the pair has ended, let it be. Don’t write, don’t ask around, don’t guess aloud. You won’t be told who wanted it, and that silence protects you just as well.`,
        it: `Capiterà: una battuta, una frase interrotta, una domanda di troppo. Non aspettare la prossima data. Scrivi una riga il giorno stesso: «Ti ho tolto la parola mentre mi dicevi del rilascio. Vorrei sentire il resto». Lascia fuori la spiegazione. Se è l’altra persona a fartelo notare, ringrazia e la volta dopo fai diversamente. Non chiedere se tra voi va tutto bene; dal basso la risposta possibile è una sola.

E se un giorno leggi che la coppia è finita, lascia che sia. Non scrivere, non chiedere in giro, non fare ipotesi ad alta voce. Chi l’abbia voluto non lo saprai, e quel silenzio protegge anche te.`,
      },
    },
    {
      title: { en: 'One change that can be seen', it: 'Un cambiamento che si vede' },
      body: {
        en: `Your mentor will judge the whole thing by what you do. Choose something small, yours, and soon. The second approval for test devices is gone. The newest person opens the Tuesday meeting. Every month you answer five support tickets under your own name, with somebody from support reading along.

No task force, no campaign, no slide about it. Four lines are enough: what I did until now, what I learned, what I’m doing differently from today, when we’ll look whether it helped. The last line matters most. It says that you may be mistaken, and that telling you so is welcome.`,
        it: `Chi ti fa da mentor giudicherà tutto da quello che fai. Scegli una cosa piccola, tua, e presto. La seconda approvazione per i dispositivi di prova non c’è più. La riunione del martedì la apre chi è nel team da meno tempo. Ogni mese rispondi a cinque ticket con il tuo nome, mentre qualcuno dell’assistenza li rilegge.

Niente task force, niente campagne, niente slide. Bastano quattro righe: che cosa facevo finora, che cosa ho imparato, che cosa faccio da oggi, quando guardiamo se è servito. Conta soprattutto l’ultima. Dice che puoi sbagliare, e che fartelo notare è permesso.`,
      },
    },
    {
      title: { en: 'Whose idea, in whose words', it: 'Di chi è l’idea, e con quali parole' },
      body: {
        en: `An idea without a source looks like yours, and your mentor notices. So ask beforehand, and offer three ways: by name, as “a mentor in the program,” or not at all. The third has to be as easy to choose as the first. Not everybody wants to be applauded in front of their manager.

Agree on the sentence, word by word, and then say that sentence. Improvised praise tends to contain one detail too many.`,
        it: `Un’idea senza fonte sembra tua, e chi te l’ha data se ne accorge. Perciò chiedi prima, e offri tre strade: con il nome, come «una persona che fa da mentor nel programma», oppure niente. La terza dev’essere facile da scegliere quanto la prima. Un applauso davanti a chi coordina il proprio lavoro non piace a chiunque.

Concordate la frase, parola per parola, e poi di’ quella. Nelle lodi improvvisate c’è quasi sempre un dettaglio di troppo.`,
      },
    },
  ],
  exercise: {
    minutes: 5,
    text: {
      en: `Write your first note, in four lines. You can send it, keep it, or throw it away.

- Until now I have …
- I learned that …
- From today I …
- On … we’ll see whether it helped.

Then decide what your team will hear about the program itself. “I’m learning from somebody with less rank and more practice” is one possibility. “I have an appointment” is another. Choose the one that you can say without clearing your throat.`,
      it: `Scrivi il tuo primo messaggio, in quattro righe. Puoi mandarlo, tenerlo o buttarlo.

- Finora ho …
- Ho imparato che …
- Da oggi …
- Il … guardiamo se è servito.

Poi decidi che cosa saprà il tuo team di questo programma. «Imparo da una persona con meno gradi e più pratica di me» è una possibilità. «Ho un impegno» è un’altra. Scegli quella che riesci a dire senza schiarirti la voce.`,
    },
  },
  scenario: [
    {
      id: 'on-call',
      text: {
        en: 'In passing, your mentor mentions that on their team on-call weeks come around every third week, and that somebody has stopped sleeping well. You know the manager of that team. You’re having lunch together on Thursday.',
        it: 'Di passaggio, chi ti fa da mentor dice che nel suo team la settimana di reperibilità torna ogni tre, e che qualcuno ha smesso di dormire bene. Chi coordina quel team lo conosci. Giovedì pranzate insieme.',
      },
      choices: [
        {
          text: {
            en: 'At lunch you say: “You might take a look at your on-call rotation.”',
            it: 'A pranzo dici: «Darei un’occhiata ai vostri turni di reperibilità».',
          },
          consequence: {
            en: 'The manager counts who could have told you, and gets as far as two. The rotation stays. In the next session everything is “fine, thanks.”',
            it: 'A quel tavolo si conta chi può avertelo detto, e si arriva a due. I turni restano uguali. All’incontro dopo va tutto «bene, grazie».',
          },
          good: false,
        },
        {
          text: {
            en: '“Thank you for telling me. What would you like me to do with it, if anything?”',
            it: '«Grazie di avermelo detto. Che cosa vorresti che ne facessi, se c’è qualcosa da fare?»',
          },
          consequence: {
            en: 'A moment’s thought. “Nothing with my team. But I doubt that anybody up there knows how often it is.” Now you have a question you can ask about all teams.',
            it: 'Un attimo di silenzio. «Nel mio team niente. Ma lassù, secondo me, nessuno sa ogni quanto tocca». Adesso hai una domanda che vale per tutti i team.',
          },
          good: true,
          next: 'row-six',
        },
        {
          text: {
            en: 'You offer to arrange a transfer to a calmer team, quietly, without anybody asking why.',
            it: 'Ti offri di favorire il passaggio a un team più tranquillo, con discrezione, senza che nessuno chieda perché.',
          },
          consequence: {
            en: 'A kind thought. It’s a favor, though, and it rescues one person from a rotation in which the others go on sleeping badly.',
            it: 'Un pensiero gentile. Però è un favore, e toglie una persona da turni con cui le altre continuano a dormire male.',
          },
          good: false,
        },
      ],
    },
    {
      id: 'row-six',
      text: {
        en: 'You had the on-call weeks of all forty teams counted, without names, and, with the team leads, set a limit: once in five weeks at most. Tomorrow you announce it to the whole company. Your mentor will be in row six.',
        it: 'Hai fatto contare i turni di tutti e quaranta i team, senza nomi, e con chi li guida hai messo un limite: al massimo una settimana su cinque. Domani lo annunci a tutta l’azienda. Chi ti ha aperto gli occhi sarà in sesta fila.',
      },
      choices: [
        {
          text: {
            en: 'You thank your mentor from the stage, by name, as a surprise, and ask the room for a round of applause.',
            it: 'Fai una sorpresa: ringrazi dal palco, con nome e cognome, e chiedi un applauso a tutta la sala.',
          },
          consequence: {
            en: 'Applause. In row two, their manager remembers a lunch and does the sum.',
            it: 'Applausi. In seconda fila qualcuno fa due conti su dove è nata la storia.',
          },
          good: false,
        },
        {
          text: {
            en: 'You say nothing about the source, and nothing to your mentor either.',
            it: 'Della fonte non dici niente, e nemmeno a chi te l’ha data.',
          },
          consequence: {
            en: 'Nobody is exposed. But row six can’t tell whether you were protecting somebody or had forgotten. One message the day before would have settled it.',
            it: 'Nessuno si espone. Ma dalla sesta fila non si capisce se era protezione o dimenticanza. Sarebbe bastato un messaggio il giorno prima.',
          },
          good: false,
        },
        {
          text: {
            en: 'You ask today: “By name, as ‘a mentor,’ or not at all? All three are fine with me.”',
            it: 'Chiedi oggi: «Con il nome, come ‘una persona del programma’, o niente? A me vanno bene tutte e tre».',
          },
          consequence: {
            en: '“Not at all, please.” So you say: “I looked at a number that I’d never looked at.” In row six somebody smiles and looks at the ceiling.',
            it: '«Niente, per favore». Così dici: «Ho guardato un numero che non avevo mai guardato». In sesta fila qualcuno sorride e fissa il soffitto.',
          },
          good: true,
        },
      ],
    },
  ],
  check: [
    {
      question: {
        en: 'The list for the next promotion panel arrives. You’re on the panel, and your mentor is on the list. What do you do?',
        it: 'Arriva l’elenco per la prossima commissione promozioni. Tu sei in commissione, chi ti fa da mentor è nell’elenco. Che cosa fai?',
      },
      options: [
        {
          text: {
            en: 'You take part and are especially strict',
            it: 'Partecipi, con severità doppia',
          },
          right: false,
          explanation: {
            en: 'Then honesty has cost your mentor something after all.',
            it: 'Così la sincerità, alla fine, un prezzo l’ha avuto.',
          },
        },
        {
          text: {
            en: 'You hand the case to somebody else and tell the program team',
            it: 'Passi il caso ad altri e avvisi il team del programma',
          },
          right: true,
          explanation: {
            en: 'The promise is kept, and nobody has to trust your good intentions.',
            it: 'La promessa è mantenuta, e nessuno deve fidarsi delle tue buone intenzioni.',
          },
        },
        {
          text: {
            en: 'You take part. You know this person best, and without you they’d lose an advocate',
            it: 'Partecipi. Questa persona la conosci bene, e senza di te perderebbe una voce a favore',
          },
          right: false,
          explanation: {
            en: 'That’s the trouble. What you know was told to somebody who had no vote.',
            it: 'Il guaio è proprio quello. Ciò che sai è stato detto a chi non aveva un voto.',
          },
        },
      ],
    },
    {
      question: {
        en: 'You have learned how long new people wait for access to the code. Which first change is the best?',
        it: 'Hai scoperto quanto aspetta, chi è appena in azienda, per accedere al codice. Quale primo cambiamento è il migliore?',
      },
      options: [
        {
          text: {
            en: 'From Monday I give my own approval within a day, and I ask for the numbers in four weeks',
            it: 'Da lunedì la mia approvazione arriva in un giorno, e tra quattro settimane chiedo i numeri',
          },
          right: true,
          explanation: {
            en: 'It’s yours, it’s visible, and there is a date for being wrong.',
            it: 'È tuo, si vede, e c’è una data per scoprire di aver sbagliato.',
          },
        },
        {
          text: {
            en: 'I set up a working group on onboarding, with somebody from every team and a report in three months',
            it: 'Creo un gruppo di lavoro sull’inserimento, con una persona per team e una relazione tra tre mesi',
          },
          right: false,
          explanation: {
            en: 'Until the report is out, nobody gets access any faster.',
            it: 'Fino alla relazione nessuno accede prima.',
          },
        },
        {
          text: {
            en: 'I write a post about how much I’ve learned',
            it: 'Scrivo un post su quanto ho imparato',
          },
          right: false,
          explanation: {
            en: 'The people who are waiting would rather have the access.',
            it: 'Chi aspetta preferirebbe avere l’accesso.',
          },
        },
      ],
    },
    {
      question: {
        en: '“My manager never answers, so we work around it …” Your mentor stops. What do you say?',
        it: '«Chi mi coordina non risponde mai, quindi noi ci arrangiamo…» La frase si ferma lì. Che cosa dici?',
      },
      options: [
        {
          text: {
            en: '“Go on, this is interesting. It stays in here, and I’d never use it.”',
            it: '«Continua, è interessante. Resta qui, e non lo userei mai».',
          },
          right: false,
          explanation: {
            en: 'You mean it, and you’d still know it. By this evening your mentor may regret every word.',
            it: 'Lo pensi davvero, ma ormai lo sapresti. Stasera chi l’ha detto potrebbe pentirsi di ogni parola.',
          },
        },
        {
          text: {
            en: '“I’ll have a quiet word there.”',
            it: '«Ci parlo io, con discrezione».',
          },
          right: false,
          explanation: {
            en: 'There are no quiet words from your level. There’s one witness, and everybody knows who.',
            it: 'Dal tuo livello la discrezione non esiste. C’è un testimone solo, e si sa chi è.',
          },
        },
        {
          text: {
            en: '“Let’s leave people out of it. What would an answer in time look like at your desk?”',
            it: '«Lasciamo fuori le persone. Alla tua scrivania, una risposta in tempo come sarebbe?»',
          },
          right: true,
          explanation: {
            en: 'The person is out of the room again. The problem stays, and you can work on it.',
            it: 'La persona esce dalla stanza. Il problema resta, e ci si può lavorare.',
          },
        },
      ],
    },
  ],
  sentence: {
    en: '“Tomorrow I’ll tell my team what I’ve changed. May I name you, say ‘a mentor,’ or leave it out?”',
    it: '«Domani dico al mio team che cosa ho cambiato. Faccio il tuo nome, dico ‘una persona del programma’ o non dico niente?»',
  },
};
