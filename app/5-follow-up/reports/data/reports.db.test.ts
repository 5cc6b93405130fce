import { beforeAll, describe, expect, test } from 'vitest';
import { dueBetween } from '#0-partnership/thread/data/due-list.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { accept, refuse } from '#base/outcome.ts';
import { act } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { foundToReport, goal, lesson, small } from '../../../../tests/kept-report.ts';
import { editor } from '../../../../tests/small-plan.ts';
import { contentNow } from './content-now.ts';
import { loadTemplate } from './load-template.ts';
import { reports } from './reports.ts';

const database = useDatabase();

let partnershipId: string;
let reportId: string;
let reported: Awaited<ReturnType<typeof foundToReport>>['reported'];
let ids: Record<string, string>;

beforeAll(async () => {
  ({ partnershipId, ids, reported } = await foundToReport(database));
});

describe('a report is begun', () => {
  test('once of a kind and year, with what is there taken in, and due', async () => {
    const two = await Promise.all([
      reported.begin({ dueOn: '2026-12-01' }),
      reported.begin({ dueOn: '2026-12-01' }),
    ]);
    expect(two).toContainEqual(refuse('already-begun'));
    const made = two.find(({ ok }) => ok);
    if (!made?.ok) throw new Error('none was begun');
    reportId = made.value;
    const { sections, of, report } = await reported.view();
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
    const due = await reported.read((tx) =>
      dueBetween(tx, partnershipId, '2026-12-01', '2026-12-01'),
    );
    expect(due).toMatchObject([{ what: 'evaluation', refId: reportId, state: 'open' }]);
  });

  test('of an edition that is there, by a template that is, and by who may', async () => {
    expect(await reported.begin({ editionId: newId() })).toEqual(refuse('no-such-edition'));
    expect(await reported.begin({ kind: 'final', template: newId() })).toEqual(
      refuse('no-such-template'),
    );
    const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };
    expect(await reported.begin({ kind: 'final' }, visitor)).toEqual(refuse('not-allowed'));
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
    const made = await reported.begin({ kind: 'final', template: loaded.value });
    const own = (await reported.read((tx) => reports(tx, partnershipId))).find(
      ({ kind }) => kind === 'final',
    );
    expect(made).toEqual(accept(own?.id));
    expect(own).toMatchObject({ questions, fromYear: 2025, year: 2028 });
  });
});

describe('a section', () => {
  test('is saved over what one saw; of two at once the second is told', async () => {
    const both = await Promise.all([
      reported.save(small, { answers: { '4': 'Seks avtaler.' } }, 1),
      reported.save(small, { answers: { '4': 'Fem avtaler.' } }, 1),
    ]);
    expect(both).toContainEqual(accept(2));
    expect(both).toContainEqual(refuse('changed-meanwhile'));
  });

  test('is not in the way of who writes in another', async () => {
    const done = await Promise.all([
      reported.save(goal, { answers: { '3': 'På god vei.' } }),
      reported.save(small, {
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
    expect((await reported.view()).of(small).written.answers).toEqual({ '4': 'Seks avtaler.' });
  });

  test('takes in what is new, and keeps what is written', async () => {
    expect(await reported.anew(null)).toEqual(refuse('nothing-newer'));
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
    const { of } = await reported.view();
    expect(await reported.anew(of(small).key)).toEqual(accept(1));
    expect((await reported.view()).of(small)).toMatchObject({
      revision: of(small).revision,
      taken: {
        told: [{ day: '2026-03-09', sentence: 'Seks bedrifter har skrevet avtale.' }],
        money: { spent: '12300' },
      },
      written: { goesOn: 'changed' },
    });
    // The goal above and the whole have it in their sums.
    expect(await reported.anew(null)).toEqual(accept(2));
    expect((await reported.view()).of(goal).taken.money.spent).toBe('12300');
  });

  test('tells no report on a measure whose text was taken out since it was taken in', async () => {
    const tells = async () => {
      const { report, edition, sections } = await reported.view();
      const now = await reported.read((tx) => contentNow(tx, report, { plan: edition, sections }));
      return JSON.stringify(now).includes('Seks bedrifter har skrevet avtale.');
    };
    expect(await tells()).toBe(true);
    const told = await act(database.ground, { partnershipId, actor: editor }, reportProgress, {
      ...{
        measureId: ids[small] ?? '',
        state: 'on-track',
        sentence: 'Det går.',
        day: '2026-03-09',
      },
      ...{ nextStep: null, nextDay: null, percent: null, spent: null, onBehalfOf: null },
      ...{ corrects: true, withdraws: 'personal' },
    });
    expect(told.ok).toBe(true);
    // Nobody has taken it in anew.
    expect(await tells()).toBe(false);
  });
});
