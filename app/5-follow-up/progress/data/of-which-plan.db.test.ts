import { expect, test } from 'vitest';
import { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { act } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  editor,
  foundWithPlan,
  importDraft,
  publish,
  smallPlan,
} from '../../../../tests/small-plan.ts';
import { bookable } from './bookable.ts';
import { keepAsking } from './keep-asking.ts';
import { publishedProgress } from './published-progress.ts';
import { reportProgress } from './report-progress.ts';
import { reportsOf } from './reports-of.ts';
import { standings } from './standings.ts';

const database = useDatabase();

/** Reports that one measure of an edition goes as planned. Gives its id. */
async function reportOn(partnershipId: string, editionId: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    'select measure_id as id from measure_wording where edition_id = $1 order by position limit 1',
    [editionId],
  );
  const measureId = rows[0]?.id ?? '';
  const told = { measureId, state: 'on-track', sentence: 'Tolv bedrifter har sagt ja.' };
  const nothingMore = { nextStep: null, nextDay: null, percent: null, spent: null };
  const draft = { ...nothingMore, day: '2026-03-10', onBehalfOf: null, corrects: false, ...told };
  const where = { partnershipId, actor: editor };
  const outcome = await act(database.ground, where, reportProgress, ReportDraft.parse(draft));
  expect(outcome).toMatchObject({ ok: true });
  return measureId;
}

const ask = (partnershipId: string) =>
  act(database.ground, { partnershipId, actor: system }, keepAsking, {});

test('a report on a draft becomes public when the draft does', async () => {
  const { partnershipId, editionId } = await foundWithPlan(database.ground);
  const measureId = await reportOn(partnershipId, editionId);
  const seen = () => acrossPublished(database.app, (tx) => reportsOf(tx, partnershipId, measureId));
  expect(await seen()).toEqual([]);
  await publish(database.ground, partnershipId, editionId, 'adopted');
  await ask(partnershipId);
  expect(await seen()).toHaveLength(1);
});

test('the plan on consultation changes nothing of what is asked, told and booked before it holds', async () => {
  const { partnershipId, editionId } = await foundWithPlan(database.ground, { state: 'adopted' });
  const places = await reportOn(partnershipId, editionId);
  const told = async () => {
    await ask(partnershipId);
    const { rows } = await database.owner.query<{ id: string }>(
      "select ref_id as id from due where partnership_id = $1 and what = 'progress-report'",
      [partnershipId],
    );
    const within = { partnershipId, member: true };
    const standing = await inPartnership(database.app, within, (tx) =>
      standings(tx, partnershipId),
    );
    const booked = await inPartnership(database.app, within, (tx) => bookable(tx, partnershipId));
    const [api] = await acrossPublished(database.app, (tx) =>
      publishedProgress(tx, { partnershipId }, { after: null, most: 1 }),
    );
    return {
      asked: rows.map(({ id }) => id).sort(),
      standing: standing.map(({ title }) => title),
      booked: booked.flatMap((one) => (one.about.kind === 'measure' ? one.title : [])),
      api: api?.title,
    };
  };
  const before = await told();
  const titles = smallPlan.measures.map(({ title }) => title);
  expect(before).toMatchObject({ standing: titles, booked: titles, api: titles[0] });

  const title = 'Læreplasser i alle bedrifter';
  const measures = smallPlan.measures.slice(0, 1).map((one) => ({ ...one, title, seeAlso: [] }));
  const plan = { ...smallPlan, title: 'Handlingsplan 2027', measures };
  const next = await importDraft(database.ground, partnershipId, plan);
  await publish(database.ground, partnershipId, next, 'on-consultation');
  expect(await told()).toEqual(before);
  await database.owner.query("update edition set state = 'superseded' where id = $1", [editionId]);
  await database.owner.query("update edition set state = 'adopted' where id = $1", [next]);
  const after = { asked: [places], standing: [title], booked: [title], api: title };
  expect(await told()).toEqual(after);
});
