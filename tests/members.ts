import type { MemberRole } from '#0-partnership/members/core/people/roles.ts';
import { addMember } from '#0-partnership/members/data/people/invite-member.ts';
import { act } from '#platform/acts/act.ts';
import { type Actor, system } from '#platform/acts/actor.ts';
import type { TestDatabase } from './database.ts';

let made = 0;

/** An address nobody else has. */
export const someone = () => `person${++made}@eksempel.invalid`;

/** A place to be invited to. */
export function draft(
  roles: MemberRole[],
  email: string,
  organisation: string | null = null,
  bodies: string[] = [],
) {
  return { email, roles, actorId: null, organisation, bodies };
}

/** A member that is there at once, as the actor the person then is. */
export async function memberIn(
  database: TestDatabase,
  where: { in: string; email?: string; organisation?: string; bodies?: string[] },
  roles: MemberRole[],
): Promise<Actor & { personId: string; membership: { id: string; actorId: string | null } }> {
  const { in: partnershipId, email = someone(), organisation = null, bodies } = where;
  const added = await act(
    database.ground,
    { partnershipId, actor: system },
    addMember,
    draft(roles, email, organisation, bodies),
  );
  if (!added.ok) throw new Error(added.refused.join());
  const row = await rowOf(database, added.value);
  return {
    roles,
    name: `person:${row.person_id}`,
    organisation,
    personId: row.person_id,
    membership: { id: row.id, actorId: row.actor_id },
  };
}

type Row = {
  id: string;
  person_id: string;
  actor_id: string | null;
  ended_at: Date | null;
  revision: number;
};

/** A membership as it stands in the table. */
export async function rowOf({ owner }: TestDatabase, id: string): Promise<Row> {
  const { rows } = await owner.query<Row>('select * from membership where id = $1', [id]);
  const [row] = rows;
  if (!row) throw new Error('no such membership');
  return row;
}

/** Every table in which a text still stands anywhere. */
export async function residueOf({ owner }: TestDatabase, text: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await owner.query(
      `select from "${name}" t where strpos(t::text, $1) > 0 limit 1`,
      [text],
    );
    if (rowCount) found.push(name);
  }
  return found;
}
