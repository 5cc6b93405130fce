import { beforeAll, describe, expect, test } from 'vitest';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { link } from '#0-partnership/thread/data/tables.ts';
import { looseEnds } from '#0-partnership/thread/data/verify-thread.ts';
import { lessons } from '#1-knowledge/lessons/data/lessons.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { canonical } from '#base/canonical.ts';
import { accept, refuse } from '#base/outcome.ts';
import { kindTables } from '#kinds.ts';
import { act } from '#platform/acts/act.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { sha256Of } from '#platform/files/files.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { coordinator, foundToReport, goal, lesson, small } from '../../../../tests/kept-report.ts';
import { editor, importDraft } from '../../../../tests/small-plan.ts';
import { publishReport } from './publish-report.ts';
import {
  publishedEvaluation,
  publishedEvaluations,
  saidOfMeasures,
} from './published-evaluations.ts';
import { publishedContent, reports, versionsOf } from './reports.ts';

const database = useDatabase();

let partnershipId: string;
let editionId: string;
let reportId: string;
let reported: Awaited<ReturnType<typeof foundToReport>>['reported'];
let ids: Record<string, string>;

beforeAll(async () => {
  ({ partnershipId, editionId, ids, reported } = await foundToReport(database));
  await reported.begin({ dueOn: '2026-12-01' });
  reportId = (await reported.view()).report.id;
  await reported.save(goal, { answers: { '3': 'På god vei.' } });
  await reported.save(small, { answers: { '4': 'Seks avtaler.' }, goesOn: 'changed', lesson });
});

/** What programs are given of it. */
const evaluated = (about?: string) =>
  acrossPublished(database.app, (tx) =>
    publishedEvaluations(tx, { partnershipId, about }, { after: null, most: 5 }),
  );

describe('a report is published', () => {
  test('by a coordinator, and a visitor sees none of it before', async () => {
    expect(await reported.read((tx) => reports(tx, partnershipId), false)).toEqual([]);
    expect(await reported.read((tx) => lessons(tx, partnershipId), false)).toEqual([]);
    expect(await evaluated()).toEqual([]);
    expect(await acrossPublished(database.app, (tx) => publishedEvaluation(tx, reportId))).toBe(
      null,
    );
    expect(await reported.publish('', editor)).toEqual(refuse('not-allowed'));
    // The lessons of an act that was refused are not written either.
    expect(await reported.read((tx) => lessons(tx, partnershipId))).toEqual([]);
  });

  test('whole, with the lessons marked in it, all tied together', async () => {
    expect(await reported.publish()).toEqual(accept(1));
    const [written] = await reported.read((tx) => lessons(tx, partnershipId), false);
    expect(written).toMatchObject({ ...lesson, place: 'Kysten', year: 2026, aboutId: ids[small] });
    const links = await reported.read((tx) => tx.select().from(link), false);
    const steps = links.map(
      ({ fromKind, relation, toKind }) => `${fromKind} ${relation} ${toKind}`,
    );
    expect(steps.sort()).toEqual([
      'edition results-in report',
      'goal results-in report',
      'measure results-in report',
      'measure teaches lesson',
      'report teaches lesson',
    ]);
    expect(await looseEnds(asOwner(database.owner), kindTables)).toEqual([]);
    const told = await reported.read((tx) => publishedChanges(tx, partnershipId, 2), false);
    expect(told.map(({ name, title }) => [name, title])).toEqual([
      ['report-published', 'Evaluering 2026: Handlingsplan 2026'],
      ['lesson-published', lesson.title],
    ]);
    for (const about of [undefined, ids[goal], ids[small]]) {
      expect(await evaluated(about)).toMatchObject([{ id: reportId, version: 1 }]);
    }
    const said = await acrossPublished(database.app, (tx) =>
      saidOfMeasures(tx, Object.values(ids)),
    );
    expect(said.map(({ section }) => section.taken.title)).toEqual([small]);
    // What nothing is written of is not tied to it.
    expect(await evaluated(ids['Hospitering for lærere'])).toEqual([]);
    const { report } = await reported.view();
    const found = await reported.read((tx) => publishedContent(tx, report, null), false);
    expect(found?.content.sections).toHaveLength(6);
    expect(found?.content.sections.find(({ taken }) => taken.title === small)).toMatchObject({
      lessonId: written?.id,
      written: { answers: { '4': 'Seks avtaler.' } },
    });
    const due = await reported.read(
      (tx) => dueBetween(tx, partnershipId, '2026-12-01', '2026-12-01'),
      false,
    );
    expect(due).toMatchObject([{ state: 'done' }]);
  });

  test('and nothing that comes after changes it, not even by hand', async () => {
    const kept = async () => {
      const { rows } = await database.owner.query<{ hash: string; content: string }>(
        'select hash, content from report_version where report_id = $1 order by number',
        [reportId],
      );
      return rows;
    };
    const [before] = await kept();
    expect(sha256Of(Buffer.from(before?.content ?? ''))).toBe(before?.hash);
    const measure = (await keptPlan(database.owner, editionId)).measures[0];
    const where = { partnershipId, actor: editor };
    const reworded = await act(database.ground, where, rewordMeasure, {
      ...{ editionId, measureId: ids[small] ?? '', revision: 1, title: 'Et nytt navn' },
      ...{ challenge: null, description: null, steps: [], effect: null, from: null, to: null },
    });
    expect([measure?.title, reworded.ok]).toEqual([small, true]);
    await reported.anew(null);
    expect((await reported.view()).report.state).toBe('correcting');
    expect(await kept()).toEqual([before]);
    await expect(database.app.query(`update report_version set content = ''`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.app.query('delete from report_version')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('anew only with a reason, as a version beside the first, and its lesson changed in place', async () => {
    expect(await reported.publish()).toEqual(refuse('reason-is-missing'));
    const { of } = await reported.view();
    const { written } = of('Et nytt navn');
    await reported.save('Et nytt navn', { ...written, lesson: { ...lesson, outcome: 'Sju.' } });
    expect(await reported.publish('En lærling var glemt.')).toEqual(accept(2));
    const { report } = await reported.view();
    const versions = await reported.read((tx) => versionsOf(tx, report), false);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'En lærling var glemt.'],
      [1, null],
    ]);
    const found = await reported.read((tx) => lessons(tx, partnershipId), false);
    expect(found.map(({ outcome }) => outcome)).toEqual(['Sju.']);
    expect(await reported.publish('Igjen.')).toEqual(refuse('nothing-changed'));
  });

  test('once by many at once', async () => {
    const { report } = await reported.view();
    await reported.save(goal, { answers: { '3': 'Lenger enn vi trodde.' } });
    const now = (await reported.view()).report.revision;
    expect(report.revision + 1).toBe(now);
    const many = await Promise.all(
      Array.from({ length: 8 }, () => reported.publish('Målet var glemt.')),
    );
    expect(many.filter(({ ok }) => ok)).toEqual([accept(3)]);
  });

  test('and loses a text that is taken out of the record, whatever stands in it, and keeps all else', async () => {
    const progress = (own: object) =>
      act(database.ground, { partnershipId, actor: editor }, reportProgress, {
        ...{ measureId: ids[small] ?? '', state: 'on-track', day: '2026-03-09', corrects: false },
        ...{ nextStep: null, nextDay: null, percent: null, spent: null, onBehalfOf: null },
        ...{ sentence: 'Det går.', ...own },
      });
    const said = {
      sentence: 'Ring «nummer» 1\t"written":{\\u0001, \u2028😀',
      nextStep: 'Spør "han"',
    };
    expect((await progress(said)).ok).toBe(true);
    // The measure beside it says the very same, and it stands there.
    const beside = { measureId: ids['Hospitering for lærere'] ?? '' };
    expect((await progress({ ...said, ...beside })).ok).toBe(true);
    await reported.anew(null);
    expect(await reported.publish('En rapport kom til.')).toEqual(accept(4));
    const { report } = await reported.view();
    const kept = async () => {
      const found = await reported.read((tx) => publishedContent(tx, report, 4), false);
      if (!found) throw new Error('there is no fourth version');
      return found;
    };
    const before = await kept();
    const [told] = before.content.sections.flatMap(({ about, taken }) =>
      about?.id === ids[small] ? taken.told : [],
    );
    expect(told).toMatchObject({ sentence: said.sentence, next: said.nextStep });
    // All at once: who publishes while it is taken out publishes nothing of it.
    const out = { sentence: 'Det går.', corrects: true, withdraws: 'personal' };
    database.hold('2026-03-11T08:00:00Z');
    const [removed] = await Promise.all([progress(out), reported.publish('Samtidig.')]);
    expect(removed.ok).toBe(true);
    const after = await kept();
    const redacted = { ...told, next: null, redacted: 'personal', sentence: '' };
    const sections = before.content.sections.map((section) =>
      section.about?.id === ids[small]
        ? { ...section, taken: { ...section.taken, told: [redacted] } }
        : section,
    );
    expect(after.content).toEqual({ ...before.content, sections });
    const redactedHash = sha256Of(Buffer.from(canonical(after.content)));
    expect(after.version).toEqual({
      ...{ ...before.version, redactedAt: new Date('2026-03-11T08:00:00Z') },
      ...{ redactedHash, hash: before.version.hash },
    });
    const everywhere = await database.owner.query<{ kept: string }>(
      `select content as kept from report_version where report_id = $1
       union all select taken::text from report_section where report_id = $1`,
      [report.id],
    );
    const still = everywhere.rows.filter(({ kept }) => kept.includes('Ring'));
    // What the other measure says, in the version, the draft and perhaps what was published meanwhile.
    expect(still.every(({ kept }) => kept.split('Ring').length === 2)).toBe(true);
    const journalled = await database.owner.query<{ content: string }>(
      "select content from journal where chain = $1 and name = 'progress-text-withdrawn'",
      [partnershipId],
    );
    expect(JSON.parse(journalled.rows[0]?.content ?? '{}').after.evaluations).toContainEqual({
      ...{ reportId: report.id, version: 4, hash: redactedHash },
    });
  });

  test('not of a draft, nor before anything is written, nor over what one has not seen', async () => {
    const draft = await importDraft(database.ground, partnershipId, {
      ...{ title: 'Handlingsplan 2027', lang: 'nb', from: null, to: null, frame: null },
      ...{ goals: [], measures: [{ key: 'a', title: 'Et nytt tiltak', standing: 'proposed' }] },
    });
    const made = await reported.begin({ editionId: draft });
    if (!made.ok) throw new Error('it was not begun');
    const outcome = await act(
      database.ground,
      { partnershipId, actor: coordinator },
      publishReport,
      {
        ...{ reportId: made.value, revision: 9, reason: '', lessons: {} },
      },
    );
    expect(outcome).toEqual(
      refuse('changed-meanwhile', 'edition-is-not-public', 'nothing-written'),
    );
  });
});
