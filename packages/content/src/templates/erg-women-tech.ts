import { defaultParameters } from '../parameters.ts';
import type { ProgramTemplate } from '../types.ts';

export const ergWomenTech: ProgramTemplate = {
  key: 'erg-women-tech',
  kind: 'reverse',
  names: { en: 'Women in tech and ERG voices', it: 'Donne nella tecnologia e reti interne' },
  objective: {
    en: 'Leaders hear what inclusion looks like from a seat that is not theirs, and change one thing that they control.',
    it: 'Chi dirige ascolta come si vive l’inclusione da un posto che non è il suo, e cambia una cosa che è in suo potere.',
  },
  description: {
    en: 'An employee resource group leads this program. Its members are the mentors: in six sessions of forty-five minutes they choose the subjects, show a meeting, a job ad or a policy as they meet it, and work with the leader on one change. Experience is offered, never demanded. Three things are in place before anybody is invited: a confidant, a circle in which mentors meet each other, and a training for the leaders.',
    it: 'A guidare questo programma è una rete interna. Chi ne fa parte è mentor: in sei incontri di quarantacinque minuti sceglie i temi, mostra una riunione, un annuncio di lavoro o una regola aziendale così come li incontra, e lavora con chi dirige su un cambiamento. L’esperienza si offre, non si pretende. Prima di invitare chiunque ci sono già tre cose: una persona di fiducia, un cerchio riservato a chi è mentor, una formazione per chi dirige.',
  },
  difference: {
    direction: {
      en: 'Upward, and chosen from below: the mentor decides which subjects are on the table and may take one off again at any time.',
      it: 'Verso l’alto, e scelta dal basso: chi è mentor decide quali temi si toccano e può toglierne uno in qualunque momento.',
    },
    expertise: {
      en: 'Lived experience of the organization, joined to the mentor’s craft: people come as professionals who have also seen this side.',
      it: 'L’esperienza vissuta dell’organizzazione, insieme al mestiere: ogni mentor porta il proprio lavoro, e anche questo lato che ha visto.',
    },
    purpose: {
      en: 'To turn good intentions about inclusion into habits that a team can notice: who speaks, who is named, who is asked.',
      it: 'Trasformare le buone intenzioni sull’inclusione in abitudini che un team nota: chi parla, chi viene nominato, a chi si chiede.',
    },
    generations: {
      en: 'Age plays no part. Mentors join through the network, whatever their years, and speak for themselves alone.',
      it: 'L’età non c’entra. Si diventa mentor attraverso la rete, a qualunque età, e si parla solo per sé.',
    },
    innovation: {
      en: 'Products and processes built by people with similar lives overlook many users; here leaders hear other experiences before they decide.',
      it: 'Prodotti e processi pensati da chi fa una vita simile dimenticano molte persone che li usano: qui, prima di decidere, si ascoltano altre esperienze.',
    },
  },
  mentors: {
    en: 'Members of the network who volunteer, choose their own subjects and limits, and have an hour a month agreed with their manager.',
    it: 'Chi fa parte della rete, per scelta propria, con i propri temi e i propri limiti, e con un’ora al mese concordata con chi coordina il suo lavoro.',
  },
  mentees: {
    en: 'Leaders with a team, a budget or a hiring decision, who complete the short allies’ training before their first session.',
    it: 'Dirigenti che hanno un team, un budget o assunzioni da decidere, e che completano la breve formazione prevista prima del primo incontro.',
  },
  byHand: [
    {
      en: 'Name the confidant, set the dates of the mentor circle and plan the leaders’ training before you invite: the product does not check that they exist.',
      it: 'Indica la persona di fiducia, fissa le date del cerchio per chi è mentor e della formazione per chi dirige, prima di invitare: il prodotto non verifica che ci siano.',
    },
    {
      en: 'Matching does not know which subjects a mentor has taken off the list; ask before you publish a pair.',
      it: 'L’abbinamento non sa quali temi una persona ha tolto dall’elenco: chiedilo prima di pubblicare una coppia.',
    },
  ],
  parameters: {
    ...defaultParameters,
    sessions: 6,
    sessionMinutes: 45,
    cadenceDays: 30,
    reportingThreshold: 8,
    confidantRequired: true,
    mentorCircleRequired: true,
    menteeTrainingRequired: true,
  },
  weights: { skills: 20, goals: 20, interests: 10, style: 25, availability: 10, preferences: 5, novelty: 10 },
  primaryDimensions: ['DIV', 'AUT', 'LDR'],
  topics: [
    {
      id: 'being-the-only-one',
      names: { en: 'Being the only one in the room', it: 'Quando nella stanza nessuno ti somiglia' },
      concepts: ['inclusion', 'women-in-tech', 'lived-experience', 'psychological-safety'],
    },
    {
      id: 'credit-interruptions',
      names: { en: 'Credit and interruptions', it: 'Meriti e interruzioni' },
      concepts: ['allyship', 'microaggressions', 'recognition', 'speaking-up'],
    },
    {
      id: 'hiring-promotion-language',
      names: { en: 'The language of hiring and promotion', it: 'Il linguaggio di assunzioni e promozioni' },
      concepts: ['inclusive-hiring', 'inclusive-language', 'unconscious-bias', 'gender-equality', 'pay-equity'],
    },
    {
      id: 'flexible-work-care',
      names: { en: 'Flexible work and care', it: 'Flessibilità e lavoro di cura' },
      concepts: ['flexible-work', 'parenting-care', 'work-life-balance', 'hybrid-work'],
    },
    {
      id: 'sponsorship',
      names: { en: 'Who speaks for you when you are absent', it: 'Chi fa il tuo nome quando non ci sei' },
      concepts: ['sponsorship', 'career-development', 'talent-management', 'networking'],
    },
    {
      id: 'inclusive-meetings',
      names: { en: 'Meetings in which everybody counts', it: 'Riunioni in cui contano tutte le voci' },
      concepts: ['inclusive-meetings', 'meeting-facilitation', 'inclusive-leadership'],
    },
    {
      id: 'policies-as-lived',
      names: { en: 'Policies as people live them', it: 'Le regole come si vivono' },
      concepts: ['inclusion', 'employee-resource-groups', 'organizational-culture', 'human-resources'],
    },
  ],
  goals: [
    {
      id: 'return-credit',
      for: 'mentee',
      aim: {
        en: 'Give an idea back to the person who had it, aloud and in the same meeting',
        it: 'Restituire un’idea a chi l’ha avuta, ad alta voce e nella stessa riunione',
      },
      sign: {
        en: 'Five times in three months, noted by me, and once done by somebody on my team instead of me',
        it: 'Cinque volte in tre mesi, annotate da me, e una volta lo fa al posto mio una persona del team',
      },
    },
    {
      id: 'rewrite-an-advert',
      for: 'mentee',
      aim: {
        en: 'Rewrite one job ad of my area and the questions of its interview',
        it: 'Riscrivere un annuncio di lavoro della mia area e le domande del colloquio',
      },
      sign: {
        en: 'The new text is online, and three people outside the area have read it before',
        it: 'Il nuovo testo è in rete, e prima lo hanno letto tre persone esterne all’area',
      },
    },
    {
      id: 'name-two-people',
      for: 'mentee',
      aim: {
        en: 'Put forward two people who are not in my usual circle for visible work',
        it: 'Proporre per un lavoro in vista due persone fuori dalla mia cerchia abituale',
      },
      sign: {
        en: 'Both were asked what they want first, and at least one does the work',
        it: 'A entrambe è stato chiesto prima che cosa desiderano, e almeno una svolge quel lavoro',
      },
    },
    {
      id: 'walk-one-policy',
      for: 'both',
      aim: {
        en: 'Follow one policy from the page on the intranet to the person who needs it',
        it: 'Seguire una regola aziendale dalla pagina della intranet fino alla persona a cui serve',
      },
      sign: {
        en: 'A list of every step where somebody gives up, handed to whoever owns the policy',
        it: 'L’elenco dei passaggi in cui si rinuncia, consegnato a chi è responsabile della regola',
      },
    },
    {
      id: 'set-my-limits',
      for: 'mentor',
      aim: {
        en: 'Decide which subjects I offer, and say no to one question without explaining myself',
        it: 'Decidere quali temi offro, e dire di no a una domanda senza giustificarmi',
      },
      sign: {
        en: 'My list of subjects is in the agreement, and has been used at least once',
        it: 'Il mio elenco di temi è nell’accordo ed è servito almeno una volta',
      },
    },
    {
      id: 'known-for-my-craft',
      for: 'mentor',
      aim: {
        en: 'Make my professional work known to one senior person, outside this program',
        it: 'Far conoscere il mio lavoro professionale a una persona senior, al di fuori di questo programma',
      },
      sign: {
        en: 'One piece of my work presented, with a question about the work and not about me',
        it: 'Un mio lavoro presentato, e almeno una domanda sul lavoro anziché su di me',
      },
    },
  ],
  risks: [
    {
      id: 'burden-on-mentors',
      risk: {
        en: 'The people concerned teach, explain and console, on top of their work.',
        it: 'Chi queste cose le vive di persona si ritrova a insegnare, spiegare e consolare, oltre al proprio lavoro.',
      },
      response: {
        en: 'An hour a month is agreed with their managers, mentors meet every six weeks, and any subject can be dropped without a reason.',
        it: 'Un’ora al mese è concordata con chi coordina, chi è mentor si ritrova ogni sei settimane, e ogni tema si può togliere senza motivo.',
      },
    },
    {
      id: 'asked-to-represent',
      risk: {
        en: 'A mentor is asked what “women think,” or what a whole group wants.',
        it: 'A chi è mentor si chiede che cosa «pensano le donne», o che cosa vuole un intero gruppo.',
      },
      response: {
        en: 'The leaders’ training practices one other question: “What did you see?” Both sides have the card for this moment.',
        it: 'La formazione per chi dirige fa esercizio con un’altra domanda: «Che cosa hai visto tu?» La scheda per questo momento ce l’hanno entrambe le parti.',
      },
    },
    {
      id: 'small-numbers',
      risk: {
        en: 'In a small group, a figure in the report points at one person.',
        it: 'In un gruppo piccolo, un numero del rapporto indica una persona precisa.',
      },
      response: {
        en: 'No breakdown under eight answers, no personal characteristic in the matching, and no quotation without consent.',
        it: 'Nessun dettaglio sotto le otto risposte, nessuna caratteristica personale nell’abbinamento, nessuna citazione senza consenso.',
      },
    },
    {
      id: 'applause-without-change',
      risk: {
        en: 'Leaders thank warmly, post a photo, and change nothing.',
        it: 'Chi dirige ringrazia con calore, pubblica una foto e non cambia nulla.',
      },
      response: {
        en: 'By the fourth session each leader names one change within their own power, with a date.',
        it: 'Entro il quarto incontro ogni dirigente indica un cambiamento in suo potere, con una data.',
      },
    },
  ],
  indicators: [
    {
      id: 'changes-in-place',
      names: { en: 'Changes in place', it: 'Cambiamenti fatti' },
      measure: {
        en: 'Number of changes that leaders named and that still stand three months later',
        it: 'Numero di cambiamenti annunciati da chi dirige e ancora in piedi dopo tre mesi',
      },
    },
    {
      id: 'mentor-load',
      names: { en: 'Load on mentors', it: 'Carico su chi è mentor' },
      measure: {
        en: 'Share of mentors who say that the effort is fair, published from eight answers up',
        it: 'Quota di mentor che considera equo l’impegno, pubblicata da otto risposte in su',
      },
    },
    {
      id: 'circle-offered',
      names: { en: 'Mentor circles held', it: 'Cerchi tenuti' },
      measure: {
        en: 'Circles held out of those planned; who came is counted by nobody',
        it: 'Cerchi tenuti su quelli previsti; nessuno conta chi è venuto',
      },
    },
    {
      id: 'inclusion-change',
      names: { en: 'Change in inclusive practice', it: 'Cambiamento nelle pratiche inclusive' },
      measure: {
        en: 'Difference in the DIV dimension between the first and the final survey, with its interval',
        it: 'Differenza nella dimensione DIV tra la rilevazione iniziale e quella finale, con il suo intervallo',
      },
    },
  ],
};
