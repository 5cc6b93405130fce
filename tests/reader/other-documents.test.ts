import { describe, expect, test } from 'vitest';
import * as documents from './other-documents.ts';
import { readText } from './read-text.ts';

const codes = (text: string) =>
  readText(text).findings.map(({ severity, code }) => `${severity} ${code}`);

describe('plans of other counties', () => {
  test('bullets with owners in prose: what is said, nobody invented, and doubt where nothing is said', () => {
    const { plan, goals, measures } = readText(documents.bulletsWithOwnersInProse);
    expect(plan).toMatchObject({ kind: 'action-plan', language: 'nb', from: '2025', to: '2027' });
    expect(goals).toEqual([]);
    expect(measures.map(({ title, leads, sure }) => [title, leads.join(), sure])).toEqual([
      ['Åpne et studiesenter i det gamle meieriet', 'Innerfjord kommune', true],
      ['Gi språkopplæring på arbeidsplassen', 'NAV Innerfjord', true],
      ['Dele ut reisestipend til dem som pendler til fagskolen', '', false],
      ['Alle tiendeklassinger får en dag i en bedrift', 'Næringsforeningen', true],
      ['Holde en lærlingdag hver høst', '', false],
    ]);
  });

  test('a table whose headers are synonyms', () => {
    const { plan, goals, measures, budget, approvals } = readText(documents.tableWithOtherHeaders);
    expect(plan).toMatchObject({ kind: 'action-plan', language: 'nb', from: '2026', to: '2028' });
    expect(goals.map(({ ref, kind, title }) => [ref, kind, title])).toEqual([
      ['1', 'focus-area', 'Havbruk'],
      ['2', 'focus-area', 'Omsorg'],
    ]);
    expect(
      measures.map(({ ref, goal, leads, from, to }) => [ref, goal, leads.join(), from, to]),
    ).toEqual([
      ['1.1', 'g1', 'Nordkysten videregående skole', '2026', '2027'],
      ['1.2', 'g1', 'Nordkystrådet', '2027', '2027'],
      ['2.1', 'g2', 'Ytre kommune', '2026', '2028'],
    ]);
    expect(budget.map(({ measure, year, amount }) => [measure, year, amount])).toEqual([
      ['m1', null, 450_000],
      ['m2', 2027, 120_000],
      ['m3', null, null],
    ]);
    expect(approvals).toMatchObject([{ body: 'Nordkystrådet', date: '2026-05-14' }]);
  });

  test('numbered headings with labels below, and the chapter after them', () => {
    const { plan, goals, measures } = readText(documents.numberedHeadings);
    expect(plan).toMatchObject({ from: '2026', to: '2026', frame: { from: '2024', to: '2028' } });
    expect(goals.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '2.1 Ungdom velger yrkesfag',
      '2.2 Flere blir værende',
    ]);
    expect(measures.map(({ title, goal, leads, to }) => [title, goal, leads[0], to])).toEqual([
      ['Yrkesmesse i idrettshallen', 'g1', 'Østdalen næringshage', '2026'],
      ['Sommerjobb med mentor', 'g1', 'Østdalen regionråd', '2026-07-01'],
      ['Tilflytterkontakt', 'g2', 'Kommunene', '2026'],
    ]);
    expect(measures[1]?.description).toBe('Bedriftene tar inn to elever hver.');
    expect(measures[2]?.description).toBe(null);
  });

  test('a plan in English', () => {
    const { plan, measures, approvals } = readText(documents.englishPlan);
    expect(plan).toMatchObject({ kind: 'action-plan', language: 'en', from: '2026', to: '2028' });
    expect(measures.map(({ ref, goal, leads }) => [ref, goal, leads.join()])).toEqual([
      ['1.1', 'g1', 'Southern County Council'],
      ['1.2', 'g1', 'Chamber of Commerce'],
      ['2.1', 'g2', 'Southern County Council'],
    ]);
    expect(measures[0]?.partners).toEqual(['NAV', 'the municipalities', 'the trade unions']);
    expect(measures[2]?.seeAlso).toEqual(['m2']);
    expect(approvals).toMatchObject([{ body: 'the Regional Council', date: '2026-03-03' }]);
  });
});

test.each([
  ['a budget', documents.budgetProposal],
  ['a news article', documents.newsArticle],
  ['minutes', documents.minutes],
])('%s holds no plan, and nothing is made of it', (_, text) => {
  const { plan, ...rest } = readText(text);
  expect(plan).toMatchObject({ kind: 'none', language: 'nb', from: null, to: null });
  expect(Object.values(rest)).toEqual([[], [], [], [], [], []]);
});

test('no error is found where there is none', () => {
  for (const text of Object.values(documents)) {
    expect(codes(text).filter((code) => code.startsWith('error'))).toEqual([]);
  }
});

describe('a table that lost its columns', () => {
  const unfolded = (end: string) =>
    [
      'Handlingsprogram for Nordre fylke 2026',
      '',
      'Konkrete tiltak 2026 Beskrivelse Ansvar',
      '',
      '3.1. Flere tar fagbrev',
      'som voksne',
      '',
      'Åpne kveldskurs',
      'i tre byer',
      '',
      'Modulene tas ved siden',
      'av arbeidet.',
      '',
      'Nordre fylkeskommune',
      '(seksjon Opplæring)',
      '',
      '3.2. Bedre veiledning',
      'hele livet',
      '',
      'Samle veilederne',
      'hvert halvår',
      '',
      'Et fast møte der de',
      'lærer av hverandre',
      '',
      'Nordre fylkeskommune',
      '(seksjon Karriere) i',
      'samarbeid med NAV',
      '',
    ]
      .map((line) => (line === '' ? line : line + end))
      .join('\n');

  test.each([
    ['is put together again', ' '],
    ['is put together with doubt when its line ends were tidied', ''],
  ])('%s', (_, end) => {
    const { plan, goals, measures } = readText(unfolded(end));
    expect(plan.kind).toBe('action-plan');
    expect(goals.map(({ ref, title }) => `${ref} ${title}`)).toEqual([
      '3.1 Flere tar fagbrev som voksne',
      '3.2 Bedre veiledning hele livet',
    ]);
    expect(measures.map(({ title, leads, partners }) => [title, leads, partners])).toEqual([
      ['Åpne kveldskurs i tre byer', ['Nordre fylkeskommune (seksjon Opplæring)'], []],
      ['Samle veilederne hvert halvår', ['Nordre fylkeskommune (seksjon Karriere)'], ['NAV']],
    ]);
  });
});
