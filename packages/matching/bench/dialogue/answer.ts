/** What measured processes say: one line when they have read their instance, one line for each thing asked. */

export type Ready = { readonly version: string };

export type Answer = {
  /** Processor time of all threads of the process, user and system. */
  readonly processorMs: number;
  readonly wallMs: number;
  /** Costs or points; the same from everybody, or the row is an error. */
  readonly total: number;
  /** The most memory the process ever held. */
  readonly peakMb: number;
};

export function readReady(line: string): Ready {
  const { version } = parse(line);
  if (typeof version !== 'string') throw new Error(`not ready: ${line}`);
  return { version };
}

export function readAnswer(line: string): Answer {
  const said = parse(line);
  const number = (field: keyof Answer): number => {
    const value = said[field];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`no ${field} in: ${line}`);
    return value;
  };
  return {
    processorMs: number('processorMs'),
    wallMs: number('wallMs'),
    total: number('total'),
    peakMb: number('peakMb'),
  };
}

function parse(line: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
