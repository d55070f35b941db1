import type { Writable } from 'node:stream';
import cliProgress from 'cli-progress';

export interface Progress {
  /** Calls with a new label start a new line of work. */
  readonly show: (label: string, done: number, total: number) => void;
  readonly stop: () => void;
}

type Screen = Writable & { readonly isTTY?: boolean };
const manyRows = 1_000;

/** A bar where somebody watches; in a log one line per step, and only for files large enough to wait for. */
export function createProgress(stream: Screen): Progress {
  return stream.isTTY === true ? createBar(stream) : createLines(stream);
}

function createBar(stream: Screen): Progress {
  const bar = new cliProgress.SingleBar(
    {
      stream,
      clearOnComplete: true,
      // Ctrl-C ends the command at once, in the middle of a long search too: nobody would bring the cursor back, or lines
      // that wrap. The bar is cut to the width of the terminal instead.
      hideCursor: false,
      linewrap: true,
      format: '{label} [{bar}] {percentage}%',
    },
    cliProgress.Presets.shades_classic,
  );
  let current = '';
  return {
    show(label, done, total) {
      if (label !== current) {
        bar.stop();
        bar.start(total, done, { label });
        current = label;
      }
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

function createLines(stream: Writable): Progress {
  let current = '';
  return {
    show(label, _done, total) {
      if (label === current || total <= manyRows) return;
      current = label;
      stream.write(`${label} (${total})\n`);
    },
    stop() {},
  };
}
