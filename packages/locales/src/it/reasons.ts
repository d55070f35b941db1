import type { reasons as english } from '../en/reasons.ts';
import type { Shape } from '../shape.ts';

export const reasons = {
  sentence: {
    teaches: 'Chi fa da mentor conosce ciò che l’altra persona vuole imparare: {skills}.',
    teachesBack: 'In cambio, chi impara può aiutare con {skills}.',
    goals: 'Gli obiettivi si incontrano: {goals}.',
    interests: 'Interessi in comune: {interests}.',
    departments: 'Vengono da reparti diversi: {mentor} e {mentee}.',
    sites: 'Lavorano in sedi diverse: {mentor} e {mentee}.',
    hours: 'Le giornate di lavoro si sovrappongono per {hours, plural, one {# ora} many {# ore} other {# ore}}.',
    nothing: 'Le regole del programma ammettono questa coppia, e così tutte le coppie insieme riescono al meglio.',
  },
  toMentor: {
    teaches: 'Conosci ciò che l’altra persona vuole imparare: {skills}.',
    teachesBack: 'In cambio, l’altra persona può aiutarti con {skills}.',
  },
  toMentee: {
    teaches: 'Chi ti fa da mentor conosce ciò che vuoi imparare: {skills}.',
    teachesBack: 'In cambio, puoi dare una mano con {skills}.',
  },
  toBoth: {
    goals: 'I vostri obiettivi si incontrano: {goals}.',
    interests: 'Avete interessi in comune: {interests}.',
    departments: 'Venite da reparti diversi: {mentor} e {mentee}.',
    sites: 'Lavorate in sedi diverse: {mentor} e {mentee}.',
    hours: 'Le vostre giornate di lavoro si sovrappongono per {hours, plural, one {# ora} many {# ore} other {# ore}}.',
  },
  part: {
    skills: 'Competenze',
    goals: 'Obiettivi',
    interests: 'Interessi',
    style: 'Stile di lavoro',
    availability: 'Orario in comune',
    preferences: 'Preferenze',
    novelty: 'Nuova prospettiva',
  },
  rule: {
    reporting_line: 'stessa linea gerarchica',
    dotted_line: 'riporto funzionale',
    same_panel: 'stesso comitato per stipendi o promozioni',
    project_sponsor: 'una persona è sponsor di progetto dell’altra',
    level_gap: 'differenza di livello troppo piccola',
    same_department: 'stesso reparto',
    same_site: 'stessa sede',
    no_common_language: 'nessuna lingua in comune',
    too_little_overlap: 'troppo poco orario in comune',
    competence_gap: 'vantaggio insufficiente su tutte le competenze richieste',
    not_with: 'richiesta di non essere in coppia',
    former_pair: 'coppia già formata in passato',
    veto: 'veto',
    same_person: 'la stessa persona',
    forbidden: 'coppia esclusa',
    outbid: 'altre persone si adattano meglio ai posti liberi',
    below_outside: 'affinità sotto il minimo del programma',
    no_capacity: 'nessun posto libero',
  },
} as const satisfies Shape<typeof english>;
