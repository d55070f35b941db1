import type { Goal } from '../types.ts';

export const securityHygieneGoals: readonly Goal[] = [
  {
    id: 'protect-inner-ring',
    topic: 'security-hygiene',
    for: 'mentee',
    aim: {
      en: 'Protect every account that opens others with a passkey, or with a second factor and a password of its own',
      it: 'Proteggere con una passkey, o con un secondo fattore e una password unica, ogni account che ne apre altri',
    },
    sign: {
      en: 'The help desk’s short check finds nothing open in the inner ring',
      it: 'Un breve controllo dell’assistenza interna non trova nulla di aperto nel cerchio interno',
    },
  },
  {
    id: 'permission-to-check-me',
    topic: 'security-hygiene',
    for: 'mentee',
    aim: {
      en: 'Make it normal to check unusual requests in my name with a call',
      it: 'Far diventare normale una telefonata di verifica per le richieste insolite a mio nome',
    },
    sign: {
      en: 'Five checks in three months, each answered with thanks',
      it: 'Cinque verifiche in tre mesi, ciascuna accolta con un grazie',
    },
  },
  {
    id: 'rehearse-false-call',
    topic: 'security-hygiene',
    for: 'mentor',
    aim: {
      en: 'Lead two teams through a rehearsal of a scam call, without testing or catching anybody',
      it: 'Condurre con due team la prova di una telefonata truffa, senza mettere nessuno sotto esame',
    },
    sign: {
      en: 'Two rehearsals held, and each team has its own sentence for saying no',
      it: 'Due prove svolte, e ogni team ha la propria frase per dire di no',
    },
  },
];
