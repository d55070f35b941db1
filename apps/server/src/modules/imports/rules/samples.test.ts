import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mapColumns } from './columns.ts';
import { readFileTable } from './file-table.ts';
import { readPeople } from './people.ts';

/** Sample exports live beside the checkout, not in it. */
const folder = fileURLToPath(new URL('../../../../../../../shared/data/people/', import.meta.url));
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`Skipped: no sample files in ${folder}`);

async function importSample(name: string) {
  const table = await readFileTable(readFileSync(folder + name));
  const mapping = mapColumns(table);
  return { mapping, ...readPeople(table, mapping) };
}

describe.skipIf(!isPresent)('sample exports', () => {
  test('the English one is read whole and without a remark', async () => {
    const { mapping, people, problems } = await importSample('company-240.csv');
    expect(mapping.unmapped).toEqual([]);
    expect(people).toHaveLength(240);
    expect(problems).toEqual([]);
  });

  test('the Italian one is read whole; only letters that its program lost are mentioned', async () => {
    const { mapping, people, problems } = await importSample('azienda-80-it.csv');
    expect(mapping.unmapped).toEqual([]);
    expect(people).toHaveLength(80);
    expect(people[0]).toMatchObject({ firstName: 'Mei', hireDate: '2012-08-09', department: 'Ingegneria' });
    expect(new Set(problems.map((each) => each.code))).toEqual(new Set(['characters_lost']));
    expect(new Set(problems.map((each) => each.params.value))).toEqual(new Set(['?ukasz']));
  });

  test('every fault of the messy one is found, and nothing else', async () => {
    const { people, problems } = await importSample('messy-120.csv');
    expect(problems.map((each) => `${each.row} ${each.severity} ${each.column ?? '-'}: ${each.code}`)).toEqual([
      '6 warning Work email: email_missing',
      '9 error Manager ID: manager_unknown',
      '30 warning First name: markup_in_text',
      '34 warning Work email: email_normalized',
      '62 error Employee ID: employee_id_duplicate',
      '62 error Work email: email_duplicate',
      '70 error Capacity: capacity_invalid',
      '75 warning Last name: formula_in_text',
      '87 error Work email: email_invalid',
      '95 error Manager ID: manager_cycle',
      '95 error Hire date: date_impossible',
      '103 warning Work email: email_normalized',
      '108 warning Work email: email_normalized',
      '108 error Time zone: time_zone_unknown',
      '121 error Manager ID: manager_cycle',
      '123 warning -: row_blank',
      '124 error -: row_short',
      '124 error Employee ID: employee_id_duplicate',
      '124 error Work email: email_duplicate',
    ]);
    expect(problems.find((each) => each.code === 'manager_cycle')?.params).toEqual({
      members: ['E1092', 'E1118'],
      rows: [95, 121],
      count: 2,
    });
    expect(people).toHaveLength(114);
  });
});
