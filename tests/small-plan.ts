import { randomBytes } from 'node:crypto';
import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { importPlan } from '#3-plan/plan/data/import-plan.ts';
import { publishEdition } from '#3-plan/plan/data/publish-edition.ts';
import { kroner } from '#base/money.ts';
import { years } from '#base/period.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { type Actor, system } from '#platform/acts/actor.ts';
import { newId } from '#platform/id.ts';

export const editor: Actor = { roles: ['editor'], name: 'editor', organisation: 'Fjordby kommune' };

/** One thing of each kind a plan holds. */
export const smallPlan: PlanDraft = {
  title: 'Handlingsplan 2026',
  lang: 'nb',
  ...years(2026),
  frame: { kind: 'strategy', title: 'Kompetanse for kysten', ...years(2025, 2028) },
  goals: [
    {
      key: 'folk',
      kind: 'goal',
      ref: '1',
      title: 'Flere med fagbrev',
      purpose: 'Bedriftene mangler fagarbeidere.',
      weight: 60,
    },
    {
      key: 'voksne',
      kind: 'sub-goal',
      parent: 'folk',
      ref: '1.1',
      title: 'Voksne får vist hva de kan',
    },
    { key: 'samarbeid', kind: 'goal', ref: '2', title: 'Skole og arbeidsliv møtes', weight: 40 },
  ],
  measures: [
    {
      key: 'laereplass',
      goal: 'folk',
      ref: '1a',
      title: 'Læreplasser i små bedrifter',
      standing: 'adopted',
      challenge: 'Små bedrifter tar sjelden inn lærlinger.',
      description: 'Et opplæringskontor tar arbeidet med avtaler og vurdering.',
      steps: ['Kartlegge bedriftene.', 'Skrive avtaler.'],
      effect: 'Dobbelt så mange lærlinger.',
      ...years(2026, 2027),
      leads: ['Fjordby kommune'],
      partners: ['Kystkontoret', 'Verftet'],
      seeAlso: ['hospitering'],
    },
    {
      key: 'hospitering',
      goal: 'samarbeid',
      ref: '2a',
      title: 'Hospitering for lærere',
      standing: 'proposed',
      leadKind: 'contribution',
      leads: ['Kystkontoret'],
    },
  ],
  budget: [
    { goal: 'folk', year: 2026, amount: kroner(900_000) },
    { measure: 'laereplass', year: 2026, amount: kroner(400_000) },
    { item: 'Ledelse', year: 2026, amount: 12_345_678n },
  ],
  funding: [
    {
      source: 'Fylkesmidler',
      payer: 'Havfylket',
      goal: 'folk',
      year: 2026,
      amount: kroner(900_000),
      certainty: 'granted',
      carryOver: true,
    },
  ],
  approvals: [
    { body: 'Kommunestyret i Fjordby', of: 'Fjordby kommune', planned: '2026-05-21' },
    {
      body: 'Havtinget',
      of: 'Havtingets sekretariat',
      planned: '2026-06-01',
      decided: '2026-06-02',
      caseNumber: '26/114',
      outcome: 'approved',
    },
  ],
};

export type Founded = { partnershipId: string; slug: string };

/** A partnership of its own, founded as an administrator would. */
export async function foundPartnership(
  ground: Ground,
  own: Partial<PartnershipInput> = {},
): Promise<Founded> {
  const partnershipId = newId();
  const slug = `kysten-${randomBytes(4).toString('hex')}`;
  const outcome = await act(ground, { partnershipId, actor: system }, addPartnership, {
    slug,
    name: 'Kysten',
    about: 'Kommuner og bedrifter langs kysten.',
    lang: 'nb',
    regions: ['18'],
    regionsIn: 2026,
    actors: [{ name: 'Fjordby kommune', kind: 'organisation', member: true }],
    bodies: [{ name: 'Kommunestyret i Fjordby', kind: 'council', of: 'Fjordby kommune' }],
    ...(own.actors && { bodies: [] }),
    ...own,
  });
  if (!outcome.ok) throw new Error(`the partnership was refused: ${outcome.refused.join(', ')}`);
  return { partnershipId, slug };
}

/** Imports a plan as a draft. Gives the edition's id. */
export async function importDraft(
  ground: Ground,
  partnershipId: string,
  content: PlanDraft = smallPlan,
  sourceSha256: string | null = null,
): Promise<string> {
  const where = { partnershipId, actor: editor };
  const outcome = await act(ground, where, importPlan, { content, sourceSha256 });
  if (!outcome.ok) throw new Error(`the plan was refused: ${outcome.refused.join(', ')}`);
  return outcome.value;
}

export async function publish(
  ground: Ground,
  partnershipId: string,
  editionId: string,
  state: EditionState = 'draft',
): Promise<void> {
  const where = { partnershipId, actor: system };
  const outcome = await act(ground, where, publishEdition, { editionId, state });
  if (!outcome.ok) throw new Error(`publishing was refused: ${outcome.refused.join(', ')}`);
}

/** A partnership with a small plan: a draft only members see, or published in a state. */
export async function foundWithPlan(
  ground: Ground,
  { plan = smallPlan, state }: { plan?: PlanDraft; state?: EditionState } = {},
): Promise<Founded & { editionId: string }> {
  const founded = await foundPartnership(ground);
  const editionId = await importDraft(ground, founded.partnershipId, plan);
  if (state) await publish(ground, founded.partnershipId, editionId, state);
  return { ...founded, editionId };
}
