import type { AgreementField } from '../types.ts';

export const noFaultExit: AgreementField = {
  id: 'no-fault-exit',
  position: 13,
  heading: { en: 'Ending without fault', it: 'Chiudere senza colpe' },
  text: {
    en: 'Either of us may end this pair at any time, through the platform. No reason is asked for. The other person reads one neutral sentence, “the pairing has ended,” and does not learn who decided. Whoever wishes to may tell the program team why; it goes no further. Afterward we greet each other in the hallway as before, and what was said stays protected.',
    it: 'Chiunque di noi può chiudere questa coppia in qualsiasi momento, dalla piattaforma. Non viene chiesto nessun motivo. L’altra persona legge una frase neutra, «l’abbinamento si è concluso», e non sa chi ha deciso. Chi vuole può spiegare il perché al team del programma, e da lì non esce. Dopo, in corridoio ci salutiamo come prima, e ciò che ci siamo detti resta protetto.',
  },
  help: {
    en: 'Read this aloud even if it feels odd on day one. People speak more freely in a room with a visible door. If ending seems too much, a pause or another topic can be enough; the program team can arrange both.',
    it: 'Leggetela ad alta voce anche se il primo giorno suona strana. Si parla con più libertà in una stanza dove la porta si vede. Se chiudere sembra troppo, possono bastare una pausa o un altro tema: ci pensa il team del programma.',
  },
  input: 'none',
};
