import { and, eq, inArray } from 'drizzle-orm';
import type { ActorDraft } from '#0-partnership/members/core/partnership.ts';
import { spelledOtherwise } from '#0-partnership/members/core/spelled-otherwise.ts';
import { ref } from '#base/ref.ts';
import type { Lang } from '#base/text.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { publishFindable, writeFindable } from '#platform/search/write.ts';
import { actor, collectiveMember, organisation } from './tables.ts';

type Context = Pick<OperationContext, 'tx' | 'partnershipId' | 'record'>;

export type ActorsByName = Map<string, string>;

/**
 * Adds actors that refer to each other by name (`of`), and makes them findable. Gives the id of each
 * name. The caller has checked that names are unique and that every `of` is among them.
 */
export async function insertActors(
  context: Context,
  drafts: readonly ActorDraft[],
  { published, lang }: { published: boolean; lang: Lang },
): Promise<ActorsByName> {
  const ids: ActorsByName = new Map(drafts.map(({ name }) => [name, newId()]));
  if (drafts.length === 0) return ids;
  const { tx, partnershipId } = context;
  const organisations = await organisationsOf(context, drafts);
  const rows = drafts.map(({ name, kind, number, of, member }) => ({
    partnershipId,
    id: idOf(ids, name),
    kind,
    name,
    organisationId: number === null ? null : (organisations.get(number) ?? null),
    ofActorId: of === null ? null : idOf(ids, of),
    member,
    published,
  }));
  await tx.insert(actor).values(rows);
  const together = drafts.flatMap(({ name, members }) =>
    members.map((one) => ({
      ...{ partnershipId, collectiveId: idOf(ids, name), memberId: idOf(ids, one), published },
    })),
  );
  if (together.length > 0) await tx.insert(collectiveMember).values(together);
  await writeFindable(
    tx,
    partnershipId,
    rows.map(({ id, name: title }) => ({
      kind: 'actor',
      id,
      version: id,
      lang,
      title,
      body: '',
      published,
    })),
  );
  return ids;
}

/**
 * The id of each named actor, adding those the partnership does not know as organisations. Names that come
 * from a document are found as it is used to writing them (`asWritten`), with other capitals or spaces too.
 */
export async function actorsByName(
  context: Context,
  names: Iterable<string>,
  how: { published: boolean; lang: Lang; asWritten?: boolean },
): Promise<ActorsByName> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const { tx, partnershipId } = context;
  const here = eq(actor.partnershipId, partnershipId);
  const known = await tx
    .select({ id: actor.id, name: actor.name })
    .from(actor)
    .where(how.asWritten ? here : and(here, inArray(actor.name, wanted)));
  const idOfKnown: ActorsByName = new Map(known.map(({ id, name }) => [name, id]));
  const others = spelledOtherwise(wanted, [...idOfKnown.keys()]);
  const ids: ActorsByName = new Map();
  for (const name of wanted) {
    const id = idOfKnown.get(others.get(name) ?? name);
    if (id !== undefined) ids.set(name, id);
  }
  const added = await insertActors(
    context,
    wanted
      .filter((name) => !ids.has(name))
      .map((name) => ({
        name,
        kind: 'organisation',
        number: null,
        of: null,
        member: false,
        members: [],
      })),
    how,
  );
  return new Map([...ids, ...added]);
}

/** Shows visitors actors that until now only a draft named. */
export async function publishActors(tx: Tx, partnershipId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(actor)
    .set({ published: true })
    .where(and(eq(actor.partnershipId, partnershipId), inArray(actor.id, ids)));
  for (const id of ids) await publishFindable(tx, partnershipId, id);
}

async function organisationsOf({ tx, record }: Context, drafts: readonly ActorDraft[]) {
  // Always in the same order, so that two partnerships founded at once never wait for each other.
  const numbered = drafts
    .flatMap(({ name, number }) => (number === null ? [] : [{ id: newId(), number, name }]))
    .sort((a, b) => Number(a.number) - Number(b.number));
  if (numbered.length === 0) return new Map<string, string>();
  const added = await tx.insert(organisation).values(numbered).onConflictDoNothing().returning();
  for (const after of added) record({ about: ref('organisation', after.id), after, shared: true });
  const rows = await tx
    .select({ id: organisation.id, number: organisation.number })
    .from(organisation)
    .where(
      inArray(
        organisation.number,
        numbered.map(({ number }) => number),
      ),
    );
  return new Map(rows.map(({ id, number }) => [number, id]));
}

function idOf(ids: ActorsByName, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`no actor is called ${name}`);
  return id;
}
