import { beforeEach, describe, expect, test } from 'vitest';
import type { Rewording } from '#3-plan/plan/core/reword.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { find } from '#platform/search/find.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { editor, foundWithPlan, smallPlan } from '../../../../tests/small-plan.ts';
import { measureView } from './measure-view.ts';
import { rewordMeasure } from './reword-measure.ts';

const database = useDatabase();
let partnershipId: string;
let editionId: string;
let draft: Rewording;

beforeEach(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, {
    state: 'on-consultation',
  }));
  draft = await asItIs();
});

/** The measure's wording as it is now, as a form would send it back. */
async function asItIs(): Promise<Rewording> {
  const plan = await keptPlan(database.owner, editionId);
  const [measure] = plan.measures;
  if (!measure) throw new Error('no measure');
  const { key, title, challenge, description, steps, effect, from, to } = measure;
  const view = await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
    measureView(tx, partnershipId, key.slice(-10), null),
  );
  const revision = view?.wording.revision ?? 0;
  return {
    editionId,
    measureId: key,
    revision,
    title,
    challenge,
    description,
    steps,
    effect,
    from,
    to,
    why: '',
  };
}

function reword(change: Partial<Rewording>, actor: Actor = editor) {
  return act(database.ground, { partnershipId, actor }, rewordMeasure, { ...draft, ...change });
}

async function newest() {
  const [entry] = await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
    newestEntries(tx, partnershipId, 1),
  );
  return entry;
}

test('a measure gets its new wording, with the next revision, and nothing else changes', async () => {
  const before = await keptPlan(database.owner, editionId);
  const outcome = await reword({
    title: 'Læreplasser langs kysten',
    steps: ['Ett steg til.'],
    effect: '',
  });
  expect(outcome).toEqual({ ok: true, value: { measureId: draft.measureId, revision: 2 } });
  const [first, ...rest] = before.measures;
  expect(await keptPlan(database.owner, editionId)).toEqual({
    ...before,
    measures: [
      { ...first, title: 'Læreplasser langs kysten', steps: ['Ett steg til.'], effect: null },
      ...rest,
    ],
  });
  expect((await asItIs()).revision).toBe(2);
});

test('the journal has before and after of the changed fields only, and why', async () => {
  await reword({ title: 'Nytt navn', to: '2028-12-31', why: 'Vedtatt i styringsgruppa.' });
  expect(await newest()).toMatchObject({
    name: 'measure-reworded',
    aboutKind: 'measure',
    aboutId: draft.measureId,
    content: { by: 'editor', organisation: 'Fjordby kommune', why: 'Vedtatt i styringsgruppa.' },
  });
  const { before, after } = (await newest())?.content ?? {};
  expect(before).toEqual({ title: 'Læreplasser i små bedrifter', to: '2027-12-31' });
  expect(after).toEqual({ editionId, title: 'Nytt navn', to: '2028-12-31' });
});

test('visitors find it by the new words and no longer by the old, and still by who leads it', async () => {
  const finds = (words: string) =>
    acrossPublished(database.app, async (tx) =>
      (await find(tx, words, 50))
        .filter(({ id }) => id === draft.measureId)
        .map(({ title }) => title),
    );
  expect(await finds('opplæringskontor')).toEqual(['Læreplasser i små bedrifter']);
  await reword({ title: 'Nytt navn', description: 'Havneringen tar arbeidet.' });
  expect(await finds('opplæringskontor')).toEqual([]);
  expect(await finds('læreplasser')).toEqual([]);
  expect(await finds('havneringen')).toEqual(['Nytt navn']);
  expect(await finds('fjordby')).toEqual(['Nytt navn']);
});

describe('a rewording is refused', () => {
  test.each<[string, Partial<Rewording>, string[]]>([
    ['of no measure', { measureId: newId() }, ['no-such-measure']],
    ['in no edition', { editionId: newId() }, ['no-such-measure']],
    ['over another revision', { title: 'Nytt', revision: 7 }, ['changed-meanwhile']],
    [
      'when it ends before it starts',
      { from: '2027-01-01', to: '2026-01-01' },
      ['ends-before-start'],
    ],
    ['when it leaves the period of the strategy', { to: '2029-01-01' }, ['outside-period']],
    ['when nothing is changed', {}, ['nothing-changed']],
    [
      'for all reasons at once',
      { revision: 7, from: '2031-01-01', to: '2030-01-01' },
      ['changed-meanwhile', 'ends-before-start', 'outside-period'],
    ],
  ])('%s', async (_, change, reasons) => {
    const before = await keptPlan(database.owner, editionId);
    expect(await reword(change)).toEqual({ ok: false, refused: reasons });
    expect(await keptPlan(database.owner, editionId)).toEqual(before);
    expect((await newest())?.name).toBe('edition-published');
  });

  test.each(['put-forward', 'adopted', 'superseded'] as const)(
    'in an edition that is %s',
    async (state) => {
      await database.owner.query('update edition set state = $2 where id = $1', [editionId, state]);
      expect(await reword({ title: 'For sent' })).toEqual(refuse('edition-is-closed'));
    },
  );

  test('to a visitor', async () => {
    const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };
    expect(await reword({ title: 'Utenfra' }, visitor)).toEqual(refuse('not-allowed'));
  });

  test('for another partnership’s measure', async () => {
    const other = await foundWithPlan(database.ground, { plan: smallPlan });
    const theirs = (await keptPlan(database.owner, other.editionId)).measures[0]?.key ?? '';
    const outcome = await reword({
      editionId: other.editionId,
      measureId: theirs,
      title: 'Kapret',
    });
    expect(outcome).toEqual(refuse('no-such-measure'));
  });
});

test('an edition that is put forward while someone rewords waits, or is refused: never both', async () => {
  const [outcome] = await Promise.all([
    reword({ title: 'I siste liten' }),
    database.owner.query(`update edition set state = 'put-forward' where id = $1`, [editionId]),
  ]);
  expect(outcome.ok || outcome.refused.includes('edition-is-closed')).toBe(true);
  expect((await asItIs()).title === 'I siste liten').toBe(outcome.ok);
});

test.each([2, 50])(
  'of %i at once over the same revision one wins, and the others are told',
  async (many) => {
    const outcomes = await Promise.all(
      Array.from({ length: many }, (_, at) => reword({ title: `Tittel ${at}` })),
    );
    const won = outcomes.findIndex(({ ok }) => ok);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array(many - 1).fill(refuse('changed-meanwhile')),
    );
    expect(await asItIs()).toMatchObject({ title: `Tittel ${won}`, revision: 2 });
    const { rows } = await database.owner.query(
      `select count(*)::int as n from journal where chain = $1 and name = 'measure-reworded'`,
      [partnershipId],
    );
    expect(rows[0].n).toBe(1);
  },
);
