import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { denseInstance } from './dense.ts';
import { type Instance, writeInstance } from './instance-file.ts';
import { type MentoringSize, mentoringInstance } from './mentoring.ts';
import { perfectInstance } from './perfect.ts';

/** Instances as files, each made when it is first wanted and gone with the shelf. */
export type InstanceShelf = {
  readonly dense: (size: number) => string;
  readonly perfect: (size: number, degree: number) => string;
  readonly mentoring: (size: MentoringSize) => string;
  readonly clear: () => void;
};

export function createShelf(): InstanceShelf {
  const folder = mkdtempSync(join(tmpdir(), 'viceversa-bench-'));
  const paths = new Map<string, string>();
  const keep = (name: string, make: () => Instance): string => {
    const known = paths.get(name);
    if (known !== undefined) return known;
    const path = join(folder, `${name}.i32`);
    writeInstance(path, make());
    paths.set(name, path);
    return path;
  };
  return {
    dense: (size) => keep(`dense-${size}`, () => denseInstance(size, size)),
    perfect: (size, degree) => keep(`perfect-${size}-${degree}`, () => perfectInstance(size, degree, size)),
    mentoring: (size) => keep(`mentoring-${Object.values(size).join('-')}`, () => mentoringInstance(size)),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
