import type { Rule } from '../rule.ts';
import type { Tree } from '../tree.ts';

export const cycle: Rule = {
  id: 'cycle',
  reason: 'files that import each other can only be understood together; move what both need below them',
  *check({ files }) {
    const settled = new Set<string>();
    for (const path of files.keys()) {
      const loop = findLoop(path, files, [], settled);
      if (loop) yield { path: loop[0] ?? path, line: 1, what: [...loop, loop[0]].join(' → ') };
    }
  },
};

/** Depth first; a file is settled once everything below it was searched, so that the whole search is linear. */
function findLoop(
  path: string,
  files: Tree['files'],
  trail: readonly string[],
  settled: Set<string>,
): readonly string[] | undefined {
  if (trail.includes(path)) return trail.slice(trail.indexOf(path));
  if (settled.has(path)) return undefined;
  for (const { target } of files.get(path)?.imports ?? []) {
    const loop =
      target === undefined || !files.has(target) ? undefined : findLoop(target, files, [...trail, path], settled);
    if (loop) {
      for (const seen of loop) settled.add(seen);
      return loop;
    }
  }
  settled.add(path);
  return undefined;
}
