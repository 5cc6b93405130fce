import { describe, expect, test } from 'vitest';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { verifyChain } from '#platform/acts/journal.ts';
import { isWhole } from '#platform/acts/verify.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { fileFacts, sha256Of } from '#platform/files/files.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { listsTellWhatStands } from '../../../../tests/lists-tell.ts';
import { reading } from '../../../../tests/readings.ts';
import { editor, foundPartnership, importDraft, smallPlan } from '../../../../tests/small-plan.ts';
import { importDocument } from './import-document.ts';

const database = useDatabase();
listsTellWhatStands(database);

const { content } = toPlanContent(reading(), { title: 'plan', lang: 'nb' });
const source = (text: string) => ({
  name: 'plan.txt',
  mediaType: 'text/plain',
  bytes: Buffer.from(text),
});

async function importing(text: string, plan: PlanContent = content) {
  const { partnershipId } = await foundPartnership(database.ground);
  const where = { partnershipId, actor: editor };
  const outcome = await importDocument(database.ground, where, source(text), plan);
  return { partnershipId, where, outcome, sha256: sha256Of(Buffer.from(text)) };
}

const facts = (partnershipId: string, sha256: string, member = true) =>
  inPartnership(database.app, { partnershipId, member }, (tx) =>
    fileFacts(tx, partnershipId, sha256),
  );

const editionsOf = async (partnershipId: string) => {
  const { rows } = await database.owner.query(
    'select slug, state, published, source_sha256 from edition where partnership_id = $1',
    [partnershipId],
  );
  return rows;
};

describe('a document that is imported', () => {
  test('leaves what no document has a word for as it was; what is new has none of it', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const [led, other] = smallPlan.measures;
    if (!led || !other) throw new Error('the small plan has two measures');
    const period = { from: '2025-01-01', to: '2028-12-31' } as const;
    const frame = { kind: 'agreement', title: 'Samarbeidsavtalen', ...period } as const;
    await importDraft(database.ground, partnershipId, { ...smallPlan, frame });
    const read = PlanContent.parse({
      ...smallPlan,
      title: 'Handlingsplan 2027',
      frame: { kind: 'strategy', title: 'Ramme 2025–2028', ...period },
      measures: [
        { ...led, effect: null },
        { ...other, leadKind: 'ours', effect: 'Sagt nå.' },
        { key: 'ny', title: 'Et nytt tiltak', standing: 'adopted' },
      ],
    });
    const where = { partnershipId, actor: editor };
    const outcome = await importDocument(database.ground, where, source('i fjor og i år'), read);
    if (!outcome.ok) throw new Error(outcome.refused.join());
    const kept = await keptPlan(database.owner, outcome.value.id);
    expect(kept.frame).toEqual(frame);
    expect(kept.measures).toMatchObject([
      { leadKind: 'ours', effect: led.effect },
      { leadKind: 'contribution', effect: 'Sagt nå.' },
      { leadKind: 'ours', effect: null },
    ]);
  });

  test('becomes a draft tied to its file, which is kept for members for 30 days', async () => {
    database.hold('2026-03-10T23:30:00Z'); // the eleventh in Norway
    const { partnershipId, outcome, sha256 } = await importing('en plan');
    database.hold();
    expect(outcome).toMatchObject({ ok: true, value: { slug: 'handlingsplan' } });
    expect(await editionsOf(partnershipId)).toEqual([
      { slug: 'handlingsplan', state: 'draft', published: false, source_sha256: sha256 },
    ]);
    expect(await facts(partnershipId, sha256)).toMatchObject({
      name: 'plan.txt',
      size: 7,
      keepUntil: '2026-04-10',
    });
    expect(await facts(partnershipId, sha256, false)).toBeNull();
  });

  test('is in the journal by its hash and not by its name', async () => {
    const { partnershipId, sha256 } = await importing('en annen plan');
    const { rows } = await database.owner.query(
      'select name, content from journal where chain = $1 order by number',
      [partnershipId],
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'partnership-added',
      'source-kept',
      'edition-imported',
    ]);
    expect(rows[1]?.content).toContain(sha256);
    expect(rows[1]?.content).not.toContain('plan.txt');
    expect(isWhole(await verifyChain(asOwner(database.owner), partnershipId))).toBe(true);
  });

  test('is refused when it was imported before', async () => {
    const { partnershipId, where } = await importing('samme plan');
    const again = await importDocument(database.ground, where, source('samme plan'), content);
    expect(again).toEqual({ ok: false, refused: ['already-imported'] });
    expect(await editionsOf(partnershipId)).toHaveLength(1);
  });

  test('is imported once when two import it at the same time', async () => {
    const { partnershipId, where } = await importing('en første plan');
    const both = await Promise.all(
      [1, 2].map(() => importDocument(database.ground, where, source('kappløp'), content)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await editionsOf(partnershipId)).toHaveLength(2);
  });

  test('leaves neither plan nor file when the plan is refused', async () => {
    const plan = { ...content, goals: content.goals.map((goal) => ({ ...goal, parent: 'g1' })) };
    const { partnershipId, outcome, sha256 } = await importing('rundt og rundt', plan);
    expect(outcome).toEqual({ ok: false, refused: ['does-not-hang-together'] });
    expect(await editionsOf(partnershipId)).toEqual([]);
    expect(await facts(partnershipId, sha256)).toBeNull();
  });

  test('is refused where there is no room to write', async () => {
    const { partnershipId } = await foundPartnership(database.ground);
    const closed = { ...database.ground, writing: async () => 'storage-full' as const };
    const where = { partnershipId, actor: editor };
    expect(await importDocument(closed, where, source('stengt'), content)).toEqual({
      ok: false,
      refused: ['storage-full'],
    });
  });
});

test('the source of a plan is kept 30 days, and for good when that is chosen', async () => {
  const { partnershipId } = await foundPartnership(database.ground);
  const where = { partnershipId, actor: editor };
  const kept = async (text: string, forGood: boolean) => {
    const outcome = await importDocument(
      database.ground,
      where,
      { ...source(text), forGood },
      { ...content, title: text },
    );
    expect(outcome.ok).toBe(true);
    const { rows } = await database.owner.query<{ keep_until: string | null }>(
      'select keep_until::text from file where partnership_id = $1 order by stored_at desc, sha256',
      [partnershipId],
    );
    return rows.map(({ keep_until }) => keep_until);
  };
  expect(await kept('en plan', false)).toEqual(['2026-04-09']);
  expect(await kept('en plan til', true)).toContain(null);
});
