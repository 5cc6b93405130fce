import { and, eq, sql } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { amountsAsRead } from '#3-plan/exchange/core/amounts-as-read.ts';
import { checkContent } from '#3-plan/exchange/core/checks/check-content.ts';
import type { Code } from '#3-plan/exchange/core/checks/finding.ts';
import { type Finding, type ReadAmount, Severity } from '#3-plan/exchange/core/contract.ts';
import type { ThingIn } from '#3-plan/exchange/core/mending.ts';
import { isOfDocument, type SaidAside } from '#3-plan/exchange/core/set-aside.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type FindingsBeside, findingsBeside } from './findings-beside.ts';
import { planContent } from './plan-content.ts';
import { reading } from './tables.ts';

/** A finding in an edition as it stands, with the goals and measures of it that it is about. */
export type OpenFinding = Finding & {
  about: readonly ThingIn[];
  /** Of one in the document it was read from: its place among those there, and why it was set aside if it was. */
  printed: { at: number; setAside: SaidAside | null } | null;
};

/** What the checks find in an edition as it stands and nobody has set aside, for members, the gravest first. */
export async function openFindings(tx: Tx, edition: EditionAsked): Promise<OpenFinding[]> {
  return (await allFindings(tx, edition)).filter(isLeft);
}

/** Whether a finding is still to be looked at. */
export function isLeft({ printed }: OpenFinding): boolean {
  return !printed?.setAside;
}

/**
 * What the checks find in an edition as it stands, for members, the gravest first: in its text and, where it
 * was read from a document, in that document, less what was about something that has been changed since.
 * What was set aside is among them. `beside` is what stands beside it, where that has been asked for already.
 */
export async function allFindings(
  tx: Tx,
  edition: EditionAsked,
  beside?: FindingsBeside | null,
): Promise<OpenFinding[]> {
  const [read, noticed] = await Promise.all([
    planContent(tx, edition.partnershipId, edition.slug),
    beside === undefined ? findingsBeside(tx, edition, true) : beside,
  ]);
  if (!read) return [];
  const printed = await stillPrinted(tx, edition, read.content, noticed);
  const things = thingsIn(read.content);
  const named = (keys: readonly string[]) => keys.flatMap((key) => things.get(key) ?? []);
  const all = [
    ...checkContent(read.content).map((one) => ({
      ...one,
      about: named(one.about ?? []),
      printed: null,
    })),
    ...printed.map(({ at, finding: { measureId, setAside = null, ...one } }) => ({
      ...one,
      about: named(measureId === null ? [] : [shortOf(measureId)]),
      printed: { at, setAside },
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
 * of sums only as long as the amounts are those that were read.
 */
async function stillPrinted(
  tx: Tx,
  edition: EditionAsked,
  content: PlanContent,
  beside: FindingsBeside | null,
) {
  const placed = (beside?.findings ?? []).map((finding, at) => ({ finding, at }));
  const standing = placed.filter(({ finding }) => {
    const { measureId } = finding;
    const changed = measureId !== null && (beside?.measures.get(measureId)?.reworded ?? false);
    return !changed && isOfDocument(finding);
  });
  const isOfMoney = ({ finding }: (typeof placed)[number]) => ofMoney.has(finding.code);
  if (!standing.some(isOfMoney)) return standing;
  const mended = !amountsAsRead(content, await amountsRead(tx, edition));
  return mended ? standing.filter((one) => !isOfMoney(one)) : standing;
}

async function amountsRead(tx: Tx, { partnershipId, id }: EditionAsked): Promise<ReadAmount[]> {
  const [found] = await tx
    .select({ amounts: sql<ReadAmount[]>`coalesce(corrected, result)->'budget'` })
    .from(reading)
    .where(and(eq(reading.partnershipId, partnershipId), eq(reading.editionId, id)));
  return found?.amounts ?? [];
}
