import { beforeAll, describe, expect, test } from 'vitest';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { link } from '#0-partnership/thread/data/tables.ts';
import { looseEnds } from '#0-partnership/thread/data/verify-thread.ts';
import { lessons } from '#1-knowledge/lessons/data/lessons.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import type { ReportDraft } from '#5-follow-up/reports/core/report.ts';
import { nothingWritten, type Written } from '#5-follow-up/reports/core/section.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act, actOnce } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { inPartnership, type Tx } from '#platform/database/transactions.ts';
import { sha256Of } from '#platform/files/files.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { keptPlan } from '../../../../tests/kept-plan.ts';
import { editor, foundWithPlan, importDraft } from '../../../../tests/small-plan.ts';
import { kindTables } from '../../../kinds.ts';
import { beginReport } from './begin-report.ts';
import { loadTemplate } from './load-template.ts';
import { publishReport } from './publish-report.ts';
import { publishWithLessons, toPublish } from './publish-with-lessons.ts';
import { publishedContent, reportBy, reports, sectionsOf, versionsOf } from './reports.ts';
import { saveSection } from './save-section.ts';
import { takeAnew } from './take-anew.ts';

const database = useDatabase();
const coordinator: Actor = { roles: ['coordinator'], name: 'coordinator', organisation: null };

let partnershipId: string;
let editionId: string;
let reportId: string;
const ids: Record<string, string> = {};

function read<Value>(work: (tx: Tx) => Promise<Value>, member = true): Promise<Value> {
  return inPartnership(database.app, { partnershipId, member }, work);
}

function begin(own: Partial<ReportDraft> = {}, actor = editor) {
  const draft = { editionId, kind: 'yearly', year: 2026, template: 'own', dueOn: null } as const;
  return act(database.ground, { partnershipId, actor }, beginReport, { ...draft, ...own });
}

async function view() {
  const found = await read((tx) => reportBy(tx, partnershipId, reportId.slice(-10)));
  if (!found) throw new Error('there is no report');
  const sections = await read((tx) => sectionsOf(tx, found.report));
  const of = (title: string) => {
    const section = sections.find(({ taken }) => taken.title === title);
    if (!section) throw new Error(`no section of ${title}`);
    return section;
  };
  return { ...found, sections, of };
}

async function save(title: string, written: Partial<Written>, revision?: number) {
  const { of } = await view();
  const section = of(title);
  return act(database.ground, { partnershipId, actor: editor }, saveSection, {
    reportId,
    key: section.key,
    revision: revision ?? section.revision,
    written: { ...nothingWritten, ...written },
  });
}

async function publish(reason = '', actor = coordinator) {
  const { report } = await view();
  const ready = await read((tx) => toPublish(tx, report, 'Kysten'));
  return actOnce(database.ground, { partnershipId, actor }, (perform) =>
    publishWithLessons(perform, ready, { revision: report.revision, reason, thisYear: 2026 }),
  );
}

const small = 'Læreplasser i små bedrifter';
const goal = 'Flere med fagbrev';
const lesson = {
  title: 'Kontoret tok papirene',
  tried: 'Et kontor tok avtalene.',
  outcome: 'Seks nye lærlinger.',
  carryOver: 'Gi arbeidet til én.',
};

beforeAll(async () => {
  ({ partnershipId, editionId } = await foundWithPlan(database.ground, {
    state: 'on-consultation',
  }));
  const plan = await keptPlan(database.owner, editionId);
  for (const { key, title } of [...plan.goals, ...plan.measures]) ids[title] = key;
});

describe('a report is begun', () => {
  test('once of a kind and year, with what is there taken in, and due', async () => {
    const two = await Promise.all([begin({ dueOn: '2026-12-01' }), begin({ dueOn: '2026-12-01' })]);
    expect(two).toContainEqual(refuse('already-begun'));
    const made = two.find(({ ok }) => ok);
    if (!made?.ok) throw new Error('none was begun');
    reportId = made.value;
    const { sections, of, report } = await view();
    expect(sections.map(({ taken }) => taken.title)).toEqual([
      'Handlingsplan 2026',
      goal,
      small,
      'Voksne får vist hva de kan',
      'Skole og arbeidsliv møtes',
      'Hospitering for lærere',
    ]);
    expect(of(small).taken).toMatchObject({
      leads: ['Fjordby kommune'],
      meant: 'Dobbelt så mange lærlinger.',
      money: { budget: '40000000', funded: '0', spent: null },
    });
    // The goal's own amount covers what is given for its measure.
    expect(of('Handlingsplan 2026').taken.money).toMatchObject({
      budget: String(90_000_000n + 12_345_678n),
      funded: '90000000',
    });
    expect(report).toMatchObject({ title: 'Evaluering 2026: Handlingsplan 2026', state: 'draft' });
    const due = await read((tx) => dueBetween(tx, partnershipId, '2026-12-01', '2026-12-01'));
    expect(due).toMatchObject([{ what: 'evaluation', refId: reportId, state: 'open' }]);
  });

  test('of an edition that is there, by a template that is, and by who may', async () => {
    expect(await begin({ editionId: newId() })).toEqual(refuse('no-such-edition'));
    expect(await begin({ kind: 'final', template: newId() })).toEqual(refuse('no-such-template'));
    const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };
    expect(await begin({ kind: 'final' }, visitor)).toEqual(refuse('not-allowed'));
  });

  test('by a loaded template, which is kept once', async () => {
    const questions = [
      { chapter: null, text: 'Hvem deltok?', guidance: null, scope: 'measure' as const },
    ];
    const draft = {
      title: 'Departementets mal',
      lang: 'nb' as const,
      questions,
      sourceSha256: 'a'.repeat(64),
    };
    const where = { partnershipId, actor: editor };
    const loaded = await act(database.ground, where, loadTemplate, draft);
    if (!loaded.ok) throw new Error('the template was refused');
    expect(await act(database.ground, where, loadTemplate, draft)).toEqual(
      refuse('already-loaded'),
    );
    const made = await begin({ kind: 'final', template: loaded.value });
    const own = (await read((tx) => reports(tx, partnershipId))).find(
      ({ kind }) => kind === 'final',
    );
    expect(made).toEqual(accept(own?.id));
    expect(own).toMatchObject({ questions, fromYear: 2025, year: 2028 });
  });
});

describe('a section', () => {
  test('is saved over what one saw; of two at once the second is told', async () => {
    const both = await Promise.all([
      save(small, { answers: { '4': 'Seks avtaler.' } }, 1),
      save(small, { answers: { '4': 'Fem avtaler.' } }, 1),
    ]);
    expect(both).toContainEqual(accept(2));
    expect(both).toContainEqual(refuse('changed-meanwhile'));
  });

  test('is not in the way of who writes in another', async () => {
    const done = await Promise.all([
      save(goal, { answers: { '3': 'På god vei.' } }),
      save(small, {
        answers: { '4': 'Seks avtaler.', '0': 'Ikke spurt om her.' },
        figures: [
          { what: 'Lærlinger', value: '6', unit: 'personer', year: 2026, source: 'Kontoret' },
        ],
        goesOn: 'changed',
        lesson,
      }),
    ]);
    expect(done.every(({ ok }) => ok)).toBe(true);
    // An answer to what the section is not asked is not kept.
    expect((await view()).of(small).written.answers).toEqual({ '4': 'Seks avtaler.' });
  });

  test('takes in what is new, and keeps what is written', async () => {
    const anew = (key: string | null) =>
      act(database.ground, { partnershipId, actor: editor }, takeAnew, { reportId, key });
    expect(await anew(null)).toEqual(refuse('nothing-newer'));
    const where = { partnershipId, actor: editor };
    const told = await act(database.ground, where, reportProgress, {
      measureId: ids[small] ?? '',
      state: 'on-track',
      sentence: 'Seks bedrifter har skrevet avtale.',
      nextStep: null,
      nextDay: null,
      percent: null,
      spent: { year: 2026, amount: 12_300n },
      day: '2026-03-09',
      onBehalfOf: null,
      corrects: false,
    });
    expect(told.ok).toBe(true);
    const { of } = await view();
    expect(await anew(of(small).key)).toEqual(accept(1));
    expect((await view()).of(small)).toMatchObject({
      revision: of(small).revision,
      taken: {
        told: [{ day: '2026-03-09', sentence: 'Seks bedrifter har skrevet avtale.' }],
        money: { spent: '12300' },
      },
      written: { goesOn: 'changed' },
    });
    // The goal above and the whole have it in their sums.
    expect(await anew(null)).toEqual(accept(2));
    expect((await view()).of(goal).taken.money.spent).toBe('12300');
  });
});

describe('a report is published', () => {
  test('by a coordinator, and a visitor sees none of it before', async () => {
    expect(await read((tx) => reports(tx, partnershipId), false)).toEqual([]);
    expect(await read((tx) => lessons(tx, partnershipId), false)).toEqual([]);
    expect(await publish('', editor)).toEqual(refuse('not-allowed'));
    // The lessons of an act that was refused are not written either.
    expect(await read((tx) => lessons(tx, partnershipId))).toEqual([]);
  });

  test('whole, with the lessons marked in it, all tied together', async () => {
    expect(await publish()).toEqual(accept(1));
    const [written] = await read((tx) => lessons(tx, partnershipId), false);
    expect(written).toMatchObject({ ...lesson, place: 'Kysten', year: 2026, aboutId: ids[small] });
    const links = await read((tx) => tx.select().from(link), false);
    const steps = links.map(
      ({ fromKind, relation, toKind }) => `${fromKind} ${relation} ${toKind}`,
    );
    expect(steps.sort()).toEqual([
      'edition results-in report',
      'measure teaches lesson',
      'report teaches lesson',
    ]);
    expect(await looseEnds(asOwner(database.owner), kindTables)).toEqual([]);
    const { report } = await view();
    const found = await read((tx) => publishedContent(tx, report, null), false);
    expect(found?.content.sections).toHaveLength(6);
    expect(found?.content.sections.find(({ taken }) => taken.title === small)).toMatchObject({
      lessonId: written?.id,
      written: { answers: { '4': 'Seks avtaler.' } },
    });
    const due = await read(
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
    await act(database.ground, where, takeAnew, { reportId, key: null });
    expect((await view()).report.state).toBe('correcting');
    expect(await kept()).toEqual([before]);
    await expect(database.app.query(`update report_version set content = ''`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(database.app.query('delete from report_version')).rejects.toThrow(
      /permission denied/,
    );
  });

  test('anew only with a reason, as a version beside the first, and its lesson changed in place', async () => {
    expect(await publish()).toEqual(refuse('reason-is-missing'));
    const { of } = await view();
    const { written } = of('Et nytt navn');
    await save('Et nytt navn', { ...written, lesson: { ...lesson, outcome: 'Sju.' } });
    expect(await publish('En lærling var glemt.')).toEqual(accept(2));
    const { report } = await view();
    const versions = await read((tx) => versionsOf(tx, report), false);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'En lærling var glemt.'],
      [1, null],
    ]);
    const found = await read((tx) => lessons(tx, partnershipId), false);
    expect(found.map(({ outcome }) => outcome)).toEqual(['Sju.']);
    expect(await publish('Igjen.')).toEqual(refuse('nothing-changed'));
  });

  test('once by many at once', async () => {
    const { report } = await view();
    await save(goal, { answers: { '3': 'Lenger enn vi trodde.' } });
    const now = (await view()).report.revision;
    expect(report.revision + 1).toBe(now);
    const many = await Promise.all(Array.from({ length: 8 }, () => publish('Målet var glemt.')));
    expect(many.filter(({ ok }) => ok)).toEqual([accept(3)]);
  });

  test('not of a draft, nor before anything is written, nor over what one has not seen', async () => {
    const draft = await importDraft(database.ground, partnershipId, {
      ...{ title: 'Handlingsplan 2027', lang: 'nb', from: null, to: null, frame: null },
      ...{ goals: [], measures: [{ key: 'a', title: 'Et nytt tiltak', standing: 'proposed' }] },
    });
    const made = await begin({ editionId: draft });
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

test('a lesson can be written from a measure by itself, and of nothing that is not there', async () => {
  const write = (id: string) =>
    act(database.ground, { partnershipId, actor: editor }, writeLesson, {
      ...{ lang: 'nb', ...lesson, place: 'Fjordby', year: 2025, about: ref('measure', id) },
    });
  expect(await write(newId())).toEqual(refuse('no-such-thing'));
  expect((await write(ids[small] ?? '')).ok).toBe(true);
  expect(await read((tx) => lessons(tx, partnershipId), false)).toHaveLength(1);
  expect(await read((tx) => lessons(tx, partnershipId))).toHaveLength(2);
});
