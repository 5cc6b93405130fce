import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WrittenBlock } from '#base/document.ts';
import type { ReportContent, ReportSection } from './content.ts';
import { goesOnWays } from './kinds.ts';
import { ownQuestions } from './own-templates.ts';
import { reportDocument } from './report-document.ts';
import { nothingWritten, type Written } from './section.ts';
import { typedFrom, writtenFrom } from './typed.ts';

const taken: ReportSection['taken'] = {
  ...{ title: 'Plan', ref: null, depth: 0, leads: [], partners: [], meant: null, told: [] },
  ...{ money: { budget: '100', funded: '50', spent: null }, rows: [], lessons: [] },
};
const section = (own: Partial<ReportSection>): ReportSection => ({
  ...{ key: 'hele', kind: 'whole', about: null, taken, written: nothingWritten, lessonId: null },
  ...own,
});
const content: ReportContent = {
  ...{ kind: 'yearly', title: 'Evaluering 2026', lang: 'nb', owner: 'Kysten' },
  ...{ fromYear: 2026, year: 2026, questions: ownQuestions('yearly', 'nb') },
  plan: { editionId: '0190a0f0-0000-7000-8000-000000000000', slug: '2026', title: 'Plan 2026' },
  sections: [
    section({ taken: { ...taken, rows: [{ name: null, money: taken.money }] } }),
    section({ key: 'm-1', kind: 'goal', taken: { ...taken, title: 'Et mål', ref: '1' } }),
    section({
      key: 't-1',
      kind: 'measure',
      taken: {
        ...taken,
        ...{ title: 'Et tiltak', ref: '1a', depth: 1 },
        told: [{ day: '2026-03-01', state: 'on-track', sentence: 'Det går.', next: null }],
      },
      written: {
        answers: { '4': 'Ja.\n\nOg mer.' },
        figures: [{ what: 'Lærlinger', value: '6.5', unit: '', year: 2026, source: 'Oss' }],
        goesOn: 'ends',
        lesson: { title: 'Lærdom', tried: 'Noe.', outcome: 'Alt.', carryOver: null },
      },
    }),
  ],
};

describe('a report as a document', () => {
  const { blocks } = reportDocument(content, null);
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [[block.level, block.text]] : [],
  );

  test('has each goal and measure once, under headings that skip no level', () => {
    expect(headings.map(([, text]) => text)).toEqual([
      ...['Om rapporten', 'Samlet vurdering', 'Pengene', 'Mål og tiltak', '1. Et mål'],
      ...['1a. Et tiltak', 'Hva ble gjort?', 'Hva kom ut av det, og for hvem?'],
      'Hva går videre neste år, og hvorfor?',
    ]);
    for (const [at, [level]] of headings.entries()) {
      expect(Number(level) - Number(headings[at - 1]?.[0] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  test('says of what nobody has written or answered that it is so, and of what is not told nothing', () => {
    const said = (block: WrittenBlock) => (block.kind === 'paragraph' ? [block.text] : []);
    expect(blocks.flatMap(said)).toEqual([
      ...['Det er ikke skrevet noe om dette.', 'Det er ikke skrevet noe om dette.'],
      ...['Ja.', 'Og mer.', 'Ikke besvart.', 'Ikke besvart.'],
    ]);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Budsjett, finansiering og forbruk i kroner, 2026',
      'Rapportert underveis: 1a. Et tiltak',
      'Tall: 1a. Et tiltak',
    ]);
    // Nobody has said what comes next: no column of it stands empty.
    expect(tables[1]?.columns.map(({ header }) => header)).toEqual([
      ...['Dag', 'Tilstand', 'Hva som ble sagt'],
    ]);
    expect(tables[0]?.rows[0]).toEqual([
      { kind: 'text', text: 'Uten mål' },
      { kind: 'money', amount: 100n },
      { kind: 'money', amount: 50n },
      { kind: 'nothing' },
    ]);
  });
});

describe('what is typed in a section', () => {
  // Three letters at least, as titles have: blanks alone would leave two.
  const line = fc.stringMatching(/^[a-zæøå0-9][a-zæøå0-9 .,?]{2,39}$/).map((text) => `a${text}b`);
  const anyWritten: fc.Arbitrary<Written> = fc.record({
    answers: fc.dictionary(fc.constantFrom('0', '3', '7'), line),
    figures: fc.array(
      fc.record({
        what: line,
        value: fc
          .tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 1, max: 9 }))
          .map(([whole, part]) => `${whole}.${part}`),
        unit: line,
        year: fc.integer({ min: 1990, max: 2100 }),
        source: line,
      }),
      { maxLength: 4 },
    ),
    goesOn: fc.option(fc.constantFrom(...goesOnWays)),
    lesson: fc.option(
      fc.record({ title: line, tried: line, outcome: line, carryOver: fc.option(line) }),
    ),
  });

  test('is what was written, shown in a form and sent again', () => {
    fc.assert(
      fc.property(anyWritten, (written) => {
        expect(writtenFrom(typedFrom(written), [0, 3, 7])).toEqual({ ok: true, value: written });
      }),
    );
  });

  test('is refused with every fault: a figure that is no number, a lesson half told', () => {
    const outcome = writtenFrom(
      {
        'figure-0-what': 'Lærlinger',
        'figure-0-value': 'N/A',
        'figure-0-year': '2026',
        'lesson-title': 'Bare et navn',
        'answer-0': 'x'.repeat(20_001),
      },
      [0],
    );
    expect(outcome).toEqual({
      ok: false,
      faults: [
        { field: 'answer-0', code: 'long' },
        { field: 'figure-0-value', code: 'number' },
        { field: 'figure-0-source', code: 'figure' },
        { field: 'lesson-tried', code: 'lesson' },
        { field: 'lesson-outcome', code: 'lesson' },
      ],
    });
  });
});
