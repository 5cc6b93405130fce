import { beforeAll, describe, expect, test } from 'vitest';
import { editions } from '#3-plan/plan/data/editions.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { byDay, publishedChanges } from '#platform/acts/published-changes.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { draftReadIn } from '../../../../tests/read-in.ts';
import { editor, foundPartnership, foundWithPlan, publish } from '../../../../tests/small-plan.ts';
import { findingsBeside } from './findings-beside.ts';
import { openErrors, openFindings } from './open-findings.ts';
import { releaseFindings, withdrawFindings } from './release-findings.ts';
import { setFindingAside, takeFindingUp } from './set-aside.ts';

const database = useDatabase();
const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };

let partnershipId: string;
let editionId: string;

beforeAll(async () => {
  ({ partnershipId } = await foundPartnership(database.ground));
  ({ editionId } = await draftReadIn(database.ground, partnershipId));
});

const asked = (
  operation: typeof releaseFindings | typeof withdrawFindings,
  { actor = editor, edition = editionId, in: place = partnershipId, token = newId() } = {},
) =>
  act(database.ground, { partnershipId: place, actor, token }, operation, { editionId: edition });

/** What a visitor of the partnership sees; null when nothing. */
const seen = (member = false) =>
  inPartnership(database.app, { partnershipId, member }, (tx) =>
    findingsBeside(tx, { partnershipId, id: editionId }, member),
  );

describe('the findings of an edition', () => {
  test('are for members alone until they are released', async () => {
    expect(await seen()).toBeNull();
    const beside = await seen(true);
    expect(beside?.release).toBeNull();
    expect(beside?.findings.map(({ code }) => code)).toContain('lead-missing');
  });

  test('know which measure they are about', async () => {
    const beside = await seen(true);
    const about = beside?.findings.find(({ code }) => code === 'lead-missing')?.measureId;
    expect(beside?.measures.get(about ?? '')?.title).toBe('Hospitering for lærere');
  });

  test('are open of sums until the amounts are no longer those that were read', async () => {
    const at = await foundPartnership(database.ground);
    const table = `
Mål\t2026\t2027
Flere med fagbrev\t100\t200
Skole og arbeidsliv møtes\t50\t50
Sum\t170\t250`;
    const { editionId: id } = await draftReadIn(database.ground, at.partnershipId, table);
    const codes = () =>
      inPartnership(database.app, { ...at, member: true }, async (tx) => {
        const [edition] = await editions(tx, at.partnershipId);
        if (!edition) throw new Error('there is no edition');
        return (await openFindings(tx, edition.edition)).map(({ code }) => code);
      });
    expect(await codes()).toEqual(expect.arrayContaining(['sum-differs', 'lead-missing']));
    const { rows } = await database.owner.query<{ goal: string }>(
      'select goal_id as goal from budget_line where edition_id = $1 limit 1',
      [id],
    );
    const set = await act(database.ground, { ...at, actor: editor }, setMoney, {
      ...{ editionId: id, of: { kind: 'goal', id: rows[0]?.goal ?? '' }, revision: 1 },
      ...{ budget: [{ id: null, year: 2026, amount: 17_000n }], funding: [], why: '' },
    });
    expect(set.ok).toBe(true);
    expect(await codes()).not.toContain('sum-differs');
    expect(await codes()).toContain('lead-missing');
  });

  test('are no longer open when set aside with a reason, also an error, and everyone shown them sees why', async () => {
    const at = await foundPartnership(database.ground);
    const table =
      '\nMål\t2026\t2027\nFlere med fagbrev\t100\t200\nSkole og arbeidsliv møtes\t50\t50\nSum\t170\t250';
    const { editionId: id } = await draftReadIn(database.ground, at.partnershipId, table);
    const read = <Value>(ask: Parameters<typeof inPartnership<Value>>[2]) =>
      inPartnership(database.app, { ...at, member: true }, ask);
    const of = { partnershipId: at.partnershipId, id, slug: 'handlingsplan-for-kysten' };
    const slug = await read(async (tx) => (await editions(tx, at.partnershipId))[0]?.edition.slug);
    const edition = { ...of, slug: slug ?? of.slug };
    const errors = () => read((tx) => openErrors(tx, edition));
    const [error, ...others] = await errors();
    const place = error?.printed?.at ?? -1;
    expect(error?.code).toBe('sum-differs');
    const of1 = { editionId: id, finding: place };
    const by = { ...at, actor: editor };
    const why = 'Summen står slik i det vedtatte dokumentet';
    const shown = await act(database.ground, by, releaseFindings, { editionId: id });
    expect(shown.ok).toBe(true);
    const both = await Promise.all(
      [1, 2].map(() => act(database.ground, by, setFindingAside, { ...of1, why })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refused: ['already-set-aside'] });
    expect(await errors()).toEqual(others);
    await publish(database.ground, at.partnershipId, id);
    const visitors = () =>
      inPartnership(database.app, { ...at, member: false }, (tx) => findingsBeside(tx, of, false));
    const said = { why, by: 'editor', on: expect.stringMatching(/^\d{4}-/) };
    expect((await visitors())?.findings[place]?.setAside).toEqual(said);
    const { rows } = await database.owner.query<{ why: string }>(
      "select content::jsonb->>'why' as why from journal where chain = $1 and name = 'finding-set-aside'",
      [at.partnershipId],
    );
    expect(rows.map((one) => one.why)).toEqual([why]);
    const takenUp = await act(database.ground, by, takeFindingUp, of1);
    expect([takenUp.ok, await errors()]).toEqual([true, [error, ...others]]);
    expect((await visitors())?.findings[place]?.setAside).toBeUndefined();
  });

  test('may not be released by a visitor, nor where there are none', async () => {
    expect(await asked(releaseFindings, { actor: visitor })).toEqual({
      ok: false,
      refused: ['not-allowed'],
    });
    const written = await foundWithPlan(database.ground);
    expect(
      await asked(releaseFindings, { edition: written.editionId, in: written.partnershipId }),
    ).toEqual({ ok: false, refused: ['no-findings'] });
  });

  test('are not to be reached from another partnership', async () => {
    const other = await foundPartnership(database.ground);
    for (const operation of [releaseFindings, withdrawFindings]) {
      const outcome = await asked(operation, { in: other.partnershipId });
      expect(outcome.ok).toBe(false);
    }
    expect(await seen(true)).toMatchObject({ release: null });
  });

  test('released before the edition is public are seen from when it is', async () => {
    const token = newId();
    const first = await asked(releaseFindings, { token });
    expect(first).toEqual({ ok: true, value: editionId });
    expect(await asked(releaseFindings, { token })).toEqual(first);
    expect(await seen()).toBeNull();
    await publish(database.ground, partnershipId, editionId);
    const beside = await seen();
    expect(beside?.findings.map(({ code }) => code)).toContain('lead-missing');
    expect(beside?.from).toBeNull();
    const across = await acrossPublished(database.app, (tx) =>
      findingsBeside(tx, { partnershipId, id: editionId }, false),
    );
    expect(across?.findings).toEqual(beside?.findings);
  });

  test('are released once, also by two at once, and hidden once', async () => {
    expect(await asked(releaseFindings)).toEqual({ ok: false, refused: ['already-released'] });
    expect(await asked(withdrawFindings)).toEqual({ ok: true, value: editionId });
    expect(await seen()).toBeNull();
    expect(await asked(withdrawFindings)).toEqual({ ok: false, refused: ['not-released'] });
    const both = await Promise.all([asked(releaseFindings), asked(releaseFindings)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refused: ['already-released'] });
  });

  test('say when a measure they are about was worded anew since it was read', async () => {
    const reworded = async () =>
      [...((await seen())?.measures.values() ?? [])].filter((one) => one.reworded);
    expect(await reworded()).toEqual([]);
    const measureId = (await seen())?.findings.find((one) => one.measureId)?.measureId ?? '';
    const outcome = await act(database.ground, { partnershipId, actor: editor }, rewordMeasure, {
      editionId,
      measureId,
      revision: 1,
      title: 'Hospitering, nå med en som leder det',
      challenge: '',
      description: '',
      effect: '',
      why: '',
      steps: [],
      from: null,
      to: null,
    });
    expect(outcome.ok).toBe(true);
    expect(await reworded()).toEqual([
      { title: 'Hospitering, nå med en som leder det', reworded: true },
    ]);
    // The place in the plan's order still tells which measure it is.
    expect((await seen(true))?.findings).toEqual((await seen())?.findings);
  });

  test('stand in the journal by their number, never by their words', async () => {
    const { rows } = await database.owner.query<{ name: string; content: unknown }>(
      `select name, content from journal where chain = $1 and name like 'findings-%' order by number`,
      [partnershipId],
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'findings-released',
      'findings-withdrawn',
      'findings-released',
    ]);
    expect(JSON.stringify(rows)).not.toContain('Hospitering');
  });

  test('are among what changed for everyone, once a day, as long as they are shown', async () => {
    const told = await inPartnership(database.app, { partnershipId, member: false }, (tx) =>
      publishedChanges(tx, partnershipId, 20),
    );
    const shown = byDay(told).filter(({ name }) => name === 'findings-released');
    expect(shown).toMatchObject([{ aboutKind: 'edition' }]);
  });
});
