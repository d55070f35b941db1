import { describe, expect, test } from 'vitest';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import type { Policy } from './policy.ts';
import type { Position, Profile } from './profile.ts';
import { score } from './score.ts';

function rulesFor(
  mentee: Partial<Profile>,
  mentor: Partial<Profile>,
  policy: Partial<Policy> = {},
  organization: Position[] = [],
) {
  return score([aProfile('ada', mentee), aMentor('bo', mentor)], aPolicy(policy), { organization }).rules(0, 0);
}

const position = (id: string, managerId: string | null): Position => ({ id, managerId, dottedManagerId: null });

describe('a pair is removed', () => {
  test('when one is above the other at any distance, through people who take no part', () => {
    const organization = [position('ada', null), position('x', 'ada'), position('y', 'x'), position('bo', 'y')];
    expect(rulesFor({}, {}, {}, organization)).toEqual(['reporting_line']);
    expect(rulesFor({}, {}, { forbidReportingLine: false }, organization)).toEqual([]);
    const siblings = [position('top', null), position('ada', 'top'), position('bo', 'top')];
    expect(rulesFor({}, {}, {}, siblings)).toEqual([]);
  });

  test('when the profile alone says who manages whom', () => {
    expect(rulesFor({}, { managerId: 'ada' })).toEqual(['reporting_line']);
    expect(rulesFor({ managerId: 'bo' }, {})).toEqual(['reporting_line']);
  });

  test('when one is the dotted-line manager of the other', () => {
    expect(rulesFor({}, { dottedManagerId: 'ada' })).toEqual(['dotted_line']);
    expect(rulesFor({ dottedManagerId: 'bo' }, {})).toEqual(['dotted_line']);
  });

  test('when both are judged by one panel or one sponsors the other', () => {
    expect(rulesFor({ panel: 'p1' }, { panel: 'p1' })).toEqual(['same_panel']);
    expect(rulesFor({ panel: null }, { panel: null })).toEqual([]);
    expect(rulesFor({ sponsorOf: ['bo'] }, {})).toEqual(['project_sponsor']);
    expect(rulesFor({}, { sponsorOf: ['ada'] })).toEqual(['project_sponsor']);
  });

  test('when the levels are too close, in the direction of the kind', () => {
    expect(rulesFor({ level: 5 }, { level: 4 }, { kind: 'reverse', levelGap: 2 })).toEqual(['level_gap']);
    expect(rulesFor({ level: 5 }, { level: 3 }, { kind: 'reverse', levelGap: 2 })).toEqual([]);
    expect(rulesFor({ level: 5 }, { level: 3 }, { kind: 'traditional', levelGap: 2 })).toEqual(['level_gap']);
    expect(rulesFor({ level: 3 }, { level: 5 }, { kind: 'traditional', levelGap: 2 })).toEqual([]);
    expect(rulesFor({ level: 5 }, { level: 5 }, { kind: 'peer', levelGap: 2 })).toEqual([]);
  });

  test('when department, site, language or time do not fit', () => {
    const policy = { differentDepartment: true, differentSite: true, sameLanguage: true, minimumOverlapMinutes: 60 };
    const hours = { start: '09:00', end: '17:00' };
    const ada = { department: 'x', site: 'p', languages: ['en-us'], zone: 'Europe/Rome', workingHours: hours };
    const bo = { department: 'x', site: 'p', languages: ['it'], zone: 'Pacific/Auckland', workingHours: hours };
    expect(rulesFor(ada, bo, policy)).toEqual([
      'same_department',
      'same_site',
      'no_common_language',
      'too_little_overlap',
    ]);
    expect(
      rulesFor(ada, { ...bo, department: 'y', site: 'q', languages: ['en-gb'], zone: 'Europe/London' }, policy),
    ).toEqual([]);
    expect(rulesFor(ada, {}, policy)).toEqual([]);
  });

  test('when either asked for it, or they were a pair before', () => {
    expect(rulesFor({ notWith: ['bo'] }, {})).toEqual(['not_with']);
    expect(rulesFor({}, { notWith: ['ada'] })).toEqual(['not_with']);
    expect(rulesFor({}, { vetoes: ['ada'] })).toEqual(['veto']);
    expect(rulesFor({ formerPartners: ['bo'] }, {})).toEqual(['former_pair']);
    expect(rulesFor({ formerPartners: ['bo'] }, {}, { forbidFormerPairs: false })).toEqual([]);
  });

  test('when it is one person in both roles, whatever else would apply', () => {
    const twice = { department: 'x', panel: 'p' };
    const scored = score([aProfile('ada', twice), aMentor('ada', twice)], aPolicy({ differentDepartment: true }));
    expect(scored.rules(0, 0)).toEqual(['same_person']);
    expect(scored.score(0, 0)).toBeNull();
  });
});

test('a person without candidates learns how many each rule removed and what would help most', () => {
  const mentors = [
    aMentor('m1', { department: 'x' }),
    aMentor('m2', { department: 'x' }),
    aMentor('m3', { department: 'x', level: 9 }),
    aMentor('m4', { department: 'y', level: 9 }),
  ];
  const ada = aProfile('ada', { department: 'x', level: 5 });
  const scored = score([ada, ...mentors], aPolicy({ kind: 'reverse', levelGap: 1, differentDepartment: true }));
  expect(scored.rule(0, 2)).toBe('level_gap');
  expect(scored.removals('mentee', 0)).toEqual({
    candidates: 4,
    admissible: 0,
    rules: [
      { rule: 'same_department', first: 2, total: 3, alone: 2 },
      { rule: 'level_gap', first: 2, total: 2, alone: 1 },
    ],
    relaxation: { rule: 'same_department', gains: 2 },
  });
  expect(scored.removals('mentor', 3).relaxation).toEqual({ rule: 'level_gap', gains: 1 });
});
