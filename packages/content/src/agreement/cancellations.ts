import type { AgreementField } from '../types.ts';

export const cancellations: AgreementField = {
  id: 'cancellations',
  position: 11,
  heading: { en: 'Cancellations', it: 'Annullamenti' },
  text: {
    en: 'A date that falls through gets a new one within five working days; whoever cancels proposes it. Fifteen minutes count, too. If two sessions in a row do not take place, the program team asks both of us whether something would help. The team sees that it happened and not who canceled, and nobody is blamed for a full week.',
    it: 'Una data che salta si recupera entro cinque giorni lavorativi, e la nuova la propone chi ha annullato. Anche un quarto d’ora vale. Se saltano due incontri di fila, il team del programma ci chiede se può dare una mano. Vede che è successo ma non chi ha annullato, e di una settimana piena nessuno ha colpa.',
  },
  help: {
    en: 'Say honestly which weeks will be hard: quarter end, a launch, school vacation. Mark them now and plan around them. Then choose your emergency slot, for example Friday at 8:30 for fifteen minutes.',
    it: 'Ditevi con sincerità quali settimane saranno difficili: la chiusura del trimestre, un rilascio, le vacanze scolastiche. Segnatele adesso e aggiratele. Poi scegliete un orario di riserva, per esempio il venerdì alle 8.30, un quarto d’ora.',
  },
  input: 'none',
};
