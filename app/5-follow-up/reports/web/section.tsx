import { sectionPath, writePath } from '#5-follow-up/reports/core/paths.ts';
import { askedOf } from '#5-follow-up/reports/core/question.ts';
import { type Typed, typedFrom, writtenFrom } from '#5-follow-up/reports/core/typed.ts';
import { type ReportBefore, reportBefore } from '#5-follow-up/reports/data/report-before.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import type { Writing, WritingSection } from '#5-follow-up/reports/data/writing.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { typedRevision } from '#platform/http/typed-revision.ts';
import { faultSentences, refusalSentences } from './refusal-texts.ts';
import { sectionView } from './section-form.tsx';
import { writingIn } from './write.tsx';

/** One section, with what was taken in and the form it is written in. */
export type Found = Writing & {
  section: WritingSection;
  next: WritingSection | null;
  /** What the report before said of the same. */
  before: ReportBefore | null;
};

/** One section of a report as it is being written. */
export const sectionPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await sectionIn(request);
    if (!found) return notFound;
    return sectionView(request, found, { typed: typedFrom(found.section.written) });
  },

  post: async (request) => {
    const { lang, form } = request;
    const found = await sectionIn(request);
    if (!found) return notFound;
    const { report, section } = found;
    const { typed } = form;
    const places = askedOf(report.questions, section.kind).map(({ at }) => at);
    const read = writtenFrom(typed, places);
    if (!read.ok) {
      const faults = read.faults.map(({ field, code }) => ({
        field,
        message: faultSentences[code][lang],
      }));
      return sectionView(request, found, { typed, faults, status: 422 });
    }
    const draft = { reportId: report.id, key: section.key, written: read.value };
    const revision = typedRevision(typed);
    const outcome = await request.act(saveSection, { ...draft, revision });
    if (outcome.ok) return redirect(nextPath(request, found, typed), saveSection);
    const back = refusedForm(lang, outcome.refused, refusalSentences);
    // Another's text came between: both are shown, and what was typed is kept.
    const stale = outcome.refused.includes('changed-meanwhile');
    const now = stale ? ((await sectionIn(request)) ?? found) : found;
    const saved = stale ? { saved: typedFrom(now.section.written) } : {};
    return sectionView(request, now, { typed, ...back, ...saved });
  },
};

async function sectionIn(request: PlacedRequest): Promise<Found | null> {
  const found = await writingIn(request);
  const at = found?.sections.findIndex(({ key }) => key === request.params.section) ?? -1;
  const section = found?.sections[at];
  if (!found || !section) return null;
  const before = await request.read((tx) => reportBefore(tx, found.report, section));
  return { ...found, section, next: found.sections[at + 1] ?? null, before };
}

/** Back to the overview, or on to the next section where one asks for that. */
function nextPath({ lang, place }: PlacedRequest, { report, next }: Found, typed: Typed): string {
  return typed.onward === 'next' && next
    ? sectionPath(lang, place.slug, report, next.key)
    : `${writePath(lang, place.slug, report)}#deler`;
}
