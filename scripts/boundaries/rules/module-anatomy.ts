import { modulePart, modulePlace } from '../places.ts';
import { fileRule } from '../rule.ts';

export const moduleAnatomy = fileRule(
  'module-anatomy',
  'a module has index, routes, actions, reads, policy, rules, jobs, mails and tests; a name past 400 lines becomes a folder of verbs; a new name needs a decision record',
  function* (file, { files }) {
    const place = modulePlace(file.path);
    if (place === undefined) return;
    const folders = place.rest.split('/').slice(0, -1);
    if (folders.length > 1) yield { what: 'lies deeper than one folder of verbs' };
    if (modulePart(place.rest) === undefined && !/^[^/]+\.test\.ts$/.test(place.rest)) {
      yield { what: `${place.rest} is not a part of a module` };
    }
    if (folders[0] === 'index') yield { what: 'a door is one file, not a folder' };
    const door = `apps/server/src/modules/${place.module}/index.ts`;
    const first = [...files.keys()].find((path) => modulePlace(path)?.module === place.module);
    if (first === file.path && !files.has(door)) yield { what: `module ${place.module} has no door index.ts` };
  },
);
