import { describe, expect, test } from 'vitest';
import { splitName } from './names.ts';
import {
  levelNamesOf,
  type Parsed,
  parseCapacity,
  parseDate,
  parseEmail,
  parseGoals,
  parseLanguages,
  parseLevel,
  parseList,
  parseName,
  parseRole,
  parseSkills,
  parseText,
  parseTimeZone,
  parseWorkingHours,
} from './values.ts';

const codes = (parsed: Parsed<unknown>) => parsed.issues.map((each) => each.code);
const noNames = levelNamesOf({});

describe('dates', () => {
  test.each([
    ['2024-05-31', '2024-05-31'],
    ['31/05/2024', '2024-05-31'],
    ['31.05.2024', '2024-05-31'],
    ['31-05-2024', '2024-05-31'],
    ['1/2/2024', '2024-02-01'],
    ['2024-02-29', '2024-02-29'],
    ['2024-05-31T08:30:00Z', '2024-05-31'],
    ['31/05/2024 00:00', '2024-05-31'],
    ['', null],
  ])('reads %j', (raw, value) => {
    expect(parseDate(raw)).toEqual({ value, issues: [] });
  });

  test.each([
    ['31/02/2020', 'date_impossible'],
    ['12/31/2020', 'date_impossible'],
    ['2023-02-29', 'date_impossible'],
    ['0024-02-01', 'date_impossible'],
    ['31/05/24', 'date_unreadable'],
    ['May 31', 'date_unreadable'],
  ])('refuses %j', (raw, code) => {
    expect(parseDate(raw).value).toBeNull();
    expect(codes(parseDate(raw))).toEqual([code]);
  });
});

describe('levels', () => {
  test.each([
    ['5', 5],
    ['0', 0],
    ['L5', 5],
    ['Level 12', 12],
    ['Livello 3', 3],
    ['5.0', 5],
  ])('reads %j as a number', (raw, level) => {
    expect(parseLevel(raw, noNames)).toEqual({ value: level, issues: [] });
  });

  test('reads letters and words by the table of the organization, whatever their case', () => {
    const names = levelNamesOf({ Senior: 4, 'B-2': 7, '3': 30 });
    expect(['SENIOR', 'b2', 'B 2', '3'].map((raw) => parseLevel(raw, names).value)).toEqual([4, null, 7, 30]);
  });

  test.each(['Senior', '-3', '4.5', '100', 'A', '—', 'constructor', '__proto__'])('refuses %j', (raw) => {
    expect(codes(parseLevel(raw, noNames))).toEqual(['level_unknown']);
  });
});

describe('addresses', () => {
  test('are trimmed and written in lower case, and this is mentioned', () => {
    expect(parseEmail(' Anna.Rossi@Example.COM ')).toMatchObject({
      value: 'anna.rossi@example.com',
      issues: [{ code: 'email_normalized', severity: 'warning' }],
    });
    expect(parseEmail("o'neill+vv@mail.example.com").issues).toEqual([]);
  });

  test.each([
    'anna',
    'anna@',
    '@example.com',
    'a@b',
    'a b@example.com',
    'a@example.com, b@example.com',
    'a..b@example.com',
    'a@-x.com',
    `${'a'.repeat(250)}@example.com`,
    'a@example.com\nBcc: b@example.com',
  ])('%j is refused', (raw) => {
    expect(codes(parseEmail(raw))).toEqual(['email_invalid']);
  });
});

describe('time zones', () => {
  test.each([
    ['Europe/Rome', 'Europe/Rome'],
    ['europe/rome', 'Europe/Rome'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['UTC', 'UTC'],
  ])('accepts %s', (raw, zone) => {
    expect(parseTimeZone(raw)).toEqual({ value: zone, issues: [] });
  });

  test.each([
    ['Europe/Roma', 'Europe/Rome'],
    ['New York', 'America/New_York'],
    ['Europe/Belin', 'Europe/Berlin'],
  ])('suggests a name for %s', (raw, suggestion) => {
    expect(parseTimeZone(raw).issues).toMatchObject([{ code: 'time_zone_misspelled', params: { suggestion } }]);
  });

  test.each(['CET-ish', '+02:00', 'Mars', '../etc'])('refuses %s without guessing', (raw) => {
    expect(codes(parseTimeZone(raw))).toEqual(['time_zone_unknown']);
  });
});

describe('languages', () => {
  test('are codes whatever they were written as', () => {
    expect(parseLanguages('en, IT').value).toEqual(['en', 'it']);
    expect(parseLanguages('Italian;inglese; Français |de-CH/pt_BR').value).toEqual(['it', 'en', 'fr', 'de', 'pt']);
    expect(parseLanguages('Italiano (madrelingua), italiano').value).toEqual(['it']);
  });

  test('that nobody knows are left out with a warning', () => {
    expect(parseLanguages('en, Klingonese')).toMatchObject({
      value: ['en'],
      issues: [{ code: 'language_unknown', severity: 'warning' }],
    });
  });
});

describe('skills', () => {
  test('carry a level, three when none is given', () => {
    expect(parseSkills('P&L:3; C++: 4;executive presence').value).toEqual([
      { name: 'P&L', level: 3 },
      { name: 'C++', level: 4 },
      { name: 'executive presence', level: 3 },
    ]);
  });

  test('may be separated by commas or line breaks, and keep commas beside semicolons', () => {
    expect(parseSkills('Python:5, SQL:2').value).toHaveLength(2);
    expect(parseSkills('Python:5\nSQL').value).toHaveLength(2);
    expect(parseSkills('mergers, acquisitions and more:2; SQL').value[0]).toEqual({
      name: 'mergers, acquisitions and more',
      level: 2,
    });
  });

  test('given twice count once, with the higher level', () => {
    expect(parseSkills('Python:2; python:4').value).toEqual([{ name: 'python', level: 4 }]);
  });

  test('keep a colon that belongs to their name', () => {
    expect(parseSkills('Excel: pivot tables').value).toEqual([{ name: 'Excel: pivot tables', level: 3 }]);
  });

  test.each(['Python:9', 'Python:0', 'Python:2.5', 'Python:-1', 'Python:high'])(
    '%s has no level that can be used',
    (raw) => {
      expect(parseSkills(raw)).toMatchObject({
        value: [{ name: 'Python', level: 3 }],
        issues: [{ code: 'skill_level_invalid' }],
      });
    },
  );
});

describe('roles, capacity and hours', () => {
  test('roles are words of both languages', () => {
    expect(['Mentor', 'MENTEE', 'both', 'entrambi', 'Mentor e mentee', ''].map((raw) => parseRole(raw).value)).toEqual([
      'mentor',
      'mentee',
      'both',
      'both',
      'both',
      null,
    ]);
    expect(codes(parseRole('boss'))).toEqual(['role_unknown']);
  });

  test('capacity is a whole number', () => {
    expect(['2', '0', '3.0', ''].map((raw) => parseCapacity(raw).value)).toEqual([2, 0, 3, null]);
    expect(['-1', '1.5', 'two', '101', '1e9'].map((raw) => codes(parseCapacity(raw)))).toEqual(
      Array(5).fill(['capacity_invalid']),
    );
  });

  test('working hours are a span of the day, or of a night', () => {
    expect(parseWorkingHours('9:00 – 17.30').value).toEqual({ start: '09:00', end: '17:30' });
    expect(parseWorkingHours('16:00-24:00').value).toEqual({ start: '16:00', end: '00:00' });
    expect(parseWorkingHours('22:00-06:00').value).toEqual({ start: '22:00', end: '06:00' });
    expect(
      ['09:00-09:00', '9-17', '09:00-25:00', '09:60-17:00', '09:00-24:01'].map((raw) => codes(parseWorkingHours(raw))),
    ).toEqual(Array(5).fill(['working_hours_invalid']));
  });
});

describe('texts', () => {
  test('are trimmed, composed and freed of line breaks', () => {
    expect(parseText(' Zoe\u0308 \n  Singh\u00a0').value).toBe('Zoë Singh');
  });

  test.each(['a\0b', 'a\u0007', 'a\u001b[31m', 'user\u202egnp.exe'])(
    'with hidden control characters are refused: %j',
    (raw) => {
      expect(parseName(raw)).toMatchObject({
        value: null,
        issues: [{ code: 'control_characters', severity: 'error' }],
      });
    },
  );

  test('that look like markup or formulas stay as they are, with a warning', () => {
    expect(parseName('<img src=x onerror=alert(1)>')).toMatchObject({
      value: '<img src=x onerror=alert(1)>',
      issues: [{ code: 'markup_in_text', severity: 'warning' }],
    });
    expect(parseName('=HYPERLINK("x")')).toMatchObject({
      value: '=HYPERLINK("x")',
      issues: [{ code: 'formula_in_text', severity: 'warning' }],
    });
    expect(parseText('a < b').issues).toEqual([]);
  });

  test('that lost letters are mentioned', () => {
    expect(['?ukasz', 'Mar\ufffda', 'No?l'].map((raw) => codes(parseName(raw)))).toEqual(
      Array(3).fill(['characters_lost']),
    );
    expect(codes(parseName('Who?'))).toEqual([]);
  });

  test('that are too long are refused with both lengths', () => {
    expect(parseName('x'.repeat(121)).issues).toMatchObject([
      { code: 'text_too_long', params: { length: 121, limit: 120 } },
    ]);
  });

  test('in lists lose bullets, repetitions and empty items', () => {
    expect(parseList('chess; ; Chess;- jazz').value).toEqual(['chess', 'jazz']);
    expect(codes(parseList(Array.from({ length: 61 }, (_, at) => `i${at}`).join(';')))).toEqual(['too_many_items']);
  });

  test('of goals keep their commas', () => {
    expect(parseGoals('Learn to sell, negotiate, and lead').value).toEqual(['Learn to sell, negotiate, and lead']);
    expect(parseGoals('Learn to sell; lead').value).toEqual(['Learn to sell', 'lead']);
  });
});

describe('splitName', () => {
  test.each([
    ['Anna Rossi', 'Anna', 'Rossi'],
    ['Rossi, Anna', 'Anna', 'Rossi'],
    ['ROSSI Anna Maria', 'Anna Maria', 'ROSSI'],
    ['Noémie van der Berg', 'Noémie', 'van der Berg'],
    ['Maria De Luca', 'Maria', 'De Luca'],
    ['JP Moreau', 'JP', 'Moreau'],
    ['ANNA ROSSI', 'ANNA', 'ROSSI'],
    ['Björk', 'Björk', ''],
    ['Anna Maria Rossi', 'Anna Maria', 'Rossi'],
  ])('%s', (whole, firstName, lastName) => {
    expect(splitName(whole)).toEqual({ firstName, lastName });
  });
});
