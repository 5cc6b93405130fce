import type { Pool } from 'pg';

export type RoleFault = 'superuser' | 'bypasses-row-security' | 'owns-tables';

/**
 * Why the role the app runs as, or one it may become, would see past row-level security; empty when
 * none would.
 */
export async function roleFaults(pool: Pool): Promise<RoleFault[]> {
  const { rows } = await pool.query<{ super: boolean; bypass: boolean; owns: boolean }>(
    `select bool_or(rolsuper) as super, bool_or(rolbypassrls) as bypass,
            exists (select 1 from pg_class where relnamespace = 'public'::regnamespace
                     and pg_has_role(current_user, relowner, 'member')) as owns
       from pg_roles where pg_has_role(current_user, oid, 'member')`,
  );
  const found: RoleFault[] = [];
  if (rows[0]?.super) found.push('superuser');
  if (rows[0]?.bypass) found.push('bypasses-row-security');
  // A superuser is a member of every role, which the first fault already says.
  if (rows[0]?.owns && !rows[0].super) found.push('owns-tables');
  return found;
}
