import type { Goal } from '../types.ts';

/** Goals about the way of working together, whatever a pair talks about. */
export const anyTopicGoals: readonly Goal[] = [
  {
    id: 'keep-every-date',
    topic: null,
    for: 'both',
    aim: {
      en: 'Hold every session of the series, if need be shorter, in the week for which it was planned',
      it: 'Svolgere ogni incontro della serie nella settimana prevista, anche più breve se serve',
    },
    sign: {
      en: 'The calendar shows no gap longer than five weeks from start to end',
      it: 'In agenda non c’è un vuoto più lungo di cinque settimane, dall’inizio alla fine',
    },
  },
  {
    id: 'sit-beside-the-work',
    topic: null,
    for: 'mentee',
    aim: {
      en: 'Sit for an hour, if they agree, beside somebody whose work one of my decisions has changed, only watching',
      it: 'Passare un’ora, se è d’accordo, accanto a chi ha visto cambiare il proprio lavoro per una mia decisione, solo guardando',
    },
    sign: {
      en: 'Three observations, confirmed by the person I sat with',
      it: 'Tre osservazioni, confermate dalla persona che ho affiancato',
    },
  },
  {
    id: 'explain-one-decision',
    topic: null,
    for: 'mentee',
    aim: {
      en: 'Explain one decision a month in writing: the reason, the doubt, what was given up',
      it: 'Spiegare per iscritto una decisione al mese: il motivo, il dubbio, ciò a cui si rinuncia',
    },
    sign: {
      en: 'Three pages, and at least one answer from somebody who had not been asked',
      it: 'Tre pagine e almeno una risposta da chi poteva anche non darla',
    },
  },
  {
    id: 'be-a-beginner-in-public',
    topic: null,
    for: 'mentee',
    aim: {
      en: 'Show my team something I am learning while I still do it badly',
      it: 'Mostrare al mio team una cosa che sto imparando, quando ancora mi riesce male',
    },
    sign: {
      en: 'Shown twice, a month apart; somebody else has shown an unfinished thing since',
      it: 'Mostrata due volte, a un mese di distanza; poi qualcun altro ha mostrato una cosa incompiuta',
    },
  },
  {
    id: 'change-one-rule',
    topic: null,
    for: 'mentee',
    aim: {
      en: 'Change one rule of my area after hearing how it works for those who follow it',
      it: 'Cambiare una regola della mia area dopo aver sentito come funziona per chi la segue',
    },
    sign: {
      en: 'The old and the new wording, and a month of use without a return to the old one',
      it: 'La versione vecchia, la nuova e un mese d’uso senza tornare indietro',
    },
  },
  {
    id: 'ask-for-the-bad-news',
    topic: null,
    for: 'mentee',
    aim: {
      en: 'Ask for bad news once a week, and thank whoever brings it before asking anything else',
      it: 'Chiedere una cattiva notizia alla settimana, e ringraziare chi la porta prima di ogni altra domanda',
    },
    sign: {
      en: 'In a month, two problems reached me before they were on a report',
      it: 'In un mese, due problemi mi sono arrivati prima di finire in un rapporto',
    },
  },
  {
    id: 'tell-one-effect',
    topic: null,
    for: 'mentor',
    aim: {
      en: 'Tell my mentee three times what effect a habit has on people at my level, having asked first',
      it: 'Dire tre volte a chi è mentee che effetto fa una sua abitudine a chi sta al mio livello, dopo aver chiesto il permesso',
    },
    sign: {
      en: 'Three observations without a judgment, and I know how each was received',
      it: 'Tre osservazioni senza giudizio, e so come è stata accolta ciascuna',
    },
  },
  {
    id: 'lead-from-start-to-end',
    topic: null,
    for: 'mentor',
    aim: {
      en: 'Open, steer and close every session on time, whoever sits opposite',
      it: 'Aprire, condurre e chiudere in orario ogni incontro, chiunque abbia di fronte',
    },
    sign: {
      en: 'Four sessions in a row end on the minute with a next step in writing',
      it: 'Quattro incontri di fila finiscono al minuto, con il passo successivo scritto',
    },
  },
  {
    id: 'leave-a-page-behind',
    topic: null,
    for: 'mentor',
    aim: {
      en: 'Turn what I teach into one page with which others can begin without me',
      it: 'Ridurre ciò che insegno a una pagina con cui altre persone possano cominciare senza di me',
    },
    sign: {
      en: 'Two people have begun with it, and one of them has corrected it',
      it: 'Due persone hanno cominciato da lì, e una l’ha corretta',
    },
  },
  {
    id: 'ask-for-what-i-need',
    topic: null,
    for: 'mentor',
    aim: {
      en: 'Ask one senior person outside the pair for something that my work needs',
      it: 'Chiedere a una persona di livello più alto, fuori dalla coppia, qualcosa che serve al mio lavoro',
    },
    sign: {
      en: 'The request was made in one sentence, and there is an answer, whichever it is',
      it: 'La richiesta è stata fatta in una frase, e una risposta c’è, qualunque sia',
    },
  },
  {
    id: 'open-one-door',
    topic: null,
    for: 'both',
    aim: {
      en: 'Introduce each other to one person, outside both reporting lines, whom the other would not have met',
      it: 'Presentarsi a vicenda una persona, fuori da entrambe le linee gerarchiche, che altrimenti non si sarebbe incontrata',
    },
    sign: {
      en: 'Two first conversations held, and one of them had a second',
      it: 'Due prime conversazioni fatte, e una ha avuto un seguito',
    },
  },
  {
    id: 'two-week-experiment',
    topic: null,
    for: 'both',
    aim: {
      en: 'Run one experiment of two weeks, with the sign that would make us stop it',
      it: 'Fare un esperimento di due settimane, con il segnale che ci farebbe smettere',
    },
    sign: {
      en: 'Half a page: what we expected, what happened, and whether it goes on',
      it: 'Mezza pagina: che cosa ci aspettavamo, che cosa è successo, se si continua',
    },
  },
];
