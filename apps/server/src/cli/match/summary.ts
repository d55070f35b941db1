import { keyOf } from '../../modules/imports/index.ts';
import type { Cohort } from './cohort.ts';
import type { PeopleFile } from './input.ts';
import type { Pairing } from './pairing.ts';
import { fullName } from './reason.ts';
import type { Words } from './words.ts';

/** What came out, in sentences; how roles were found is part of it, because nobody in the file said so. */
export function summarize(
  { say, number }: Words,
  { roles, rules, mentors, mentees }: Cohort,
  pairing: Pairing,
): readonly string[] {
  const lines = [
    say('summary.pairs', { pairs: pairing.pairs.length, mentors: mentors.length, mentees: mentees.length }),
  ];
  const without = (role: 'mentor' | 'mentee') => pairing.unmatched.filter((each) => each.role === role).length;
  const unmatched = { mentors: without('mentor'), mentees: without('mentee') };
  lines.push(pairing.unmatched.length === 0 ? say('summary.everybody') : say('summary.unmatched', unmatched));
  lines.push(
    pairing.certificate.ok
      ? say('summary.certified', { total: number(pairing.objective) })
      : say('summary.notCertified'),
  );
  if (roles.source === 'levels') {
    lines.push(
      say('summary.rolesByLevel', {
        kind: rules.kind,
        median: roles.median,
        bound: roles.bound,
      }),
    );
  }
  if (roles.idle.length > 0) lines.push(say('summary.idle', { count: roles.idle.length }));
  return lines;
}

/** Names for the report; programs get ids. */
export function namesById(file: PeopleFile): (id: string) => string {
  const names = new Map(file.people.map((person) => [keyOf(person) ?? '', fullName(person)]));
  return (id) => names.get(id) ?? id;
}
