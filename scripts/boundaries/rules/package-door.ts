import { isScript, workspaceFolder } from '../places.ts';
import { importRule } from '../rule.ts';

export const packageDoor = importRule(
  'package-door',
  'a package is entered by its name and a door listed in its `exports`, never by a path into its folder',
  ({ specifier, target }, file, { workspaces }) => {
    if (target !== undefined) {
      const leaves = workspaceFolder(target) !== workspaceFolder(file.path);
      return leaves && !isScript(file.path) && workspaceFolder(file.path) !== '' ? `reaches into ${target}` : undefined;
    }
    const [, name, path = ''] = /^(@viceversa\/[^/]+)(\/.*)?$/.exec(specifier) ?? [];
    const workspace = name === undefined ? undefined : workspaces.get(name);
    if (name === undefined || workspace?.doors.includes(`.${path}`)) return undefined;
    return workspace ? `${specifier} is no door of ${workspace.folder}` : `there is no package ${name}`;
  },
);
