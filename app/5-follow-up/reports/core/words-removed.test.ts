import { expect, test } from 'vitest';
import type { ReportContent } from './content.ts';
import { standsTooOften } from './words-removed.ts';

const written = (answers: Record<string, string>) => ({
  written: {
    answers,
    figures: [],
    goesOn: 'changed',
    lesson: { title: 'Ola ringte', tried: 'Den' },
  },
});
const report = (...sections: ReturnType<typeof written>[]) =>
  ({ sections }) as unknown as ReportContent;

test('a name in some places may be struck, and a word that stands everywhere may not', () => {
  const often = written({ 1: 'Den som den, og den igjen. '.repeat(10), 2: 'Ola var med.' });
  expect(standsTooOften(report(often), 'Ola')).toBe(false);
  expect(standsTooOften(report(often), 'den')).toBe(false);
  expect(standsTooOften(report(often, written({ 1: 'Her også: den.' })), 'den')).toBe(true);
  // Words of ours are not struck, and do not count.
  expect(standsTooOften(report(...Array.from({ length: 21 }, () => written({}))), 'answers')).toBe(
    false,
  );
});
