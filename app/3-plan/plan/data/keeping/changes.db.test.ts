import { beforeEach, describe, expect, test } from 'vitest';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { accept, refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { eraseEntry } from '#platform/acts/erase.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { keptPlan } from '../../../../../tests/kept-plan.ts';
import { editor, foundWithPlan, importDraft } from '../../../../../tests/small-plan.ts';
import { wordingNow as wording } from '../../../../../tests/wording-now.ts';
import { addGoal, addMeasure } from './add-thing.ts';
import { changeGoal } from './change-goal.ts';
import { endThing } from './end-thing.ts';
import { endedThing } from './ended-thing.ts';
import { historyOf } from './history.ts';
import { setOrder } from './set-order.ts';
import { undoChange } from './undo-change.ts';

const database = useDatabase();
let partnershipId: string;
let editionId: string;
let measureId: string;
let other: string;
let goals: string[];

beforeEach(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, {
    state: 'on-consultation',
  }));
  const plan = await kept();
  [measureId = '', other = ''] = plan.measures.map(({ key }) => key);
  goals = plan.goals.map(({ key }) => key);
});

const kept = () => keptPlan(database.owner, editionId);
const inside = <Value>(work: (tx: Tx) => Promise<Value>) =>
  inPartnership(database.app, { partnershipId, member: true }, work);
const as = (actor: Actor) => ({ partnershipId, actor });

const wordingNow = (id = measureId) => wording(database.app, { partnershipId, editionId }, id);

async function reword(to: object) {
  return act(database.ground, as(editor), rewordMeasure, {
    ...(await wordingNow()),
    ...to,
  } as never);
}

describe('the history of a measure', () => {
  const history = () =>
    inside((tx) => historyOf(tx, partnershipId, { kind: 'measure', id: measureId }));
  const newest = async () => (await history()).entries[0]?.number ?? 0;
  const undo = (number: number) =>
    act(database.ground, as(editor), undoChange, {
      ...{ editionId, of: { kind: 'measure' as const, id: measureId }, number },
    });

  test('a change is undone as a new change, and that one too', async () => {
    const before = await kept();
    await reword({ title: 'Et annet navn', steps: ['Ett'] });
    const changed = await kept();
    expect(await undo(await newest())).toEqual(accept({ measureId, revision: 3 }));
    expect(await kept()).toEqual(before);
    expect((await history()).entries.map(({ name }) => name)).toEqual([
      'change-undone',
      'measure-reworded',
    ]);
    expect(await undo(await newest())).toMatchObject({ ok: true });
    expect(await kept()).toEqual(changed);
  });

  test('is refused when the field was changed since, and not when another was', async () => {
    await reword({ title: 'Navn to' });
    const first = await newest();
    await reword({ effect: 'Noe annet.' });
    await reword({ title: 'Navn tre' });
    expect(await undo(first)).toEqual(refuse('changed-since'));
    await undo(await newest());
    expect(await undo(first)).toMatchObject({ ok: true });
    expect((await kept()).measures[0]).toMatchObject({ effect: 'Noe annet.' });
  });

  test('an entry that was erased says so and cannot be undone', async () => {
    await reword({ title: 'Navn to' });
    const number = await newest();
    const erasure = { chain: partnershipId, number, why: 'Krav' };
    await eraseEntry(database.owner, erasure, editor, database.ground.now());
    expect(await undo(number)).toEqual(refuse('entry-erased'));
    expect((await history()).entries.find((one) => one.number === number)?.content).toBeNull();
  });
});

test('the year knows of the days a measure has of its own, and forgets them with it', async () => {
  const due = async () => {
    const { rows } = await database.owner.query(
      `select what, day::text, title from due
        where partnership_id = $1 and ref_kind = 'measure' and published order by day`,
      [partnershipId],
    );
    return rows;
  };
  expect(await due()).toEqual([
    { what: 'measure-ends', day: '2027-12-31', title: 'Læreplasser i små bedrifter' },
  ]);
  await reword({ title: 'Lærlinger', from: '2026-08-15', to: null });
  expect(await due()).toEqual([{ what: 'measure-starts', day: '2026-08-15', title: 'Lærlinger' }]);
  await reword({ from: '2026-01-01' });
  expect(await due()).toEqual([]);
});

test('a day that is moved is the same to calendars, and says that it was moved', async () => {
  const due = async () => {
    const { rows } = await database.owner.query(
      `select id, day::text, revision, revised from due
        where partnership_id = $1 and what = 'measure-ends' and ref_id = $2`,
      [partnershipId, measureId],
    );
    return rows[0];
  };
  const before = await due();
  expect(before).toMatchObject({ day: '2027-12-31', revision: 0, revised: null });
  await reword({ effect: 'Flere lærlinger.' });
  expect(await due()).toEqual(before);
  await reword({ to: '2027-06-30' });
  const after = await due();
  expect(after).toMatchObject({ id: before.id, day: '2027-06-30', revision: 1 });
  expect(after.revised > before.id).toBe(true);
});

describe('the goals and measures of a plan', () => {
  const goal = (id: string, parentId: string | null, revision = 1) => ({
    ...{ editionId, goalId: id, revision, kind: 'goal' as const, ref: '', title: 'Et mål' },
    ...{ purpose: null, weight: 50, parentId },
  });

  test('a goal never comes to stand under itself, also when two move at once', async () => {
    const [first = '', , third = ''] = goals;
    const moves = [goal(first, third), goal(third, first)];
    const outcomes = await Promise.all(
      moves.map((move) => act(database.ground, as(editor), changeGoal, move)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(refuse('goals-in-a-circle'));
  });

  test('what is added comes last, is found, and is put in order', async () => {
    const [under = ''] = goals;
    const draft = { editionId, goalId: under, ref: '1c', title: 'Rorbuskolen', description: null };
    const added = await act(database.ground, as(editor), addMeasure, draft);
    expect(await act(database.ground, as(editor), addMeasure, draft)).toEqual(
      refuse('already-there'),
    );
    const id = added.ok ? added.value.id : '';
    const found = await acrossPublished(database.app, (tx) => find(tx, 'rorbuskolen', 5));
    expect(found.map((one) => one.id)).toEqual([id]);
    const seen = [measureId, id];
    const order = { editionId, of: 'measures' as const, under, seen, order: [id, measureId] };
    expect(await act(database.ground, as(editor), setOrder, order)).toMatchObject({ ok: true });
    expect((await kept()).measures.map(({ key }) => key)).toEqual([id, other, measureId]);
    expect(await act(database.ground, as(editor), setOrder, order)).toEqual(
      refuse('changed-meanwhile'),
    );
  });

  test('what ends leaves the plan, and its address says what it was and why', async () => {
    const end = (id: string, why = 'Gjort ferdig') =>
      act(database.ground, as(editor), endThing, {
        ...{ editionId, of: { kind: 'measure' as const, id }, revision: 1, why },
      });
    expect(await end(measureId)).toEqual(refuse('has-money'));
    expect(await end(other)).toEqual(accept({ seen: true }));
    const plan = await kept();
    expect(plan.measures.map(({ key, seeAlso }) => ({ key, seeAlso }))).toEqual([
      { key: measureId, seeAlso: [] },
    ]);
    const told = await acrossPublished(database.app, (tx) =>
      endedThing(tx, partnershipId, 'measure', other.slice(-10), null),
    );
    expect(told?.ended).toMatchObject({ title: 'Hospitering for lærere', why: 'Gjort ferdig' });
    const found = await acrossPublished(database.app, (tx) => find(tx, 'hospitering', 5));
    expect(found.filter(({ id }) => id === other)).toEqual([]);
  });

  test('what nobody has seen is taken out without a trace but in the journal', async () => {
    const draftId = await importDraft(database.ground, partnershipId, {
      ...{ title: 'Utkast', lang: 'nb', from: null, to: null, frame: null, measures: [] },
      goals: [{ key: 'a', kind: 'goal', title: 'Et mål til' }],
    });
    const [only] = (await keptPlan(database.owner, draftId)).goals;
    const of = { kind: 'goal' as const, id: only?.key ?? '' };
    const ending = { editionId: draftId, of, revision: 1, why: 'Feil' };
    expect(await act(database.ground, as(editor), endThing, ending)).toEqual(
      accept({ seen: false }),
    );
    const { rows } = await database.owner.query('select 1 from ended where thing_id = $1', [of.id]);
    expect(rows).toEqual([]);
    const draft = { editionId: draftId, kind: 'goal' as const, ref: '', title: 'Nytt mål' };
    const rest = { purpose: null, weight: null, parentId: null };
    const added = await act(database.ground, as(editor), addGoal, { ...draft, ...rest });
    expect(added).toMatchObject({ ok: true });
  });
});
