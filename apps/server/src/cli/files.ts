import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface FileToWrite {
  readonly path: string;
  /** Any pieces of text, made as they are written: a file may be larger than anybody wants to hold. */
  readonly content: Iterable<string>;
}

/** A file that could not be written, with the reason that the operating system gave. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  readonly path: string;
  readonly reason: string;
  constructor(path: string, cause: unknown) {
    super(`${path}: ${systemReason(cause)}`, { cause });
    this.path = path;
    this.reason = systemReason(cause);
  }
}

/** ENOENT, EACCES …: short, exact, and the same in every language. */
export function systemReason(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'UNKNOWN';
}

/**
 * All files or none: each is complete on disk under another name before the first takes its place, so a full disk,
 * a missing folder or an interruption leaves whatever stood there before.
 */
export async function writeFilesTogether(
  files: readonly FileToWrite[],
  { signal, onWritten }: { readonly signal?: AbortSignal; readonly onWritten?: (files: number) => void } = {},
): Promise<void> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
      written.push({ temporary, path });
      await refuseOtherThanFile(path);
      await writeDurably(temporary, content, signal).catch((cause: unknown) => {
        signal?.throwIfAborted();
        throw new FileTrouble(path, cause);
      });
      onWritten?.(written.length);
    }
    signal?.throwIfAborted();
    for (const { temporary, path } of written) {
      await rename(temporary, path).catch((cause: unknown) => {
        throw new FileTrouble(path, cause);
      });
    }
  } catch (cause) {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
    throw cause;
  }
}

/** A folder would only show when other files are already in place; a device or a pipe would be replaced by a file. */
async function refuseOtherThanFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) {
    throw new FileTrouble(path, Object.assign(new Error(), { code: found.isDirectory() ? 'EISDIR' : 'ENOTSUP' }));
  }
}

/** Characters handed over at a time; between two of them somebody may stop the command. */
const pieceLength = 65_536;

function* inPieces(content: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of content) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function writeDurably(path: string, content: Iterable<string>, signal: AbortSignal | undefined): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(inPieces(content), { encoding: 'utf8', signal });
    await file.sync();
  } finally {
    await file.close();
  }
}
