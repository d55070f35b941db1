import type { Fault, Rule } from './rule.ts';
import { anyType } from './rules/any.ts';
import { cast } from './rules/cast.ts';
import { clock } from './rules/clock.ts';
import { cycle } from './rules/cycle.ts';
import { defaultExport } from './rules/default-export.ts';
import { environment } from './rules/environment.ts';
import { fileName } from './rules/file-name.ts';
import { htmlInjection } from './rules/html-injection.ts';
import { importsDown } from './rules/imports-down.ts';
import { kernelAlone } from './rules/kernel-alone.ts';
import { moduleAnatomy } from './rules/module-anatomy.ts';
import { moduleDoor } from './rules/module-door.ts';
import { outbound } from './rules/outbound.ts';
import { packageArrow } from './rules/package-arrow.ts';
import { packageDoor } from './rules/package-door.ts';
import { printing } from './rules/printing.ts';
import { purity } from './rules/purity.ts';
import { silenced } from './rules/silenced.ts';
import { size } from './rules/size.ts';
import { sqlRaw } from './rules/sql-raw.ts';
import { syntax } from './rules/syntax.ts';
import { testLeftOut } from './rules/test-left-out.ts';
import { unfinished } from './rules/unfinished.ts';
import { webLayers } from './rules/web-layers.ts';
import { readTree } from './tree.ts';

const RULES: readonly Rule[] = [
  ...[syntax, packageArrow, packageDoor, moduleDoor, moduleAnatomy, importsDown, kernelAlone, webLayers, cycle],
  ...[purity, clock, environment, outbound, printing, htmlInjection, sqlRaw],
  ...[fileName, size, unfinished, silenced, testLeftOut, anyType, cast, defaultExport],
];

export type Verdict = {
  readonly rules: readonly Rule[];
  readonly seen: number;
  readonly faults: readonly (Fault & { readonly rule: Rule })[];
};

/** Reads every source file below `root` and holds it against every rule of the house. */
export function judge(root: string): Verdict {
  const tree = readTree(root);
  const faults = RULES.flatMap((rule) => [...rule.check(tree)].map((fault) => ({ ...fault, rule })));
  return { rules: RULES, seen: tree.files.size, faults };
}
