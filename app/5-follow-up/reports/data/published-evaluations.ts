import { sql } from 'drizzle-orm';
import { all, type Page, when } from '#3-plan/plan/data/published/which.ts';
import { contentOf, type ReportContent } from '#5-follow-up/reports/core/content.ts';
import type { ReportKind } from '#5-follow-up/reports/core/kinds.ts';
import type { Lang } from '#base/text.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type EvaluationFilter = {
  id?: string | undefined;
  partnershipId: string | null;
  kind?: ReportKind | undefined;
  year?: number | undefined;
  /** A goal or measure it says something of. */
  about?: string | undefined;
};

export type PublishedEvaluation = {
  id: string;
  kind: ReportKind;
  title: string;
  fromYear: number;
  year: number;
  lang: Lang;
  version: number;
  publishedAt: string;
  reason: string | null;
  /** Of what it says now. */
  hash: string;
  /** When a text was last taken out of it. */
  redactedAt: string | null;
  editionId: string;
  editionTitle: string;
  slug: string;
  partnershipName: string;
};

const columns = sql`
  r.id, r.kind, r.title, r.from_year as "fromYear", r.year, r.lang, v.number as version,
  to_json(v.published_at) #>> '{}' as "publishedAt", v.reason,
  coalesce(v.redacted_hash, v.hash) as hash, to_json(v.redacted_at) #>> '{}' as "redactedAt", e.id as "editionId",
  e.title as "editionTitle", p.slug, p.name as "partnershipName"`;

/** A report with its newest version. */
const from = sql`
  from report r
  join lateral (select * from report_version v
                 where v.partnership_id = r.partnership_id and v.report_id = r.id and v.published
                 order by v.number desc limit 1) v on true
  join edition e on e.partnership_id = r.partnership_id and e.id = r.edition_id
  join partnership p on p.id = r.partnership_id`;

/** The evaluations that are published, in the order they were begun, each as its newest version. */
export async function publishedEvaluations(
  tx: Tx,
  { id, partnershipId, kind, year, about }: EvaluationFilter,
  { after, most }: Page,
): Promise<PublishedEvaluation[]> {
  const asked = all([
    sql`r.published`,
    when(id, (one) => sql`r.id = ${one}`),
    when(partnershipId, (one) => sql`r.partnership_id = ${one}`),
    when(kind, (one) => sql`r.kind = ${one}`),
    when(year, (one) => sql`${one} between r.from_year and r.year`),
    when(
      about,
      (one) => sql`exists (
        select 1 from link l where l.partnership_id = r.partnership_id and l.from_id = ${one}
           and l.relation = 'results-in' and l.to_kind = 'report' and l.to_id = r.id and l.published)`,
    ),
    when(after, (one) => sql`r.id > ${one}`),
  ]);
  return rowsOf<PublishedEvaluation>(
    tx,
    sql`select ${columns} ${from} where ${asked} order by r.id limit ${most}`,
  );
}

export type WholeEvaluation = PublishedEvaluation & { content: ReportContent };

/** One published evaluation with all its newest version says; null when there is none to see. */
export async function publishedEvaluation(tx: Tx, id: string): Promise<WholeEvaluation | null> {
  const [found] = await rowsOf<PublishedEvaluation & { kept: string }>(
    tx,
    sql`select ${columns}, v.content as kept ${from} where r.published and r.id = ${id}`,
  );
  if (!found) return null;
  const { kept, ...row } = found;
  return { ...row, content: contentOf(kept) };
}

/** What the newest version of an evaluation says of one measure. */
export type SaidOfMeasure = Pick<
  PublishedEvaluation,
  'id' | 'title' | 'year' | 'lang' | 'slug' | 'partnershipName'
> & {
  measureId: string;
  section: ReportContent['sections'][number];
  questions: ReportContent['questions'];
};

/** What published evaluations say of these measures, the newest year first: of those the thread ties to them. */
export async function saidOfMeasures(
  tx: Tx,
  measureIds: readonly string[],
): Promise<SaidOfMeasure[]> {
  const ids = sql`any(${sql.param([...measureIds])}::uuid[])`;
  const tied = sql`l.partnership_id = r.partnership_id and l.to_id = r.id and l.to_kind = 'report'
    and l.relation = 'results-in' and l.published and l.from_kind = 'measure' and l.from_id = ${ids}`;
  // Read as JSON once a report and not once a measure, and only where there is something to find.
  return rowsOf<SaidOfMeasure>(
    tx,
    sql`
    select r.id, r.title, r.year, r.lang, p.slug, p.name as "partnershipName",
           l.from_id as "measureId", s.section, c.content -> 'questions' as questions
      ${from}
      cross join lateral (select v.content::jsonb as content offset 0) c
      cross join lateral jsonb_array_elements(c.content -> 'sections') as s (section)
      join link l on ${tied} and l.from_id::text = s.section #>> '{about,id}'
     where r.published and exists (select 1 from link l where ${tied})
     order by r.year desc, r.id`,
  );
}
