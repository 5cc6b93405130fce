import type { Command } from './command.ts';

const common = {
  json: 'print the result as JSON',
  help: 'say how the command is used',
};

/** The help for all commands. */
export function helpForAll(commands: readonly Command[]): string {
  const named = commands.map(({ name, takes, does }) => [[name, ...takes].join(' '), does]);
  const width = Math.max(...named.map(([name = '']) => name.length));
  return [
    'Usage: npm run -s tannhjul -- COMMAND [--json]',
    '',
    ...named.map(([name = '', does]) => `  ${name.padEnd(width)}  ${does}`),
    '',
    'COMMAND --help says more about one. Results go to stdout, messages to stderr.',
    'Exit: 0 also with warnings, 1 errors found or refused, 2 wrong use or unreadable input.',
    '',
  ].join('\n');
}

/** The help for one command. */
export function helpFor(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, { does, value }]): [string, string] => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      does,
    ],
  );
  const all = [...options, ...Object.entries(common).map(([name, does]) => [`--${name}`, does])];
  const width = Math.max(...all.map(([name = '']) => name.length));
  return [
    `Usage: npm run -s tannhjul -- ${usage(command)} [--json]`,
    '',
    `${command.does}.`,
    ...(command.more === '' ? [] : [command.more]),
    '',
    ...all.map(([name = '', does]) => `  ${name.padEnd(width)}  ${does}`),
    '',
  ].join('\n');
}

/** How a command is typed: its name, its words, and its options, those one may leave out in brackets. */
export function usage({ name, takes, options }: Command): string {
  const typed = Object.entries(options).map(([option, { value, needed, many }]) => {
    const one = value === undefined ? `--${option}` : `--${option} ${value}`;
    if (needed) return many ? `${one} [${one} …]` : one;
    return many ? `[${one} …]` : `[${one}]`;
  });
  return [name, ...takes, ...typed].join(' ');
}
