/** The organization's directory and org chart. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import {
  calendarDate,
  clockTime,
  count,
  id,
  languageTag,
  line,
  list,
  optionalLine,
  page,
  pageInput,
  search,
  version,
  whole,
  zone,
} from './fields.ts';
import { timeWindow, weekOfWindows } from './profile.ts';

export const skillLevel = whole(1, 5);
export const personSkill = z.strictObject({
  concept: line(80),
  label: line(80),
  level: skillLevel,
});

export const personRow = z.strictObject({
  id,
  employeeId: z.nullable(z.string()),
  firstName: z.string(),
  lastName: z.string(),
  email: z.nullable(z.string()),
  jobTitle: z.nullable(z.string()),
  level: z.nullable(count),
  department: z.nullable(z.string()),
  site: z.nullable(z.string()),
  state: z.enum(['active', 'left']),
});
export type PersonRow = z.output<typeof personRow>;

export const listPeople = endpoint({
  method: 'GET',
  path: '/api/people',
  needs: 'person.list',
  summary: 'Directory: search forgives accents and typos',
  input: z.strictObject({
    ...pageInput,
    q: z.optional(search),
    department: z.optional(optionalLine(120)),
    site: z.optional(optionalLine(120)),
    level: z.optional(optionalLine(4)),
    state: z._default(z.enum(['active', 'left', 'all']), 'active'),
    sort: z._default(z.enum(['name', 'level', 'department']), 'name'),
  }),
  output: page(personRow),
  errors: [],
});

export const listPeopleFilters = endpoint({
  method: 'GET',
  path: '/api/people/filters',
  needs: 'person.list',
  summary: 'Values to filter the directory by, with counts',
  input: z.strictObject({}),
  output: z.strictObject({
    departments: z.array(z.strictObject({ value: z.string(), count: count })),
    sites: z.array(z.strictObject({ value: z.string(), count: count })),
    levels: z.array(z.strictObject({ value: count, count: count })),
    people: count,
    left: count,
  }),
  errors: [],
});

const personRef = z.strictObject({ id, name: z.string(), jobTitle: z.nullable(z.string()), level: z.nullable(count) });

export const personView = z.strictObject({
  ...personRow.shape,
  timeZone: z.nullable(zone),
  hireDate: z.nullable(calendarDate),
  languages: z.array(z.string()),
  workingStart: clockTime,
  workingEnd: clockTime,
  /** What counts instead of the working hours, where somebody said so; on the clock of `timeZone`. */
  availability: z.array(timeWindow),
  interests: z.array(z.string()),
  goals: z.array(z.string()),
  teaches: z.array(personSkill),
  learns: z.array(personSkill),
  manager: z.nullable(personRef),
  dottedManager: z.nullable(personRef),
  /** From the top of the line down to the direct manager. */
  reportingLine: z.array(personRef),
  reports: z.array(personRef),
  programs: z.array(z.strictObject({ id, name: z.string(), role: z.enum(['mentor', 'mentee']) })),
  version,
  can: z.array(z.enum(['edit'])),
});
export type PersonView = z.output<typeof personView>;

export const getPerson = endpoint({
  method: 'GET',
  path: '/api/people/:personId',
  needs: 'person.read',
  summary: 'One person with skills, reporting line and reports',
  input: z.strictObject({ personId: id }),
  output: personView,
  errors: ['person_not_found'],
});

export const updatePerson = endpoint({
  method: 'PATCH',
  path: '/api/people/:personId',
  needs: 'person.write',
  summary: 'Correct a person by hand',
  input: z.strictObject({
    personId: id,
    version,
    firstName: z.optional(line(80)),
    lastName: z.optional(line(80)),
    jobTitle: z.optional(z.nullable(optionalLine(120))),
    level: z.optional(z.nullable(whole(0, 99))),
    department: z.optional(z.nullable(optionalLine(120))),
    site: z.optional(z.nullable(optionalLine(120))),
    timeZone: z.optional(z.nullable(zone)),
    workingStart: z.optional(clockTime),
    workingEnd: z.optional(clockTime),
    /** Without it, other working hours take its place. */
    availability: z.optional(weekOfWindows),
    languages: z.optional(list(languageTag, 20)),
    interests: z.optional(list(line(60), 40)),
    goals: z.optional(list(line(160), 20)),
    teaches: z.optional(list(personSkill, 60)),
    learns: z.optional(list(personSkill, 60)),
    managerId: z.optional(z.nullable(id)),
    dottedManagerId: z.optional(z.nullable(id)),
  }),
  output: personView,
  errors: ['person_not_found', 'stale_version', 'manager_cycle'],
});

export const orgChartNode = z.strictObject({
  ...personRef.shape,
  department: z.nullable(z.string()),
  /** Everybody below, at any distance. */
  below: count,
  direct: count,
});
export const getOrgChart = endpoint({
  method: 'GET',
  path: '/api/org-chart',
  needs: 'orgchart.read',
  summary: 'One floor of the org chart: the people under a manager, or the top',
  input: z.strictObject({ under: z.optional(id) }),
  output: z.strictObject({ line: z.array(personRef), nodes: z.array(orgChartNode) }),
  errors: ['person_not_found'],
});

export const conceptView = z.strictObject({
  id: z.string(),
  name: z.string(),
  area: z.nullable(z.string()),
  isOwn: z.boolean(),
});
export const findSkills = endpoint({
  method: 'GET',
  path: '/api/skills',
  needs: 'skill.read',
  summary: 'Concepts of the skills taxonomy that fit what was typed',
  input: z.strictObject({ q: z.optional(search), language: z._default(z.enum(['en', 'it']), 'en') }),
  output: z.strictObject({ items: z.array(conceptView) }),
  errors: [],
});
export const createSkill = endpoint({
  method: 'POST',
  path: '/api/skills',
  needs: 'skill.create',
  summary: 'Add a skill the taxonomy does not know; answers the existing one when it does',
  input: z.strictObject({ name: line(80), language: z._default(z.enum(['en', 'it']), 'en') }),
  output: conceptView,
  errors: [],
});
