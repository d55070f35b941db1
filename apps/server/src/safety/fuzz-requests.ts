/** Requests that nobody means well, generated from the contract: a valid one, then something wrong with it. */
import type { Endpoint } from '@viceversa/contract';
import type { Request } from './ask.ts';
import type { Chance } from './chance.ts';
import {
  hostileDates,
  hostileHeaders,
  hostileJson,
  hostileNumbers,
  hostileQueries,
  hostileSegments,
  hostileTexts,
  hostileTypes,
} from './hostile.data.ts';
import { inputSchema, pathParameters, placeholderId, propertiesOf, requiredOf, validObject } from './schema-values.ts';
import type { Spoilt } from './sweep.ts';

export type Known = {
  /** Ids that exist, by parameter name. */
  idsFor(parameter: string): readonly string[];
  readonly cookies: readonly string[];
};

const mebibyte = 2 ** 20;
const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const deepArray = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Anything at all, of any JSON type. */
const hostileValue = (dice: Chance): unknown =>
  dice.pick([
    () => dice.pick(hostileTexts),
    () => dice.pick(hostileTexts),
    () => dice.pick(hostileNumbers),
    () => dice.pick([true, false, null]),
    () => [],
    () => ({}),
    () => [dice.pick(hostileTexts)],
    () => ({ [dice.pick(hostileTexts) ?? 'key']: dice.pick(hostileTexts) }),
    () => Array.from({ length: 3000 }, () => dice.pick(hostileNumbers)),
    (): unknown => JSON.parse(deep(30)),
  ])();

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

type Holder = { readonly keys: readonly string[]; set(key: string, value: unknown): void; get(key: string): unknown };
const holderOf = (value: unknown): Holder | null => {
  if (typeof value !== 'object' || value === null) return null;
  const keys = Object.keys(value);
  return {
    keys,
    get: (key): unknown => Reflect.get(value, key),
    set: (key, inner) => {
      Reflect.set(value, key, inner);
    },
  };
};

/** Something else in the place of a value; of a day, often another day. */
const inPlaceOf = (value: unknown, dice: Chance): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && dice.happens(0.6)
    ? dice.pick(hostileDates)
    : hostileValue(dice);

/** Replaces one value somewhere inside; the deeper, the less likely. */
const spoil = (value: unknown, dice: Chance): unknown => {
  const copy = clone(value);
  let holder = holderOf(copy);
  while (holder && holder.keys.length > 0) {
    const key = dice.pick(holder.keys) ?? '';
    const inner = holderOf(holder.get(key));
    if (inner && inner.keys.length > 0 && dice.happens(0.7)) holder = inner;
    else {
      holder.set(key, inPlaceOf(holder.get(key), dice));
      return copy;
    }
  }
  return copy;
};

const withUnknownKey = (value: unknown, dice: Chance): unknown => ({
  ...holderObject(value),
  [dice.pick(hostileTexts) || 'unknown']: hostileValue(dice),
});
const holderObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** One JSON object in which a key comes twice. */
const withKeyTwice = (value: unknown, dice: Chance): string => {
  const text = JSON.stringify(value);
  const key = dice.pick(Object.keys(holderObject(value))) ?? 'a';
  return `{${JSON.stringify(key)}:${JSON.stringify(hostileValue(dice))},${text.slice(1)}`;
};

/** Every optional field is there in half of the requests; ids are ones that exist. */
const bodyFor = (endpoint: Endpoint, known: Known, dice: Chance): Record<string, unknown> => {
  const schema = inputSchema(endpoint);
  const inPath = pathParameters(endpoint);
  const names = propertiesOf(schema).map(([name]) => name);
  const wanted = names.filter(
    (name) => !inPath.includes(name) && (requiredOf(schema).includes(name) || dice.happens(0.5)),
  );
  const body = validObject(schema, wanted);
  for (const name of wanted) {
    const ids = known.idsFor(name);
    if (ids.length > 0 && dice.happens(0.8)) body[name] = dice.pick(ids);
  }
  return body;
};

const urlFor = (endpoint: Endpoint, known: Known, dice: Chance, isSpoilt: boolean): string =>
  endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    isSpoilt && dice.happens(0.6) ? (dice.pick(hostileSegments) ?? '') : (dice.pick(known.idsFor(name)) ?? 'none'),
  );

const inQuery = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const queryFor = (values: Record<string, unknown>): string =>
  new URLSearchParams(
    Object.entries(values).map(([name, value]): [string, string] => [name, inQuery(value).toWellFormed()]),
  ).toString();

/** Cursors that decode, to keys of the wrong shape and size. */
const hostileCursor = (dice: Chance): string => {
  const key = Array.from({ length: dice.below(7) }, () =>
    dice.pick<unknown>([
      'name',
      'level',
      'department',
      dice.pick(hostileTexts),
      dice.pick(hostileNumbers),
      null,
      '01890000-0000-7000-8000-00000000abcd',
    ]),
  );
  return `cursor=${Buffer.from(JSON.stringify(key)).toString('base64url')}`;
};

export const fuzzRequest = (endpoint: Endpoint, known: Known, dice: Chance): Request => {
  const isRead = endpoint.method === 'GET';
  const values = bodyFor(endpoint, known, dice);
  const url = urlFor(endpoint, known, dice, dice.happens(0.25));
  const headers: Record<string, string> = {};
  if (dice.happens(0.93)) headers.cookie = dice.pick(known.cookies) ?? '';
  if (dice.happens(0.15)) {
    const [name, value] = dice.pick(hostileHeaders) ?? ['accept', '*/*'];
    headers[name] = value;
  }
  if (isRead) {
    const query = dice.pick([
      () => queryFor(values),
      () => queryFor({ ...holderObject(spoil(values, dice)) }),
      () => dice.pick(hostileQueries) ?? '',
      () => `${queryFor(values)}&${dice.pick(hostileQueries)}`,
      () => hostileCursor(dice),
      () => `${hostileCursor(dice)}&sort=${dice.pick(['name', 'level', 'department'])}`,
    ])();
    return { method: 'GET', url: query ? `${url}?${query}` : url, headers };
  }
  if (dice.happens(0.3)) headers['idempotency-key'] ??= `key-${dice.below(50)}-fuzz`;
  headers['content-type'] = dice.happens(0.06) ? (dice.pick(hostileTypes) ?? '') : 'application/json';
  if (headers['content-type'] === '') delete headers['content-type'];
  return { method: endpoint.method, url, headers, body: bodyText(values, dice) };
};

const bodyText = (values: Record<string, unknown>, dice: Chance): string | Buffer => {
  const kind = dice.next();
  if (kind < 0.2) return JSON.stringify(values);
  if (kind < 0.75) return JSON.stringify(spoil(dice.happens(0.3) ? spoil(values, dice) : values, dice));
  if (kind < 0.83) return JSON.stringify(withUnknownKey(values, dice));
  if (kind < 0.88) return withKeyTwice(values, dice);
  if (kind < 0.95) return dice.pick(hostileJson) ?? '';
  if (kind < 0.97) return dice.pick([deep(10_000), deepArray(10_000), `{"a":${deepArray(10_000)}}`]);
  if (kind < 0.975) return `{"a":"${'x'.repeat(10 * mebibyte)}"}`;
  return Buffer.from(JSON.stringify(values), 'utf16le');
};

/** Ids that stand for any are replaced by ones that exist. */
const withKnownIds = (value: unknown, known: Known, key: string): unknown => {
  if (value === placeholderId) return known.idsFor(key.replace(/s$/, ''))[0] ?? value;
  if (Array.isArray(value)) return value.map((inner: unknown) => withKnownIds(inner, known, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withKnownIds(inner, known, name)]));
};

/** One field spoilt, everything else as it should be, asked by somebody who may. */
export const sweptRequest = ({ endpoint, values }: Spoilt, known: Known, cookie: string): Request => {
  const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => known.idsFor(name)[0] ?? placeholderId);
  const body = holderObject(withKnownIds(values, known, ''));
  if (endpoint.method === 'GET') return { method: 'GET', url: `${url}?${queryFor({ ...body })}`, headers: { cookie } };
  const headers = { cookie, 'content-type': 'application/json' };
  return { method: endpoint.method, url, headers, body: JSON.stringify(body) };
};

/** Pages of server HTML with the fields their forms send. */
const pageForms: readonly (readonly [path: string, fields: readonly string[]])[] = [
  ['/sign-in', ['email', 'password', 'way', 'next']],
  ['/sign-in/code', ['code', 'next']],
  ['/sign-in/link/:token', ['next']],
  ['/confirm', ['password', 'way', 'next']],
  ['/sign-out', []],
  ['/forgot', ['email']],
  ['/forgot/:token', ['password']],
  ['/setup', ['token', 'organization', 'name', 'email', 'password', 'timeZone', 'language', 'code']],
  ['/invitation/:token', ['password', 'name', 'code']],
  ['/answer/:token', ['answer']],
];

const tokens = ['A'.repeat(43), 'A'.repeat(44), '-', '%', '%00', '%ff', '..%2f', 'x'.repeat(3000), '%F0%9F%99%82'];

export const fuzzPage = (known: Pick<Known, 'cookies'>, dice: Chance): Request => {
  const [path, fields] = dice.pick(pageForms) ?? ['/sign-in', []];
  const url = path.replace(':token', () => dice.pick(tokens) ?? '');
  const headers: Record<string, string> = {};
  if (dice.happens(0.3)) headers.cookie = dice.pick(known.cookies) ?? '';
  if (dice.happens(0.15)) {
    const [name, value] = dice.pick(hostileHeaders) ?? ['accept', '*/*'];
    headers[name] = value;
  }
  if (dice.happens(0.3)) return { method: 'GET', url: `${url}?${dice.pick(hostileQueries)}`, headers };
  const form = fields.map((field): [string, string] => [
    field,
    dice.happens(0.4) ? 'someone@example.com' : (dice.pick(hostileTexts) ?? '').toWellFormed(),
  ]);
  const raw = [
    '',
    '=',
    '&&',
    'email=%',
    'email=%ff',
    'email[]=a',
    'email=a&email=b',
    '__proto__=x',
    'a'.repeat(40_000),
  ];
  const body = dice.happens(0.7) ? new URLSearchParams(form).toString() : (dice.pick(raw) ?? '');
  const type = dice.happens(0.9) ? 'application/x-www-form-urlencoded' : (dice.pick(hostileTypes) ?? '');
  if (type) headers['content-type'] = type;
  return { method: 'POST', url, headers, body };
};
