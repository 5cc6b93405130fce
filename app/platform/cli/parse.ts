import { parseArgs } from 'node:util';
import type { Command } from './command.ts';

/** What was typed, understood; or why it cannot be, in one sentence. */
export type Parsed =
  | { kind: 'help'; about: Command | null }
  | { kind: 'wrong'; sentence: string; about: Command | null }
  | {
      kind: 'run';
      command: Command;
      words: string[];
      values: Map<string, string[]>;
      json: boolean;
    };

/** Finds the command among what was typed, and its words and options. */
export function parse(commands: readonly Command[], typed: readonly string[]): Parsed {
  const command = commands.find(({ name }) => {
    const words = name.split(' ');
    return words.every((word, index) => typed[index] === word);
  });
  if (command) return parseFor(command, typed.slice(command.name.split(' ').length));
  const [first] = typed;
  if (first === undefined) return wrong('Which command?', null);
  if (['--help', '-h', 'help'].includes(first) || typed.includes('--help')) {
    return { kind: 'help', about: null };
  }
  return wrong(`There is no command «${typed.slice(0, 2).join(' ')}».`, null);
}

function parseFor(command: Command, typed: string[]): Parsed {
  const flag = { type: 'boolean' } as const;
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      value === undefined ? flag : ({ type: 'string', multiple: true } as const),
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: typed,
      options: { ...options, json: flag, help: { ...flag, short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help', about: command };
    const given = new Map(
      Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : []]),
    ) as Map<string, string[]>;
    const missing = missingFrom(command, positionals, given);
    if (missing) return wrong(missing, command);
    return { kind: 'run', command, words: positionals, values: given, json: given.has('json') };
  } catch (error) {
    // Node's own sentence; what follows the first one is advice for another kind of program.
    const [sentence] = (error as Error).message.split('. ');
    return wrong(`${sentence?.replace(/\.$/, '')}.`, command);
  }
}

function missingFrom(
  { takes, options }: Command,
  words: string[],
  given: Map<string, string[]>,
): string | null {
  const word = takes[words.length];
  if (word !== undefined) return `${word.replace('…', '')} is missing.`;
  if (words.length > takes.length && !takes.at(-1)?.endsWith('…'))
    return `«${words[takes.length]}» is one word too many.`;
  for (const [name, { needed, many, value }] of Object.entries(options)) {
    if (needed && !given.has(name)) return `--${name} is missing.`;
    if (value !== undefined && !many && (given.get(name)?.length ?? 0) > 1) {
      return `--${name} is given more than once.`;
    }
  }
  return null;
}

function wrong(sentence: string, about: Command | null): Parsed {
  return { kind: 'wrong', sentence, about };
}
