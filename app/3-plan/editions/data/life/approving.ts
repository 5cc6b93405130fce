import { and, asc, eq } from 'drizzle-orm';
import { collectivesByMember } from '#0-partnership/members/data/collectives.ts';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import { type Asked, type Standing, standingOf } from '#3-plan/editions/core/life/bodies.ts';
import { concerns } from '#3-plan/editions/core/life/concerns.ts';
import { thaw } from '#3-plan/editions/core/life/frozen.ts';
import { consultationContact, editionLife, editionVersion } from '#3-plan/editions/data/tables.ts';
import type { ApprovalOutcome, PlanContent } from '#3-plan/plan/core/content.ts';
import { approval, type EarlierDecision } from '#3-plan/plan/data/approvals/tables.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** A version of the text that was put forward, without the text. */
export type Version = {
  number: number;
  hash: string;
  approvalId: string | null;
  note: string | null;
  at: Date;
};

/** A body that is to decide about an edition. */
export type Body = Asked & {
  bodyId: string;
  name: string;
  /** The organisation it belongs to, and what that and its sections go by; null for a body of none. */
  of: { id: string; name: string } | null;
  names: readonly string[] | null;
  /** What those go by that its organisation is one of, such as a regional council. */
  through: readonly string[];
  /** The same of those it was one of when it decided, and is no longer. */
  throughThen: readonly string[];
  planned: string | null;
  /** What a document said it decided, where nothing was recorded here. */
  told: { decided: string | null; outcome: ApprovalOutcome | null } | null;
  /** What it decided before `stands`: on earlier versions, or at earlier meetings on the same; the oldest first. */
  earlier: readonly EarlierDecision[];
  revision: number;
};

/** A state it has come through; `contact` is where answers are sent, as long as it is on consultation. */
export type LifeStep = typeof editionLife.$inferSelect & { contact: string | null };

/** All there is of how an edition is decided on, as far as one may see. */
export type Approving = { versions: Version[]; bodies: Body[]; life: LifeStep[] };

/** The day the version that stands was put forward; null where none has been. */
export function putForwardOn({ life }: Pick<Approving, 'life'>): string | null {
  return life.findLast(({ state }) => state === 'put-forward')?.day ?? null;
}

/** The versions, bodies and states of an edition: five questions however many there are. */
export async function approving(tx: Tx, key: EditionKey): Promise<Approving> {
  const [versions, rows, life, sections, collectives] = await Promise.all([
    versionsOf(tx, key),
    bodiesOf(tx, key),
    lifeOf(tx, key),
    sectionsOf(tx, key),
    collectivesByMember(tx, key.partnershipId),
  ]);
  const bodies = rows.map(({ approval: row, bodyId, name, ofId, ofName }): Body => {
    const { outcome, decided, decidedVersion: version, caseNumber, note } = row;
    const counts = version !== null && outcome !== null && decided !== null;
    const of = ofId === null || ofName === null ? null : { id: ofId, name: ofName };
    const through = of ? (collectives.get(of.id) ?? []) : [];
    return {
      ...{ approvalId: row.id, bodyId, name, of, planned: row.planned, revision: row.revision },
      earlier: row.earlier,
      names: of && [of.name, ...(sections.get(of.id) ?? [])],
      through,
      throughThen: counts ? row.through.filter((name) => !through.includes(name)) : [],
      stands: counts ? { version, outcome, decided, caseNumber, note } : null,
      told: counts || (outcome === null && decided === null) ? null : { decided, outcome },
    };
  });
  return { versions, bodies, life };
}

async function lifeOf(tx: Tx, key: EditionKey): Promise<LifeStep[]> {
  const { partnershipId, editionId, contact } = consultationContact;
  const rows = await tx
    .select({ step: editionLife, contact })
    .from(editionLife)
    .leftJoin(
      consultationContact,
      and(
        eq(partnershipId, editionLife.partnershipId),
        eq(editionId, editionLife.editionId),
        eq(editionLife.state, 'on-consultation'),
      ),
    )
    .where(inEdition(editionLife, key))
    .orderBy(asc(editionLife.position));
  return rows.map(({ step, contact }) => ({ ...step, contact }));
}

async function versionsOf(tx: Tx, key: EditionKey): Promise<Version[]> {
  const { number, hash, approvalId, note, at } = editionVersion;
  return tx
    .select({ number, hash, approvalId, note, at })
    .from(editionVersion)
    .where(inEdition(editionVersion, key))
    .orderBy(asc(number));
}

async function bodiesOf(tx: Tx, key: EditionKey) {
  return tx
    .select({
      approval,
      bodyId: body.id,
      name: body.name,
      ofId: body.ofActorId,
      ofName: actor.name,
    })
    .from(approval)
    .innerJoin(
      body,
      and(eq(body.partnershipId, approval.partnershipId), eq(body.id, approval.bodyId)),
    )
    .leftJoin(actor, and(eq(actor.partnershipId, body.partnershipId), eq(actor.id, body.ofActorId)))
    .where(inEdition(approval, key))
    .orderBy(asc(approval.position));
}

/** The names of sections by the organisation they are of. */
async function sectionsOf(tx: Tx, { partnershipId }: EditionKey): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ of: actor.ofActorId, name: actor.name })
    .from(actor)
    .where(and(eq(actor.partnershipId, partnershipId), eq(actor.kind, 'section')));
  const byOwner = Map.groupBy(rows, ({ of }) => of ?? '');
  return new Map([...byOwner].map(([of, ones]) => [of, ones.map(({ name }) => name)]));
}

/**
 * All names by which a plan may mean a body's organisation; null for a body of none. With those it was one of when it
 * decided: else it would not be asked about what it agreed to there, once somebody took it out.
 */
export function reachedBy({
  names,
  through,
  throughThen,
}: Pick<Body, 'names' | 'through' | 'throughThen'>) {
  return names && [...names, ...through, ...throughThen];
}

/** Reads the text of a version, once however often it is asked for. */
export type ReadVersion = (number: number) => Promise<PlanContent>;

export function versionsRead(tx: Tx, key: EditionKey): ReadVersion {
  const read = new Map<number, Promise<PlanContent>>();
  return (number) => {
    const known = read.get(number) ?? textOf(tx, key, number);
    read.set(number, known);
    return known;
  };
}

async function textOf(tx: Tx, key: EditionKey, number: number): Promise<PlanContent> {
  const [found] = await tx
    .select({ content: editionVersion.content })
    .from(editionVersion)
    .where(and(inEdition(editionVersion, key), eq(editionVersion.number, number)));
  if (!found) throw new Error(`there is no version ${number} of the edition`);
  return thaw(found.content);
}

/** Where each body stands to the newest version, in the order they are asked. */
export async function standingsOf(
  { bodies, versions }: Pick<Approving, 'bodies' | 'versions'>,
  read: ReadVersion,
): Promise<Standing[]> {
  const newest = versions.at(-1)?.number ?? 0;
  const earlier = new Set(
    bodies.length === 0 || newest < 2 ? [] : versions.map(({ number }) => number),
  );
  const texts = new Map<number, PlanContent>();
  for (const number of earlier) texts.set(number, await read(number));
  const text = (number: number) => {
    const found = texts.get(number);
    if (!found) throw new Error(`version ${number} was not read`);
    return found;
  };
  return bodies.map((one) =>
    standingOf(one, versions, (from, to) =>
      concerns({ before: text(from), after: text(to) }, reachedBy(one)),
    ),
  );
}
