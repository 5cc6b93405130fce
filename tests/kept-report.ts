import type { ReportDraft } from '#5-follow-up/reports/core/report.ts';
import { nothingWritten, type Written } from '#5-follow-up/reports/core/section.ts';
import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { publishWithLessons, toPublish } from '#5-follow-up/reports/data/publish-with-lessons.ts';
import { reportBy, sectionsOf } from '#5-follow-up/reports/data/reports.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import { takeAnew } from '#5-follow-up/reports/data/take-anew.ts';
import { act, actOnce } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { inPartnership, type Tx } from '#platform/database/transactions.ts';
import type { TestDatabase } from './database.ts';
import { keptPlan } from './kept-plan.ts';
import { editor, foundWithPlan } from './small-plan.ts';

export const coordinator: Actor = {
  roles: ['coordinator'],
  name: 'coordinator',
  organisation: null,
};

/** A measure and a goal of the small plan, which reports are written of, and what was learnt. */
export const small = 'Læreplasser i små bedrifter';
export const goal = 'Flere med fagbrev';
export const lesson = {
  title: 'Kontoret tok papirene',
  tried: 'Et kontor tok avtalene.',
  outcome: 'Seks nye lærlinger.',
  carryOver: 'Gi arbeidet til én.',
};

/** The small plan on consultation, its goals and measures by title, and what is done with a report of it. */
export async function foundToReport(database: TestDatabase) {
  const founded = await foundWithPlan(database.ground, { state: 'on-consultation' });
  const { partnershipId, editionId } = founded;
  const { goals, measures } = await keptPlan(database.owner, editionId);
  const ids: Record<string, string> = {};
  for (const { key, title } of [...goals, ...measures]) ids[title] = key;
  return { partnershipId, editionId, ids, reported: reporting(database, partnershipId, editionId) };
}

/** What is done with one report of a plan, as those who may would do it. */
function reporting(database: TestDatabase, partnershipId: string, editionId: string) {
  let reportId = '';
  const read = <Value>(work: (tx: Tx) => Promise<Value>, member = true) =>
    inPartnership(database.app, { partnershipId, member }, work);

  const begin = async (own: Partial<ReportDraft> = {}, actor = editor) => {
    const draft = { editionId, kind: 'yearly', year: 2026, template: 'own', dueOn: null } as const;
    const where = { partnershipId, actor };
    const made = await act(database.ground, where, beginReport, { ...draft, ...own });
    if (made.ok && reportId === '') reportId = made.value;
    return made;
  };

  /** The report as it is being written. */
  const view = async () => {
    const found = await read((tx) => reportBy(tx, partnershipId, reportId.slice(-10)));
    if (!found) throw new Error('there is no report');
    const sections = await read((tx) => sectionsOf(tx, found.report));
    const of = (title: string) => {
      const section = sections.find(({ taken }) => taken.title === title);
      if (!section) throw new Error(`no section of ${title}`);
      return section;
    };
    return { ...found, sections, of };
  };

  const save = async (title: string, written: Partial<Written>, revision?: number) => {
    const section = (await view()).of(title);
    return act(database.ground, { partnershipId, actor: editor }, saveSection, {
      reportId,
      key: section.key,
      revision: revision ?? section.revision,
      written: { ...nothingWritten, ...written },
    });
  };

  const anew = (key: string | null) =>
    act(database.ground, { partnershipId, actor: editor }, takeAnew, { reportId, key });

  const publish = async (reason = '', actor = coordinator) => {
    const { report } = await view();
    const ready = await read((tx) => toPublish(tx, report, 'Kysten'));
    return actOnce(database.ground, { partnershipId, actor }, (perform) =>
      publishWithLessons(perform, ready, { revision: report.revision, reason, thisYear: 2026 }),
    );
  };

  return { read, begin, view, save, anew, publish };
}
