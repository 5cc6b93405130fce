/** Who may be who. The rooms say in each operation which of these may do it. */
export const roles = [
  'visitor',
  'person',
  'participant',
  'partner-contact',
  'provider',
  'host',
  'editor',
  'analyst',
  'assessor',
  'decision-maker',
  'decision-recorder',
  'caseworker',
  'coordinator',
  'administrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** The one who acts. */
export type Actor = {
  roles: readonly Role[];
  /** What the journal keeps: the program, the command line, the local editor, or a person's id. */
  name: string;
  /** The name of the organisation acted for. */
  organisation: string | null;
  /** Who is signed in. */
  personId?: string;
  /** What one is a member by, in the partnership of the address. */
  membership?: { id: string; actorId: string | null };
};

/** The program itself: what it loads and looks after with nobody there. */
export const system: Actor = { roles: ['system'], name: 'system', organisation: null };

export const visitor: Actor = { roles: ['visitor'], name: 'visitor', organisation: null };

/** Roles that look from outside: they see what visitors see, and what is their own. */
const outside: ReadonlySet<Role> = new Set([
  'visitor',
  'person',
  'participant',
  'provider',
  'host',
]);

/** Whether the actor works in the partnership, and so sees what is not published. */
export function isInside(actor: Pick<Actor, 'roles'>): boolean {
  return actor.roles.some((role) => !outside.has(role));
}

/** The role by which the actor may do this; undefined when none of the actor's roles may. */
export function roleFor(
  { may }: { may: readonly Role[] },
  actor: Pick<Actor, 'roles'>,
): Role | undefined {
  return may.find((role) => actor.roles.includes(role));
}

/** Whether the actor may do this, as far as roles say. The operation itself may still refuse. */
export function allows(operation: { may: readonly Role[] }, actor: Pick<Actor, 'roles'>): boolean {
  return roleFor(operation, actor) !== undefined;
}
