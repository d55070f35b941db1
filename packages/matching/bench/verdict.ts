import type { Measured } from './measured.ts';

export type Target =
  /** At least so many times faster, by processor time, than whom we are compared with. */
  | { readonly kind: 'ratio'; readonly least: number }
  | { readonly kind: 'wall'; readonly mostMs: number }
  | { readonly kind: 'memory'; readonly mostMb: number };

/** `open`: there was nobody to compare with. */
export type Verdict = 'met' | 'missed' | 'open' | 'error';

/** Judged by our whole result, input check and certificate included, against the bare solver of the peer. */
export function verdictOf(target: Target, { ours, against, problem }: Measured): Verdict {
  if (problem !== null || ours === null) return 'error';
  if (target.kind === 'ratio' && against === null) return 'open';
  return meets(target, { ours, against }) ? 'met' : 'missed';
}

function meets(target: Target, { ours, against }: Pick<Measured, 'ours' | 'against'>): boolean {
  switch (target.kind) {
    case 'ratio':
      return (ratioOf(against, ours) ?? 0) >= target.least;
    case 'wall':
      return ours !== null && ours.wallMs <= target.mostMs;
    case 'memory':
      return ours !== null && ours.peakMb <= target.mostMb;
  }
}

/** How many times longer the first takes, by processor time. */
export function ratioOf(longer: Measured['ours'], shorter: Measured['ours']): number | null {
  return longer === null || shorter === null ? null : longer.processorMs / shorter.processorMs;
}

/** How many times longer the first takes on the clock. */
export function wallRatioOf(longer: Measured['ours'], shorter: Measured['ours']): number | null {
  return longer === null || shorter === null ? null : longer.wallMs / shorter.wallMs;
}

/** Whoever solved the same instance must have found the same total. */
export function totalsDiffer(totals: readonly number[]): boolean {
  return new Set(totals).size > 1;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
