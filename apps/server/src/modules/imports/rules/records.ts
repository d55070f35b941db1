import { searchTextOf } from '../../people/index.ts';
import type { Changes, Incoming } from './changes.ts';
import type { PersonSkill } from './directory.ts';

/** A row of `person` as it is to be, but for the dotted line. */
export type PersonRecord = {
  readonly id: string;
  readonly manager_id: string | null;
  readonly employee_id: string | null;
  readonly email: string | null;
  readonly first_name: string;
  readonly last_name: string;
  readonly job_title: string | null;
  readonly level: number | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly time_zone: string | null;
  readonly hire_date: string | null;
  readonly languages: readonly string[];
  readonly working_start: string;
  readonly working_end: string;
  readonly availability: Incoming['availability'];
  readonly interests: readonly string[];
  readonly goals: readonly string[];
  readonly imported_role: Incoming['role'];
  readonly imported_capacity: number | null;
  readonly search_text: string;
};
/** Written last, when everybody is there: dotted lines may run in any direction. */
export type DottedLine = { readonly id: string; readonly dotted_manager_id: string | null };
export type ProfileSkills = {
  readonly person_id: string;
  readonly direction: 'teaches' | 'learns';
  readonly skills: readonly PersonSkill[];
};
export type Records = {
  /** Managers before their reports, so that any batch finds its managers. */
  readonly people: readonly PersonRecord[];
  readonly dottedLines: readonly DottedLine[];
  readonly skills: readonly ProfileSkills[];
  /** Those of `skills` that take the place of others. */
  readonly replacedSkills: readonly Omit<ProfileSkills, 'skills'>[];
  readonly losesEmail: readonly string[];
  /** People whose own address or employee id changes: two may exchange theirs. */
  readonly renamed: readonly string[];
  readonly changedIds: readonly string[];
  readonly leaverIds: readonly string[];
};

type Changed = Changes['changed'][number];

const isAbout =
  (...names: readonly string[]) =>
  ({ fields }: Changed): boolean =>
    fields.some(({ field }) => names.includes(field));

/** What is to be written for a set of changes; `newId` names the joiners. */
export function recordsOf(changes: Changes, newId: () => string): Records {
  const joiners = managersFirst(changes).map((person) => ({ id: newId(), person }));
  const idByRow = new Map(joiners.map(({ id, person }) => [person.row, id]));
  /** A reference that turns out to mean the person themselves names no manager. */
  const managerOf = (id: string, reference: string | null): string | null => {
    const key = changes.personOf(reference);
    const found = key === null ? null : 'id' in key ? key.id : (idByRow.get(key.row) ?? null);
    return found === id ? null : found;
  };
  const replacedSkills = (['teaches', 'learns'] as const).flatMap((direction) =>
    changes.changed
      .filter(isAbout(direction))
      .map(({ before, after }) => ({ person_id: before.id, direction, skills: after[direction] })),
  );
  return {
    people: [
      ...joiners.map(({ id, person }) => recordOf(id, managerOf(id, person.managerId), person)),
      ...changes.changed.map((pair) => {
        const { before, after } = pair;
        const managerId = isAbout('managerId')(pair) ? managerOf(before.id, after.managerId) : before.managerId;
        return recordOf(before.id, managerId, merged(pair));
      }),
    ],
    dottedLines: [
      ...joiners.filter(({ person }) => person.dottedManagerId !== null),
      ...changes.changed
        .filter(isAbout('dottedManagerId'))
        .map(({ before, after }) => ({ id: before.id, person: after })),
    ].map(({ id, person }) => ({ id, dotted_manager_id: managerOf(id, person.dottedManagerId) })),
    skills: [
      ...joiners.flatMap(({ id, person }) => [
        { person_id: id, direction: 'teaches' as const, skills: person.teaches },
        { person_id: id, direction: 'learns' as const, skills: person.learns },
      ]),
      ...replacedSkills,
    ],
    replacedSkills: replacedSkills.map(({ person_id, direction }) => ({ person_id, direction })),
    losesEmail: changes.losesEmail,
    renamed: changes.changed.filter(isAbout('email', 'employeeId')).map(({ before }) => before.id),
    changedIds: changes.changed.map(({ before }) => before.id),
    leaverIds: changes.leavers.map(({ person }) => person.id),
  };
}

/** Floor by floor from the top; reporting lines have no circles, so the walk reaches everybody. */
function managersFirst({ joiners, personOf }: Changes): readonly Incoming[] {
  const rows = new Set(joiners.map(({ row }) => row));
  const newManagerOf = ({ managerId }: Incoming): number | null => {
    const key = personOf(managerId);
    return key !== null && 'row' in key && rows.has(key.row) ? key.row : null;
  };
  const reports = Map.groupBy(joiners, newManagerOf);
  const ordered: Incoming[] = [...(reports.get(null) ?? [])];
  for (const { row } of ordered) ordered.push(...(reports.get(row) ?? []));
  return ordered;
}

type Profile = Omit<Incoming, 'row'>;

/** The person as stored, with the fields that change taken from the file. */
function merged({ before, after, fields }: Changed): Profile {
  const changing = new Set(fields.map(({ field }) => field));
  const entries = Object.entries(after).filter(([field]) => changing.has(field));
  return { ...before, ...Object.fromEntries(entries) };
}

/** Hours where the file says nothing about them: those of the database's defaults. */
const usualHours = { start: '09:00', end: '17:30' } as const;

function recordOf(id: string, managerId: string | null, person: Profile): PersonRecord {
  const hours = person.workingHours ?? usualHours;
  return {
    id,
    manager_id: managerId,
    employee_id: person.employeeId,
    email: person.email,
    first_name: person.firstName,
    last_name: person.lastName,
    job_title: person.jobTitle,
    level: person.level,
    department: person.department,
    site: person.site,
    time_zone: person.timeZone,
    hire_date: person.hireDate,
    languages: person.languages,
    working_start: hours.start,
    working_end: hours.end,
    availability: person.availability,
    interests: person.interests,
    goals: person.goals,
    imported_role: person.role,
    imported_capacity: person.capacity,
    search_text: searchTextOf(person),
  };
}
