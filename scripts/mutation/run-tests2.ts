import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { createVitest } from 'vitest/node';
const [root = '.', ...files] = process.argv.slice(2);
const vitest = await createVitest(
  { root, config: false, include: ['packages/matching/src/{solve,certify,repair,dense}/*.test.ts'], watch: true, bail: 1, pool: 'threads', isolate: false, fileParallelism: false, reporters: [{}], fsModuleCache: false },
  { cacheDir: join(root, '.cache'), server: { watch: null } },
);
await vitest.init();
const all = await vitest.globTestSpecifications();
const some = files.map(f => all.filter(s => s.moduleId.endsWith(f))[0]);
const target = join(root, 'packages/matching/src/certify/certify.ts');
const text = readFileSync(target, 'utf8');
for (let k = 0; k < 6; k++) {
  const c = process.cpuUsage();
  writeFileSync(target, k % 2 === 1 ? text.replace('primal !== dual', 'primal === dual') : text);
  vitest.invalidateFile(target);
  vitest.state.clearFiles?.(vitest.projects[0]);
  const r = await vitest.runTestSpecifications(some, false);
  const d = process.cpuUsage(c);
  console.log(r.testModules.map(m => [m.relativeModuleId, m.state(), m.diagnostic().duration]), (d.user + d.system) / 1e6);
}
writeFileSync(target, text);
await vitest.close();
process.exit(0);
