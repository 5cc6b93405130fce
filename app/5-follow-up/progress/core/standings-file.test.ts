import { expect, test } from 'vitest';
import {
  type StandingOut,
  type StandingsOf,
  standingsDocument,
  standingsSheet,
  standingsWorkbook,
} from './standings-file.ts';
import { selectionName } from './standings-selection.ts';

const measure = (own: Partial<StandingOut>): StandingOut => ({
  ...{ ref: null, title: 'Kurs', goalId: 'a', goalRef: '1', goalTitle: 'Flere i arbeid' },
  ...{ state: null, percent: null, sentence: null, nextStep: null, nextDay: null, by: null },
  ...{ leads: [{ name: 'Fjordby' }], reported: null, due: '2026-06-01', waiting: 1 },
  ...own,
});
const rows = [
  measure({
    ...{ ref: '1a', state: 'completed', percent: 40, sentence: '=1+1', reported: '2026-05-01' },
    ...{ by: 'Verftet' },
  }),
  measure({ title: 'Mentor' }),
  measure({ title: 'Løst', goalId: null, goalRef: null, goalTitle: null }),
];
const of: StandingsOf = {
  ...{ plan: 'Plan 2026', owner: 'Kysten', lang: 'nb', day: '2026-05-11', acts: false },
  ...{ which: [], all: 3 },
};

test('how the plan goes is told goal by goal for a meeting, with how many stand in each way', () => {
  const { title, subtitle, blocks } = standingsDocument(rows, of);
  expect(title).toBe('Slik går det: Plan 2026');
  expect(subtitle).toMatch(/^Slik det var meldt 11\.\smai\s2026$/);
  const some = standingsDocument(rows, { ...of, which: ['Forsinket', 'Nav'] });
  expect(some.subtitle).toMatch(/2026\. Et utvalg: Forsinket, Nav \(3 av 3 tiltak\)$/);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual(['Samlet', '1. Flere i arbeid', 'Tiltak uten mål']);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2, 1]);
  // Nobody has said what comes next, and of what hangs under no goal nothing at all.
  expect(tables.slice(1).map(({ columns }) => columns.map(({ header }) => header))).toEqual([
    ['Tiltak', 'Tilstand', 'Det som ble meldt', 'Ansvarlig'],
    ['Tiltak', 'Tilstand', 'Ansvarlig'],
  ]);
});

test('and with all of it in a sheet, where only those who act are told what is owed', () => {
  const sheet = standingsSheet(rows, of);
  expect(sheet.columns).toHaveLength(10);
  expect(sheet.rows).toHaveLength(3);
  // What is done is all of it, and what is written is text.
  expect(sheet.rows[0]).toContainEqual({ kind: 'percent', percent: 100 });
  expect(sheet.rows[0]).toContainEqual({ kind: 'text', text: '=1+1' });
  const owed = standingsSheet(rows, { ...of, acts: true });
  expect(owed.columns.slice(10).map(({ header }) => header)).toEqual([
    'Rapport innen',
    'Rapporter som venter',
  ]);
  expect(owed.rows[1]?.slice(10)).toEqual([
    { kind: 'day', day: '2026-06-01' },
    { kind: 'number', number: 1 },
  ]);
});

test('a list one chose says so in its name and in a sheet beside it, and leaves the rows as they are', () => {
  const chosen = { ...of, which: ['Forsinket', 'Nav'], all: 300 };
  const names = (which: typeof of) => standingsWorkbook(rows, which).sheets.map(({ name }) => name);
  expect(names(of)).toEqual(['Tiltak']);
  expect(names(chosen)).toEqual(['Tiltak', 'Utvalg, 3 av 300']);
  expect(standingsSheet(rows, chosen)).toEqual(standingsSheet(rows, of));
  expect(selectionName({ ...of, n: 3 })).toBe('');
  expect(selectionName({ ...chosen, n: 3 })).toBe('utvalg 3 av 300 Forsinket, Nav');
});
