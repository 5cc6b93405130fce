import { beforeEach, describe, expect, test } from 'vitest';
import { measureView } from '#3-plan/plan/data/measure-view.ts';
import { kroner, sum } from '#base/money.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { keptPlan } from '../../../../../tests/kept-plan.ts';
import { listsTellWhatStands, toldOtherwise } from '../../../../../tests/lists-tell.ts';
import { editor, foundWithPlan } from '../../../../../tests/small-plan.ts';
import { changeFacts } from './change-facts.ts';
import { moneyOf } from './money-of.ts';
import { setMoney } from './set-money.ts';
import { undoChange } from './undo-change.ts';

const database = useDatabase();
listsTellWhatStands(database);
let partnershipId: string;
let editionId: string;
let measureId: string;
let goalId: string;

beforeEach(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, {
    state: 'on-consultation',
  }));
  const plan = await kept();
  measureId = plan.measures[0]?.key ?? '';
  goalId = plan.goals[0]?.key ?? '';
});

const kept = () => keptPlan(database.owner, editionId);
const inside = <Value>(work: (tx: Tx) => Promise<Value>) =>
  inPartnership(database.app, { partnershipId, member: true }, work);

async function factsNow() {
  const view = await inside((tx) => measureView(tx, partnershipId, measureId.slice(-10), null));
  if (!view) throw new Error('no such measure');
  const { revision, ref, standing, leadKind } = view.wording;
  const named = (role: string) =>
    view.participants.filter((one) => one.role === role).map(({ name }) => name);
  return {
    ...{ editionId, measureId, revision, ref, goalId: view.wording.goalId, standing, leadKind },
    ...{ leads: named('lead'), partners: named('partner') },
    seeAlso: view.seeAlso.map(({ id }) => id),
  };
}

describe('the facts of a measure', () => {
  const change = async (to: object, actor: Actor = editor) =>
    act(database.ground, { partnershipId, actor }, changeFacts, { ...(await factsNow()), ...to });

  test('are changed, all of them, and nothing else is', async () => {
    const before = await kept();
    const other = before.goals[2]?.key ?? '';
    const to = {
      ...{ ref: '3b', goalId: other, standing: 'proposed', leadKind: 'contribution' },
      ...{ leads: ['Kystkontoret', 'Havna'], partners: ['Fjordby kommune'], seeAlso: [] },
    };
    expect(await change({ ...to, addNew: true })).toMatchObject({ ok: true });
    const [first, ...rest] = before.measures;
    const { goalId: goal, ...facts } = to;
    expect(await kept()).toEqual({ ...before, measures: [{ ...first, ...facts, goal }, ...rest] });
  });

  test('that a document brought more of than a form takes are not written anew by undoing', async () => {
    await database.owner.query(
      `update measure_wording set ref = $1 where edition_id = $2 and measure_id = $3`,
      ['9'.repeat(41), editionId, measureId],
    );
    expect(await change({ ref: '9' })).toMatchObject({ ok: true });
    const [entry] = await inside((tx) => newestEntries(tx, partnershipId, 1));
    const undone = await act(database.ground, { partnershipId, actor: editor }, undoChange, {
      ...{ editionId, of: { kind: 'measure', id: measureId }, number: entry?.number },
    });
    expect(undone).toEqual(refuse('cannot-be-undone'));
  });

  test('name new organisations that visitors then see and find', async () => {
    await change({ partners: ['Havnekontoret i Ytterbyen'], addNew: true });
    const found = await acrossPublished(database.app, (tx) => find(tx, 'ytterbyen', 10));
    expect(found.map(({ kind }) => kind).sort()).toEqual(['actor', 'measure']);
  });

  test('are told under the name an organisation has now', async () => {
    const { leads } = await factsNow();
    await database.owner.query('update actor set name = $1 where name = $2', [
      'Nytt navn',
      leads[0],
    ]);
    const { measures } = await kept();
    expect(measures[0]?.leads).toEqual(['Nytt navn', ...leads.slice(1)]);
  });

  test('are refused over what another changed, and for a name that is not known', async () => {
    const opened = await factsNow();
    expect(await change({ standing: 'proposed' })).toMatchObject({ ok: true });
    const stale = { ...opened, ref: '9' };
    const where = { partnershipId, actor: editor };
    expect(await act(database.ground, where, changeFacts, stale)).toEqual(
      refuse('changed-meanwhile'),
    );
    expect(await change({ leads: ['Fjorbdy kommune'] })).toEqual(refuse('names-not-known'));
  });
});

describe('the money of a goal or measure', () => {
  const thing = () => ({ kind: 'measure' as const, id: measureId });
  const moneyNow = () => inside((tx) => moneyOf(tx, { partnershipId, id: editionId }, thing()));
  const row = (year: number, amount: bigint) => ({ id: null, year, amount });
  const set = async (to: object, revision = 1, of: object = thing()) =>
    act(database.ground, { partnershipId, actor: editor }, setMoney, {
      ...{ editionId, of: of as ReturnType<typeof thing>, revision },
      ...(await moneyNow()),
      ...to,
    });

  test('lines are added, changed and taken away, and what others hold is as it was', async () => {
    const before = await kept();
    const [old] = (await moneyNow()).budget;
    if (!old) throw new Error('the measure has no budget');
    const changed = { ...old, amount: kroner(500_000) };
    const paid = {
      ...{ ...row(2027, kroner(70_000)), source: 'Havfondet', payer: 'Havfylket' },
      ...{ certainty: 'expected', carryOver: true },
    };
    const done = await set({ budget: [changed, row(2027, 12_345n)], funding: [paid] });
    expect(done).toEqual({ ok: true, value: { revision: 2 } });
    const own = { measure: measureId, goal: null, item: null };
    const after = await kept();
    expect(after.budget).toEqual([
      ...before.budget.map((line) =>
        line.measure === measureId ? { ...line, amount: kroner(500_000) } : line,
      ),
      { ...own, year: 2027, amount: 12_345n },
    ]);
    const { id: _, ...line } = paid;
    expect(after.funding).toEqual([...before.funding, { ...own, ...line }]);
    expect(sum((await moneyNow()).budget.map(({ amount }) => amount))).toBe(50_012_345n);
    expect(await set({ budget: [], funding: [] }, 2)).toMatchObject({ ok: true });
    expect(await moneyNow()).toEqual({ budget: [], funding: [] });
  });

  test('of a goal has a revision of its own', async () => {
    const of = { kind: 'goal', id: goalId };
    const money = { budget: [row(2026, 1n)], funding: [] };
    expect(await set(money, 1, of)).toMatchObject({ ok: true });
    expect(await set({ ...money, budget: [] }, 1, of)).toEqual(refuse('changed-meanwhile'));
  });

  test('of twenty who change it at once, one does', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => set({ budget: [row(2026, BigInt(at + 1))] })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await moneyNow()).budget).toHaveLength(1);
  });

  test('is closed when the plan is put forward', async () => {
    await database.owner.query(`update edition set state = 'put-forward' where id = $1`, [
      editionId,
    ]);
    expect(await set({ budget: [] })).toEqual(refuse('edition-is-closed'));
  });
});

test('what lists tell of a measure follows also what no operation does yet', async () => {
  const { owner } = database;
  const other = (await kept()).measures[1]?.key ?? '';
  const number = `(select organisation_id from actor where partnership_id = $1 and organisation_id is not null)`;
  const statements = [
    `update actor set name = name || ' IKS' where partnership_id = $1`,
    `with made as (insert into organisation (id, number, name) values (gen_random_uuid(), '999999999', 'Fjordby') returning id)
       update actor set organisation_id = made.id from made where partnership_id = $1 and actor.id in (
         select actor_id from participation where measure_id = '${measureId}' limit 1)`,
    `update organisation set number = '888888888' where id = ${number}`,
    `update budget_line set measure_id = '${other}' where partnership_id = $1 and measure_id = '${measureId}'`,
    `update budget_line set measure_id = null, goal_id = '${goalId}' where partnership_id = $1 and measure_id = '${other}'`,
    `update participation set measure_id = '${other}', position = position + 9 where partnership_id = $1 and measure_id = '${measureId}' and role = 'partner'`,
    `update participation set position = 100 - position where partnership_id = $1 and measure_id = '${other}'`,
  ];
  for (const statement of statements) {
    const { rowCount } = await owner.query(statement, [partnershipId]);
    expect([statement, rowCount === 0, await toldOtherwise(database)]).toEqual([
      statement,
      false,
      [],
    ]);
  }
});
