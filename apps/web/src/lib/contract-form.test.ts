import { confirmSecondFactor, invite, setPassword, updatePerson } from '@viceversa/contract';
import { expect, it } from 'vitest';
import { problemsOf } from './contract-form.ts';

const person = { personId: '01900000-0000-7000-8000-000000000001', version: 1 };

it('finds nothing wrong with what the contract accepts', () => {
  expect(problemsOf(updatePerson.input, { ...person, firstName: 'Ada', level: null })).toEqual([]);
});

it('calls an empty field required and a short one too short, with the limit', () => {
  expect(problemsOf(updatePerson.input, { ...person, firstName: ' ' })).toContainEqual(
    expect.objectContaining({ path: 'firstName' }),
  );
  expect(problemsOf(updatePerson.input, { ...person, firstName: '' })).toEqual([
    { path: 'firstName', code: 'required' },
  ]);
  expect(problemsOf(setPassword.input, { newPassword: 'short' })).toEqual([
    { path: 'newPassword', code: 'too_short', limit: 15 },
  ]);
});

it('tells numbers that are out of bounds from texts that are too long', () => {
  expect(problemsOf(updatePerson.input, { ...person, level: 120, jobTitle: 'x'.repeat(121) })).toEqual([
    { path: 'jobTitle', code: 'too_long', limit: 120 },
    { path: 'level', code: 'too_big', limit: 99 },
  ]);
});

it('names the form of what is written wrongly and the choice that is not offered', () => {
  expect(problemsOf(confirmSecondFactor.input, { code: '12' })).toEqual([{ path: 'code', code: 'wrong_format' }]);
  expect(problemsOf(invite.input, { email: 'a@example.org', name: 'A', role: 'king' })).toEqual([
    { path: 'role', code: 'unknown_value' },
  ]);
});

it('points into lists by position', () => {
  const teaches = [{ concept: 'python', label: 'Python', level: 9 }];
  expect(problemsOf(updatePerson.input, { ...person, teaches })).toEqual([
    { path: 'teaches.0.level', code: 'too_big', limit: 5 },
  ]);
});
