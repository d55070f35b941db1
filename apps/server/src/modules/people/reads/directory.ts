import type { In, listPeople as listPeopleEndpoint, listPeopleFilters, Out } from '@viceversa/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { AppError } from '../../../kernel/errors.ts';
import { mistyped, searchWords } from '../rules/words.ts';

type Input = In<typeof listPeopleEndpoint>;
type People = Out<typeof listPeopleEndpoint>;
type Found = People['items'][number];

const byName = sql`last_name collate "und-x-icu", first_name collate "und-x-icu", id`;

const rank = z.int().check(z.minimum(-99), z.maximum(1));

/** Order, the same order as values of a row, and how a cursor of that order looks. */
const sorts = {
  name: {
    key: byName,
    keyOf: (row: Found) => ['name', row.lastName, row.firstName, row.id] as const,
    cursor: z.tuple([z.literal('name'), z.string(), z.string(), z.uuid()]),
  },
  /** Most senior first; without a level last. */
  level: {
    key: sql`(-coalesce(level, -1)), ${byName}`,
    keyOf: (row: Found) => ['level', -(row.level ?? -1), row.lastName, row.firstName, row.id] as const,
    cursor: z.tuple([z.literal('level'), rank, z.string(), z.string(), z.uuid()]),
  },
  department: {
    key: sql`(case when department is null then 1 else 0 end), coalesce(department, '') collate "und-x-icu", ${byName}`,
    keyOf: (row: Found) =>
      [
        'department',
        row.department === null ? 1 : 0,
        row.department ?? '',
        row.lastName,
        row.firstName,
        row.id,
      ] as const,
    cursor: z.tuple([z.literal('department'), rank, z.string(), z.string(), z.string(), z.uuid()]),
  },
};

/**
 * Every typed word must occur. Where nobody fits exactly, typing errors are forgiven: so a right spelling is never
 * drowned in similar names.
 */
export const listPeople = async (ctx: Ctx, input: Input): Promise<People> => {
  const filtered = filteredPeople(ctx, input);
  if (!input.q) return pageOf(filtered, input);
  const words = searchWords(input.q);
  if (words.length === 0) return { items: [], next: null, total: 0 };
  const exact = await pageOf(
    words.reduce((query, word) => query.where(occurs(word)), filtered),
    input,
  );
  if (exact.total > 0) return exact;
  // Guessing reads every name: once for the ids, the words side by side, and not again for the count and the page.
  const near = await Promise.all(words.map((word) => filtered.where(occursNearly(ctx, word)).select('id').execute()));
  const ids = near.map((found) => new Set(found.map(({ id }) => id))).reduce((all, some) => all.intersection(some));
  return pageOf(filtered.where(sql<boolean>`id = any(${[...ids]}::uuid[])`), input);
};

const filteredPeople = (ctx: Ctx, { department, site, level: typedLevel, state }: Input) => {
  const level = levelOf(typedLevel);
  let query = ctx.db.selectFrom('person').where('organization_id', '=', ctx.organizationId);
  if (state !== 'all') query = query.where('state', '=', state);
  if (department) query = query.where('department', '=', department);
  if (site) query = query.where('site', '=', site);
  return level === null ? query : query.where('level', '=', level);
};

const pageOf = async (people: ReturnType<typeof filteredPeople>, input: Input): Promise<People> => {
  const sort = sorts[input.sort];
  const [, ...after] = input.cursor
    ? readCursor<z.ZodMiniType<readonly (string | number)[]>>(sort.cursor, input.cursor)
    : [];
  const { total } = await people.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await people
    .select(['id', 'email', 'department', 'site', 'state', 'level'])
    .select(['employee_id as employeeId', 'first_name as firstName', 'last_name as lastName', 'job_title as jobTitle'])
    .$if(after.length > 0, (query) => query.where(sql<boolean>`(${sort.key}) > (${sql.join(after)})`))
    .orderBy(sort.key)
    .limit(input.limit + 1)
    .execute();
  const page = cutPage(rows, input.limit, sort.keyOf);
  return { items: [...page.rows], next: page.next, total };
};

const occurs = (word: string) => sql<boolean>`search_text like ${`%${word}%`}`;

/**
 * One typing error anywhere, or several in a word so long that most of it is still right (0.6 of its trigrams).
 * A union, because only the second part is found by index, and an `or` would give that up.
 */
const occursNearly = (ctx: Ctx, word: string) => {
  const pattern = mistyped(word);
  if (pattern === null) return occurs(word);
  return sql<boolean>`id in (
    select id from person where organization_id = ${ctx.organizationId} and search_text ~ ${pattern}
    union all
    select id from person where organization_id = ${ctx.organizationId} and ${word} <% search_text
  )`;
};

const levelOf = (typed: string | undefined): number | null => {
  if (!typed) return null;
  if (!/^\d{1,2}$/.test(typed)) throw new AppError('invalid_input', {}, [{ path: 'level', code: 'wrong_format' }]);
  return Number(typed);
};

/** Values of active people, in reading order, and how many have each. */
export const listFilters = async (ctx: Ctx): Promise<Out<typeof listPeopleFilters>> => {
  const { rows } = await sql<{
    readonly department: string | null;
    readonly site: string | null;
    readonly level: number | null;
    readonly active: number;
    readonly left: number;
    readonly facet: number;
  }>`
    select department, site, level, grouping(department, site, level) as facet,
      count(*) filter (where state = 'active') as active, count(*) filter (where state = 'left') as left
    from person
    where organization_id = ${ctx.organizationId}
    group by grouping sets ((department), (site), (level), ())
    order by department collate "und-x-icu", site collate "und-x-icu", level
  `.execute(ctx.db);
  const used = rows.filter(({ active }) => active > 0);
  const everybody = rows.find(({ facet }) => facet === 0b111);
  return {
    departments: used.flatMap(({ department: value, active: count }) => (value === null ? [] : [{ value, count }])),
    sites: used.flatMap(({ site: value, active: count }) => (value === null ? [] : [{ value, count }])),
    levels: used.flatMap(({ level: value, active: count }) => (value === null ? [] : [{ value, count }])),
    people: everybody?.active ?? 0,
    left: everybody?.left ?? 0,
  };
};
