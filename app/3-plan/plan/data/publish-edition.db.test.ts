import { beforeAll, describe, expect, test } from 'vitest';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { editor, foundWithPlan, publish } from '../../../../tests/small-plan.ts';
import { actorView } from './actor-view.ts';
import { editions } from './editions.ts';
import { measureView } from './measure-view.ts';
import { planPage } from './plan-page.ts';
import { publishEdition } from './publish-edition.ts';

const database = useDatabase();
let here: Awaited<ReturnType<typeof foundWithPlan>>;
beforeAll(async () => {
  here = await foundWithPlan(database.ground);
});

/** Everything the pages ask for, as one sort of reader sees it. */
async function seenBy(member: boolean) {
  const { partnershipId, editionId } = here;
  const plan = await keptPlan(database.owner, editionId);
  const { rows } = await database.owner.query<{ id: string }>(
    'select id from actor where partnership_id = $1 and not member',
    [partnershipId],
  );
  return inPartnership(database.app, { partnershipId, member }, async (tx: Tx) => {
    const actors = [];
    for (const { id } of rows) {
      const view = await actorView(tx, partnershipId, id.slice(-10));
      if (view) actors.push(view.actor.name, ...view.measures.map(({ title }) => title));
    }
    const measures = [];
    for (const { key } of plan.measures) {
      measures.push(await measureView(tx, partnershipId, key.slice(-10), null));
    }
    return {
      editions: (await editions(tx, partnershipId)).length,
      plan: await planPage(tx, partnershipId, null),
      bySlug: await planPage(tx, partnershipId, 'handlingsplan-2026'),
      measures: measures.filter((one) => one !== null).length,
      actors,
      bodies: (await tx.execute<{ name: string }>('select name from body')).rows.map(
        ({ name }) => name,
      ),
      members: (await membersOf(tx, partnershipId)).map(({ name }) => name),
      due: (await dueBetween(tx, partnershipId, '2020-01-01', '2040-01-01')).length,
      found: (await find(tx, 'hospitering or fagbrev or handlingsplan or kystkontoret', 20)).length,
    };
  });
}

describe('a draft', () => {
  test('is there for members', async () => {
    const seen = await seenBy(true);
    expect(seen).toMatchObject({ editions: 1, measures: 2, due: 4 });
    expect(seen.plan?.goals).toHaveLength(3);
    expect(seen.found).toBeGreaterThanOrEqual(4);
    expect(seen.bodies).toContain('Havtinget');
    expect(seen.actors).toContain('Verftet');
  });

  test('shows visitors nothing, in no query and not in the search', async () => {
    expect(await seenBy(false)).toEqual({
      editions: 0,
      plan: null,
      bySlug: null,
      measures: 0,
      actors: [],
      bodies: ['Kommunestyret i Fjordby'],
      members: ['Fjordby kommune'],
      due: 0,
      found: 0,
    });
    const across = await acrossPublished(database.app, (tx) => find(tx, 'hospitering', 20));
    expect(across).toEqual([]);
  });
});

describe('publishing', () => {
  test('is refused to an editor, for no edition, and the second time', async () => {
    const { partnershipId, editionId } = await foundWithPlan(database.ground);
    const once = (actor: typeof editor, id: string) =>
      act(database.ground, { partnershipId, actor }, publishEdition, {
        editionId: id,
        state: 'adopted',
      });
    expect(await once(editor, editionId)).toEqual(refuse('not-allowed'));
    expect(await once(system, newId())).toEqual(refuse('no-such-edition'));
    expect(await once(system, here.editionId)).toEqual(refuse('no-such-edition'));
    const both = await Promise.all([once(system, editionId), once(system, editionId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(refuse('already-published'));
  });

  test('shows visitors all that members see, in the state it then has', async () => {
    await publish(database.ground, here.partnershipId, here.editionId, 'put-forward');
    const [visitor, member] = [await seenBy(false), await seenBy(true)];
    expect(visitor).toEqual(member);
    expect(visitor.plan?.edition).toMatchObject({ state: 'put-forward', published: true });
    const across = await acrossPublished(database.app, (tx) => find(tx, 'hospitering', 20));
    expect(across.map(({ title }) => title)).toContain('Hospitering for lærere');
  });

  test('leaves no row of the only edition hidden, in any table', async () => {
    const { rows: tables } = await database.owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'published' and table_name <> 'partnership'`,
    );
    for (const { name } of tables) {
      const { rows } = await database.owner.query(
        `select * from "${name}" where partnership_id = $1 and not published`,
        [here.partnershipId],
      );
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
  });
});
