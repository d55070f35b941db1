import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
/** Every test starts real processes, which on a busy machine wait for their turn. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viceversa-match-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], language = 'en_US.UTF-8') {
  const env = { PATH: process.env.PATH ?? '', LC_ALL: language };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'match', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const resultShape = z.strictObject({
  engine: z.string(),
  seed: z.number(),
  inputHash: z.string().length(64),
  policyHash: z.string().length(64),
  objective: z.number(),
  certificate: z.strictObject({
    ok: z.boolean(),
    primal: z.number(),
    dual: z.number(),
    violations: z.array(z.unknown()),
  }),
  pairs: z.array(
    z.strictObject({
      mentor: z.string(),
      mentee: z.string(),
      score: z.number(),
      parts: z.record(z.string(), z.number()),
      reason: z.string(),
    }),
  ),
  unmatched: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(['mentor', 'mentee']),
      cause: z.array(z.strictObject({ rule: z.string(), removed: z.number() })),
    }),
  ),
});
const readResult = (name = 'result.json') => resultShape.parse(JSON.parse(read(name)));
const pairsOf = (result: z.infer<typeof resultShape>) => result.pairs.map(({ mentee, mentor }) => [mentee, mentor]);
const files = () => readdirSync(folder).sort();

const header = 'ID,Name,Email,Level,Department,Manager,Role,Capacity,Can teach,Wants to learn,Interests';
const people = `${header}
E1,Anna Rossi,anna@example.com,9,Sales,,mentee,1,strategy:5,Python:4; TikTok:3,chess
E2,Bo Lee,bo@example.com,8,Data,E1,mentee,1,pricing:4,generative AI:4,jazz
E3,Cy Young,cy@example.com,2,Legal,E2,mentor,1,generative AI:5; TikTok:4,strategy:3,jazz; chess
E4,Di Marzo,di@example.com,1,Data,,mentor,1,Python:5; TikTok:5,strategy:4,chess
E5,Ed Kim,ed@example.com,1,Legal,E1,mentor,1,Figma:3,pricing:2,golf
`;
const outputs = ['--out', 'pairs.csv', '--report', 'report.md', '--json', 'result.json'];

describe('viceversa match', () => {
  test('writes the best pairs with their proof, their parts and their reasons', () => {
    const { status, stdout, stderr } = run([put('people.csv', people), '--kind', 'reverse', ...outputs]);
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
      expect(Object.values(pair.parts).reduce((sum, part) => sum + part, 0)).toBe(pair.score);
    }
    expect(result.pairs[0]?.reason).toContain('Di Marzo can teach what Anna Rossi wants to learn: Python and TikTok.');
    expect(result.unmatched).toMatchObject([{ id: 'E3', role: 'mentor' }]);
    expect(read('pairs.csv').split('\r\n')[0]).toBe(
      '"mentor","mentee","score","skills","goals","interests","style","availability","preferences","novelty","reason"',
    );
    expect(read('pairs.csv')).toContain(`"E4","E1","${result.pairs[0]?.score ?? 0}"`);
    expect(read('report.md')).toContain('| Di Marzo | Anna Rossi |');
  });

  test('never pairs people in one reporting line, and says which rule left somebody alone', () => {
    run([put('people.csv', people), '--json', 'result.json']);
    const result = readResult();
    expect(result.unmatched[0]?.cause).toContainEqual({ rule: 'reporting_line', removed: 2 });
  });

  test('keeps a reporting line whole when somebody in its middle is left out', () => {
    const broken = people
      .replace('mentee,1,pricing', 'mentee,-1,pricing')
      .replace('E4,Di Marzo,di@example.com,1,Data,,', 'E4,Di Marzo,di@example.com,1,Data,E2,');
    const { status } = run([put('people.csv', broken), '--skip-bad-rows', '--json', 'result.json']);
    expect(status).toBe(0);
    expect(readResult().pairs).toEqual([]);
  });

  test('gives the pairs alone on the standard output when no file is asked for', () => {
    const { status, stdout, stderr } = run([put('people.csv', people)]);
    expect(status).toBe(0);
    expect(stdout.split('\r\n')).toHaveLength(4);
    expect(stdout).toMatch(/^"mentor","mentee"/);
    expect(stderr).toContain('2 pairs');
    expect(files()).toEqual(['people.csv']);
  });

  test('gives the same bytes for the same input, rules and seed', () => {
    put('people.csv', people);
    run(['people.csv', '--seed', '7', '--json', 'one.json']);
    run(['people.csv', '--seed', '7', '--json', 'two.json']);
    expect(read('one.json')).toBe(read('two.json'));
    expect(readResult('one.json').seed).toBe(7);
  });

  test('lets levels decide where the file has no roles, and says so', () => {
    const { status, stdout } = run([put('people.csv', people.replace('Role', 'Shoe size')), ...outputs]);
    expect(status).toBe(0);
    expect(stdout).toContain('mentors stand at level 2 (the median) or below, mentees at level 4 or above');
    expect(read('report.md')).toContain('The file has no roles');
  });

  test('refuses a file with bad rows, names each by row and column, and writes nothing', () => {
    const bad = people
      .replace('bo@example.com,8', 'bo@example,8')
      .replace('E5,Ed Kim', 'E3,Ed Kim')
      .replace('E2,mentor', 'E9,mentor');
    const { status, stdout, stderr } = run([put('people.csv', bad), ...outputs]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'row 3, column “Email”: “bo@example” is not an e-mail address.',
      'row 4, column “Manager”: Nobody is known as “E9”, who is given as the manager.',
      'row 6, column “ID”: The employee ID E3 already stands in row 4.',
      '3 problems have to be solved in people.csv. Nothing was written. With --skip-bad-rows the 3 rows concerned would be left out.',
    ]);
    expect(files()).toEqual(['people.csv']);
  });

  test('speaks the language of the system or the one asked for', () => {
    put('people.csv', people.replace('bo@example.com', 'bo'));
    const italian = 'riga 3, colonna “Email”: “bo” non è un indirizzo e-mail.';
    expect(run(['people.csv'], 'it_IT.UTF-8').stderr).toContain(italian);
    expect(run(['people.csv', '--lang', 'it']).stderr).toContain(italian);
    expect(run(['people.csv', '--lang', 'en'], 'it_IT.UTF-8').stderr).toContain('row 3');
  });

  test('leaves out bad rows when told to, and still lists them', () => {
    const bad = people.replace('ed@example.com', 'ed');
    const { status, stderr } = run([put('people.csv', bad), '--skip-bad-rows', ...outputs]);
    expect(status).toBe(0);
    expect(stderr).toContain('row 6, column “Email”');
    expect(stderr).toContain('1 row was left out');
    expect(read('pairs.csv')).not.toContain('E5');
  });

  test('takes weights and rules from a policy', () => {
    put('people.csv', people);
    const policy = put(
      'policy.json',
      JSON.stringify({ weights: { skills: 1 }, levelGap: 7, forbid: [{ mentor: 'E4', mentee: 'ANNA@example.com' }] }),
    );
    const { status } = run(['people.csv', '--policy', policy, '--json', 'result.json']);
    expect(status).toBe(0);
    const result = readResult();
    expect(result.pairs).toHaveLength(1);
    expect(result.pairs[0]?.parts).toMatchObject({ goals: 0, interests: 0 });
    expect(result.unmatched.find((each) => each.id === 'E1')?.cause).toContainEqual({
      rule: 'forbidden',
      removed: 1,
    });
  });

  test('keeps a locked pair even where another would score higher', () => {
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
    run(['people.csv', '--policy', 'policy.json', '--json', 'result.json']);
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
  ])('answers 3 for a locked pair %s, and writes nothing', (_, policy, person, word) => {
    put('people.csv', people);
    put('policy.json', JSON.stringify(policy));
    const { status, stderr } = run(['people.csv', '--policy', 'policy.json', ...outputs]);
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
  ])('refuses the policy %j with the place', (policy, line) => {
    put('people.csv', people);
    put('policy.json', JSON.stringify(policy));
    const { status, stderr } = run(['people.csv', '--policy', 'policy.json', ...outputs]);
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(files()).toEqual(['people.csv', 'policy.json']);
  });

  test.each([
    [['missing.csv'], 'missing.csv cannot be read (ENOENT).'],
    [['photo.png'], 'photo.png: This is a picture, not a table.'],
    [['people.csv', '--seed', '-1'], '--seed: “-1” is not a whole number'],
    [['people.csv', '--kind', 'circle'], '--kind: “circle” is not one of reverse'],
    [['people.csv', '--lang', 'fr'], '--lang: “fr” is not one of en, it'],
    [
      ['people.csv', '--out', 'nowhere/pairs.csv', '--json', 'r.json'],
      'nowhere/pairs.csv cannot be written (ENOENT). Nothing was written.',
    ],
    [['people.csv', '--out', 'people.csv'], 'people.csv is given for two different files.'],
    [['people.csv', '--typo'], '--typo'],
    [[], 'people'],
  ])('answers 2 to %j', (args, line) => {
    put('people.csv', people);
    put('photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0));
    const { status, stderr } = run(args);
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(files()).toEqual(['people.csv', 'photo.png']);
  });

  test('lets no name become a formula, a link or markup', () => {
    const hostile = people.replaceAll('E4,Di Marzo', '=1+1,<img src=x>|www.example.com');
    const { status } = run([put('people.csv', hostile), ...outputs]);
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
    (name) => {
      const { status } = run([
        join(samples, name),
        '--kind',
        'reverse',
        '--json',
        'result.json',
        '--report',
        'report.md',
      ]);
      expect(status).toBe(0);
      const result = readResult();
      expect(result.certificate.ok).toBe(true);
      expect(result.pairs.length).toBeGreaterThan(15);
    },
  );

  test('messy-120.csv is refused whole, or read without its bad rows', () => {
    const refused = run([join(samples, 'messy-120.csv'), ...outputs]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      'row 95, column “Manager ID”: 2 people manage each other in a circle: E1092 and E1118 (rows 95 and 121).',
    );
    expect(files()).toEqual([]);
    const read = run([join(samples, 'messy-120.csv'), '--skip-bad-rows', ...outputs]);
    expect(read.status).toBe(0);
    expect(files()).toEqual(['pairs.csv', 'report.md', 'result.json']);
  });
});
