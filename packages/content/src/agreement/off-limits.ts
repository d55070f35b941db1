import type { AgreementField } from '../types.ts';

export const offLimits: AgreementField = {
  id: 'off-limits',
  position: 6,
  heading: { en: 'Topics we leave out', it: 'Argomenti esclusi' },
  text: {
    en: 'Some subjects have no place between us, because one of us could be harmed by them or could not answer freely. We do not discuss named colleagues, the mentor’s performance review or pay, or decisions about the promotion of the mentor or of the mentor’s manager. Private life comes up only if a person offers it. Either of us may add a topic at any time; “not this one” is enough.',
    it: 'Alcuni temi tra noi non entrano, perché potrebbero danneggiare qualcuno o perché una delle due parti non potrebbe rispondere liberamente. Non parliamo di singole persone con nome e cognome, né di come viene valutato o pagato il lavoro di chi è mentor, né di promozioni che riguardino chi è mentor o chi ne coordina il lavoro. La vita privata entra solo se qualcuno la offre. Chiunque di noi può aggiungere un tema in ogni momento: basta «questo no».',
  },
  help: {
    en: 'Read the list together and check what applies. Then each adds one topic of their own, or none, and does not have to say why. Doing it now costs one minute; doing it in the middle of a question costs courage.',
    it: 'Leggete insieme l’elenco e segnate ciò che vale per voi. Poi aggiungete un tema a testa, oppure nessuno, senza dire perché. Farlo adesso richiede un minuto; farlo nel mezzo di una domanda richiede coraggio.',
  },
  input: 'topics',
  choices: [
    {
      id: 'named-colleagues',
      text: { en: 'Opinions about colleagues by name', it: 'Giudizi su singole persone, fatti per nome' },
    },
    { id: 'appraisal', text: { en: 'The mentor’s performance review', it: 'La valutazione annuale di chi è mentor' } },
    { id: 'pay', text: { en: 'Pay and bonuses', it: 'Stipendi e premi' } },
    {
      id: 'promotion',
      text: {
        en: 'Promotion of the mentor or the mentor’s manager',
        it: 'Promozioni di chi è mentor o di chi ne coordina il lavoro',
      },
    },
    {
      id: 'private-life',
      text: { en: 'Private life, unless it is offered', it: 'La vita privata, se nessuno la offre' },
    },
    {
      id: 'confidential-business',
      text: {
        en: 'Plans that are not public inside the organization',
        it: 'Piani che in azienda non sono ancora noti',
      },
    },
  ],
};
