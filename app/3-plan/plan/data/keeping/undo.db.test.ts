import { beforeEach, describe, expect, test } from 'vitest';
import type { Undo } from '#3-plan/plan/core/keeping/undo.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { accept, refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { acrossPublished, inPartnership, type Tx } from '#platform/database/transactions.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../../tests/database.ts';
import { keptPlan } from '../../../../../tests/kept-plan.ts';
import { listsTellWhatStands } from '../../../../../tests/lists-tell.ts';
import { editor, foundWithPlan } from '../../../../../tests/small-plan.ts';
import { addGoal, addMeasure } from './add-thing.ts';
import { endThing } from './end-thing.ts';
import { setOrder } from './set-order.ts';
import { undoChange } from './undo-change.ts';

const database = useDatabase();
listsTellWhatStands(database);
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

describe('taking back', () => {
  const newest = async () => (await inside((tx) => newestEntries(tx, partnershipId, 1)))[0];
  const undo = (number: number, of: Undo['of']) =>
    act(database.ground, as(editor), undoChange, { editionId, of, number });
  const undoNewest = async () => {
    const entry = await newest();
    if (!entry) throw new Error('nothing to undo');
    const { number, aboutKind: kind, aboutId: id } = entry;
    return undo(number, { kind, id } as Undo['of']);
  };
  const measure = (id: string) => ({ kind: 'measure' as const, id });
  const end = (id: string) =>
    act(database.ground, as(editor), endThing, {
      ...{ editionId, of: measure(id), revision: 1, why: 'Gjort ferdig' },
    });

  test('what ended comes back as it was, is found again, and ends again when that is undone', async () => {
    const before = await kept();
    await end(other);
    const ending = (await newest())?.number ?? 0;
    const both = await Promise.all([undo(ending, measure(other)), undo(ending, measure(other))]);
    expect(both).toContainEqual(accept({ revision: 2 }));
    expect(both).toContainEqual(refuse('stands-already'));
    expect(await kept()).toEqual(before);
    const found = await acrossPublished(database.app, (tx) => find(tx, 'hospitering', 30));
    expect(found.map(({ id }) => id)).toContain(other);
    expect(await undoNewest()).toMatchObject({ ok: true });
    expect((await kept()).measures.map(({ key }) => key)).toEqual([measureId]);
    expect(await undoNewest()).toMatchObject({ ok: true });
    expect(await kept()).toEqual(before);
  });

  test('what was written between two endings is not lost by taking back the first', async () => {
    await end(other);
    const first = (await newest())?.number ?? 0;
    expect(await undo(first, measure(other))).toMatchObject({ ok: true });
    await act(database.ground, as(editor), rewordMeasure, {
      ...{ editionId, measureId: other, revision: 2, title: 'Hospitering for alle', steps: [] },
      ...{ challenge: null, description: null, effect: null, from: null, to: null },
    });
    await act(database.ground, as(editor), endThing, {
      ...{ editionId, of: measure(other), revision: 3, why: 'Gjort ferdig' },
    });
    expect(await undo(first, measure(other))).toEqual(refuse('changed-since'));
    expect(await undoNewest()).toMatchObject({ ok: true });
    expect((await kept()).measures.map(({ title }) => title)).toContain('Hospitering for alle');
  });

  test('what ended does not come back under a goal that is gone, nor beside its double', async () => {
    const [under = ''] = goals;
    const named = { editionId, ref: '9', title: 'Rorbuskolen', description: null };
    const add = (goalId: string | null) =>
      act(database.ground, as(editor), addMeasure, { ...named, goalId });
    const fresh = await act(database.ground, as(editor), addGoal, {
      ...{ editionId, kind: 'goal', ref: '', title: 'Et mål til', purpose: null },
      ...{ weight: null, parentId: under },
    });
    const goalId = fresh.ok ? fresh.value.id : '';
    const added = await add(goalId);
    const id = added.ok ? added.value.id : '';
    await end(id);
    const ending = (await newest())?.number ?? 0;
    await add(null);
    await act(database.ground, as(editor), endThing, {
      ...{ editionId, of: { kind: 'goal', id: goalId }, revision: 1, why: 'Feil' },
    });
    expect(await undo(ending, measure(id))).toEqual(refuse('no-such-goal', 'already-there'));
    expect(await undoNewest()).toMatchObject({ ok: true });
    expect(await undo(ending, measure(id))).toEqual(refuse('already-there'));
  });

  test('what was added, unless something was written in it since', async () => {
    const before = await kept();
    const draft = { editionId, goalId: null, ref: '', title: 'Rorbuskolen', description: null };
    const added = await act(database.ground, as(editor), addMeasure, draft);
    const id = added.ok ? added.value.id : '';
    const adding = (await newest())?.number ?? 0;
    await act(database.ground, as(editor), rewordMeasure, {
      ...{ editionId, measureId: id, revision: 1, title: draft.title, challenge: null },
      ...{ description: null, steps: [], effect: 'Noe nytt', from: null, to: null },
    });
    expect(await undo(adding, measure(id))).toEqual(refuse('changed-since'));
    await undoNewest();
    expect(await undo(adding, measure(id))).toEqual(accept({ seen: true }));
    expect(await kept()).toEqual(before);
    expect(await undo(adding, measure(id))).toEqual(refuse('no-such-thing'));
  });

  test('an order, unless something was put in another since', async () => {
    const tops = (await kept()).goals.filter(({ parent }) => parent === null);
    const seen = tops.map(({ key }) => key);
    const order = { editionId, of: 'goals' as const, under: null };
    const set = (from: string[], to: string[]) =>
      act(database.ground, as(editor), setOrder, { ...order, seen: from, order: to });
    const turned = seen.toReversed();
    await set(seen, turned);
    const first = (await newest())?.number ?? 0;
    const plan = { kind: 'edition' as const, id: editionId };
    expect(await undo(first, plan)).toMatchObject({ ok: true });
    const after = (await kept()).goals.filter(({ parent }) => parent === null);
    expect(after.map(({ key }) => key)).toEqual(seen);
    expect(await undo(first, plan)).toEqual(refuse('changed-since'));
  });
});
