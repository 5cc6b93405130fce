/** The roles a member of a partnership can be given. Stages that are built later add theirs. */
export const memberRoles = [
  'partner-contact',
  'editor',
  'decision-recorder',
  'coordinator',
  'administrator',
] as const;
export type MemberRole = (typeof memberRoles)[number];

const allButAdministrator = memberRoles.filter((role) => role !== 'administrator');

/** Who may give, change and take away which roles. */
const mayGive: Readonly<Record<string, readonly MemberRole[]>> = {
  // Several share what an organisation does: one of them lets in the next.
  'partner-contact': ['partner-contact'],
  coordinator: allButAdministrator,
  administrator: memberRoles,
  system: memberRoles,
};

/** Whether the actor looks after members of all organisations, and not of its own alone. */
export function looksAfterAll({ roles }: { roles: readonly string[] }): boolean {
  return roles.some(
    (role) => role === 'coordinator' || role === 'administrator' || role === 'system',
  );
}

/** The roles the actor may give. */
export function givable({ roles }: { roles: readonly string[] }): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => mayGive[role] ?? []));
}
