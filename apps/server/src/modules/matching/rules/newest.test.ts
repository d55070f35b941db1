import { expect, test } from 'vitest';
import { createNewest } from './newest.ts';

const held = () => {
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
};

test('of the questions that arrive while one is under way, only the newest is asked', async () => {
  const newest = createNewest();
  const asked: string[] = [];
  const { gate, open } = held();
  const ask = (name: string, before: Promise<void> = Promise.resolve()) =>
    newest('olga', async () => {
      asked.push(name);
      await before;
      return name;
    });
  const first = ask('first', gate);
  const second = expect(ask('second')).rejects.toMatchObject({ code: 'preview_superseded' });
  const third = ask('third');
  await second;
  open();
  expect(await Promise.all([first, third])).toEqual(['first', 'third']);
  expect(asked).toEqual(['first', 'third']);
  expect(await ask('fourth')).toBe('fourth');
});

test('a question that fails lets the next one go on, and two askers do not wait for each other', async () => {
  const newest = createNewest();
  const { gate, open } = held();
  const failing = newest('olga', async () => {
    await gate;
    throw new Error('no');
  });
  const behind = newest('olga', async () => 'behind');
  expect(await newest('ivo', async () => 'beside')).toBe('beside');
  open();
  await expect(failing).rejects.toThrow('no');
  expect(await behind).toBe('behind');
});
