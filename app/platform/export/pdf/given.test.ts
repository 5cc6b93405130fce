import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothing, text, type WrittenBlock, type WrittenDocument } from '#base/document.ts';
import { givenOf } from './given.ts';

const made = '2026-03-10';

function documentOf(blocks: readonly WrittenBlock[]): WrittenDocument {
  return { title: 'Plan', subtitle: '', owner: 'Fylket', lang: 'nb', blocks };
}

function heading(level: number, text = 'Overskrift'): WrittenBlock {
  return { kind: 'heading', level: level as 1, text };
}

function tableOf(columns: number): WrittenBlock {
  return {
    kind: 'table',
    caption: 'Tabell',
    columns: Array.from({ length: columns }, () => ({ header: 'År', kind: 'money' })),
    rows: [Array.from({ length: columns }, () => nothing)],
    foot: [],
  };
}

describe('what the form is given', () => {
  test('never goes down more than one heading at a time, whatever levels the document has', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 })), (levels) => {
        const given = givenOf(documentOf(levels.map((level) => heading(level))), { made });
        let above = 0;
        for (const block of given.blocks) {
          const level = 'level' in block ? block.level : 0;
          expect(level).toBeLessThanOrEqual(above + 1);
          above = level;
        }
        expect(given.blocks).toHaveLength(levels.length);
      }),
    );
  });

  test('has a list of contents when there is something to list, less deep for a long document', () => {
    const chapters = (count: number, each: number) =>
      Array.from({ length: count }, () => [
        heading(1),
        heading(2),
        ...Array.from({ length: each }, () => heading(3)),
      ]).flat();
    const depth = (blocks: WrittenBlock[]) => givenOf(documentOf(blocks), { made }).depth;
    expect(depth(chapters(1, 2))).toBe(0);
    expect(depth(chapters(3, 2))).toBe(3);
    expect(depth(chapters(3, 20))).toBe(2);
  });

  test('lays broad tables down together with the headings right above them', () => {
    const blocks = [
      heading(1, 'Først'),
      tableOf(3),
      heading(1, 'Finansiering'),
      tableOf(9),
      tableOf(9),
    ];
    const given = givenOf(documentOf(blocks), { made }).blocks;
    expect(given.map(({ kind }) => kind)).toEqual(['heading', 'table', 'broad']);
    const broad = given[2];
    expect(broad && 'blocks' in broad && broad.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'table',
      'table',
    ]);
  });

  test('gives most room to the column with most to say, and names no table twice', () => {
    const long = text('Dette er en lang setning om noe som skal gjøres, og hvem som gjør det.');
    const table: WrittenBlock = {
      kind: 'table',
      caption: 'Feil',
      columns: [
        { header: 'Merknad', kind: 'prose' },
        { header: 'Sted', kind: 'text' },
        { header: 'Beløp', kind: 'money' },
      ],
      rows: [
        [long, text('side 3'), nothing],
        [long, nothing, nothing],
      ],
      foot: [],
    };
    const [, given] = givenOf(documentOf([heading(1, 'Feil'), table]), { made }).blocks;
    if (given?.kind !== 'table') throw new Error('the table is gone');
    const [note = 0, place = 0, amount] = given.columns.map(({ share }) => share);
    expect(note).toBeGreaterThan(place * 3);
    expect([amount, given.caption]).toEqual([0, '']);
  });

  test('prints values the way the language does, and keeps an empty place', () => {
    const facts: WrittenBlock = {
      kind: 'facts',
      caption: 'Fakta',
      facts: [
        { term: 'Beløp', detail: { kind: 'money', amount: 123_456_700n } },
        { term: 'Ingenting', detail: nothing },
      ],
    };
    const given = givenOf(documentOf([facts]), { made });
    expect(given.blocks[0]).toMatchObject({
      facts: [{ parts: ['1\u00a0234\u00a0567'] }, { parts: [''] }],
    });
    expect(given.dated).toBe('Dokumentet er laget 10.\u00a0mars 2026');
  });

  test('a year is no number of things', () => {
    const table: WrittenBlock = {
      kind: 'table',
      caption: 'Betalt',
      columns: [
        { header: 'År', kind: 'year' },
        { header: 'Personer', kind: 'number' },
      ],
      rows: [Array.from({ length: 2 }, () => ({ kind: 'number' as const, number: 2026 }))],
      foot: [],
    };
    expect(givenOf(documentOf([table]), { made }).blocks[0]).toMatchObject({
      rows: [[['2026'], ['2\u00a0026']]],
    });
  });
});
