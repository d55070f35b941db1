import type { In, PersonView, updatePerson as updatePersonEndpoint } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { type ChosenSkill, settleSkills } from '../../skills/index.ts';
import { reportingLine } from '../reads/lines.ts';
import { viewPerson } from '../reads/person.ts';
import { settleWindows } from '../rules/week.ts';
import { isTimeZone, searchTextOf } from '../rules/words.ts';
import { lockDirectory, reviseProgramsOf } from './directory.ts';

type Input = In<typeof updatePersonEndpoint>;

export const updatePerson = async (ctx: Ctx, input: Input): Promise<PersonView> => {
  await lockDirectory(ctx);
  const before = await ctx.db
    .selectFrom('person')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', input.personId)
    .forUpdate()
    .executeTakeFirst();
  if (!before) throw new AppError('person_not_found');
  if (before.version !== input.version)
    throw new AppError('stale_version', { yours: input.version, current: before.version });
  refuseImpossibleHours(input, { start: before.working_start, end: before.working_end });
  if (input.timeZone && !isTimeZone(input.timeZone))
    throw new AppError('invalid_input', {}, [{ path: 'timeZone', code: 'unknown_zone' }]);
  await refuseImpossibleManagers(ctx, input);

  const jobTitle = blankToNull(input.jobTitle);
  await ctx.db
    .updateTable('person')
    .set({
      first_name: input.firstName,
      last_name: input.lastName,
      job_title: jobTitle,
      level: input.level,
      department: blankToNull(input.department),
      site: blankToNull(input.site),
      time_zone: input.timeZone,
      working_start: input.workingStart,
      working_end: input.workingEnd,
      availability: availabilityOf(input, before),
      languages: input.languages,
      interests: input.interests,
      goals: input.goals,
      manager_id: input.managerId,
      dotted_manager_id: input.dottedManagerId,
      search_text: searchTextOf({
        firstName: input.firstName ?? before.first_name,
        lastName: input.lastName ?? before.last_name,
        email: before.email,
        jobTitle: jobTitle === undefined ? before.job_title : jobTitle,
        employeeId: before.employee_id,
      }),
      version: before.version + 1,
      updated_at: ctx.now.toString({ fractionalSecondDigits: 3 }),
    })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', input.personId)
    .execute();
  if (input.teaches) await replaceSkills(ctx, input.personId, 'teaches', input.teaches);
  if (input.learns) await replaceSkills(ctx, input.personId, 'learns', input.learns);
  await reviseProgramsOf(ctx, [input.personId]);
  return viewPerson(ctx, input.personId);
};

/** What is said last counts: windows from before would go on hiding hours that somebody sets by hand. */
const availabilityOf = (
  { availability, workingStart, workingEnd }: Input,
  before: { readonly working_start: string; readonly working_end: string },
): string | undefined => {
  if (availability) return JSON.stringify(settleWindows(availability, 'availability'));
  const isOtherHours =
    (workingStart ?? before.working_start) !== before.working_start ||
    (workingEnd ?? before.working_end) !== before.working_end;
  return isOtherHours ? '[]' : undefined;
};

const blankToNull = (text: string | null | undefined): string | null | undefined => (text === '' ? null : text);

const refuseImpossibleHours = (input: Input, before: { readonly start: string; readonly end: string }): void => {
  if (input.workingStart === undefined && input.workingEnd === undefined) return;
  // An end before the start is a night shift.
  if ((input.workingStart ?? before.start) === (input.workingEnd ?? before.end))
    throw new AppError('invalid_input', {}, [{ path: 'workingEnd', code: 'end_before_start' }]);
};

/** The directory is locked, so no other change can close a circle between this look and the write. */
const refuseImpossibleManagers = async (ctx: Ctx, { personId, managerId, dottedManagerId }: Input): Promise<void> => {
  const named = [...new Set([managerId, dottedManagerId].filter((id) => typeof id === 'string'))];
  if (named.length === 0) return;
  if (named.includes(personId)) throw new AppError('manager_cycle');
  const known = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', 'in', named)
    .execute();
  if (known.length < named.length) throw new AppError('person_not_found');
  if (!managerId) return;
  const above = await reportingLine(ctx, managerId);
  if (above.some(({ id }) => id === personId)) throw new AppError('manager_cycle');
};

const replaceSkills = async (
  ctx: Ctx,
  personId: string,
  direction: 'teaches' | 'learns',
  chosen: readonly ChosenSkill[],
): Promise<void> => {
  const skills = await settleSkills(ctx, chosen);
  await ctx.db
    .deleteFrom('person_skill')
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', personId)
    .where('direction', '=', direction)
    .execute();
  if (skills.length === 0) return;
  const owner = { organization_id: ctx.organizationId, person_id: personId, direction };
  await ctx.db
    .insertInto('person_skill')
    .values(skills.map((skill, position) => ({ ...owner, ...skill, position })))
    .execute();
};
