import type { Ground } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Clock } from '#platform/clock.ts';
import type { OpenDatabase } from '#platform/database/open.ts';

/** An option is a flag, or takes a value that `value` stands for in the help. */
export type Option = { does: string; value?: string; needed?: true; many?: true };

/** What was typed after a command's name, and what every command is given. */
export type Call = {
  /** The words the command takes, in their order; all are there. */
  words: readonly string[];
  /** The values of an option, in the order they were typed. */
  values(option: string): readonly string[];
  flag(option: string): boolean;
  /** Tells the person something on stderr. */
  say(message: string): void;
  now: Clock;
};

/** What a command that needs the database gets besides. */
export type CommandHouse = {
  database: OpenDatabase;
  ground: Ground;
  /** Where the site is reached, for what is written to people; null where nobody has said. */
  publicUrl: string | null;
};

/**
 * What came of a command. `found` is printed on stdout, as JSON or as text, and ends with 1 when what
 * was found is an error, with 2 when some of the input could not be read, which `unread` tells on
 * stderr. `refused` and `unreadable` are told on stderr and end with 1 and 2.
 */
export type Answer =
  | { kind: 'found'; json: unknown; text: string; error: boolean; unread: readonly string[] }
  | { kind: 'refused'; reasons: readonly string[]; sentences: readonly string[] }
  | { kind: 'unreadable'; sentences: readonly string[] };

type Described = {
  /** One or two words: `read`, `journal verify`. */
  name: string;
  /** The words it takes, as they are called in the help; the last may end with «…» and be several. */
  takes: readonly string[];
  options: Readonly<Record<string, Option>>;
  /** One line for the list of commands. */
  does: string;
  /** What else one should know, for its own help. */
  more: string;
};

/** A command that runs without a database starts at once; `house` says what the database is to hold. */
export type Command = Described &
  (
    | { house: null; run(call: Call): Promise<Answer> }
    | { house: { examples: boolean }; run(call: Call, house: CommandHouse): Promise<Answer> }
  );

/** The one who acts at the command line: whoever may run commands may do what an administrator may. */
export const commandLine: Actor = {
  roles: ['administrator'],
  name: 'command line',
  organisation: null,
};

/** The command did what was asked. */
export function found(
  json: unknown,
  text: string,
  { error = false, unread = [] }: { error?: boolean; unread?: readonly string[] } = {},
): Answer {
  return { kind: 'found', json, text, error, unread };
}
