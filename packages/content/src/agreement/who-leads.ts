import type { AgreementField } from '../types.ts';

export const whoLeads: AgreementField = {
  id: 'who-leads',
  position: 4,
  heading: { en: 'Who leads what', it: 'Chi guida' },
  text: {
    en: 'The mentor hosts: opens the session, keeps an eye on the clock and closes with one small next step. The mentee brings a real question and does the trying with their own hands. The agenda belongs to both of us: the mentor drafts it from the playbook, the mentee may add to it. If the talk slides into advice for the mentor’s career, either of us may bring it back.',
    it: 'L’incontro lo conduce chi è mentor: apre, tiene d’occhio l’orologio e chiude con un piccolo passo successivo. Chi è mentee porta una domanda vera e prova con le proprie mani. La scaletta la facciamo insieme: chi è mentor la prepara partendo dalla traccia, chi è mentee può aggiungere. Se si finisce a dare consigli sulla carriera di chi è mentor, chiunque di noi può riportare il discorso al tema.',
  },
  help: {
    en: 'Agree now on a sentence for bringing the talk back; it is easier to use when both have laughed about it once. “Shall we return to your question?” does the job. In mutual programs each of you leads one half.',
    it: 'Trovate ora una frase per tornare al tema: si usa più volentieri se una volta ci avete riso sopra. «Torniamo alla tua domanda?» va benissimo. Nei programmi di mentoring reciproco ciascuna parte conduce una metà.',
  },
  input: 'choice',
  choices: [
    { id: 'mentor-hosts', text: { en: 'The mentor hosts every session.', it: 'Conduce ogni volta chi è mentor.' } },
    {
      id: 'two-halves',
      text: {
        en: 'We split each session into two equal halves, and each of us leads one.',
        it: 'Dividiamo ogni incontro in due metà uguali e ne conduciamo una a testa.',
      },
    },
  ],
};
