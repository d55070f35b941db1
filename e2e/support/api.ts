/** What journeys read and write through the API instead of by hand: rows as they come, looked into by name. */
import type { BrowserContext } from 'playwright-core';

export type Row = Readonly<Record<string, unknown>>;
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const bodyOf = (body: unknown): Row => {
  if (!isRow(body)) throw new Error(`not an object: ${JSON.stringify(body)}`);
  return body;
};

export const getOne = async ({ request }: BrowserContext, path: string): Promise<Row> =>
  bodyOf(await (await request.get(path)).json());

export const getAll = async (context: BrowserContext, path: string): Promise<Row[]> => {
  const { items } = await getOne(context, path);
  return Array.isArray(items) ? items.filter(isRow) : [];
};

export const post = async ({ request }: BrowserContext, path: string, data: Row = {}): Promise<Row> => {
  const answer = await request.post(path, { data });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return bodyOf(await answer.json());
};

/** Asks until the answer is as wanted: work in the background takes its time. */
export const until = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} did not come within a minute`);
};

export type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };

/** What the owner sees in the outbox: without SMTP every mail stays there, and shows its links once it is kept. */
export const readOutbox = async (owner: BrowserContext): Promise<Mail[]> =>
  (await getAll(owner, '/api/outbox?limit=100')).map(({ to, subject, text, html }) => ({
    to: String(to),
    subject: String(subject),
    text: String(text),
    html: String(html),
  }));

/** The first link in the text that begins with `path` and carries a token; empty when there is none. */
export const linkIn = (text: string, path: string): string =>
  new RegExp(`http\\S+${path}/[\\w-]{20,}`).exec(text)?.[0] ?? '';
