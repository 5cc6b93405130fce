import type { Call, CommandHouse } from '#platform/cli/command.ts';
import { anyMorning, type TestDatabase } from './database.ts';

/** A command's call as if it were typed, and what it said. */
export function call(
  words: string[],
  options: Record<string, string[]> = {},
): { call: Call; said: string[] } {
  const said: string[] = [];
  return {
    said,
    call: {
      words,
      values: (option) => options[option] ?? [],
      flag: (option) => option in options,
      say: (message) => void said.push(message),
      now: () => new Date(anyMorning),
    },
  };
}

/** A test's database as the house a command is given. */
export function houseOn(database: TestDatabase): CommandHouse {
  const { app, published, owner, appUrl, ownerUrl, ground } = database;
  const open = { kind: 'yours' as const, app, published, owner, appUrl, ownerUrl };
  return {
    ground,
    publicUrl: null,
    database: { ...open, bytesLeft: async () => null, close: async () => {} },
  };
}
