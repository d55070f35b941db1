import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const circle: ProgramTemplate = {
  key: 'circle',
  kind: 'circle',
  names: { en: 'Mentoring circle', it: 'Cerchio di mentoring' },
  objective: {
    en: 'A small group meets six times for an hour, works on cases its members bring, and leaves each time with one thing to try.',
    it: 'Un piccolo gruppo si vede sei volte per un’ora, lavora su casi portati da chi partecipa e ogni volta esce con una cosa da provare.',
  },
  description: {
    en: 'One mentor and up to five mentees, with a facilitator who keeps time and takes no side. The group votes on its subject, one person brings a case, everybody asks before anybody advises. The same form works upside down: three junior people advise one leader on a decision that is still open, as a shadow board. It serves where questions outnumber mentors, and where sitting alone with a leader would be too long a first step.',
    it: 'Una persona fa da mentor, fino a cinque sono mentee, e chi facilita tiene il tempo senza prendere posizione. Il gruppo vota il tema, una persona porta un caso, un giro di domande viene prima dei consigli. La stessa forma funziona a rovescio: tre persone junior consigliano chi dirige su una decisione ancora aperta, come uno shadow board. Serve dove ci sono più domande che mentor, e dove sedersi a tu per tu con chi dirige sarebbe un primo passo troppo lungo.',
  },
  difference: {
    direction: {
      en: 'Around the table: a mentor starts it, and by the third meeting most of the help comes from the others.',
      it: 'Intorno al tavolo: comincia chi è mentor, e dal terzo incontro gran parte dell’aiuto arriva dalle altre persone.',
    },
    expertise: {
      en: 'The mentor’s experience is one voice; five kinds of daily practice are the others.',
      it: 'L’esperienza di chi è mentor è una voce; le altre sono cinque pratiche quotidiane diverse.',
    },
    purpose: {
      en: 'To give more people access to counsel than there are mentors, and a group that goes on without one.',
      it: 'Offrire consigli a più persone di quante se ne possano seguire a tu per tu, e far nascere un gruppo che poi va avanti da sé.',
    },
    generations: {
      en: 'Mixed by design; in a group nobody has to be the young one or the experienced one for a whole hour.',
      it: 'Misto per scelta; in un gruppo nessuno deve fare la parte della persona giovane o di quella esperta per un’ora intera.',
    },
    innovation: {
      en: 'A case heard by five functions can leave with an option that none of them would have had alone.',
      it: 'Un caso ascoltato da cinque funzioni può uscire con un’opzione che nessuna avrebbe avuto da sola.',
    },
  },
  mentors: {
    en: 'People who like to hear several voices and can leave a silence alone; upside down, three junior people with different work.',
    it: 'Persone a cui piace sentire più voci e che sanno lasciare un silenzio; nella forma rovesciata, tre persone junior con lavori diversi.',
  },
  mentees: {
    en: 'Four or five people from different departments with a question of the same kind; upside down, one leader with an open decision.',
    it: 'Quattro o cinque persone di reparti diversi con una domanda dello stesso tipo; nella forma rovesciata, una persona che dirige con una decisione aperta.',
  },
  byHand: [
    {
      en: 'Matching proposes pairs: up to five with the same mentor. You gather those pairs into one group, add a facilitator and book the room yourself.',
      it: 'L’abbinamento propone coppie: fino a cinque per ogni mentor. Riunirle in un gruppo, trovare chi facilita e prenotare la sala tocca a te.',
    },
    {
      en: 'For a shadow board, set one partner for each mentor and three for each mentee in the rules.',
      it: 'Per uno shadow board imposta, nelle regole, una persona per mentor e tre per mentee.',
    },
    {
      en: 'Playbooks are written for two people and at most forty-five minutes; the facilitator turns each prompt into a round.',
      it: 'Le tracce sono scritte per due persone e per quarantacinque minuti al massimo: chi facilita trasforma ogni domanda in un giro.',
    },
  ],
  parameters: {
    ...defaultParameters,
    sessions: 6,
    sessionMinutes: 60,
    kickoffMinutes: 60,
    closingMinutes: 60,
    cadenceDays: 30,
    firstGapDays: 21,
    levelGap: 0,
    mentorCapacity: 5,
    reservePercent: 0,
    groupSize: 6,
    facilitatorRequired: true,
  },
  weights: { skills: 20, goals: 30, interests: 20, style: 10, availability: 15, preferences: 0, novelty: 5 },
  primaryDimensions: ['REL', 'HIE', 'ADA'],
  topics: [
    {
      id: 'topic-vote',
      names: { en: 'The subject the group votes for', it: 'Il tema votato dal gruppo' },
      concepts: ['prioritization', 'communities-of-practice', 'peer-learning'],
    },
    {
      id: 'case-clinic',
      names: { en: 'Case clinic', it: 'Un caso sul tavolo' },
      concepts: ['problem-solving', 'active-listening', 'critical-thinking', 'coaching'],
    },
    {
      id: 'open-questions',
      names: { en: 'Questions without answers yet', it: 'Domande ancora senza risposta' },
      concepts: ['psychological-safety', 'speaking-up', 'strategy', 'decision-making'],
    },
    {
      id: 'demo-round',
      names: { en: 'Ten minutes of showing', it: 'Dieci minuti per mostrare' },
      concepts: ['knowledge-management', 'collaboration-tools', 'ai-assistants', 'workshop-teaching'],
    },
    {
      id: 'shadow-board',
      names: { en: 'Shadow board on an open decision', it: 'Shadow board su una decisione aperta' },
      concepts: ['shadow-board', 'decision-making', 'strategy', 'cross-functional-collaboration'],
    },
  ],
  goals: [
    {
      id: 'bring-a-case',
      for: 'mentee',
      aim: {
        en: 'Bring one real case to the group and act on what it asked me',
        it: 'Portare al gruppo un caso vero e dare seguito a ciò che mi ha chiesto',
      },
      sign: {
        en: 'The group hears, one meeting later, what I did and what came of it',
        it: 'Un incontro dopo, il gruppo sente che cosa ho fatto e che effetto ha avuto',
      },
    },
    {
      id: 'help-one-other',
      for: 'mentee',
      aim: {
        en: 'Help one person of the circle with something that I do well, between two meetings',
        it: 'Aiutare, tra un incontro e l’altro, una persona del cerchio in una cosa che so fare bene',
      },
      sign: {
        en: 'Half an hour given, and the person has used it',
        it: 'Mezz’ora dedicata, e quella persona l’ha messa a frutto',
      },
    },
    {
      id: 'chair-once',
      for: 'mentee',
      aim: {
        en: 'Keep the time and the order of speakers for one whole meeting',
        it: 'Tenere il tempo e i turni di parola per un intero incontro',
      },
      sign: {
        en: 'We finished on the minute, and everybody spoke at least twice',
        it: 'Si è finito al minuto, e ogni persona ha parlato almeno due volte',
      },
    },
    {
      id: 'ask-round-first',
      for: 'mentor',
      aim: {
        en: 'Let a full round of questions pass before I say what I think',
        it: 'Lasciar passare un giro intero di domande prima di dire che cosa penso',
      },
      sign: {
        en: 'The facilitator counts four meetings out of six in which I did',
        it: 'Chi facilita conta quattro incontri su sei in cui è andata così',
      },
    },
    {
      id: 'decide-with-the-board',
      for: 'both',
      aim: {
        en: 'Take one decision after the group has looked for what is missing in it',
        it: 'Prendere una decisione dopo che il gruppo ha cercato che cosa le manca',
      },
      sign: {
        en: 'The decision names what was added or dropped because of the group',
        it: 'La decisione dice che cosa è stato aggiunto o tolto grazie al gruppo',
      },
    },
    {
      id: 'go-on-alone',
      for: 'both',
      aim: {
        en: 'Prepare the circle to go on without a mentor, if its members wish',
        it: 'Preparare il cerchio ad andare avanti senza mentor, se il gruppo lo desidera',
      },
      sign: {
        en: 'A seventh date exists, called by a member',
        it: 'Esiste una settima data, fissata da una persona del gruppo',
      },
    },
  ],
  risks: [
    {
      id: 'loudest-voice',
      risk: {
        en: 'Two people talk, four listen, and the hour looks lively.',
        it: 'Parlano in due, ascoltano in quattro, e l’ora sembra vivace.',
      },
      response: {
        en: 'Rounds with the right to pass, two minutes each, and the facilitator starts at another chair every time.',
        it: 'Giri con il diritto di passare, due minuti a testa, e chi facilita comincia ogni volta da un posto diverso.',
      },
    },
    {
      id: 'more-ears',
      risk: {
        en: 'Six people know what one person said, and it travels.',
        it: 'Sei persone sanno che cosa ha detto una, e la voce gira.',
      },
      response: {
        en: 'Cases come without names, the agreement is read aloud at the first meeting and again at the fourth.',
        it: 'I casi arrivano senza nomi, l’accordo si legge ad alta voce al primo incontro e di nuovo al quarto.',
      },
    },
    {
      id: 'boss-in-the-circle',
      risk: {
        en: 'Two members turn out to be in the same reporting line.',
        it: 'Si scopre che due persone del gruppo sono nella stessa linea gerarchica.',
      },
      response: {
        en: 'Matching keeps mentor and mentee apart; check the mentees against each other before you announce the group.',
        it: 'L’abbinamento separa mentor e mentee; prima di annunciare il gruppo controlla anche chi è mentee, a due a due.',
      },
    },
    {
      id: 'empty-chairs',
      risk: {
        en: 'After the third meeting two chairs stay empty, and the rest lose heart.',
        it: 'Dopo il terzo incontro due sedie restano vuote, e al resto del gruppo passa la voglia.',
      },
      response: {
        en: 'All six dates are set before people enroll; four present are enough to hold the meeting.',
        it: 'Le sei date si fissano prima delle iscrizioni; quattro persone presenti bastano per tenere l’incontro.',
      },
    },
  ],
  indicators: [
    {
      id: 'meetings-with-quorum',
      names: { en: 'Meetings with four or more', it: 'Incontri con almeno quattro persone' },
      measure: {
        en: 'Share of the six meetings in which at least four people were present; no list of names',
        it: 'Quota dei sei incontri con almeno quattro persone presenti; nessun elenco di nomi',
      },
    },
    {
      id: 'cases-followed',
      names: { en: 'Cases with a sequel', it: 'Casi con un seguito' },
      measure: {
        en: 'Share of cases of which the group later heard what came of them',
        it: 'Quota dei casi di cui il gruppo ha poi saputo com’è andata',
      },
    },
    {
      id: 'goes-on',
      names: { en: 'Circles that go on', it: 'Cerchi che continuano' },
      measure: {
        en: 'Number of circles that met again after the program, of their own accord',
        it: 'Numero di cerchi che dopo il programma si sono rivisti per scelta propria',
      },
    },
    {
      id: 'relations-change',
      names: { en: 'Change in working relations', it: 'Cambiamento nelle relazioni di lavoro' },
      measure: {
        en: 'Difference in the REL dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione REL tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
