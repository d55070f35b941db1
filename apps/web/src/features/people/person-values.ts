import type { PersonView, updatePerson } from '@viceversa/contract';
import type * as z from 'zod/mini';
import { type Row, rowsOf, windowsOf } from '../profile/week.ts';

export type PersonValues = {
  firstName: string;
  lastName: string;
  jobTitle: string;
  level: string;
  department: string;
  site: string;
  timeZone: string;
  workingStart: string;
  workingEnd: string;
  availability: Row[];
  languages: string[];
  interests: string[];
  goals: string[];
  teaches: PersonView['teaches'];
  learns: PersonView['learns'];
  managerId: string | null;
  dottedManagerId: string | null;
};

export const valuesOf = (person: PersonView): PersonValues => ({
  firstName: person.firstName,
  lastName: person.lastName,
  jobTitle: person.jobTitle ?? '',
  level: person.level === null ? '' : String(person.level),
  department: person.department ?? '',
  site: person.site ?? '',
  timeZone: person.timeZone ?? '',
  workingStart: person.workingStart,
  workingEnd: person.workingEnd,
  availability: rowsOf(person.availability),
  languages: person.languages,
  interests: person.interests,
  goals: person.goals,
  teaches: person.teaches,
  learns: person.learns,
  managerId: person.manager?.id ?? null,
  dottedManagerId: person.dottedManager?.id ?? null,
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

export const toUpdate = (
  personId: string,
  version: number,
  values: PersonValues,
): z.input<typeof updatePerson.input> => ({
  ...values,
  personId,
  version,
  level: values.level.trim() === '' ? null : Number(values.level),
  jobTitle: orNull(values.jobTitle),
  department: orNull(values.department),
  site: orNull(values.site),
  timeZone: orNull(values.timeZone),
  availability: windowsOf(values.availability),
  languages: values.languages.map((tag) => tag.toLowerCase()),
});
