export type DatabaseProblem =
  | 'unsupported_platform'
  | 'no_account'
  | 'folder_not_usable'
  | 'disk_full'
  | 'other_version'
  | 'no_answer';

/** The bundled database cannot be used. The message is written for the person at the terminal. */
export class DatabaseNotStarted extends Error {
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem, message: string) {
    super(message);
    this.name = 'DatabaseNotStarted';
    this.problem = problem;
  }
}

export type Holder = { readonly pid: number; readonly since: string };

/** Another Viceversa holds the same data folder. */
export class AlreadyRunning extends Error {
  readonly folder: string;
  readonly holder: Holder | undefined;

  constructor(folder: string, holder: Holder | undefined) {
    const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'its process number could not be read';
    super(
      `Viceversa is already running on the data folder ${folder} (${who}). ` +
        'Two at once would damage each other’s work: stop the other one, or choose another folder with --data.',
    );
    this.name = 'AlreadyRunning';
    this.folder = folder;
    this.holder = holder;
  }
}

/** `code` of a system error (ENOENT, EACCES, …), or undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a refusal of the file system into a sentence that says which folder and what to do. */
export function folderProblem(folder: string, error: unknown): DatabaseNotStarted {
  const code = systemCode(error) ?? (error instanceof Error ? error.message : String(error));
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new DatabaseNotStarted(
      'disk_full',
      `The disk that holds ${folder} is full: free some space and start again.`,
    );
  }
  return new DatabaseNotStarted(
    'folder_not_usable',
    `The folder ${folder} cannot be used for the database (${code}): ` +
      'it must be writable by the account that starts Viceversa. Choose another one with --data, or correct its owner.',
  );
}
