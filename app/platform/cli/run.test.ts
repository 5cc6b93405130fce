import { describe, expect, test } from 'vitest';
import { type Answer, type Call, type Command, type CommandHouse, found } from './command.ts';
import { run } from './run.ts';

const base = { takes: [], options: {}, does: 'Do', more: '' };

/** Runs what was typed among a few commands; gives the exit code and what was printed and said. */
async function typed(words: string, answer: Answer | Error = found({ n: 1 }, 'one')) {
  const printed: string[] = [];
  const said: string[] = [];
  const calls: Call[] = [];
  const closes: number[] = [];
  const work = async (call: Call): Promise<Answer> => {
    calls.push(call);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const commands: Command[] = [
    { ...base, name: 'look', takes: ['FILE'], house: null, run: work },
    { ...base, name: 'compare', takes: ['FILE…'], house: null, run: work },
    {
      ...base,
      name: 'plan add',
      takes: ['SLUG'],
      options: {
        name: { value: 'NAME', needed: true, does: 'a name' },
        region: { value: 'CODE', many: true, does: 'a code' },
        hard: { does: 'a flag' },
      },
      house: { examples: true },
      run: work,
    },
  ];
  const house = { database: { close: async () => closes.push(1) } } as unknown as CommandHouse;
  const exit = await run(commands, words.split(' ').filter(Boolean), {
    print: (text) => void printed.push(text),
    say: (message) => void said.push(message),
    now: () => new Date('2026-03-10T08:15:00Z'),
    openHouse: async () => ({ ok: true, value: house }),
  }).catch((error: Error) => error.message);
  return {
    exit,
    out: printed.join(''),
    err: said.join('\n'),
    call: calls[0],
    closed: closes.length,
  };
}

describe('what a command finds', () => {
  test('is printed as text, or as JSON when asked', async () => {
    expect(await typed('look a.txt')).toMatchObject({ exit: 0, out: 'one\n', err: '' });
    expect(await typed('look a.txt --json')).toMatchObject({ exit: 0, out: '{\n  "n": 1\n}\n' });
  });

  test('ends with 2, and is printed all the same, when other input could not be read', async () => {
    const answer = found({ n: 1 }, 'one', { error: true, unread: ['b.txt: it is damaged.'] });
    expect(await typed('look a.txt', answer)).toMatchObject({
      exit: 2,
      out: 'one\n',
      err: 'b.txt: it is damaged.',
    });
  });

  test('ends with 1 when it is an error', async () => {
    const answer = found({ n: 1 }, 'one', { error: true });
    expect(await typed('look a.txt', answer)).toMatchObject({ exit: 1, out: 'one\n' });
  });
});

test('a refusal is told on stderr and ends with 1; its reasons are JSON when asked', async () => {
  const answer: Answer = { kind: 'refused', reasons: ['taken'], sentences: ['It is taken.'] };
  expect(await typed('look a.txt', answer)).toMatchObject({
    exit: 1,
    out: '',
    err: 'It is taken.',
  });
  const asked = await typed('look a.txt --json', answer);
  expect(asked).toMatchObject({ exit: 1, err: 'It is taken.' });
  expect(JSON.parse(asked.out)).toEqual({ refused: ['taken'] });
});

test('what cannot be read is told on stderr and ends with 2, with nothing on stdout', async () => {
  const answer: Answer = { kind: 'unreadable', sentences: ['It is damaged.'] };
  expect(await typed('look a.txt --json', answer)).toMatchObject({
    exit: 2,
    out: '',
    err: 'It is damaged.',
  });
});

describe('the house', () => {
  test('is opened only for a command that needs it, and closed also after a fault', async () => {
    expect(await typed('look a.txt')).toMatchObject({ closed: 0 });
    expect(await typed('plan add x --name N')).toMatchObject({ exit: 0, closed: 1 });
    const fault = await typed('plan add x --name N', new Error('a bug'));
    expect(fault).toMatchObject({ exit: 'a bug', closed: 1 });
  });
});

test('words and options reach the command', async () => {
  const { call } = await typed('plan add --region 40 kysten --name N --hard --region=38');
  expect(call?.words).toEqual(['kysten']);
  expect(call?.values('region')).toEqual(['40', '38']);
  expect(call?.flag('hard')).toBe(true);
  expect(call?.flag('json')).toBe(false);
  expect(call?.values('year')).toEqual([]);
});

test('a command may take several of its last word, and at least one', async () => {
  expect((await typed('compare a b c --json')).call?.words).toEqual(['a', 'b', 'c']);
  expect(await typed('compare')).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/^FILE is missing\.\nUsage: .*compare FILE…$/),
  });
});

describe('wrong use ends with 2 and says what is wrong', () => {
  test.each([
    ['', 'Which command?'],
    ['lok a.txt', 'There is no command «lok a.txt».'],
    ['plan', 'There is no command «plan».'],
    ['look', 'FILE is missing.'],
    ['look a b', '«b» is one word too many.'],
    ['look a --fast', "Unknown option '--fast'."],
    ['look a --json=yes', "Option '--json' does not take an argument."],
    ['plan add x', '--name is missing.'],
    ['plan add x --name', "Option '--name <value>' argument missing."],
    ['plan add x --name a --name b', '--name is given more than once.'],
  ])('«%s»', async (words, sentence) => {
    const { exit, out, err, call } = await typed(words);
    expect({ exit, out, call }).toEqual({ exit: 2, out: '', call: undefined });
    expect(err.split('\n')[0]).toBe(sentence);
    expect(err).toContain('Usage: ');
  });
});

describe('help is printed and ends with 0', () => {
  test.each(['--help', '-h', 'help', 'plan --help'])('«%s» lists every command', async (words) => {
    const { exit, out, err } = await typed(words);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/look FILE[\s\S]*plan add SLUG/);
  });

  test('for one command it names its options', async () => {
    const { exit, out } = await typed('plan add --help');
    expect(exit).toBe(0);
    expect(out).toContain('plan add SLUG --name NAME [--region CODE …] [--hard] [--json]');
    expect(out).toMatch(/--hard +a flag/);
  });
});
