import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanContent, type PlanDraft } from '#3-plan/plan/core/content.ts';
import { refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import { examples } from '../../../../examples/index.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan, withoutKeys } from '../../../../tests/kept-plan.ts';
import { listsTellWhatStands } from '../../../../tests/lists-tell.ts';
import { editor, foundPartnership, importDraft, smallPlan } from '../../../../tests/small-plan.ts';
import { importPlan } from './import-plan.ts';

const database = useDatabase();
listsTellWhatStands(database);

async function kept(editionId: string) {
  return withoutKeys(await keptPlan(database.owner, editionId));
}

describe('a plan that is imported', () => {
  test.each(examples.map((example) => [example.partnership.slug, example] as const))(
    'is kept whole: %s',
    async (_, { partnership, plan }) => {
      const { slug, ...like } = partnership;
      const { partnershipId } = await foundPartnership(database.ground, like);
      const editionId = await importDraft(database.ground, partnershipId, plan);
      expect(await kept(editionId)).toEqual(withoutKeys(PlanContent.parse(plan)));
    },
  );

  test('is kept whole, whatever its shape', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { partnershipId } = await foundPartnership(database.ground);
        const editionId = await importDraft(database.ground, partnershipId, plan);
        expect(await kept(editionId)).toEqual(withoutKeys(plan));
      }),
      { numRuns: 25 },
    );
  });

  test('keeps money that no float holds', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const amount = 90_071_992_547_409_931n;
    const budget = [{ item: 'Alt', year: 2026, amount }];
    const editionId = await importDraft(database.ground, partnershipId, { ...smallPlan, budget });
    expect((await kept(editionId)).budget[0]?.amount).toBe(amount);
  });

  test('knows an organisation again that it writes with other capitals', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const ledBy = async (lead: string) => {
      const measures = smallPlan.measures.map((one) => ({ ...one, leads: [lead] }));
      return kept(await importDraft(database.ground, partnershipId, { ...smallPlan, measures }));
    };
    await ledBy('Opplæringskontoret');
    expect((await ledBy('OPPLÆRINGSKONTORET')).measures[0]?.leads).toEqual(['Opplæringskontoret']);
  });
});

/** Which identity each title of an edition is. */
async function identities(editionId: string): Promise<Map<string, string>> {
  const plan = await keptPlan(database.owner, editionId);
  return new Map([...plan.goals, ...plan.measures].map(({ title, key }) => [title, key]));
}

describe('next year’s plan', () => {
  const nextYear: PlanDraft = { ...smallPlan, title: 'Handlingsplan 2027' };

  test('is about the same where reference and title are the same, or number, goal and wording say so', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const before = await identities(await importDraft(database.ground, partnershipId));
    const [first, second] = nextYear.measures;
    if (!first || !second) throw new Error('the small plan has two measures');
    const measures: typeof nextYear.measures = [
      { ...first, title: 'Lærlingplasser i små bedrifter' },
      { ...second, title: `${second.title.toUpperCase()} ` },
      { key: 'ny', goal: 'folk', ref: '1b', title: 'Et nytt tiltak', standing: 'adopted' },
    ];
    const after = await identities(
      await importDraft(database.ground, partnershipId, { ...nextYear, measures }),
    );
    expect(after.get('Flere med fagbrev')).toBe(before.get('Flere med fagbrev'));
    expect(after.get('Lærlingplasser i små bedrifter')).toBe(
      before.get('Læreplasser i små bedrifter'),
    );
    expect(after.get('HOSPITERING FOR LÆRERE')).toBe(before.get('Hospitering for lærere'));
    expect([...before.values()]).not.toContain(after.get('Et nytt tiltak'));
  });

  test('is about the same, whatever its shape', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { partnershipId } = await foundPartnership(database.ground);
        const [first, second] = [
          await importDraft(database.ground, partnershipId, plan),
          await importDraft(database.ground, partnershipId, plan),
        ];
        const [before, after] = [
          await keptPlan(database.owner, first),
          await keptPlan(database.owner, second),
        ];
        expect(after).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('keeps two of the same title apart, in the order they stand', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const twins: PlanDraft = {
      ...smallPlan,
      measures: [1, 2].map((at) => ({
        key: `t${at}`,
        title: 'Oppfølging',
        standing: 'adopted',
        effect: `nr. ${at}`,
      })),
      budget: [],
    };
    const first = await keptPlan(
      database.owner,
      await importDraft(database.ground, partnershipId, twins),
    );
    const second = await keptPlan(
      database.owner,
      await importDraft(database.ground, partnershipId, twins),
    );
    expect(second.measures.map(({ key }) => key)).toEqual(first.measures.map(({ key }) => key));
  });

  test('with both an old and a new title of one measure gives it to the newest', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const titled = (...titles: string[]): PlanDraft => ({
      ...smallPlan,
      measures: titles.map((title) => ({ key: title, title, standing: 'adopted' })),
      budget: [],
    });
    const first = await importDraft(database.ground, partnershipId, titled('Gammel'));
    const measure = (await identities(first)).get('Gammel');
    const second = await importDraft(database.ground, partnershipId, titled('Gammel'));
    await database.owner.query(`update measure_wording set title = 'Ny' where edition_id = $1`, [
      second,
    ]);
    const third = await identities(
      await importDraft(database.ground, partnershipId, titled('Gammel', 'Ny')),
    );
    expect(third.get('Ny')).toBe(measure);
    expect(third.get('Gammel')).not.toBe(measure);
  });

  test('of another partnership is about other things', async () => {
    const [here, there] = [
      await foundPartnership(database.ground),
      await foundPartnership(database.ground),
    ];
    const mine = await identities(await importDraft(database.ground, here.partnershipId));
    const theirs = await identities(await importDraft(database.ground, there.partnershipId));
    expect([...mine.values()].filter((id) => [...theirs.values()].includes(id))).toEqual([]);
  });
});

async function rowsOf(partnershipId: string): Promise<number> {
  const tables = [
    'edition',
    'frame',
    'goal',
    'measure',
    'actor',
    'body',
    'due',
    'search_entry',
    'journal',
  ];
  const counts = tables.map((table) => {
    const column = table === 'journal' ? 'chain' : 'partnership_id';
    return `(select count(*) from ${table} where ${column} = $1)`;
  });
  const { rows } = await database.owner.query(`select (${counts.join(' + ')})::int as n`, [
    partnershipId,
  ]);
  return rows[0].n;
}

describe('an import is refused, with nothing left behind,', () => {
  const sourceSha256 = createHash('sha256').update('plan').digest('hex');

  test('when the file was read before', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    await importDraft(database.ground, partnershipId, smallPlan, sourceSha256);
    const before = await rowsOf(partnershipId);
    const again = await act(database.ground, { partnershipId, actor: editor }, importPlan, {
      content: { ...smallPlan, title: 'En annen tittel' },
      sourceSha256,
    });
    expect(again).toEqual(refuse('already-imported'));
    expect(await rowsOf(partnershipId)).toBe(before);
  });

  test('though another partnership may read the same file', async () => {
    for (let partner = 0; partner < 2; partner++) {
      const { partnershipId } = await foundPartnership(database.ground);
      await importDraft(database.ground, partnershipId, smallPlan, sourceSha256);
    }
  });

  test('when the same file is read many times at once: once it is kept', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        act(database.ground, { partnershipId, actor: editor }, importPlan, {
          content: smallPlan,
          sourceSha256,
        }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(7).fill(refuse('already-imported')));
  });

  test.each<[string, Partial<PlanDraft>]>([
    ['a key used twice', { goals: [...smallPlan.goals, ...smallPlan.goals] }],
    ['a goal that is not there', { goals: [] }],
    ['money for two things', { budget: [{ goal: 'folk', item: 'Alt', year: 2026, amount: 1n }] }],
    ['the end before the start', { from: '2026-02-01', to: '2026-01-01' }],
  ])('for %s', async (_, wrong) => {
    const { partnershipId } = await foundPartnership(database.ground);
    const before = await rowsOf(partnershipId);
    const outcome = await act(database.ground, { partnershipId, actor: editor }, importPlan, {
      content: { ...smallPlan, ...wrong },
      sourceSha256,
    });
    expect(outcome).toEqual(refuse('does-not-hang-together'));
    expect(await rowsOf(partnershipId)).toBe(before);
  });
});

test('different plans imported at once into one partnership are all kept', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const editions = await Promise.all(
    Array.from({ length: 6 }, () => importDraft(database.ground, partnershipId)),
  );
  const { rows } = await database.owner.query(
    'select count(distinct slug)::int as n from edition where partnership_id = $1',
    [partnershipId],
  );
  expect([new Set(editions).size, rows[0].n]).toEqual([6, 6]);
});
