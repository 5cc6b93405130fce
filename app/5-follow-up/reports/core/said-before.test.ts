import { expect, test } from 'vitest';
import type { ReportContent } from './content.ts';
import { saidOf } from './said-before.ts';
import { nothingWritten } from './section.ts';

const figure = { what: 'Lærlinger', value: '6', unit: '', year: 2025, source: 'Oss' };
const section = (kind: string, id: string | null, written: object) => ({
  ...{ kind, about: id === null ? null : { kind, id } },
  written: { ...nothingWritten, ...written },
});
const before = {
  questions: ['Hva skjedde?', 'Hva ble gjort?', 'For hvem?'].map((text) => ({ text })),
  sections: [
    section('whole', null, { answers: { '0': 'Mye.' } }),
    section('measure', 'a', { answers: { '1': 'Seks kurs.', '2': '' }, figures: [figure] }),
    section('measure', 'b', {}),
  ],
} as unknown as ReportContent;

test('what the report before said is known by what it is about and by the question itself', () => {
  expect(saidOf(before, { kind: 'measure', aboutId: 'a' })).toEqual({
    answers: new Map([['Hva ble gjort?', 'Seks kurs.']]),
    figures: [figure],
  });
  expect(saidOf(before, { kind: 'whole', aboutId: null })?.answers.get('Hva skjedde?')).toBe(
    'Mye.',
  );
});

test('of what nobody wrote of, or what is new in the plan, nothing was said', () => {
  expect(saidOf(before, { kind: 'measure', aboutId: 'b' })).toBeNull();
  expect(saidOf(before, { kind: 'measure', aboutId: 'c' })).toBeNull();
});
