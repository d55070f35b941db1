import { formatNumber } from '@viceversa/locales/format';
import { keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort } from './cohort.ts';
import type { PeopleFile } from './input.ts';
import type { Pairing } from './pairing.ts';

/** What came out, in sentences; how roles were found is part of it, because nobody in the file said so. */
export function summarize(
  { say, language }: Words,
  { roles, rules, mentors, mentees }: Cohort,
  pairing: Pairing,
): readonly string[] {
  const { certificate } = pairing;
  const lines = [
    say('cli.match.summary.pairs', { pairs: pairing.pairs.length, mentors: mentors.length, mentees: mentees.length }),
  ];
  const without = (role: 'mentor' | 'mentee') => pairing.unmatched.filter((each) => each.role === role).length;
  const unmatched = { mentors: without('mentor'), mentees: without('mentee') };
  lines.push(
    pairing.unmatched.length === 0 ? say('cli.match.summary.everybody') : say('cli.match.summary.unmatched', unmatched),
  );
  lines.push(
    certificate.ok && certificate.isProved
      ? say('cli.match.summary.certified', {
          aim: rules.objective === 'leximin' && !certificate.isExact ? 'leximinTooLarge' : rules.objective,
          total: formatNumber(pairing.objective, language),
        })
      : say('cli.match.summary.notCertified'),
  );
  if (certificate.ok && certificate.admissiblePairs !== undefined) {
    const rounds = certificate.rounds?.length ?? 0;
    lines.push(say('cli.match.summary.allPairs', { pairs: certificate.admissiblePairs, rounds }));
  }
  if (roles.source === 'levels') {
    lines.push(
      say('cli.match.summary.rolesByLevel', {
        kind: rules.kind,
        median: roles.median,
        bound: roles.bound,
      }),
    );
  }
  if (roles.idle.length > 0) lines.push(say('cli.match.summary.idle', { count: roles.idle.length }));
  return lines;
}

/** Names for the report; programs get ids. */
export function namesById(file: PeopleFile): (id: string) => string {
  const names = new Map(
    file.people.map((person) => [keyOf(person) ?? '', `${person.firstName} ${person.lastName}`.trim()]),
  );
  return (id) => names.get(id) ?? id;
}
