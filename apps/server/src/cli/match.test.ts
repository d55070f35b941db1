import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { testScreens } from '../testing/screens.ts';
import type { GivenOptions } from './match/options.ts';
import { match } from './match.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viceversa-match-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As the command line would call it from inside the folder. */
async function run(people: string, given: Omit<GivenOptions, 'people'> = {}) {
  const at = (value: string | boolean | undefined) => (typeof value === 'string' ? resolve(folder, value) : undefined);
  const { policy, out, explain, json, ...rest } = given;
  const files = {
    people: resolve(folder, people),
    policy: at(policy),
    out: at(out),
    explain: at(explain),
    json: at(json),
  };
  const { screens, written } = testScreens();
  const status = await match({ lang: 'en', ...rest, ...files }, screens);
  const said = (text: string) => text.replaceAll(`${folder}/`, '');
  return { status, stdout: said(written.out), stderr: said(written.err) };
}
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const points = z.int();
const promisedParts = {
  ...{ skills: points, goals: points, interests: points },
  ...{ style: points, availability: points, preferences: points },
};
const resultShape = z.strictObject({
  engine: z.string(),
  seed: z.number(),
  inputHash: z.string().length(64),
  policyHash: z.string().length(64),
  objective: z.number(),
  aim: z.enum(['total', 'coverage', 'floor', 'leximin']),
  certificate: z.strictObject({
    ok: z.boolean(),
    primal: z.number(),
    dual: z.number(),
    violations: z.array(z.unknown()),
    isProved: z.boolean(),
    isExact: z.boolean(),
  }),
  pairs: z.array(
    z.strictObject({
      mentor: z.string(),
      mentee: z.string(),
      score: z.number(),
      parts: z.strictObject({ ...promisedParts, novelty: points.optional() }),
      reason: z.string(),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(['mentor', 'mentee']),
      cause: z.array(z.strictObject({ rule: z.string(), removed: z.number() })),
      relaxation: z.strictObject({ rule: z.string(), gains: z.number() }).nullable(),
    }),
  ),
});
const readResult = (name = 'result.json') => resultShape.parse(JSON.parse(read(name)));
const pairsOf = (result: z.infer<typeof resultShape>) => result.pairs.map(({ mentee, mentor }) => [mentee, mentor]);
const sumOf = (parts: object) => Object.values(parts).reduce<number>((sum, part) => sum + z.number().parse(part), 0);
const files = () => readdirSync(folder).sort();

const header = 'ID,Name,Email,Level,Department,Manager,Role,Capacity,Can teach,Wants to learn,Interests';
const people = `${header}
E1,Anna Rossi,anna@example.com,9,Sales,,mentee,1,strategy:5,Python:4; TikTok:3,chess
E2,Bo Lee,bo@example.com,8,Data,E1,mentee,1,pricing:4,generative AI:4,jazz
E3,Cy Young,cy@example.com,2,Legal,E2,mentor,1,generative AI:5; TikTok:4,strategy:3,jazz; chess
E4,Di Marzo,di@example.com,1,Data,,mentor,1,Python:5; TikTok:5,strategy:4,chess
E5,Ed Kim,ed@example.com,1,Legal,E1,mentor,1,Figma:3,pricing:2,golf
`;
const outputs = { out: 'pairs.csv', explain: 'report.md', json: 'result.json' };

describe('viceversa match', () => {
  test('writes the best pairs with their proof, their parts and their reasons', async () => {
    const { status, stdout, stderr } = await run(put('people.csv', people), { kind: 'reverse', ...outputs });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('2 pairs of 3 mentors and 2 mentees.');
    expect(stdout).toContain('Proved:');
    const result = readResult();
    expect(result.certificate).toMatchObject({
      ok: true,
      primal: result.objective,
      dual: result.objective,
      violations: [],
    });
    expect(pairsOf(result)).toEqual([
      ['E1', 'E4'],
      ['E2', 'E5'],
    ]);
    for (const pair of result.pairs) {
      expect(sumOf(pair.parts)).toBe(pair.score);
    }
    expect(result.pairs[0]?.reason).toContain('The mentor knows what the mentee wants to learn: Python and TikTok.');
    expect(result.unmatched).toMatchObject([{ id: 'E3', role: 'mentor' }]);
    expect(read('pairs.csv').split('\r\n')[0]).toBe(
      '"mentor","mentee","score","skills","goals","interests","style","availability","preferences","reason"',
    );
    expect(read('pairs.csv')).toContain(`"E4","E1","${result.pairs[0]?.score ?? 0}"`);
    expect(read('report.md')).toContain('| Di Marzo | Anna Rossi |');
  });

  test('never pairs people in one reporting line, and says which rule left somebody alone', async () => {
    await run(put('people.csv', people), { json: 'result.json' });
    const result = readResult();
    expect(result.unmatched[0]?.cause).toContainEqual({ rule: 'reporting_line', removed: 2 });
  });

  test('keeps a reporting line whole when somebody in its middle is left out', async () => {
    const broken = people
      .replace('mentee,1,pricing', 'mentee,-1,pricing')
      .replace('E4,Di Marzo,di@example.com,1,Data,,', 'E4,Di Marzo,di@example.com,1,Data,E2,');
    const { status } = await run(put('people.csv', broken), { skipBadRows: true, json: 'result.json' });
    expect(status).toBe(0);
    expect(readResult().pairs).toEqual([]);
  });

  test('gives the pairs alone on the standard output when no file is asked for', async () => {
    const { status, stdout, stderr } = await run(put('people.csv', people));
    expect(status).toBe(0);
    expect(stdout.split('\r\n')).toHaveLength(4);
    expect(stdout).toMatch(/^"mentor","mentee"/);
    expect(stderr).toContain('2 pairs');
    expect(files()).toEqual(['people.csv']);
  });

  test('gives the same bytes for the same input, rules and seed', async () => {
    put('people.csv', people);
    await run('people.csv', { seed: '7', json: 'one.json' });
    await run('people.csv', { seed: '7', json: 'two.json' });
    expect(read('one.json')).toBe(read('two.json'));
    expect(readResult('one.json').seed).toBe(7);
  });

  test('lets levels decide where the file has no roles, and says so', async () => {
    const { status, stdout } = await run(put('people.csv', people.replace('Role', 'Shoe size')), outputs);
    expect(status).toBe(0);
    expect(stdout).toContain('mentors stand at level 2 (the median) or below, mentees at level 4 or above');
    expect(read('report.md')).toContain('The file has no roles');
  });

  test('refuses a file with bad rows, names each by row and column, and writes nothing', async () => {
    const bad = people
      .replace('bo@example.com,8', 'bo@example,8')
      .replace('E5,Ed Kim', 'E3,Ed Kim')
      .replace('E2,mentor', 'E9,mentor');
    const { status, stdout, stderr } = await run(put('people.csv', bad), outputs);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'Row 3, Email: “bo@example” is not an e-mail address.',
      'Row 4, Manager: Nobody is known as “E9”, who is given as the manager.',
      'Row 6, ID: The employee ID E3 already stands in row 4.',
      '3 problems have to be solved in people.csv. Nothing was written. With --skip-bad-rows the 3 rows concerned would be left out.',
    ]);
    expect(files()).toEqual(['people.csv']);
  });

  test('speaks the language asked for', async () => {
    put('people.csv', people.replace('bo@example.com', 'bo'));
    expect((await run('people.csv', { lang: 'it' })).stderr).toContain(
      'Riga 3, Email: «bo» non è un indirizzo e-mail.',
    );
  });

  test('leaves out bad rows when told to, and still lists them', async () => {
    const bad = people.replace('ed@example.com', 'ed');
    const { status, stderr } = await run(put('people.csv', bad), { skipBadRows: true, ...outputs });
    expect(status).toBe(0);
    expect(stderr).toContain('Row 6, Email');
    expect(stderr).toContain('1 row was left out');
    expect(read('pairs.csv')).not.toContain('E5');
  });

  test('takes weights and rules from a policy', async () => {
    put('people.csv', people);
    const policy = put(
      'policy.json',
      JSON.stringify({ weights: { skills: 1 }, levelGap: 7, forbid: [{ mentor: 'E4', mentee: 'ANNA@example.com' }] }),
    );
    const { status } = await run('people.csv', { policy, json: 'result.json' });
    expect(status).toBe(0);
    const result = readResult();
    expect(result.pairs).toHaveLength(1);
    expect(result.pairs[0]?.parts).toMatchObject({ goals: 0, interests: 0 });
    expect(result.unmatched.find((each) => each.id === 'E1')?.cause).toContainEqual({
      rule: 'forbidden',
      removed: 1,
    });
  });

  test('counts novelty as a part only where the policy weighs it', async () => {
    put('people.csv', people);
    const policy = put('policy.json', JSON.stringify({ weights: { skills: 60, novelty: 40 } }));
    await run('people.csv', { policy, ...outputs });
    for (const { parts, score } of readResult().pairs) {
      expect(parts.novelty).toBeGreaterThan(0);
      expect(sumOf(parts)).toBe(score);
    }
    expect(read('pairs.csv')).toContain('"novelty","reason"');
    await run('people.csv', { json: 'result.json' });
    expect(readResult().pairs[0]?.parts).not.toHaveProperty('novelty');
  });

  test('keeps a locked pair even where another would score higher', async () => {
    put('people.csv', people);
    put(
      'policy.json',
      JSON.stringify({
        lock: [
          { mentor: 'E5', mentee: 'E2' },
          { mentor: 'ed@example.com', mentee: 'E2' },
        ],
      }),
    );
    await run('people.csv', { policy: 'policy.json', json: 'result.json' });
    const pair = readResult().pairs.find((each) => each.mentee === 'E2');
    expect(pair).toMatchObject({ mentor: 'E5' });
    expect(pair?.reason).toContain('fixed beforehand');
  });

  test.each([
    ['in one reporting line', { lock: [{ mentor: 'E3', mentee: 'E2' }] }, 'E3', 'reporting line'],
    [
      'that is also excluded',
      { lock: [{ mentor: 'E4', mentee: 'E1' }], forbid: [{ mentor: 'E4', mentee: 'E1' }] },
      'E4',
      'excluded',
    ],
    ['of two mentees', { lock: [{ mentor: 'E1', mentee: 'E2' }] }, 'E1', 'roles'],
    [
      'beyond somebody’s places',
      {
        lock: [
          { mentor: 'E4', mentee: 'E1' },
          { mentor: 'E4', mentee: 'E2' },
        ],
      },
      'E4',
      '2 instead of 1',
    ],
    ['below the level gap', { levelGap: 9, lock: [{ mentor: 'E4', mentee: 'E1' }] }, 'E4', 'level'],
  ])('answers 3 for a locked pair %s, and writes nothing', async (_, policy, person, word) => {
    put('people.csv', people);
    put('policy.json', JSON.stringify(policy));
    const { status, stderr } = await run('people.csv', { policy: 'policy.json', ...outputs });
    expect(stderr).toContain(person);
    expect(stderr).toContain(word);
    expect(status).toBe(3);
    expect(files()).toEqual(['people.csv', 'policy.json']);
  });

  test.each([
    [{ weigths: {} }, 'policy.json, weigths: The key “weigths” is not known.'],
    [{ weights: { skills: 'x' } }, 'policy.json, weights.skills: A value of type number is expected.'],
    [
      { lock: [{ mentor: 'E4', mentee: 'E77' }] },
      'policy.json, lock[0].mentee: Nobody in the file takes part as “E77”.',
    ],
  ])('refuses the policy %j with the place', async (policy, line) => {
    put('people.csv', people);
    put('policy.json', JSON.stringify(policy));
    const { status, stderr } = await run('people.csv', { policy: 'policy.json', ...outputs });
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(files()).toEqual(['people.csv', 'policy.json']);
  });

  test.each([
    ['missing.csv', {}, 'missing.csv cannot be read (ENOENT).'],
    ['photo.png', {}, 'photo.png: This is a picture, not a table.'],
    ['people.csv', { seed: '-1' }, '--seed: “-1” is not a whole number from 0 to 4294967295.'],
    ['people.csv', { kind: 'circle' }, '--kind: “circle” is not one of reverse, traditional, mutual, peer.'],
    ['people.csv', { lang: 'fr' }, '--lang: “fr” is not one of en, it.'],
    [
      'people.csv',
      { out: 'nowhere/pairs.csv', json: 'r.json' },
      'nowhere/pairs.csv cannot be written (ENOENT). Nothing was written.',
    ],
    ['people.csv', { out: 'people.csv' }, 'people.csv is given for two different files.'],
  ])('answers 2 to %s with %j', async (name, options, line) => {
    put('people.csv', people);
    put('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0));
    const { status, stderr } = await run(name, options);
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(files()).toEqual(['people.csv', 'photo.png']);
  });

  test('lets no name become a formula, a link or markup', async () => {
    const hostile = people.replaceAll('E4,Di Marzo', '=1+1,<img src=x>|www.example.com');
    const { status } = await run(put('people.csv', hostile), outputs);
    expect(status).toBe(0);
    expect(read('pairs.csv')).toContain(`"'=1+1"`);
    expect(read('report.md')).not.toContain('<img');
    expect(read('report.md')).not.toContain('www.example.com');
  });
});

const samples = fileURLToPath(new URL('../../../../../shared/data/people/', import.meta.url));
const isPresent = existsSync(samples);
if (!isPresent) console.warn(`Skipped: no sample files in ${samples}`);

describe.skipIf(!isPresent)('viceversa match on sample exports', () => {
  test.each(['company-240.csv', 'azienda-80-it.csv'])(
    '%s gives a certified result that obeys the reporting lines',
    async (name) => {
      const { status } = await run(join(samples, name), { json: 'result.json', explain: 'report.md' });
      expect(status).toBe(0);
      const result = readResult();
      expect(result.certificate.ok).toBe(true);
      expect(result.pairs.length).toBeGreaterThan(15);
    },
  );

  test('messy-120.csv is refused whole, or read without its bad rows', async () => {
    const refused = await run(join(samples, 'messy-120.csv'), outputs);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      'Row 95, Manager ID: 2 people manage each other in a circle: E1092 and E1118 (rows 95 and 121).',
    );
    expect(files()).toEqual([]);
    const read = await run(join(samples, 'messy-120.csv'), { skipBadRows: true, ...outputs });
    expect(read.status).toBe(0);
    expect(files()).toEqual(['pairs.csv', 'report.md', 'result.json']);
  });
});
