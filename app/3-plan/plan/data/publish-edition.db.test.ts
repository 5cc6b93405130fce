import { beforeAll, describe, expect, test } from 'vitest';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { eraseEntry } from '#platform/acts/erase.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { listsTellWhatStands } from '../../../../tests/lists-tell.ts';
import { editor, foundWithPlan, importDraft, publish } from '../../../../tests/small-plan.ts';
import { actorView } from './actor-view.ts';
import { editions } from './editions.ts';
import { addMeasure } from './keeping/add-thing.ts';
import { changeFacts } from './keeping/change-facts.ts';
import { endThing } from './keeping/end-thing.ts';
import { setMoney } from './keeping/set-money.ts';
import { measureView } from './measure-view.ts';
import { planPage } from './plan-page.ts';
import { publishEdition } from './publish-edition.ts';

const database = useDatabase();
listsTellWhatStands(database);
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

describe('what changed is told to everyone', () => {
  const told = (where: { partnershipId: string }) =>
    acrossPublished(database.app, async (tx) =>
      (await publishedChanges(tx, where.partnershipId, 50)).map(
        ({ name, title }) => `${name}: ${title}`,
      ),
    );

  /** One change of each kind, in the order they are made. */
  async function keep({ partnershipId, editionId }: typeof here) {
    const plan = await keptPlan(database.owner, editionId);
    const [, measureId = ''] = plan.measures.map(({ key }) => key);
    const [goalId = '', below = ''] = plan.goals.map(({ key }) => key);
    const does = async <Input>(operation: Parameters<typeof act>[2], input: Input) => {
      const outcome = await act(
        database.ground,
        { partnershipId, actor: editor },
        operation,
        input,
      );
      if (!outcome.ok) throw new Error(`${operation.name}: ${outcome.refused.join(', ')}`);
    };
    const of = { kind: 'measure', id: measureId };
    const budget = [{ id: null, year: 2026, amount: 100n }];
    const facts = { ref: '1b', goalId, standing: 'proposed', leadKind: 'ours' };
    const named = { leads: ['Kystkontoret'], partners: [], seeAlso: [], addNew: false };
    const added = { ref: '9', title: 'Et tiltak til', goalId: below, description: null };
    await does(addMeasure, { editionId, standing: 'proposed', ...added });
    await does(setMoney, { editionId, of, revision: 1, budget, funding: [] });
    await does(setMoney, { editionId, of, revision: 2, budget: [], funding: [] });
    await does(changeFacts, { editionId, measureId, revision: 3, ...facts, ...named });
    await does(endThing, { editionId, of, revision: 4, why: 'Det er gjort.' });
  }

  test('of what is public alone: nothing of a draft, also not once it is published', async () => {
    const own = await foundWithPlan(database.ground);
    await keep(own);
    expect(await told(own)).toEqual([]);
    await publish(database.ground, own.partnershipId, own.editionId, 'on-consultation');
    const published = ['edition-published: Handlingsplan 2026'];
    expect(await told(own)).toEqual(published);
    const next = { ...own, editionId: await importDraft(database.ground, own.partnershipId) };
    await keep(next);
    expect(await told(own)).toEqual(published);
  });

  test('of all that keeps a plan, by what things are called, also one that ended', async () => {
    const own = await foundWithPlan(database.ground, { state: 'on-consultation' });
    await keep(own);
    const ended = 'Hospitering for lærere';
    expect(await told(own)).toEqual([
      `thing-ended: ${ended}`,
      `measure-facts-changed: ${ended}`,
      `money-set: ${ended}`,
      `money-set: ${ended}`,
      'measure-added: Et tiltak til',
      'edition-published: Handlingsplan 2026',
    ]);
    // What was erased from the journal is not told of either.
    await eraseEntry(
      database.owner,
      { chain: own.partnershipId, number: 6, why: 'Feil' },
      system,
      new Date(),
    );
    expect(await told(own)).toHaveLength(5);
    await database.owner.query('update partnership set published = false where id = $1', [
      own.partnershipId,
    ]);
    expect(await told(own)).toEqual([]);
  });
});
