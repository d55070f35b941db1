import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { languageOf } from './usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'viceversa-usage-'));
const people = 'ID,Name,Email,Role\nE1,Anna Rossi,anna@example.com,mentee\nE2,Bo Lee,bo@example.com,mentor\n';
beforeAll(() => writeFileSync(join(folder, 'people.csv'), people));
afterAll(() => rmSync(folder, { recursive: true }));

/** Processes wait for their turn on a busy machine. */
const patience = 60_000;
const italian = { LC_ALL: 'it_IT.UTF-8' };

describe('viceversa as a process', { timeout: patience, concurrent: true }, () => {
  test('gives the pairs alone on the standard output, and the words on the other one', async () => {
    const { status, stdout, stderr } = await runCommand(['match', 'people.csv'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout.split('\r\n')).toEqual([
      expect.stringMatching(/^"mentor","mentee"/),
      expect.stringMatching(/^"E2","E1"/),
      '',
    ]);
    expect(stderr).toContain('1 pair of 1 mentor and 1 mentee.');
  });

  test('answers 3 to what cannot hold together, in the language of the system, and writes nothing', async () => {
    const impossible = mkdtempSync(join(folder, 'impossible-'));
    writeFileSync(join(impossible, 'people.csv'), people);
    writeFileSync(join(impossible, 'policy.json'), '{"lock":[{"mentor":"E1","mentee":"E2"}]}');
    const args = ['match', 'people.csv', '--policy', 'policy.json', '--json', 'result.json'];
    const { status, stdout, stderr } = await runCommand(args, { cwd: impossible, environment: italian });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('Non è stato scritto nulla.');
    expect(readdirSync(impossible).sort()).toEqual(['people.csv', 'policy.json']);
  });

  test.each([
    [['match', 'people.csv', '--typo'], 'The option --typo is not known.\nAll options: viceversa match --help\n'],
    [['match'], 'The argument “people” is missing.\nAll options: viceversa match --help\n'],
    [
      ['match', 'people.csv', '--kind', 'circle'],
      '--kind: “circle” is not one of reverse, traditional, mutual, peer.\n',
    ],
    [['match', 'people.csv', '--out'], 'The option --out <file> needs a value.\nAll options: viceversa match --help\n'],
    [['marry'], 'The command marry is not known.\nAll options: viceversa --help\n'],
    [
      ['import', 'people.csv', '--leavers', 'delete', '--lang', 'it'],
      '--leavers: «delete» non è uno tra keep, mark-left.\nTutte le opzioni: viceversa import --help\n',
    ],
  ])('answers 2 to %j', async (args, said) => {
    const { status, stdout, stderr } = await runCommand(args, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(said);
  });

  test('helps in the language asked for', async () => {
    const { status, stdout } = await runCommand(['match', '--help', '--lang=it'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('Uso: viceversa match');
    expect(stdout).not.toContain('shows');
  });
});

test('the last --lang counts, and another language is nobody’s', () => {
  expect(languageOf(['match', '--lang', 'en', '--lang=it'])).toBe('it');
  expect(languageOf(['match', '--lang', 'en'])).toBe('en');
  expect(['en', 'it']).toContain(languageOf(['match', '--lang', 'fr']));
});
