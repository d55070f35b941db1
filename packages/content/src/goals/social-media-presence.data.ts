import type { Goal } from '../types.ts';

export const socialMediaPresenceGoals: readonly Goal[] = [
  {
    id: 'post-weekly-myself',
    topic: 'social-media-presence',
    for: 'mentee',
    aim: {
      en: 'Post something about the team’s work every week for six weeks, written by me',
      it: 'Pubblicare di persona, ogni settimana per sei settimane, qualcosa sul lavoro del team',
    },
    sign: {
      en: 'Six posts online, each with the consent of the people it mentions',
      it: 'Sei post in rete, ciascuno con il consenso delle persone nominate',
    },
  },
  {
    id: 'answer-hard-comments',
    topic: 'social-media-presence',
    for: 'mentee',
    aim: {
      en: 'Answer hard questions under my posts within two business days, or decide openly not to',
      it: 'Rispondere entro due giorni lavorativi alle domande scomode sotto i miei post, o decidere apertamente di non farlo',
    },
    sign: {
      en: 'A short list: each hard question with an answer or with the reason for leaving it',
      it: 'Un breve elenco: ogni domanda scomoda con la risposta o con il motivo per cui la lascio',
    },
  },
  {
    id: 'coach-first-posts',
    topic: 'social-media-presence',
    for: 'mentor',
    aim: {
      en: 'Bring one leader from reading in silence to a first post, without writing a word for them',
      it: 'Accompagnare chi dirige dal leggere in silenzio al primo post, senza scrivere una parola al suo posto',
    },
    sign: {
      en: 'The leader’s first post is online, and the draft shows only their own hand',
      it: 'Il primo post è in rete e nella bozza si riconosce una mano sola, la sua',
    },
  },
  {
    id: 'open-a-posting-hour',
    topic: 'social-media-presence',
    for: 'mentor',
    aim: {
      en: 'Hold two open hours in which colleagues of any level bring a draft and leave with a first line',
      it: 'Tenere due ore a porte aperte in cui chiunque, a ogni livello, porta una bozza ed esce con una prima riga',
    },
    sign: {
      en: 'Two dates held, and at least five drafts with a new first line',
      it: 'Due appuntamenti svolti e almeno cinque bozze con una prima riga nuova',
    },
  },
];
