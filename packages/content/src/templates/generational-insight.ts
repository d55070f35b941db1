import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const generationalInsight: ProgramTemplate = {
  key: 'generational-insight',
  kind: 'mutual',
  names: { en: 'Generations at work', it: 'Generazioni al lavoro' },
  objective: {
    en: 'People who joined the organization years apart replace what they assume about each other with what they have asked.',
    it: 'Persone arrivate in azienda a molti anni di distanza sostituiscono ciò che presumono l’una dell’altra con ciò che si sono chieste.',
  },
  description: {
    en: 'Two people with very different years of service meet six times for half an hour. Both answer the same question and both ask: how was your first job, what does praise sound like to you, when is a message urgent, why do you stay. Nobody is told what a generation is like. At the end the pair has a page of expectations that neither had guessed, and one agreement that a whole team could try.',
    it: 'Due persone con anzianità di servizio molto diverse si vedono sei volte per mezz’ora. Rispondono entrambe alla stessa domanda, ed entrambe domandano: com’era il tuo primo lavoro, come riconosci un apprezzamento, quando un messaggio è urgente, perché resti. Nessuno spiega com’è fatta una generazione. Alla fine la coppia ha una pagina di aspettative che nessuna delle due aveva indovinato, e un patto che un intero team potrebbe provare.',
  },
  difference: {
    direction: {
      en: 'Both ways on one question: each answers first in turn, so that neither side becomes the exhibit.',
      it: 'Nei due sensi sulla stessa domanda: la prima risposta tocca a turno all’una e all’altra persona, così nessuna diventa un caso da esaminare.',
    },
    expertise: {
      en: 'No special knowledge is needed: the expertise is one’s own working life, as far as one likes to tell it.',
      it: 'Non serve un sapere speciale: la competenza è la propria vita di lavoro, per quanto fa piacere raccontarla.',
    },
    purpose: {
      en: 'To get expectations said aloud before they turn into annoyance: about feedback, channels, loyalty, rest.',
      it: 'Dire ad alta voce le aspettative prima che diventino fastidio: su feedback, canali, fedeltà, riposo.',
    },
    generations: {
      en: 'The subject of the program, and yet never a label: years of service decide who meets, and each person stands for one life.',
      it: 'Sono il tema del programma, eppure mai un’etichetta: a decidere chi si incontra sono gli anni di servizio, e ogni persona parla di una vita sola.',
    },
    innovation: {
      en: 'Knowledge of how things came about meets the question why they still are: old reasons can be kept or let go.',
      it: 'Chi sa come le cose sono nate incontra chi si chiede perché ci sono ancora: le vecchie ragioni si possono tenere o lasciare.',
    },
  },
  mentors: {
    en: 'Everybody in the program, whenever their own experience is the answer; people with few years of service enroll on this side.',
    it: 'Chiunque partecipi, quando la risposta è la propria esperienza; chi ha pochi anni di servizio si iscrive da questa parte.',
  },
  mentees: {
    en: 'Everybody in the program, whenever they ask; people with many years of service enroll on this side.',
    it: 'Chiunque partecipi, quando tocca chiedere; chi ha molti anni di servizio si iscrive da questa parte.',
  },
  byHand: [
    {
      en: 'Matching reads neither age nor years of service. Enroll people with few years as mentors and people with many as mentees, and check the gap in the proposals.',
      it: 'L’abbinamento non legge né età né anni di servizio. Iscrivi come mentor chi ne ha pochi e come mentee chi ne ha molti, e controlla la distanza nelle proposte.',
    },
  ],
  parameters: {
    ...defaultParameters,
    sessions: 6,
    levelGap: 0,
    tenureGapYears: 8,
    reservePercent: 0,
  },
  weights: { skills: 10, goals: 20, interests: 25, style: 20, availability: 15, preferences: 0, novelty: 10 },
  primaryDimensions: ['EXP', 'REL', 'AUT'],
  topics: [
    {
      id: 'first-job-stories',
      names: { en: 'Stories of a first job', it: 'Storie di un primo lavoro' },
      concepts: ['storytelling', 'first-time-workers', 'intergenerational-collaboration'],
    },
    {
      id: 'feedback-habits',
      names: { en: 'How praise and criticism arrive', it: 'Come arrivano elogi e critiche' },
      concepts: ['feedback', 'recognition', 'active-listening'],
    },
    {
      id: 'loyalty-careers',
      names: { en: 'Staying, moving, leaving', it: 'Restare, cambiare, andare' },
      concepts: ['talent-retention', 'career-development', 'new-graduate-expectations'],
    },
    {
      id: 'communication-channels',
      names: { en: 'Calls, chats and long emails', it: 'Telefonate, chat e mail lunghe' },
      concepts: ['team-chat', 'asynchronous-work', 'internal-communication', 'collaboration-tools'],
    },
    {
      id: 'wellbeing-boundaries',
      names: { en: 'Rest and reachability', it: 'Riposo e reperibilità' },
      concepts: ['work-life-balance', 'digital-wellbeing', 'wellbeing-at-work', 'flexible-work'],
    },
    {
      id: 'learning-myths',
      names: { en: 'How we really learn', it: 'Come impariamo davvero' },
      concepts: ['learning-styles-myths', 'continuous-learning', 'knowledge-transfer', 'ageism'],
    },
    {
      id: 'motivation',
      names: { en: 'What makes a good day', it: 'Che cosa rende buona una giornata' },
      concepts: ['motivation', 'meaning-at-work', 'recognition'],
    },
  ],
  goals: [
    {
      id: 'check-one-belief',
      for: 'both',
      aim: {
        en: 'Check one belief about an age group against three people before repeating it',
        it: 'Confrontare con tre persone una convinzione sull’età, prima di ripeterla',
      },
      sign: {
        en: 'The belief, three answers, and what is left of it, on half a page',
        it: 'La convinzione, tre risposte e ciò che ne resta, su mezza pagina',
      },
    },
    {
      id: 'ask-how-to-praise',
      for: 'mentee',
      aim: {
        en: 'Ask each person on my team how they notice that their work is valued',
        it: 'Chiedere a ogni persona del team da che cosa capisce che il suo lavoro vale',
      },
      sign: {
        en: 'One habit of mine has changed for at least two of them, and they can say which',
        it: 'Una mia abitudine è cambiata per almeno due di loro, che sanno dire quale',
      },
    },
    {
      id: 'write-channel-pact',
      for: 'both',
      aim: {
        en: 'Write with a team a pact on channels: what is urgent, what may wait until tomorrow',
        it: 'Scrivere con un team un patto sui canali: che cosa è urgente, che cosa può aspettare domani',
      },
      sign: {
        en: 'Six lines, in use for a month, corrected once',
        it: 'Sei righe, in uso da un mese, corrette una volta',
      },
    },
    {
      id: 'record-one-story',
      for: 'mentee',
      aim: {
        en: 'Hand on the story behind one rule that nobody remembers making',
        it: 'Tramandare la storia di una regola che nessuno ricorda di aver deciso',
      },
      sign: {
        en: 'A page that a newcomer has read and asked two questions about',
        it: 'Una pagina letta da una persona appena arrivata, che ha poi fatto due domande',
      },
    },
    {
      id: 'ask-why-still',
      for: 'mentor',
      aim: {
        en: 'Ask three times why something is done this way, and wait for the whole answer',
        it: 'Chiedere tre volte perché una cosa si fa così, e ascoltare la risposta fino in fondo',
      },
      sign: {
        en: 'Three reasons written down: one to keep, one to change, one to check',
        it: 'Tre ragioni scritte: una da tenere, una da cambiare, una da verificare',
      },
    },
    {
      id: 'learn-from-experience',
      for: 'mentor',
      aim: {
        en: 'Learn one thing from long experience that is in no manual',
        it: 'Imparare da chi ha lunga esperienza una cosa che non sta in nessun manuale',
      },
      sign: {
        en: 'I have done it once alone, and the person who showed me has seen it',
        it: 'L’ho fatta una volta in autonomia, sotto gli occhi di chi me l’ha mostrata',
      },
    },
  ],
  risks: [
    {
      id: 'cliche-confirmed',
      risk: {
        en: 'The program itself teaches that generations are different kinds of people.',
        it: 'È il programma stesso a insegnare che le generazioni sono tipi di persone diversi.',
      },
      response: {
        en: 'Playbooks ask for one scene from one life; sentences that begin with “people your age” are given back.',
        it: 'Le tracce chiedono una scena di una vita; le frasi che cominciano con «alla vostra età» tornano al mittente.',
      },
    },
    {
      id: 'age-disclosed',
      risk: {
        en: 'Somebody has to reveal their age in order to take part.',
        it: 'Per partecipare qualcuno deve rivelare la propria età.',
      },
      response: {
        en: 'Nobody is asked: years of service are enough, and stories need no dates.',
        it: 'Non si chiede: bastano gli anni di servizio, e le storie non hanno bisogno di date.',
      },
    },
    {
      id: 'nostalgia',
      risk: {
        en: 'Half an hour about how it used to be, or about how it should be by now.',
        it: 'Mezz’ora su com’era una volta, oppure su come dovrebbe essere ormai.',
      },
      response: {
        en: 'Each story ends with one question about next week.',
        it: 'Ogni storia finisce con una domanda sulla settimana prossima.',
      },
    },
  ],
  indicators: [
    {
      id: 'same-question-both',
      names: { en: 'Both answered', it: 'Si risponde in due' },
      measure: {
        en: 'Share of sessions after which both people say that they asked and answered',
        it: 'Quota degli incontri dopo i quali entrambe le persone dicono di aver chiesto e risposto',
      },
    },
    {
      id: 'team-agreements',
      names: { en: 'Pacts tried', it: 'Patti provati' },
      measure: {
        en: 'Number of agreements from a pair that a team has tried for a month',
        it: 'Numero di patti nati da una coppia che un team ha provato per un mese',
      },
    },
    {
      id: 'sessions-held',
      names: { en: 'Sessions held', it: 'Incontri svolti' },
      measure: {
        en: 'Share of planned half hours that took place, short ones included',
        it: 'Quota delle mezz’ore previste che ci sono state, comprese quelle brevi',
      },
    },
    {
      id: 'expectations-change',
      names: { en: 'Change in mutual expectations', it: 'Cambiamento nelle aspettative reciproche' },
      measure: {
        en: 'Difference in the EXP dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione EXP tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
