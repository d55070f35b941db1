/** Invitations: a link bound to an address and a role (a delegate's also to a person), 7 days, one use. */
import type { In, invite as inviteEndpoint, Out, revokeInvitation as revokeEndpoint } from '@viceversa/contract';
import { isProgramRole } from '@viceversa/contract';
import type { InvitationTable } from '../../../db/tables.ts';
import { type Ctx, personOf } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { sendMail } from '../../mail/index.ts';
import { getLeader, type Leader } from '../reads/delegates.ts';
import { viewInvitation } from '../reads/roles.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { hashToken } from '../rules/token.ts';
import { newToken } from './sign-ins.ts';

type InvitationView = Out<typeof inviteEndpoint>;

export const invite = async (ctx: Ctx, input: In<typeof inviteEndpoint>): Promise<InvitationView> => {
  const { programId = null, personId = null, ...offer } = input;
  if (programId !== null && !isProgramRole(input.role))
    throw new AppError('invalid_input', {}, [{ path: 'programId', code: 'unknown_value' }]);
  if ((input.role === 'delegate') !== (personId !== null))
    throw new AppError('invalid_input', {}, [
      { path: 'personId', code: personId === null ? 'required' : 'unknown_value' },
    ]);
  return viewInvitation(ctx, await writeInvitation(ctx, { ...offer, programId, personId }));
};

export type Offer = Pick<InvitationTable, 'email' | 'name' | 'role' | 'language'> & {
  readonly programId: string | null;
  /** Whom a delegate is to assist. */
  readonly personId: string | null;
};

/** Answers the id of the invitation, whose link is on its way. */
export const writeInvitation = async (ctx: Ctx, offer: Offer): Promise<string> => {
  const program = offer.programId === null ? null : await programName(ctx, offer.programId);
  const leader = offer.personId === null ? null : await getLeader(ctx, offer.personId);
  if (leader && [leader.email, leader.accountEmail].includes(offer.email)) throw new AppError('own_delegate');
  await refuseHeldRole(ctx, offer);
  await closeExpired(ctx, offer.email);
  const [id, token] = [newId(ctx.now), newToken()];
  const expiresAt = ctx.now.add({ hours: lifetimes.invitationDays * 24 }).toString();
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('invitation')
    .values({
      organization_id: ctx.organizationId,
      id,
      email: offer.email,
      name: offer.name,
      role: offer.role,
      program_id: offer.programId,
      person_id: offer.personId,
      language: offer.language,
      token_hash: hashToken(token),
      invited_by: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      invited_at: ctx.now.toString(),
      expires_at: expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new AppError('already_invited');
  ctx.about(leader ? `invitation:${id} person:${leader.id}` : `invitation:${id}`);
  const organization = await ctx.db
    .selectFrom('organization')
    .where('id', '=', ctx.organizationId)
    .select(['name', 'time_zone'])
    .executeTakeFirstOrThrow();
  const inviter = ctx.actor.kind === 'account' ? ctx.actor.name : organization.name;
  const letter = {
    to: offer.email,
    language: offer.language,
    name: offer.name,
    organization: organization.name,
    expiresAt,
    timeZone: organization.time_zone,
    url: `${ctx.baseUrl}/invitation/${token}?language=${offer.language}`,
  };
  if (leader === null) await sendMail(ctx, { ...letter, template: 'invitation', inviter, program, role: offer.role });
  else {
    const isOwnWish = personOf(ctx.actor) === leader.id;
    await sendMail(ctx, {
      ...letter,
      template: 'delegateInvitation',
      leader: leader.name,
      inviter: isOwnWish ? null : inviter,
    });
    if (!isOwnWish) await tellLeader(ctx, leader, offer, inviter);
  }
  return id;
};

/** Nobody gets an assistant unawares: whoever did not ask for one can take the role back. */
const tellLeader = async (
  ctx: Ctx,
  leader: Leader,
  { name, email }: Pick<Offer, 'name' | 'email'>,
  inviter: string,
): Promise<void> => {
  if (leader.email === null) return;
  await sendMail(ctx, {
    to: leader.email,
    language: leader.language,
    template: 'delegateGranted',
    name: leader.firstName,
    inviter,
    delegate: name,
    email,
    url: `${ctx.baseUrl}/account`,
  });
};

const programName = async (ctx: Ctx, programId: string): Promise<string> => {
  const program = await ctx.db
    .selectFrom('program')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', programId)
    .select('name')
    .executeTakeFirst();
  if (!program) throw new AppError('program_not_found');
  return program.name;
};

const refuseHeldRole = async (ctx: Ctx, { email, role, programId, personId }: Offer): Promise<void> => {
  const held = await ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('account.email', '=', email)
    .where('role', '=', role)
    .where('program_id', 'is not distinct from', programId)
    .where('role_assignment.person_id', 'is not distinct from', personId)
    .select('role_assignment.id')
    .executeTakeFirst();
  if (held) throw new AppError('already_invited');
};

/** An expired invitation must not stand in the way of a new one. */
const closeExpired = async (ctx: Ctx, email: string): Promise<void> => {
  await ctx.db
    .updateTable('invitation')
    .set({ state: 'revoked' })
    .where('organization_id', '=', ctx.organizationId)
    .where('email', '=', email)
    .where('state', '=', 'open')
    .where('expires_at', '<=', ctx.now.toString())
    .execute();
};

export const revokeInvitation = async (
  ctx: Ctx,
  { invitationId }: In<typeof revokeEndpoint>,
): Promise<{ done: true }> => {
  const { numUpdatedRows } = await ctx.db
    .updateTable('invitation')
    .set({ state: 'revoked' })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', invitationId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new AppError('invitation_not_found');
  return { done: true };
};
