import type { Clock } from '#platform/clock.ts';
import type { Answer, Call, Command, CommandHouse } from './command.ts';
import { helpFor, helpForAll, usage } from './help.ts';
import { parse } from './parse.ts';

/** Where a command runs: where it prints, the time, and how it gets its database. */
export type Surroundings = {
  print(text: string): void;
  say(message: string): void;
  now: Clock;
  openHouse(how: {
    examples: boolean;
  }): Promise<{ ok: true; value: CommandHouse } | { ok: false; exit: 1 | 2; sentence: string }>;
};

/** Runs what was typed; gives the exit code: 0 done, 1 errors found or refused, 2 wrong use or input. */
export async function run(
  commands: readonly Command[],
  typed: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const parsed = parse(commands, typed);
  if (parsed.kind === 'help') {
    around.print(parsed.about ? helpFor(parsed.about) : helpForAll(commands));
    return 0;
  }
  if (parsed.kind === 'wrong') {
    around.say(parsed.sentence);
    if (parsed.about) around.say(`Usage: npm run -s tannhjul -- ${usage(parsed.about)}`);
    else around.say(helpForAll(commands).trimEnd());
    return 2;
  }
  const { command, words, values, json } = parsed;
  const call: Call = {
    words,
    values: (option) => values.get(option) ?? [],
    flag: (option) => values.has(option),
    say: around.say,
    now: around.now,
  };
  if (command.house === null) return tell(await command.run(call), json, around);
  const opened = await around.openHouse(command.house);
  if (!opened.ok) {
    around.say(opened.sentence);
    return opened.exit;
  }
  try {
    return tell(await command.run(call, opened.value), json, around);
  } finally {
    await opened.value.database.close();
  }
}

function tell(answer: Answer, json: boolean, { print, say }: Surroundings): 0 | 1 | 2 {
  if (answer.kind === 'found') {
    print(json ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`);
    for (const sentence of answer.unread) say(sentence);
    if (answer.unread.length > 0) return 2;
    return answer.error ? 1 : 0;
  }
  for (const sentence of answer.sentences) say(sentence);
  if (answer.kind === 'unreadable') return 2;
  if (json) print(`${JSON.stringify({ refused: answer.reasons }, null, 2)}\n`);
  return 1;
}
