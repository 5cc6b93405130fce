import { beforeAll, describe, expect, test } from 'vitest';
import type { Becoming } from '#3-plan/editions/core/became.ts';
import type { Explanation } from '#3-plan/editions/core/explain.ts';
import type { Fate } from '#3-plan/editions/core/thing.ts';
import type { PlanDraft } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';
import { refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newestEntries } from '#platform/acts/read-journal.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import {
  editor,
  foundWithPlan,
  importDraft,
  publish,
  smallPlan,
} from '../../../../tests/small-plan.ts';
import { comparison } from './comparison.ts';
import { explainChange } from './explain-change.ts';
import { sayBecame, takeBackBecame } from './say-became.ts';

const database = useDatabase();

/** The next year's plan: one measure reworded, one ended, one new, other money. */
const next: PlanDraft = {
  ...smallPlan,
  title: 'Handlingsplan 2027',
  measures: [
    ...smallPlan.measures.slice(0, 1).map((one) => ({ ...one, effect: 'Mer.', seeAlso: [] })),
    { key: 'ny', goal: 'folk', title: 'Et nytt tiltak', standing: 'proposed' },
  ],
  budget: [{ goal: 'folk', year: 2027, amount: kroner(100) }],
};

let partnershipId: string;
let first: string;
let draft: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  ({ partnershipId, editionId: first } = await foundWithPlan(database.ground, {
    state: 'adopted',
  }));
  draft = await importDraft(database.ground, partnershipId, next);
  const plans = [first, draft].map((id) => keptPlan(database.owner, id));
  for (const { goals, measures } of await Promise.all(plans)) {
    for (const { key, title } of [...goals, ...measures]) ids[title] = key;
  }
});

function compared(
  member = true,
  asked = { from: null as string | null, to: null as string | null },
) {
  return inPartnership(database.app, { partnershipId, member }, (tx) =>
    comparison(tx, partnershipId, asked),
  );
}

function explain(title: string, own: Partial<Explanation> = {}, actor: Actor = editor) {
  const kind = title === 'Skole og arbeidsliv møtes' ? 'goal' : 'measure';
  return act(database.ground, { partnershipId, actor }, explainChange, {
    editionId: draft,
    about: { ...ref(kind, ids[title] ?? newId()), kind },
    reason: 'Styringsgruppa ba om det.',
    contributed: null,
    revision: 0,
    ...own,
  });
}

test('the newest edition is told apart from the one before it, by identity', async () => {
  const found = await compared();
  if (typeof found === 'string') throw new Error(found);
  const fates = Object.fromEntries(
    found.difference.things.map(({ before, after, fate }) => [(after ?? before)?.title, fate]),
  );
  expect(fates).toMatchObject({
    'Læreplasser i små bedrifter': 'changed',
    'Hospitering for lærere': 'ended',
    'Et nytt tiltak': 'new',
    'Voksne får vist hva de kan': 'same',
  } satisfies Record<string, Fate>);
  expect([found.before.edition.id, found.after.edition.id, found.inTurn]).toEqual([
    first,
    draft,
    true,
  ]);
});

test('visitors see no draft, and so nothing to compare; nobody compares with what is not there', async () => {
  expect(await compared(false)).toBe('alone');
  expect(await compared(true, { from: 'finnes-ikke', to: null })).toBe('unknown');
  expect(await compared(false, { from: null, to: 'handlingsplan-2027' })).toBe('unknown');
});

describe('what ended', () => {
  const say = (into: string, own: Partial<Becoming> = {}, operation = sayBecame) =>
    act(database.ground, { partnershipId, actor: editor }, operation, {
      editionId: draft,
      about: { kind: 'measure', id: ids['Hospitering for lærere'] ?? '' },
      relation: 'merged-into',
      into: ids[into] ?? newId(),
      ...own,
    });
  const fate = async () => {
    const found = await compared();
    if (typeof found === 'string') throw new Error(found);
    return found.difference.things.find(({ before }) => before?.ref === '2a')?.fate;
  };

  test('can be said to have become another, and that can be taken back', async () => {
    expect((await say('Et nytt tiltak')).ok).toBe(true);
    expect(await fate()).toBe('merged');
    expect((await say('Et nytt tiltak', {}, takeBackBecame)).ok).toBe(true);
    expect(await fate()).toBe('ended');
    expect(await say('Et nytt tiltak', {}, takeBackBecame)).toEqual(refuse('no-such-thing'));
    expect((await say('Et nytt tiltak', { relation: 'split-into' })).ok).toBe(true);
    expect(await fate()).toBe('split');
  });

  test('became nothing that is not in the later edition, and nothing that goes on became another', async () => {
    expect(await say('Finnes ikke')).toEqual(refuse('no-such-thing'));
    expect(await say('Hospitering for lærere')).toEqual(refuse('no-such-thing'));
    const about = { kind: 'measure', id: ids['Et nytt tiltak'] ?? '' } as const;
    expect(await say('Læreplasser i små bedrifter', { about })).toEqual(refuse('has-not-ended'));
  });
});

describe('a reason', () => {
  test('is kept, can be said anew over its revision, and is journalled with what it was', async () => {
    const gone = 'Hospitering for lærere';
    expect(await explain(gone, { contributed: 'Tolv lærere var ute.' })).toEqual({
      ok: true,
      value: 1,
    });
    expect(await explain(gone, { reason: 'Noe annet.' })).toEqual(refuse('changed-meanwhile'));
    const again = { reason: 'Det ble dyrt.', contributed: 'Tolv lærere.', revision: 1 };
    expect(await explain(gone, again)).toEqual({ ok: true, value: 2 });
    const found = await compared();
    if (typeof found === 'string') throw new Error(found);
    expect([...found.explanations.values()]).toEqual([{ ...again, revision: 2 }]);
    const [entry] = await inPartnership(database.app, { partnershipId, member: true }, (tx) =>
      newestEntries(tx, partnershipId, 1),
    );
    expect(entry).toMatchObject({
      name: 'change-explained',
      aboutKind: 'measure',
      aboutId: ids[gone],
      content: {
        before: { reason: 'Styringsgruppa ba om det.', contributed: 'Tolv lærere var ute.' },
        after: { reason: 'Det ble dyrt.', contributed: 'Tolv lærere.' },
      },
    });
  });

  test('of two at once one is kept, and the other is told', async () => {
    const both = await Promise.all([1, 2].map(() => explain('Et nytt tiltak')));
    expect(both).toContainEqual({ ok: true, value: 1 });
    expect(both).toContainEqual(refuse('changed-meanwhile'));
  });

  test.each<[string, string, Partial<Explanation>, string]>([
    ['of nothing that is there', 'Finnes ikke', {}, 'no-such-thing'],
    ['of what is the same', 'Skole og arbeidsliv møtes', {}, 'nothing-changed'],
    [
      'of what it gave, before it has ended',
      'Et nytt tiltak',
      { contributed: 'Alt.', revision: 1 },
      'has-not-ended',
    ],
    ['in no edition', 'Et nytt tiltak', { editionId: newId() }, 'no-such-edition'],
  ])('is refused %s', async (_, title, own, reason) => {
    expect(await explain(title, own)).toEqual(refuse(reason));
  });

  test('is refused in the first edition, to a visitor, and in an edition that is closed', async () => {
    expect(await explain('Et nytt tiltak', { editionId: first })).toEqual(
      refuse('no-edition-before'),
    );
    const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };
    expect(await explain('Et nytt tiltak', {}, visitor)).toEqual(refuse('not-allowed'));
    await publish(database.ground, partnershipId, draft, 'put-forward');
    expect(await explain('Et nytt tiltak', { revision: 1 })).toEqual(refuse('edition-is-closed'));
  });

  test('is public when its edition is', async () => {
    const found = await compared(false);
    if (typeof found === 'string') throw new Error(found);
    expect([...found.explanations.values()].map(({ reason }) => reason)).toContain('Det ble dyrt.');
    const gone = found.difference.things.find(({ before }) => before?.ref === '2a');
    expect([gone?.fate, gone?.became.length]).toEqual(['split', 1]);
  });
});
