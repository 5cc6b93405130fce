import { describe, expect, test } from 'vitest';
import { likeness } from '#3-plan/exchange/core/checks/names.ts';
import { readText } from './read-text.ts';

/** Each finding as its gravity and code, with what it compared. */
function found(...text: string[]) {
  const { findings } = readText(text.join('\n'));
  for (const { message } of findings) {
    for (const sentence of Object.values(message)) expect(sentence).not.toMatch(/[{}]/);
  }
  return findings.map(({ severity, code, expected, found: printed }) =>
    [severity, code, expected, printed].filter((part) => part !== undefined).join(' '),
  );
}

const title = ['Handlingsplan 2025-2026', '', 'Vedtatt av rådet 12.06.2024', ''];
const measures = [
  'Tiltak\tAnsvar\tPeriode',
  'Kurs for unge\tNAV\t2025',
  'Kart over tilbud\tNHO\t2026',
];

test('of a plan in which all is well nothing is noticed', () => {
  expect(found(...title, ...measures)).toEqual([]);
});

describe('money', () => {
  const head = 'Tiltak\t2025\t2026\tSum';

  test('a year whose lines give another sum than the printed one', () => {
    const table = [
      head,
      'Kurs for unge\t100\t200\t300',
      'Kart over tilbud\t50\t50\t100',
      'Sum\t170\t250\t420',
    ];
    expect(found(...title, ...measures, '', ...table)).toEqual(['error sum-differs 150 170']);
  });

  test('sums of sections, parts of a line, a goal above its measures and rounded thousands are no error', () => {
    const sections = [
      'Post\t2025\t2026',
      'Kurs\t100\t200',
      'Kart\t50\t50',
      'Sum drift\t150\t250',
      'Lokale\t30\t40',
      'Utstyr\t10\t10',
      'Sum investering\t40\t50',
      'Totalt\t190\t300',
    ];
    const parts = [
      'Post\t2025\t2026',
      'Kurs\t100\t200',
      'herav reise\t20\t30',
      'Kart\t50\t50',
      'Sum\t150\t250',
    ];
    const nested = [
      'Mål\tTiltak\t2025\t2026',
      'Arbeid\t\t150\t250',
      '\tKurs for unge\t100\t200',
      '\tKart over tilbud\t50\t50',
      'Sum\t\t150\t250',
    ];
    const rounded = [
      'Budsjett i 1000 kr\t2025\t2026',
      'Kurs\t33\t33',
      'Kart\t33\t33',
      'Besøk\t33\t34',
      'Sum\t100\t100',
    ];
    for (const table of [sections, parts, nested, rounded]) {
      const errors = found(...title, ...measures, '', '', '## Budsjett', '', ...table);
      expect(errors.filter((finding) => finding.startsWith('error'))).toEqual([]);
    }
    const wrong = sections.with(3, 'Sum drift\t170\t250').with(7, 'Totalt\t210\t300');
    expect(found(...title, ...measures, '', '', '## Budsjett', '', ...wrong)).toContain(
      'error sum-differs 150 170',
    );
  });

  test('a row whose years give another total, and yearly sums that miss the grand total', () => {
    const table = [
      head,
      'Kurs for unge\t100\t200\t300',
      'Kart over tilbud\t50\t50\t110',
      'Sum\t150\t250\t410',
    ];
    expect(found(...title, ...measures, '', ...table)).toEqual([
      'error sum-differs 100 110',
      'error total-differs 400 410',
    ]);
  });

  test('a total that may be of years the table does not show is a likelihood', () => {
    const long = title.with(0, 'Handlingsplan 2025-2028');
    const table = [head, 'Kurs for unge\t100\t200\t500', 'Sum\t100\t200\t500'];
    expect(found(...long, ...measures, '', ...table).slice(0, 2)).toEqual([
      'warning sum-differs 300 500',
      'warning total-differs 300 500',
    ]);
  });

  test('an amount that cannot be read leaves sums unjudged', () => {
    const table = [
      head,
      'Kurs for unge\t100\tet par hundre\t300',
      'Kart over tilbud\t50\t50\t100',
      'Sum\t150\t250\t400',
    ];
    expect(found(...title, ...measures, '', ...table)).toEqual(['warning amount-unreadable']);
  });

  test('sources that give less than the cost, and one that stands only in the sum', () => {
    const table = [
      'Tiltak\tTotalbudsjett\tFinansiering\t\t',
      '\t\tStaten\tFylket\tFond',
      'Kurs for unge\t500\t400\t100\t',
      'Kart over tilbud\t300\t200\t\t',
      'Sum\t800\t600\t100\t100',
    ];
    expect(found(...title, ...measures, '', '## Finansiering 2025', '', ...table)).toEqual([
      'warning funding-differs 300 200',
    ]);
  });
});

describe('goals, references and order', () => {
  test('weights that do not come to a hundred', () => {
    const goals = ['Delmål\tVekt', 'Mål 1: Bustad (50 %)\t', 'Mål 2: Arbeid (40 %)\t'];
    const under = goals.slice(1).flatMap((goal) => [goal.trim(), '', ...measures, '']);
    expect(found(...title, ...under)).toContain('error weights-not-100 100 90');
  });

  test('a goal without measures beside goals that have them', () => {
    const goal = (name: string) => [`## Mål ${name}`, ''];
    expect(
      found(
        '# Handlingsplan 2025-2026',
        '',
        'Vedtatt av rådet 12.06.2024',
        '',
        ...goal('1: Arbeid'),
        ...measures,
        '',
        ...goal('2: Skole'),
        ...measures.with(1, 'Besøk\tNAV\t2025'),
        '',
        ...goal('3: Helse'),
      ),
    ).toContain('notice goal-without-measure');
  });

  test('a number made like the plan’s own that leads nowhere is an error; another may be elsewhere', () => {
    const plan = (reference: string) =>
      found(
        'Handlingsplan 2025',
        '',
        '1 Flere i arbeid',
        '',
        'Tiltak 1a Kurs for unge',
        'Hovedansvar: NAV',
        '',
        'Tiltak 1b Kart over tilbud',
        `Beskrivelse: Bygger på tidligere arbeid (${reference}).`,
        'Hovedansvar: NHO',
      );
    expect(plan('jf. 1a')).not.toContain('error reference-missing 1a');
    expect(plan('jf. 1c')).toContain('error reference-missing 1c');
    expect(plan('se tiltak 14')).toContain('warning reference-missing 14');
  });
});

describe('measures', () => {
  test('one without a lead, one without a period, one outside the plan, one that ends before it starts', () => {
    const table = [
      'Tiltak\tAnsvar\tStart\tSlutt',
      'Kurs\t\t2025\t2026',
      'Kart\tNHO\t\t',
      'Besøk\tLO\t2028\t2029',
      'Møte\tKS\t2026\t2025',
    ];
    expect(found(...title, ...table)).toEqual([
      'error outside-period 2026–2025',
      'warning outside-period 2025–2026 2028–2029',
      'notice lead-missing',
      'notice period-missing',
    ]);
  });

  test('the same measure twice, and one that both leads and takes part', () => {
    const table = [
      'Tiltak\tAnsvar\tAktører\tÅr',
      'Kurs for unge\tNAV\tNAV, KS\t2025',
      'Kurs for unge\tNHO\tLO\t2026',
    ];
    expect(found(...title, ...table)).toEqual(['warning duplicate', 'notice duplicate NAV']);
  });

  test('a plan nobody has approved', () => {
    expect(found('Handlingsplan 2025-2026', '', ...measures)).toEqual(['notice approval-missing']);
  });
});

test('names are variants by a slip of letters or one word of a section, not by an ending or a number', () => {
  expect(likeness('Distriktssenteret', 'Distriktsenteret')).toBe('word');
  expect(likeness('Nav', 'NAV')).toBe('form');
  expect(likeness('X (seksjon Skole og arbeid)', 'X (seksjon Skole og næring)')).toBe('word');
  expect(likeness('Kompetansenettverket', 'Kompetansenettverkene')).toBe(null);
  expect(likeness('fagskolene', 'fagskolen')).toBe(null);
  expect(likeness('Nordre fylkeskommune', 'Søndre fylkeskommune')).toBe(null);
});
