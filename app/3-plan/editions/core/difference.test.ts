import { describe, expect, test } from 'vitest';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';
import { smallPlan } from '../../../../tests/small-plan.ts';
import { difference } from './difference.ts';
import type { Became } from './thing.ts';

const before = PlanContent.parse(smallPlan);
const [laereplass, hospitering] = before.measures;
if (!laereplass || !hospitering) throw new Error('the small plan has two measures');

function measuresFrom(after: Partial<PlanContent>, links: Became[] = []) {
  const { things } = difference(before, { ...before, ...after }, links);
  return Object.fromEntries(
    things.filter(({ kind }) => kind === 'measure').map((thing) => [thing.key, thing]),
  );
}

describe('between two editions', () => {
  test('a measure that only the later has is new, and one that only the earlier has has ended', () => {
    const fresh = { ...hospitering, key: 'barneskole', title: 'Barn på besøk' };
    const { hospitering: gone, barneskole } = measuresFrom({ measures: [laereplass, fresh] });
    expect(barneskole).toMatchObject({ fate: 'new', before: null, after: { ref: '2a' } });
    expect(gone).toMatchObject({ fate: 'ended', after: null, became: [] });
  });

  test('a measure is changed field by field, with what it said and says', () => {
    const { laereplass: thing } = measuresFrom({
      measures: [{ ...laereplass, leads: ['Verftet'], effect: null }, hospitering],
    });
    expect(thing).toMatchObject({
      fate: 'changed',
      move: null,
      fields: [
        { field: 'leads', before: ['Fjordby kommune'], after: ['Verftet'] },
        { field: 'effect', before: 'Dobbelt så mange lærlinger.', after: null },
      ],
    });
  });

  test('a text with its lines broken elsewhere says the same', () => {
    const said = { ...laereplass, description: 'Verftet tar flere.\n\nKommunen hjelper.' };
    const read = { ...said, description: 'Verftet tar flere.\nKommunen hjelper. ' };
    const { things } = difference(
      { ...before, measures: [said, hospitering] },
      { ...before, measures: [read, hospitering] },
    );
    expect(things.every(({ fate }) => fate === 'same')).toBe(true);
  });

  test('a measure under another goal has moved, and is changed too where it says something else', () => {
    const elsewhere = { ...hospitering, goal: 'folk' };
    const { hospitering: moved } = measuresFrom({ measures: [laereplass, elsewhere] });
    expect(moved).toMatchObject({
      fate: 'moved',
      move: { before: 'samarbeid', after: 'folk' },
      fields: [],
    });
    const { hospitering: both } = measuresFrom({
      measures: [laereplass, { ...elsewhere, title: 'Nytt navn' }],
    });
    expect(both).toMatchObject({ fate: 'changed', move: { after: 'folk' } });
  });

  test('other money for a measure is a change of it, also when the amount is the same but surer', () => {
    const { laereplass: dearer } = measuresFrom({
      budget: before.budget.map((line) =>
        line.measure === 'laereplass' ? { ...line, amount: kroner(450_000) } : line,
      ),
    });
    expect(dearer).toMatchObject({
      fate: 'changed',
      fields: [],
      money: [{ what: 'budget', year: 2026, change: kroner(50_000) }],
    });
    const { things, money } = difference(before, {
      ...before,
      funding: before.funding.map((line) => ({ ...line, certainty: 'expected' as const })),
    });
    expect(things.find(({ key }) => key === 'folk')?.fate).toBe('changed');
    expect(money).toMatchObject([
      {
        change: 0n,
        terms: { before: ['granted', 'carry-over'], after: ['expected', 'carry-over'] },
      },
    ]);
  });

  test('what ended and became others is split, what became part of another is merged', () => {
    const parts = ['en', 'to'].map((key) => ({ ...hospitering, key, title: key }));
    const split = parts.map(
      ({ key }): Became => ({
        kind: 'measure',
        from: 'hospitering',
        relation: 'split-into',
        to: key,
      }),
    );
    const { hospitering: cut, en } = measuresFrom({ measures: [laereplass, ...parts] }, split);
    expect(cut).toMatchObject({ fate: 'split', became: ['en', 'to'] });
    expect(en).toMatchObject({ fate: 'new', outOf: ['hospitering'] });
    const merged = measuresFrom({ measures: [laereplass] }, [
      { kind: 'measure', from: 'hospitering', relation: 'merged-into', to: 'laereplass' },
    ]);
    expect(merged.hospitering).toMatchObject({ fate: 'merged', became: ['laereplass'] });
    expect(merged.laereplass).toMatchObject({ fate: 'same', outOf: ['hospitering'] });
  });

  test('a body that decides on one of them alone, or otherwise, is told of', () => {
    const [first] = before.approvals;
    if (!first) throw new Error('the small plan has approvals');
    const { approvals } = difference(before, {
      ...before,
      approvals: [{ ...first, decided: '2026-05-21', outcome: 'approved' }],
    });
    expect(approvals).toMatchObject([
      {
        body: 'Kommunestyret i Fjordby',
        before: { decided: null },
        after: { outcome: 'approved' },
      },
      { body: 'Havtinget', after: null },
    ]);
  });
});
