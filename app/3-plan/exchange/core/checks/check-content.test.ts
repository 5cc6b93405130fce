import { describe, expect, test } from 'vitest';
import { mendingOf, mendingPath } from '#3-plan/exchange/core/mending.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { smallPlan } from '../../../../../tests/small-plan.ts';
import { checkContent } from './check-content.ts';

const plan = PlanContent.parse(smallPlan);

function foundIn(own: Partial<PlanContent>) {
  return checkContent({ ...plan, ...own }).map(({ code, about }) => [code, about]);
}

describe('a finding in a plan that is written here', () => {
  test('names the goals whose weights do not add up', () => {
    const goals = plan.goals.map((goal) => ({ ...goal, weight: goal.weight && 60 }));
    expect(foundIn({ goals })).toContainEqual(['weights-not-100', ['folk', 'samarbeid']]);
  });

  test('names the measure that nobody leads, and goes away when somebody does', () => {
    const [first, ...others] = plan.measures;
    const nobody = [{ ...first, leads: [] } as (typeof plan.measures)[number], ...others];
    expect(foundIn({ measures: nobody })).toContainEqual(['lead-missing', ['laereplass']]);
    expect(foundIn({}).map(([code]) => code)).not.toContain('lead-missing');
    // There are no merged cells in what is written here.
    const [said] = checkContent({ ...plan, measures: nobody }).filter(
      ({ code }) => code === 'lead-missing',
    );
    expect(said?.message.nb).toMatch(/har ingen ansvarlig\. Skriv hvem som leder det\.$/);
  });

  test('names every measure that writes a name in the other way', () => {
    const measures = plan.measures.map((one, at) =>
      at === 1 ? { ...one, partners: ['Fjordby Kommune'] } : one,
    );
    expect(foundIn({ measures })).toContainEqual(['name-variants', ['hospitering']]);
  });

  test('leads to the field that mends it', () => {
    const measure = { kind: 'measure' as const, id: '0123456789', title: 'Læreplasser' };
    const goal = { ...measure, kind: 'goal' as const, title: 'Fagbrev' };
    const to = (code: string, thing: typeof measure | typeof goal, edition: string | null = null) =>
      mendingPath('nb', 'kysten', edition, { finding: { code }, thing });
    expect(to('lead-missing', measure)).toBe(
      '/nb/kysten/tiltak/laereplasser-0123456789/fakta#leads',
    );
    expect(to('weights-not-100', goal, 'plan-2026')).toBe(
      '/nb/kysten/mal/fagbrev-0123456789/endre?utgave=plan-2026#weight',
    );
    expect(to('goal-without-measure', goal)).toBe(
      '/nb/kysten/plan/nytt-tiltak?under=0123456789#title',
    );
    expect(to('approval-missing', measure)).toBeNull();
    expect(mendingOf({ code: 'duplicate', found: 'Verftet' })?.field).toBe('partners');
    expect(mendingOf({ code: 'duplicate' })?.field).toBe('title');
  });
});
