/** Bodies that make sense, where the smallest one the schema accepts does not, and what is right to answer then. */
import type { Endpoint, ErrorCode } from '@viceversa/contract';
import * as contract from '@viceversa/contract';
import { inputSchema, pathParameters, requiredOf, validObject } from './schema-values.ts';
import type { ProgramObjects, Realm } from './world.ts';

const csv = 'Name,Email\nAda Rossi,ada.rossi@example.com\n';

/** `program` is the one that the address names, or that of whoever asks. */
type Setting = { readonly realm: Realm; readonly program: ProgramObjects };

const bodies = ({ realm, program }: Setting): ReadonlyMap<Endpoint, Record<string, unknown>> => {
  const pairing = { mentor: program.freeMentor, mentee: program.mentee };
  return new Map<Endpoint, Record<string, unknown>>([
    [contract.createProgram, { name: 'Another program', startsOn: '2026-05-01', endsOn: '2026-10-01' }],
    [contract.updateProgram, { version: 1, name: 'Another name' }],
    [contract.moveProgram, { to: 'recruiting' }],
    [contract.enroll, { by: { kind: 'people', role: 'mentor', personIds: [realm.people.boss] } }],
    [contract.updateEnrollment, { capacity: 2 }],
    [contract.addConstraint, { kind: 'forbid', ...pairing }],
    [contract.previewSwap, { change: 'lock', ...pairing }],
    [contract.updatePerson, { version: 1, jobTitle: 'Another title' }],
    [contract.mapImport, { columns: ['name', 'email'] }],
    [contract.startImport, { fileName: 'people.csv', content: Buffer.from(csv).toString('base64') }],
    [contract.applyImport, { leavers: 'keep', skipFaultyRows: true }],
    [contract.invite, { email: 'new@example.com', name: 'New', role: 'sponsor', programId: program.programId }],
    [contract.setPassword, { newPassword: 'heron lantern quarry ninety' }],
    [contract.updateMe, { language: 'it' }],
    [contract.answerQuestions, { answers: [{ question: 'direct-feedback', answer: 2 }] }],
    [contract.setAvailability, { version: 1, timeZone: 'Europe/Rome', windows: [] }],
  ]);
};

const ownProfile = [
  contract.getQuestionnaire,
  contract.answerQuestions,
  contract.clearQuestionnaire,
  contract.getAvailability,
  contract.setAvailability,
  contract.getDeclaredGroups,
  contract.declareGroups,
];

/** Granted, and then refused for a reason that has nothing to do with who asks. */
export const laterRefusals: ReadonlyMap<Endpoint, readonly ErrorCode[]> = new Map<Endpoint, readonly ErrorCode[]>([
  [contract.cancelMatchRun, ['match_run_wrong_state']],
  [contract.confirmSecondFactor, ['sign_in_failed']],
  [contract.removeSecondFactor, ['sign_in_failed']],
  [contract.beginSecondFactor, ['already_exists']],
  [contract.declinePair, ['pair_wrong_state']],
  // Everybody may, about themself; an account without a person has no self in the directory.
  ...ownProfile.map((endpoint): [Endpoint, readonly ErrorCode[]] => [endpoint, ['person_not_found']]),
]);

export const positiveBody = (endpoint: Endpoint, setting: Setting): Record<string, unknown> => {
  const given = bodies(setting).get(endpoint);
  if (given) return given;
  const schema = inputSchema(endpoint);
  const inPath = pathParameters(endpoint);
  return validObject(
    schema,
    requiredOf(schema).filter((name) => !inPath.includes(name)),
  );
};
