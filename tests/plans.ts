import type { PlanDraft } from '#3-plan/plan/core/content.ts';

/** A word that stands in the draft below and nowhere else. */
export const secret = 'Hemmelighuset';

/** A plan that nobody has published, and everything in it new: goal, measures and who leads them. */
export const draftPlan: PlanDraft = {
  title: 'Utkast 2031',
  lang: 'nn',
  frame: null,
  from: '2031-01-01',
  to: '2031-12-31',
  goals: [{ key: 'a', kind: 'goal', ref: '9', title: `${secret} som mål` }],
  measures: ['første', 'andre'].map((name) => ({
    key: name,
    goal: 'a',
    title: `${secret}, det ${name} tiltaket`,
    standing: 'proposed',
    description: `Her står det om ${secret}.`,
    leads: [`Kontoret for ${secret}`],
  })),
};
