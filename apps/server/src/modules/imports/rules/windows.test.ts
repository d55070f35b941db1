import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWindows, windowsText } from './windows.ts';

const read = (text: string) => windowsText(parseWindows(text).value);

describe('availability in a cell', () => {
  test('is read in English and Italian, short and whole', () => {
    expect(parseWindows('Mon 09:00-12:00; Thu 14:00-16:00')).toEqual({
      value: [
        { day: 1, start: '09:00', end: '12:00' },
        { day: 4, start: '14:00', end: '16:00' },
      ],
      issues: [],
    });
    expect(read('lunedì 9.00–12.00, gio. 14-16')).toBe('Mon 09:00-12:00; Thu 14:00-16:00');
    expect(read('Tuesday: 8:30 - 10:00\nMar 14:00-15:00 | domenica 20-24')).toBe(
      'Tue 08:30-10:00; Tue 14:00-15:00; Sun 20:00-00:00',
    );
  });

  test('may name several days, spans of days and several hours', () => {
    expect(read('Mon, Wed 9-12, 14-16')).toBe('Mon 09:00-12:00; Mon 14:00-16:00; Wed 09:00-12:00; Wed 14:00-16:00');
    expect(read('lun-mer e ven 9-10')).toBe('Mon 09:00-10:00; Tue 09:00-10:00; Wed 09:00-10:00; Fri 09:00-10:00');
    expect(read('sab-lun 22:00-02:00')).toBe('Mon 22:00-02:00; Sat 22:00-02:00; Sun 22:00-02:00');
    expect(read('9-10')).toBe('Mon 09:00-10:00; Tue 09:00-10:00; Wed 09:00-10:00; Thu 09:00-10:00; Fri 09:00-10:00');
  });

  test('that cannot be understood is an error, not a guess', () => {
    for (const text of [
      'Mon',
      'Mon-',
      'Mon 9',
      'Mon 9-12; Thu',
      'Mon 25-26',
      'Mon 9-9',
      'Mun 9-12',
      'Mon 9-12!',
      'M 9-12',
    ])
      expect(parseWindows(text), text).toMatchObject({ value: [], issues: [{ code: 'availability_invalid' }] });
    expect(parseWindows('  ')).toEqual({ value: [], issues: [] });
  });

  test('reads back what it writes', () => {
    const clock = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const window = fc
      .record({ day: fc.integer({ min: 1, max: 7 }), start: clock, end: clock })
      .filter(({ start, end }) => start !== end);
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 6 }), (windows) => {
        const { value } = parseWindows(windowsText(windows));
        expect(new Set(value.map((each) => windowsText([each])))).toEqual(
          new Set(windows.map((each) => windowsText([each]))),
        );
        expect(read(windowsText(value))).toBe(windowsText(value));
      }),
    );
  });

  test('never fails', () => {
    fc.assert(fc.property(fc.string(), (text) => parseWindows(text).issues.length <= 1));
  });
});
