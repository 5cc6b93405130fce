import { beforeAll, describe, expect, test } from 'vitest';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundPartnership, importDraft, publish, smallPlan } from '../../../../tests/small-plan.ts';
import { goalEditions } from './goal-editions.ts';
import { planPage } from './plan-page.ts';
import { wordingsFound } from './wordings-found.ts';

const database = useDatabase();
const dropped = 'Skole og arbeidsliv møtes';
let partnershipId: string;
let draft: string;
let goals: Map<string, string>;

beforeAll(async () => {
  const { ground } = database;
  ({ partnershipId } = await foundPartnership(ground));
  const first = await importDraft(ground, partnershipId);
  await publish(ground, partnershipId, first, 'superseded');
  goals = await goalsSeen(true);
  // The next plan has one goal less, and nothing else that hung on it.
  const fewer = smallPlan.goals.filter(({ title }) => title !== dropped);
  const next = {
    ...smallPlan,
    title: 'Handlingsplan 2027',
    goals: fewer,
    measures: [],
    budget: [],
  };
  draft = await importDraft(ground, partnershipId, { ...next, funding: [], approvals: [] });
});

async function goalsSeen(member: boolean): Promise<Map<string, string>> {
  const plan = await seen(member, (tx) => planPage(tx, partnershipId, null));
  return new Map(plan?.goals.map(({ id, title }) => [title, id]));
}

function seen<Value>(member: boolean, work: Parameters<typeof inPartnership<Value>>[2]) {
  return inPartnership(database.app, { partnershipId, member }, work);
}

describe('a goal the plan that holds no longer has', () => {
  test('is found in the newest edition that has it', async () => {
    await publish(database.ground, partnershipId, draft, 'adopted');
    expect([...(await goalsSeen(false)).keys()]).not.toContain(dropped);
    const id = goals.get(dropped) ?? '';
    const found = await seen(false, (tx) => goalEditions(tx, partnershipId, shortOf(id)));
    const edition = expect.objectContaining({ slug: 'handlingsplan-2026' });
    expect(found).toEqual([{ id, title: dropped, edition }]);
  });

  test('is led to in that edition by a search, since another is shown by itself', async () => {
    const { shown, asked } = await seen(false, (tx) => wordingsFound(tx, [partnershipId]));
    expect([shown, [...asked.values()]]).toEqual([[draft], ['handlingsplan-2026']]);
  });

  test('is not found by an end of an id that is no goal’s', async () => {
    const none = await seen(true, (tx) => goalEditions(tx, partnershipId, '0123456789'));
    expect(none).toEqual([]);
  });
});
