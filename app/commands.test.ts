import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from './commands.ts';

const documented = readFileSync('docs/commands.md', 'utf8');

test.each(commands.map((command) => [command.name, command] as const))(
  '«%s» is documented with its words and options',
  (name, { takes, options }) => {
    expect(documented).toContain(`| \`${[name, ...takes].join(' ')}`);
    for (const option of Object.keys(options)) expect(documented).toContain(`--${option}`);
  },
);

test('no name begins another, since the first that fits is taken', () => {
  const names = commands.map(({ name }) => name);
  for (const name of names)
    expect(names.filter((other) => `${other} `.startsWith(`${name} `))).toEqual([name]);
});
