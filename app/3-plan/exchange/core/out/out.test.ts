import { describe, expect, test } from 'vitest';
import type { Finding } from '#3-plan/exchange/core/contract.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';
import { printedValue } from '#base/printed-value.ts';
import { findingsDocument, findingsSheet } from './findings.ts';
import { labelsOf } from './labels.ts';
import { inOrder } from './order.ts';
import { actorInPlan, goalOfPlan } from './part-of-plan.ts';
import { planDocument } from './plan-document.ts';

const plan = PlanContent.parse({
  title: 'Handlingsplan',
  lang: 'nb',
  from: '2026-01-01',
  to: '2032-12-31',
  frame: null,
  goals: [
    { key: 'under', parent: 'over', kind: 'sub-goal', ref: '1.1', title: 'Voksne lærer' },
    { key: 'annet', kind: 'goal', ref: '2', title: 'Skole og arbeidsliv møtes' },
    { key: 'over', kind: 'goal', ref: '1', title: 'Flere med fagbrev' },
  ],
  measures: [
    { key: 'a', goal: 'under', title: 'Kurs', standing: 'adopted', leads: ['NAV'] },
    { key: 'b', goal: 'annet', title: 'Kurs', standing: 'adopted', partners: ['NAV', 'LO'] },
    { key: 'c', title: 'Løst', standing: 'proposed', leads: ['LO'], seeAlso: ['a', 'b'] },
  ],
  budget: [
    { goal: 'over', year: 2026, amount: kroner(900) },
    { measure: 'a', year: 2026, amount: kroner(400) },
    { measure: 'b', year: 2032, amount: kroner(70) },
    { item: 'Kurs', year: 2026, amount: kroner(5) },
  ],
});
const facts = { owner: 'Fylket', state: null };

/** A document as lines of text, for looking at. */
function told(document: ReturnType<typeof planDocument>): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.kind !== 'table') return [];
    const lines = [...block.rows, ...block.foot].map((row) =>
      row.map((value) => printedValue(value, 'nb').join('/')).join('|'),
    );
    return [block.caption, block.columns.map(({ header }) => header).join('|'), ...lines];
  });
}

describe('a plan as a document', () => {
  test('says nothing of a goal that its heading says, unless the heading could be taken for a part', () => {
    const factsUnder = (goal: object) => {
      const { blocks } = planDocument(
        { ...plan, goals: [{ ...plan.goals[1], ...goal }] } as never,
        facts,
      );
      const at = blocks.findIndex((one) => one.kind === 'heading' && one.level === 2);
      const next = blocks[at + 1];
      return next?.kind === 'facts' ? next.facts.map(({ term }) => term) : [];
    };
    expect(factsUnder({})).toEqual([]);
    expect(factsUnder({ weight: 40 })).toEqual(['Slags mål', 'Vekt i prosent']);
    expect(factsUnder({ kind: 'focus-area' })).toEqual(['Slags mål']);
    expect(factsUnder({ ref: null, title: 'Budsjett' })).toEqual(['Slags mål']);
  });

  test('has its goals and measures in reading order, and tells those of one name apart', () => {
    expect(told(planDocument(plan, facts)).filter((line) => line.startsWith('#'))).toEqual([
      '# Om planen',
      '# Mål og tiltak',
      '## 2. Skole og arbeidsliv møtes',
      '### Kurs',
      '## 1. Flere med fagbrev',
      '### 1.1. Voksne lærer',
      '#### Kurs',
      '# Tiltak som ikke hører til et mål',
      '## Løst',
      '# Budsjett',
    ]);
    const labels = labelsOf(inOrder(plan));
    expect([labels.get('b'), labels.get('a')]).toEqual(['Kurs', 'Kurs (2)']);
  });

  test('sums each øre once, though a goal’s amount covers its measure’s', () => {
    expect(told(planDocument(plan, facts)).slice(-8)).toEqual([
      '# Budsjett',
      'Budsjett i kroner 2026–2032',
      'Gjelder|2026|2032|Sum',
      'Kurs||70|70',
      '1. Flere med fagbrev|900||900',
      'Kurs (2)|400||400',
      'Kurs (post)|5||5',
      'I alt|905|70|975',
    ]);
  });
});

test('a goal is taken out with those below it, their measures and money', () => {
  const part = goalOfPlan(plan, 'over');
  expect(part?.title).toBe('1. Flere med fagbrev');
  expect(part?.goals.map(({ key, parent }) => [key, parent])).toEqual([
    ['under', 'over'],
    ['over', null],
  ]);
  expect(part?.measures.map(({ key }) => key)).toEqual(['a']);
  expect(part?.budget).toHaveLength(2);
  expect(goalOfPlan(plan, 'borte')).toBeNull();
});

test('an actor’s measures are taken out with the goals above them, and only the measures’ money', () => {
  const part = actorInPlan(plan, 'NAV');
  expect(part?.title).toBe('Tiltak med NAV');
  expect(part?.measures.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(part?.goals).toHaveLength(3);
  expect(part?.budget.map(({ amount }) => amount)).toEqual([kroner(400), kroner(70)]);
  expect(actorInPlan(plan, 'Ingen')).toBeNull();
});

test('findings are written in the plan’s language, the gravest first, with place and measure', () => {
  const finding = (severity: Finding['severity'], where: Finding['where'] = null): Finding => ({
    code: 'sum-differs',
    severity,
    message: { nb: 'Summen stemmer ikke.', nn: 'Summen stemmer ikkje.', en: 'The sum is wrong.' },
    where,
    expected: 100,
    found: '90',
  });
  const aside = { why: 'Runda av', by: 'editor', on: '2026-05-12' };
  const all = [
    { finding: finding('notice'), measure: null },
    { finding: finding('error', { page: 2, table: 1 }), measure: '1a. Kurs' },
    { finding: { ...finding('warning'), setAside: aside }, measure: null },
  ];
  const of = { plan: 'Handlingsplan', owner: 'Rådet', lang: 'nn' as const };
  const document = findingsDocument(all, of);
  expect(document.title).toBe('Merknader til Handlingsplan');
  expect(told(document)).toEqual([
    '# Feil',
    'Feil',
    'Merknad|Tiltak|Stad i dokumentet|Venta|Funne',
    'Summen stemmer ikkje.|1a. Kurs|side 2, tabell 1|100|90',
    '# Truleg feil',
    'Truleg feil',
    'Merknad|Venta|Funne|Sett til side',
    'Summen stemmer ikkje.|100|90|Redaktør, 12. mai 2026: Runda av',
    // Of these nobody knows the measure or the place: the columns are left out, and stay in the sheet.
    '# Verdt å sjå på',
    'Verdt å sjå på',
    'Merknad|Venta|Funne',
    'Summen stemmer ikkje.|100|90',
  ]);
  expect(findingsSheet([], of).columns).toHaveLength(7);
  const [first] = findingsSheet(all, of).rows;
  expect(first?.[0]).toEqual({ kind: 'text', text: 'Verdt å sjå på' });
  expect(findingsDocument([], of).blocks).toHaveLength(1);
});
