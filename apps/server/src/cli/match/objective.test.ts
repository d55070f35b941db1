import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { testScreens } from '../../testing/screens.ts';
import { match } from '../match.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'viceversa-objective-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

/** The best total makes one excellent pair and one poor one; the fairest makes two middling ones. */
const people = `ID,Name,Level,Role,Can teach,Wants to learn
E1,Ada,2,mentor,Python:5; TikTok:3,
E2,Ben,2,mentor,Python:4,
E3,Cleo,6,mentee,,Python:5
E4,Dan,6,mentee,,Python:4; TikTok:3
`;
const shape = z.object({
  aim: z.string(),
  objective: z.number(),
  policyHash: z.string(),
  certificate: z.object({ ok: z.boolean(), primal: z.number(), dual: z.number(), isProved: z.boolean() }),
  pairs: z.array(z.object({ score: z.number() })),
});
const run = async (more: { objective?: string; policy?: string }, lang = 'en') => {
  writeFileSync(at('people.csv'), people);
  const { screens, written } = testScreens();
  const status = await match({ people: at('people.csv'), json: at('result.json'), lang, ...more }, screens);
  return {
    status,
    said: written.out + written.err,
    result: () => shape.parse(JSON.parse(readFileSync(at('result.json'), 'utf8'))),
  };
};
const worst = ({ pairs }: z.infer<typeof shape>) => Math.min(...pairs.map(({ score }) => score));

test.for(['coverage', 'floor', 'leximin'])(
  '%s is proved, and its worst pair and total stand to the best total as they must',
  async (objective) => {
    const total = (await run({})).result();
    const { status, said, result } = await run({ objective });
    expect(status).toBe(0);
    const found = result();
    expect(found).toMatchObject({
      aim: objective,
      certificate: { ok: true, isProved: true, primal: found.objective, dual: found.objective },
    });
    expect(found.objective).toBeLessThanOrEqual(total.objective);
    expect(worst(found)).toBeGreaterThanOrEqual(worst(total));
    expect(found.policyHash).not.toBe(total.policyHash);
    expect(said).toContain('Proved: no other choice');
  },
);

test('the policy may name the objective, and the command line wins over it', async () => {
  writeFileSync(at('policy.json'), JSON.stringify({ objective: 'floor' }));
  expect((await run({ policy: at('policy.json') })).result().aim).toBe('floor');
  expect((await run({ policy: at('policy.json'), objective: 'total' })).result().aim).toBe('total');
});

test('an objective that nobody knows is refused in the language of the reader', async () => {
  const { status, said } = await run({ objective: 'best' }, 'it');
  expect(status).toBe(2);
  expect(said).toContain('total, coverage, floor, leximin');
});
