import { and, eq, like } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { checkContent, checkedInContent } from '#3-plan/exchange/core/checks/check-content.ts';
import type { Code } from '#3-plan/exchange/core/checks/finding.ts';
import { type Finding, Severity } from '#3-plan/exchange/core/contract.ts';
import type { ThingIn } from '#3-plan/exchange/core/mending.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { journal } from '#platform/acts/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type FindingsBeside, findingsBeside } from './findings-beside.ts';
import { planContent } from './plan-content.ts';

/** A finding in an edition as it stands, with the goals and measures of it that it is about. */
export type OpenFinding = Finding & { about: readonly ThingIn[] };

/**
 * What the checks find in an edition as it stands, for members, the gravest first: in its text and, where it
 * was read from a document, in that document, less what was about something that has been changed since.
 * `beside` is what stands beside it, where that has been asked for already.
 */
export async function openFindings(
  tx: Tx,
  edition: EditionAsked,
  beside?: FindingsBeside | null,
): Promise<OpenFinding[]> {
  const [read, printed] = await Promise.all([
    planContent(tx, edition.partnershipId, edition.slug),
    stillPrinted(tx, edition, beside),
  ]);
  if (!read) return [];
  const things = thingsIn(read.content);
  const named = (keys: readonly string[]) => keys.flatMap((key) => things.get(key) ?? []);
  const all = [
    ...checkContent(read.content).map((one) => ({ ...one, about: named(one.about ?? []) })),
    ...printed.map((one) => ({
      ...one,
      about: named(one.measureId === null ? [] : [shortOf(one.measureId)]),
    })),
  ];
  const grave = ({ severity }: OpenFinding) => Severity.options.indexOf(severity);
  return all.toSorted((one, other) => grave(one) - grave(other));
}

type EditionAsked = Pick<Edition, 'partnershipId' | 'id' | 'slug'>;

/** Those of them that are errors: an edition with any is adopted only by someone who says why. */
export async function openErrors(tx: Tx, edition: EditionAsked): Promise<OpenFinding[]> {
  return (await openFindings(tx, edition)).filter(({ severity }) => severity === 'error');
}

function thingsIn({ goals, measures }: PlanContent): ReadonlyMap<string, ThingIn> {
  const things: ThingIn[] = [
    ...goals.map(({ key, title }) => ({ kind: 'goal' as const, id: key, title })),
    ...measures.map(({ key, title }) => ({ kind: 'measure' as const, id: key, title })),
  ];
  return new Map(things.map((thing) => [thing.id, thing]));
}

const ofMoney: ReadonlySet<string> = new Set<Code>([
  'sum-differs',
  'total-differs',
  'funding-differs',
  'amount-unreadable',
]);

/**
 * What was noticed in the document alone and may still be so: not about a measure that was changed since, and
 * of sums only as long as nobody has set an amount here.
 */
async function stillPrinted(tx: Tx, edition: EditionAsked, asked?: FindingsBeside | null) {
  const beside = asked === undefined ? await findingsBeside(tx, edition, true) : asked;
  const standing = (beside?.findings ?? []).filter(({ code, measureId }) => {
    const changed = measureId !== null && (beside?.measures.get(measureId)?.reworded ?? false);
    return !changed && !checkedInContent.has(code as Code);
  });
  if (!standing.some(({ code }) => ofMoney.has(code))) return standing;
  const mended = await moneyWasSet(tx, edition);
  return mended ? standing.filter(({ code }) => !ofMoney.has(code)) : standing;
}

async function moneyWasSet(tx: Tx, { partnershipId, id }: EditionAsked): Promise<boolean> {
  const found = await tx
    .select({ number: journal.number })
    .from(journal)
    .where(
      and(
        eq(journal.chain, partnershipId),
        eq(journal.name, 'money-set'),
        like(journal.content, `%"editionId":"${id}"%`),
      ),
    )
    .limit(1);
  return found.length > 0;
}
