/** Why the bundled database cannot be had on a data folder. */
export type BundledRefusal =
  | 'other-major-version'
  | 'not-a-data-folder'
  | 'another-users-folder'
  | 'cannot-write'
  | 'disk-full'
  | 'in-use-elsewhere'
  | 'cannot-run-here'
  | 'does-not-start';

/** A refusal with what was seen, in a form an `Outcome` takes. */
export type Refused = {
  ok: false;
  refused: [BundledRefusal];
  detail: string;
  dataDir: string;
};

/** Carries a refusal out of the depths of starting; `openBundled` turns it into a value. */
export class Refusing extends Error {
  readonly reason: BundledRefusal;
  readonly detail: string;

  constructor(reason: BundledRefusal, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
    this.detail = detail;
  }
}

const whatToDo: Record<BundledRefusal, (dataDir: string, detail: string) => string> = {
  'other-major-version': (dataDir, detail) =>
    `The data in ${dataDir} was made by another major version of PostgreSQL (${detail}), which this release cannot open. ` +
    'Nothing was changed. Run the release that made it and write a backup (npm run -s tannhjul -- backup FILE), ' +
    'move the folder aside, then read the backup in here (npm run -s tannhjul -- restore FILE).',
  'not-a-data-folder': (dataDir, detail) =>
    `${dataDir} does not hold data of Tannhjul: ${detail}. ` +
    'Nothing was changed. Move it aside, or name another folder.',
  'another-users-folder': (dataDir, detail) =>
    `The data in ${dataDir} belongs to another user (${detail}). ` +
    'Run as that user, or give the folder to yourself (chown -R).',
  'cannot-write': (dataDir, detail) =>
    `Tannhjul cannot write in ${dataDir} (${detail}). ` +
    'Give this user the right to write there, or name another folder.',
  'disk-full': (dataDir, detail) =>
    `The disk that holds ${dataDir} is full (${detail}). ` +
    'Free some space there and start again; nothing that was saved is lost.',
  'in-use-elsewhere': (dataDir, detail) =>
    `The data in ${dataDir} is in use by a process that cannot be reached from here (${detail}). ` +
    'Stop it there first, or set DATABASE_URL to a server that both can reach.',
  'cannot-run-here': (_, detail) =>
    `The PostgreSQL that comes with Tannhjul cannot run on this machine (${detail}). ` +
    'Install PostgreSQL 15 or newer and set DATABASE_URL and DATABASE_OWNER_URL.',
  'does-not-start': (dataDir, detail) =>
    `The database in ${dataDir} did not start: ${detail}. ` +
    `Its log is ${dataDir}/postgres.log. Nothing was removed.`,
};

/** The operator's sentence: what is wrong, where, and what to do. */
export function sentenceFor(refused: Refused): string {
  return whatToDo[refused.refused[0]](refused.dataDir, refused.detail);
}

/** Reads an error of the file system, or a message of PostgreSQL, as a refusal; others are bugs. */
export function refusalOf(error: unknown, dataDir: string): Refused {
  const { reason, detail } = refusingFrom(error);
  return { ok: false, refused: [reason], detail, dataDir };
}

function refusingFrom(error: unknown): Refusing {
  if (error instanceof Refusing) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT' || tellsOfFullDisk(message)) {
    return new Refusing('disk-full', firstLine(message));
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new Refusing('cannot-write', firstLine(message));
  }
  throw error;
}

/** Whether PostgreSQL (in English, as it is run) says that the disk is full. */
export function tellsOfFullDisk(message: string): boolean {
  return /No space left on device|Disk quota exceeded/i.test(message);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
