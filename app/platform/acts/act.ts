import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import type { z } from 'zod';
import { type Outcome, refuse } from '#base/outcome.ts';
import { inPartnership, RollBack, type Tx } from '#platform/database/transactions.ts';
import { type Actor, allows, type Role, roleFor } from './actor.ts';
import type { Entry } from './chain.ts';
import { append } from './journal.ts';
import type { Operation, OperationContext, Recorded } from './operation.ts';
import { formToken, sharedChain } from './tables.ts';

/** What any act can be refused for, whatever the operation. */
export type ActRefusal = 'not-allowed' | 'storage-full';

/** Where acts happen. `writing` says why nothing may be written just now, or null. */
export type Ground = {
  pool: Pool;
  now(): Date;
  writing(): Promise<'storage-full' | null>;
};

export type ActIn = { partnershipId: string; actor: Actor; token?: string | null };

/**
 * Runs operations one after another inside the act. The first refusal undoes everything before it.
 */
export type Perform = <Takes extends z.ZodType, Value, Reason extends string>(
  operation: Operation<Takes, Value, Reason>,
  input: z.input<Takes>,
) => Promise<Outcome<Value, Reason | ActRefusal>>;

/** One operation as an act of its own: the usual case. */
export async function act<Takes extends z.ZodType, Value, Reason extends string>(
  ground: Ground,
  where: ActIn,
  operation: Operation<Takes, Value, Reason>,
  input: z.input<Takes>,
): Promise<Outcome<Value, Reason | ActRefusal>> {
  // Before the form's first answer is looked up: who may not act is not told what it came to.
  if (!allows(operation, where.actor)) return refuse('not-allowed');
  return actOnce(ground, where, (perform) => perform(operation, input));
}

/**
 * Opens an act: one transaction, the rights of each operation, the outcome kept under the form's
 * token so that a second post gets the first answer, and the journal written last.
 */
export async function actOnce<Value, Reason extends string>(
  ground: Ground,
  where: ActIn,
  work: (perform: Perform) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | ActRefusal>> {
  const closed = await ground.writing();
  if (closed) return refuse(closed);
  try {
    return await inPartnership(
      ground.pool,
      { partnershipId: where.partnershipId, member: true, personId: where.actor.personId },
      (tx) => inside(ground, where, tx, work),
    );
  } catch (thrown) {
    if (thrown instanceof RollBack) return thrown.value as Outcome<Value, Reason | ActRefusal>;
    // The server itself is out of room (class 53, disk full).
    if (codeOf(thrown) === '53100') return refuse('storage-full');
    throw thrown;
  }
}

async function inside<Value, Reason extends string>(
  ground: Ground,
  where: ActIn,
  tx: Tx,
  work: (perform: Perform) => Promise<Outcome<Value, Reason>>,
): Promise<Outcome<Value, Reason | ActRefusal>> {
  const now = ground.now();
  const token = where.token ? ownToken(where.token, where.actor) : null;
  if (token) {
    const first = await firstAnswer(tx, where.partnershipId, token, now);
    if (first) return first as Outcome<Value, Reason>;
  }
  const recorded: Named[] = [];
  const refusals: Outcome<never, string>[] = [];
  const perform: Perform = async (operation, input) => {
    const role = roleFor(operation, where.actor);
    if (role === undefined) return noted(refuse('not-allowed'));
    const context: OperationContext = {
      tx,
      partnershipId: where.partnershipId,
      actor: where.actor,
      now,
      record: (entry) => recorded.push({ name: entry.as ?? operation.name, role, entry }),
    };
    return noted(await operation.run(context, operation.takes.parse(input)));
  };
  const noted = <Result extends Outcome<unknown, string>>(result: Result): Result => {
    if (!result.ok) refusals.push(result);
    return result;
  };
  const outcome = await work(perform);
  // What a refused operation did before it refused is undone also when the work passes over it.
  if (!outcome.ok || refusals[0]) throw new RollBack(outcome.ok ? refusals[0] : outcome);
  if (token) await keepAnswer(tx, where.partnershipId, token, outcome);
  const entries = recorded.map((one) => ({ ...one, link: entryOf(one, where.actor, now) }));
  const linksOf = (shared: boolean) =>
    entries.filter(({ entry }) => (entry.shared ?? false) === shared).map(({ link }) => link);
  // Always in this order, so that two acts never wait for each other's chain.
  await append(tx, where.partnershipId, linksOf(false));
  await append(tx, sharedChain, linksOf(true));
  return outcome;
}

type Named = { name: string; role: Role; entry: Recorded };

function entryOf({ name, role, entry }: Named, actor: Actor, at: Date): Entry {
  const { about, before, after, why } = entry;
  const { name: by, organisation } = actor;
  return { name, about, at, content: { by, role, organisation, before, after, why } };
}

/**
 * A form's token as the one who acts holds it: the same token from another, or from the same person for
 * another organisation, is another form, so nobody is given the answer to someone else's.
 */
function ownToken(token: string, { name, membership }: Actor): string {
  const hash = createHash('sha256').update(JSON.stringify([token, name, membership?.id ?? null]));
  return hash
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}

/** Claims the token; a second post waits here for the first to end and gets its answer. */
async function firstAnswer(tx: Tx, partnershipId: string, token: string, at: Date) {
  const claimed = await tx
    .insert(formToken)
    .values({ partnershipId, token, at })
    .onConflictDoNothing()
    .returning({ token: formToken.token });
  if (claimed.length > 0) return null;
  const [kept] = await tx.select().from(formToken).where(isToken(partnershipId, token));
  return kept?.outcome ?? null;
}

async function keepAnswer(tx: Tx, partnershipId: string, token: string, outcome: unknown) {
  await tx.update(formToken).set({ outcome }).where(isToken(partnershipId, token));
}

function isToken(partnershipId: string, token: string) {
  return and(eq(formToken.partnershipId, partnershipId), eq(formToken.token, token));
}

function codeOf(thrown: unknown): string | undefined {
  const cause = thrown instanceof Error && thrown.cause ? thrown.cause : thrown;
  return (cause as { code?: string } | undefined)?.code;
}
