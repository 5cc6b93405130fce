import type { Pool } from 'pg';

export type RoleFault = 'superuser' | 'bypasses-row-security' | 'owns-tables';

/**
 * Why the role the app runs as, or one it may become, would see past row-level security; empty when
 * none would. Asked before anything is migrated: migrating takes away the rights of the role that
 * serves, and the owner must not lose its own.
 */
export async function roleFaults(app: Pool, ownerRole: string): Promise<RoleFault[]> {
  const { rows } = await app.query<{ super: boolean; bypass: boolean; owns: boolean }>(
    `select bool_or(rolsuper) as super, bool_or(rolbypassrls) as bypass,
            bool_or(rolname = $1 or oid in (select relowner from pg_class
                                             where relnamespace = 'public'::regnamespace)) as owns
       from pg_roles where pg_has_role(current_user, oid, 'member')`,
    [ownerRole],
  );
  const found: RoleFault[] = [];
  if (rows[0]?.super) found.push('superuser');
  if (rows[0]?.bypass) found.push('bypasses-row-security');
  // A superuser is a member of every role, which the first fault already says.
  if (rows[0]?.owns && !rows[0].super) found.push('owns-tables');
  return found;
}

/** What the owner was not allowed to do while it migrated, in the server's words; null for any other fault. */
export function deniedIn(error: unknown): string | null {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message = '' } = cause as { code?: string; message?: string };
  return code === '42501' ? message : null;
}
