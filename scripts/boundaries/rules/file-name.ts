import { isMigration } from '../places.ts';
import { fileRule } from '../rule.ts';

const REFUSED = /^(helpers?|utils?|utilities|common|managers?|base|misc)$/;
/** Words of the house: whoever manages a program or a line is no name for a grab bag. */
const ROLES = /(program|line|my)-manager/g;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

export const fileName = fileRule(
  'file-name',
  'a kebab-case name says what is inside; helpers, utils, common, manager and base say nothing',
  function* ({ path }) {
    const words = path.replaceAll(ROLES, '$1').split(/[/.-]/);
    const refused = words.find((word) => REFUSED.test(word));
    if (refused !== undefined) yield { what: `the name "${refused}" is refused` };
    if (!KEBAB.test(path.split('/').at(-1) ?? '') && !isMigration(path)) yield { what: 'the name is not kebab-case' };
  },
);
