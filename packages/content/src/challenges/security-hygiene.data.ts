import type { Challenge } from '../types.ts';

export const securityHygieneChallenges: readonly Challenge[] = [
  {
    id: 'look-behind-three-links',
    minutes: 5,
    topics: ['security-hygiene'],
    for: 'both',
    text: {
      en: 'Before you click on three links this week, rest the pointer on each and read where it leads. On a phone, or in doubt, type the address yourself.',
      it: 'Prima di cliccare su tre link, questa settimana, fermaci sopra il puntatore e leggi dove portano. Dal telefono, o nel dubbio, scrivi tu l’indirizzo.',
    },
    sign: {
      en: 'You read three addresses before the click, whatever they turned out to be.',
      it: 'Hai letto tre indirizzi prima del clic, buoni o cattivi che fossero.',
    },
  },
  {
    id: 'second-door-this-week',
    minutes: 15,
    topics: ['security-hygiene'],
    for: 'mentee',
    text: {
      en: 'Protect one more account from your inner ring: a second factor, a passkey, or a password used nowhere else. Log out and in again to see that it works.',
      it: 'Proteggi un altro account del cerchio interno: un secondo fattore, una passkey o una password che non usi altrove. Esci e rientra per vedere se funziona.',
    },
    sign: {
      en: 'You logged in with the new lock, and you know where the recovery codes are.',
      it: 'Sei dentro con la nuova serratura e sai dove sono i codici di recupero.',
    },
  },
  {
    id: 'thank-who-checks',
    minutes: 5,
    topics: ['security-hygiene'],
    for: 'mentee',
    text: {
      en: 'Ask somebody who acts on your word to check your next unusual request by calling you. When the call comes, thank them before you confirm.',
      it: 'Chiedi a chi agisce sulla tua parola di verificare con una telefonata la tua prossima richiesta insolita. Quando chiama, prima ringrazia e poi conferma.',
    },
    sign: {
      en: 'One person has called back to check, and heard “thank you” first.',
      it: 'Una persona ha richiamato per verificare e come prima parola ha sentito «grazie».',
    },
  },
];
