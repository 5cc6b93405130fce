import { z } from 'zod';
import { Day, type Period, yearsOf } from '#base/period.ts';
import { ReportKind, type ReportState } from './kinds.ts';

/** A report as it is begun: of which edition, which kind, and by which template. */
export const ReportDraft = z.object({
  editionId: z.uuid(),
  kind: ReportKind,
  /** The year a yearly one is of; a final one is of the whole period. */
  year: z.coerce.number().int().min(1990).max(2100),
  /** A loaded template, or the program's own questions in the plan's language. */
  template: z.union([z.literal('own'), z.uuid()]),
  dueOn: Day.nullable(),
});
export type ReportDraft = z.infer<typeof ReportDraft>;

export type BeginRefusal =
  | 'no-such-edition'
  | 'no-such-template'
  | 'no-frame'
  | 'year-outside-plan'
  | 'year-not-begun'
  | 'already-begun';

type Framed = Period & { frame: Period | null };

/** The years a report is of: one, or all of the agreement or strategy above the plan. */
export function yearsFor(edition: Framed, { kind, year }: Pick<ReportDraft, 'kind' | 'year'>) {
  if (kind === 'yearly') return { fromYear: year, year };
  const all = yearsOf(edition.frame ?? edition);
  return { fromYear: all[0] ?? year, year: all.at(-1) ?? year };
}

/** Every reason why this report cannot be begun of an edition. `begun` are those there are of it. */
export function beginRefusals(
  edition: Framed | null,
  draft: ReportDraft,
  { begun, thisYear }: { begun: readonly { kind: ReportKind; year: number }[]; thisYear: number },
): BeginRefusal[] {
  if (edition === null) return ['no-such-edition'];
  const found: BeginRefusal[] = [];
  const { kind } = draft;
  if (kind === 'final' && edition.frame === null) found.push('no-frame');
  const { fromYear, year } = yearsFor(edition, draft);
  const planned = yearsOf(edition);
  if (kind === 'yearly' && planned.length > 0 && !planned.includes(year)) {
    found.push('year-outside-plan');
  }
  if (fromYear > thisYear) found.push('year-not-begun');
  if (begun.some((one) => one.kind === kind && one.year === year)) found.push('already-begun');
  return found;
}

export type SaveRefusal = 'no-such-report' | 'no-such-section' | 'changed-meanwhile';
export type TakeRefusal = 'no-such-report' | 'no-such-section' | 'nothing-newer';

export type PublishRefusal =
  | 'no-such-report'
  | 'changed-meanwhile'
  | 'edition-is-not-public'
  | 'things-are-missing'
  | 'nothing-written'
  | 'reason-is-missing'
  | 'nothing-changed';

/** What a report is published over, and why again. */
export const Publishing = z.object({
  reportId: z.uuid(),
  revision: z.coerce.number().int().min(1),
  reason: z.string().trim().max(2_000),
  /** The lessons written from its sections in the same act. */
  lessons: z.record(z.string(), z.uuid()),
});
export type Publishing = z.infer<typeof Publishing>;

/** What is there when someone publishes: `hash` of what would be, and `before` of what is. */
export type ToPublish = {
  state: ReportState;
  revision: number;
  editionIsPublic: boolean;
  missing: number;
  written: boolean;
  hash: string;
  before: string | null;
};

/** Every reason why a report cannot be published as it is. */
export function publishRefusals(
  report: ToPublish | null,
  { revision, reason }: Pick<Publishing, 'revision' | 'reason'>,
): PublishRefusal[] {
  if (report === null) return ['no-such-report'];
  const found: PublishRefusal[] = [];
  if (revision !== report.revision) found.push('changed-meanwhile');
  if (!report.editionIsPublic) found.push('edition-is-not-public');
  if (report.missing > 0) found.push('things-are-missing');
  if (!report.written) found.push('nothing-written');
  if (report.before !== null && reason === '') found.push('reason-is-missing');
  if (report.before === report.hash) found.push('nothing-changed');
  return found;
}
