import { cpus, totalmem } from 'node:os';

/** Where and when figures were measured; only figures of one place belong into one table. */
export type Place = { readonly day: string; readonly machine: string; readonly node: string };

export function thisPlace(): Place {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    day: new Date(performance.timeOrigin).toISOString().slice(0, 10),
    machine: `${cpus().length} × ${model}, ${memory}, ${process.platform} ${process.arch}`,
    node: process.version,
  };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.day === b.day && a.machine === b.machine && a.node === b.node;
}
