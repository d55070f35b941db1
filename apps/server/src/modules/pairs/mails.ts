/** Who is told what, in the reader's own language and zone. */
import { randomBytes } from 'node:crypto';
import type { EnrollmentRole, Language } from '@viceversa/contract';
import { reasonSentence } from '@viceversa/locales/reason';
import { sql } from 'kysely';
import type { PairTable } from '../../db/tables.ts';
import type { Ctx } from '../../kernel/context.ts';
import { fingerprint } from '../../kernel/fingerprint.ts';
import { newId } from '../../kernel/id.ts';
import { sendMail } from '../mail/index.ts';
import { factsIn } from './rules/facts.ts';

type Told = Pick<PairTable, 'id' | 'program_id' | 'mentor_person_id' | 'mentee_person_id'>;
type Sending = Pick<Ctx, 'db' | 'organizationId' | 'now' | 'enqueue' | 'baseUrl'>;
type Reader = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string | null;
  readonly email: string | null;
  readonly language: Language;
  readonly timeZone: string;
};

/** The language of the account, else the first one the person states that the product speaks, else the organization's. */
const readers = async (ctx: Sending, personIds: readonly string[]): Promise<ReadonlyMap<string, Reader>> => {
  const rows = await ctx.db
    .selectFrom('person')
    .innerJoin('organization', 'organization.id', 'person.organization_id')
    .leftJoin('account', (join) =>
      join.onRef('account.organization_id', '=', 'person.organization_id').onRef('account.person_id', '=', 'person.id'),
    )
    .select([
      'person.id',
      'person.first_name as firstName',
      'person.last_name as lastName',
      'person.job_title as jobTitle',
      'person.email',
      'person.languages',
      'account.language as chosen',
      'organization.language as usual',
      sql<string>`coalesce(account.time_zone, person.time_zone, organization.time_zone)`.as('timeZone'),
    ])
    .where('person.organization_id', '=', ctx.organizationId)
    .where('person.state', '=', 'active')
    .where(sql<boolean>`person.id = any(${[...new Set(personIds)]}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ chosen, usual, languages, ...row }) => [
      row.id,
      { ...row, language: chosen ?? spoken(languages) ?? usual },
    ]),
  );
};

const spoken = (tags: readonly string[]): Language | undefined => {
  const bases = tags.map((tag) => tag.split('-')[0]);
  return bases.find((base): base is Language => base === 'en' || base === 'it');
};

const programNames = async (ctx: Sending, pairs: readonly Told[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await ctx.db
    .selectFrom('program')
    .select(['id', 'name'])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id = any(${[...new Set(pairs.map(({ program_id }) => program_id))]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const peopleOf = (pairs: readonly Told[]): string[] =>
  pairs.flatMap(({ mentor_person_id, mentee_person_id }) => [mentor_person_id, mentee_person_id]);

export const tellAccepted = async (ctx: Sending, pair: Told): Promise<void> => {
  const people = await readers(ctx, peopleOf([pair]));
  const program = (await programNames(ctx, [pair])).get(pair.program_id) ?? '';
  const tell = async (reader: Reader | undefined, partner: Reader | undefined): Promise<void> => {
    if (!reader?.email || !partner) return;
    await sendMail(ctx, {
      template: 'pairAccepted',
      to: reader.email,
      language: reader.language,
      name: reader.firstName,
      partner: `${partner.firstName} ${partner.lastName}`,
      program,
      url: `${ctx.baseUrl}/pairs/${pair.id}`,
    });
  };
  const [mentor, mentee] = [people.get(pair.mentor_person_id), people.get(pair.mentee_person_id)];
  await Promise.all([tell(mentor, mentee), tell(mentee, mentor)]);
};

/** The same mail whatever the cause; `except` is who declined and knows already. */
export const tellEnded = async (ctx: Sending, pairs: readonly Told[], except: string | null): Promise<void> => {
  const people = await readers(ctx, peopleOf(pairs));
  const programs = await programNames(ctx, pairs);
  await Promise.all(
    pairs.flatMap((pair) =>
      [pair.mentor_person_id, pair.mentee_person_id].map(async (personId) => {
        const reader = people.get(personId);
        if (personId === except || !reader?.email) return;
        await sendMail(ctx, {
          template: 'pairEnded',
          to: reader.email,
          language: reader.language,
          name: reader.firstName,
          program: programs.get(pair.program_id) ?? '',
          url: `${ctx.baseUrl}/`,
        });
      }),
    ),
  );
};

type Proposal = Told & Pick<PairTable, 'answer_by'> & { readonly facts: Parameters<typeof factsIn>[1] };

/** 256 random bits; only the hash is stored. */
const newLink = async (ctx: Sending, pair: Proposal, personId: string): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  await ctx.db
    .insertInto('answer_link')
    .values({
      organization_id: ctx.organizationId,
      id: newId(ctx.now),
      pair_id: pair.id,
      person_id: personId,
      token_hash: fingerprint(token),
      expires_at: pair.answer_by,
      used_at: null,
    })
    .execute();
  return token;
};

/** Proposals with links that answer without signing in; each goes to the people named, one mail per person and pair. */
export const tellProposed = async (
  ctx: Sending,
  proposals: readonly { readonly pair: Proposal; readonly roles: readonly EnrollmentRole[] }[],
): Promise<void> => {
  const pairs = proposals.map(({ pair }) => pair);
  const people = await readers(ctx, peopleOf(pairs));
  const programs = await programNames(ctx, pairs);
  const tell = async (pair: Proposal, role: EnrollmentRole): Promise<void> => {
    const sides = { mentor: people.get(pair.mentor_person_id), mentee: people.get(pair.mentee_person_id) };
    const [reader, partner] = role === 'mentor' ? [sides.mentor, sides.mentee] : [sides.mentee, sides.mentor];
    if (!reader?.email || !partner) return;
    const token = await newLink(ctx, pair, reader.id);
    const url = `${ctx.baseUrl}/answer/${token}?language=${reader.language}`;
    const facts = factsIn(reader.language, pair.facts);
    await sendMail(ctx, {
      template: 'pairProposed',
      to: reader.email,
      language: reader.language,
      name: reader.firstName,
      role,
      partner: partner.firstName,
      partnerFunction: partner.jobTitle,
      program: programs.get(pair.program_id) ?? '',
      // Where the partner works stays untold until both accepted.
      reason: reasonSentence({ ...facts, departments: untold, sites: untold }, reader.language, role),
      answerBy: pair.answer_by,
      timeZone: reader.timeZone,
      acceptUrl: `${url}&choice=accept`,
      declineUrl: `${url}&choice=decline`,
      seeUrl: url,
    });
  };
  await Promise.all(proposals.flatMap(({ pair, roles }) => roles.map((role) => tell(pair, role))));
};

const untold = { mentor: null, mentee: null };
