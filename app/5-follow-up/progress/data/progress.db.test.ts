import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act } from '#platform/acts/act.ts';
import { type Actor, system } from '#platform/acts/actor.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { editor, foundWithPlan } from '../../../../tests/small-plan.ts';
import { acceptReport } from './accept-report.ts';
import { changeCycle, cycleOf } from './cycle.ts';
import { importSpending } from './import-spending.ts';
import { keepAsking } from './keep-asking.ts';
import { reportProgress } from './report-progress.ts';
import { reportsOf } from './reports-of.ts';
import { spentIn } from './spent.ts';
import { owed, standings } from './standings.ts';

const database = useDatabase();
let partnershipId: string;
let editionId: string;
/** Led by Fjordby, with Kystkontoret and Verftet. */
let places: string;
const actors: Record<string, string> = {};

beforeAll(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, { state: 'adopted' }));
  const { rows } = await database.owner.query<{ id: string; title: string }>(
    `select measure_id as id, title from measure_wording where edition_id = $1
     union all select id, name from actor where partnership_id = $2`,
    [editionId, partnershipId],
  );
  for (const { id, title } of rows) actors[title] = id;
  places = actors['Læreplasser i små bedrifter'] ?? '';
});

const partner = (name: string): Actor => ({
  roles: ['partner-contact'],
  name: 'person:1',
  organisation: name,
  membership: { id: newId(), actorId: actors[name] ?? null },
});

function draft(own: Partial<ReportDraft> = {}): ReportDraft {
  return {
    measureId: places,
    state: 'on-track',
    sentence: 'Tolv bedrifter har sagt ja.',
    nextStep: 'Skrive avtaler',
    nextDay: '2026-05-01',
    percent: 40,
    spent: { year: 2026, amount: 1_000_000n },
    day: '2026-03-10',
    onBehalfOf: null,
    ...{ corrects: false, withdraws: null },
    ...own,
  };
}

let minute = 0;
/** Each at an instant of its own, which is what reports are told apart by in what changed. */
function report(actor: Actor, own: Partial<ReportDraft> = {}) {
  database.hold(`2026-03-10T09:${String(10 + minute++)}:00Z`);
  return act(database.ground, { partnershipId, actor }, reportProgress, draft(own));
}

const look = <Value>(member: boolean, work: (tx: Tx) => Promise<Value>) =>
  inPartnership(database.app, { partnershipId, member }, work);
const standing = async (id: string, member = true) =>
  (await look(member, (tx) => standings(tx, partnershipId))).find((one) => one.measureId === id);

describe('before anyone has reported', () => {
  test('a measure has no state, and a lead without a contact is told of', async () => {
    const one = await standing(places);
    expect(one).toMatchObject({
      state: null,
      waiting: 0,
      contacts: 0,
      leads: [{ name: 'Fjordby kommune' }],
    });
    const cycle = await look(true, (tx) => cycleOf(tx, partnershipId));
    if (one)
      expect(owed(one, '2026-03-10', cycle)).toMatchObject({ overdue: false, ownerless: true });
  });

  test('reports are asked for at the next round, once, and visitors see nothing of it', async () => {
    const ask = () => act(database.ground, { partnershipId, actor: system }, keepAsking, {});
    expect(await ask()).toEqual({ ok: true, value: 2 });
    expect(await ask()).toEqual({ ok: true, value: 0 });
    expect((await standing(places))?.due).toBe('2026-06-01');
    expect((await standing(places, false))?.due).toBeNull();
  });
});

describe('who may report', () => {
  test('an organisation that is not in the measure may not', async () => {
    expect(await report(partner('Havfylket'))).toEqual(refuse('not-taking-part'));
    expect(
      await report({ ...partner('Verftet'), membership: { id: newId(), actorId: null } }),
    ).toEqual(refuse('not-taking-part'));
    expect(await report(editor, { onBehalfOf: actors.Havfylket ?? '' })).toEqual(
      refuse('no-such-organisation'),
    );
    expect(await report(editor, { measureId: newId() })).toEqual(refuse('no-such-measure'));
  });

  test('one that takes part waits for the lead; nobody else may accept it, and nobody twice', async () => {
    const given = await report(partner('Verftet'), { state: 'at-risk' });
    if (!given.ok) throw new Error(given.refused.join());
    const reportId = given.value;
    expect(await standing(places)).toMatchObject({ state: null, waiting: 1 });
    expect(await look(false, (tx) => reportsOf(tx, partnershipId, places))).toEqual([]);
    database.hold('2026-03-10T08:59:00Z');
    const accepting = (actor: Actor) =>
      act(database.ground, { partnershipId, actor }, acceptReport, { reportId });
    expect(await accepting(partner('Kystkontoret'))).toEqual(refuse('not-lead'));
    expect((await accepting(partner('Fjordby kommune'))).ok).toBe(true);
    expect(await accepting(editor)).toEqual(refuse('already-accepted'));
    expect(await standing(places, false)).toMatchObject({ state: 'at-risk', by: 'Verftet' });
  });

  test('the lead’s counts at once, an editor’s on behalf is marked, and the next is asked for later', async () => {
    expect((await report(partner('Fjordby kommune'))).ok).toBe(true);
    expect(await standing(places, false)).toMatchObject({
      state: 'on-track',
      percent: 40,
      onBehalf: false,
    });
    const onBehalfOf = actors['Fjordby kommune'] ?? '';
    expect((await report(editor, { onBehalfOf, state: 'completed' })).ok).toBe(true);
    expect(await standing(places)).toMatchObject({ state: 'completed', onBehalf: true, due: null });
    expect(await report(editor, { state: 'delayed' })).toEqual(refuse('already-closed'));
    expect((await report(editor, { state: 'delayed', corrects: true })).ok).toBe(true);
    expect(await standing(places)).toMatchObject({ state: 'delayed', by: null, due: '2026-06-01' });
    const all = await look(false, (tx) => reportsOf(tx, partnershipId, places));
    expect(all.map((one) => one.report.state)).toEqual([
      'delayed',
      'completed',
      'on-track',
      'at-risk',
    ]);
  });

  test('what changed is told to everyone without what waits', async () => {
    await report(partner('Verftet'), { state: 'ended' });
    const told = await look(false, (tx) => publishedChanges(tx, partnershipId, 50));
    const names = told.filter(({ aboutId }) => aboutId === places).map(({ name }) => name);
    expect(names).toEqual([
      'progress-reported',
      'progress-reported',
      'progress-reported',
      'progress-accepted',
    ]);
    const seen = await acrossPublished(database.app, (tx) => reportsOf(tx, partnershipId, places));
    expect(seen).toHaveLength(4);
  });

  test('one that is accepted after a newer of the same day changes nothing of what is asked for', async () => {
    const ended = await report(partner('Verftet'), { state: 'ended' });
    if (!ended.ok) throw new Error(ended.refused.join());
    expect((await report(partner('Fjordby kommune'))).ok).toBe(true);
    const accepting = { partnershipId, actor: editor };
    const { ok } = await act(database.ground, accepting, acceptReport, { reportId: ended.value });
    expect(ok).toBe(true);
    expect(await standing(places)).toMatchObject({ state: 'on-track', due: '2026-06-01' });
  });
});

describe('what was spent', () => {
  const rows = (amount: bigint) => [
    { about: { ...ref('measure', places), kind: 'measure' as const }, year: 2026, amount },
  ];
  const put = (source: string, amount: bigint) =>
    act(database.ground, { partnershipId, actor: editor }, importSpending, {
      source: source.repeat(64),
      rows: rows(amount),
    });

  test('is what the finance system says before what was reported, and never both', async () => {
    const reported = await look(false, (tx) => spentIn(tx, partnershipId));
    expect(reported.find(({ measureId }) => measureId === places)?.amount).toBe(1_000_000n);
    expect(await put('a', 5n)).toEqual({ ok: true, value: 1 });
    expect(await put('a', 5n)).toEqual(refuse('already-imported'));
    expect(await put('b', 7n)).toEqual({ ok: true, value: 1 });
    const spent = await look(false, (tx) => spentIn(tx, partnershipId));
    expect(
      spent.filter(({ measureId }) => measureId === places).map(({ amount }) => amount),
    ).toEqual([7n]);
    // Everyone is told of the file whose figures stand.
    const told = await look(false, (tx) => publishedChanges(tx, partnershipId, 50));
    expect(told.filter(({ name }) => name === 'spending-imported')).toHaveLength(1);
  });

  test('is refused for what the plan does not have', async () => {
    const outcome = await act(database.ground, { partnershipId, actor: editor }, importSpending, {
      source: 'c'.repeat(64),
      rows: [{ about: { kind: 'goal', id: newId() }, year: 2026, amount: 1n }],
    });
    expect(outcome).toEqual(refuse('no-such-thing'));
  });
});

test('the rounds are the partnership’s own, and of two who change them at once one is told', async () => {
  const change = () =>
    act(database.ground, { partnershipId, actor: editor }, changeCycle, {
      days: ['11-15', '04-15'],
      silentMonths: 3,
      revision: 0,
    });
  const outcomes = await Promise.all([change(), change()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await look(false, (tx) => cycleOf(tx, partnershipId))).toMatchObject({
    days: ['04-15', '11-15'],
    silentMonths: 3,
  });
  expect((await standing(places))?.due).toBe('2026-04-15');
});
