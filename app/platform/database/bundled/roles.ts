import { Client } from 'pg';
import { adminRole, type Secrets } from './create.ts';

const databaseName = 'tannhjul';
const ownerRole = 'tannhjul_owner';
const appRole = 'tannhjul_app';

/** The addresses of a server for its three roles. */
export function addresses(port: number, secrets: Secrets) {
  // Said outright, or the environment's PGSSLMODE would decide.
  const address = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
  return {
    adminUrl: address(adminRole, secrets.admin, 'postgres'),
    ownerUrl: address(ownerRole, secrets.owner, databaseName),
    appUrl: address(appRole, secrets.app, databaseName),
  };
}

/** Makes the roles and the database that are missing; a start killed halfway is made whole here. */
export async function ensureRoles(adminUrl: string, secrets: Secrets) {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  // The server may end the connection at any time; the query that waits is told of it as well.
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles
       union all select 'database ' || datname from pg_database
       union all select 'closed ' || datname from pg_database where datacl is not null`,
    );
    const present = new Set(rows.map(({ name }) => name));
    const login = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password';
    for (const [role, password] of [
      [ownerRole, secrets.owner],
      [appRole, secrets.app],
    ] as const) {
      if (present.has(role)) continue;
      await client.query(`create role ${role} ${login} ${client.escapeLiteral(password)}`);
    }
    if (!present.has(`database ${databaseName}`)) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
    }
    if (!present.has(`closed ${databaseName}`)) {
      // One text, hence one transaction: it is closed to the public and open to the app, or neither.
      await client.query(
        `revoke all on database ${databaseName} from public;
         grant connect on database ${databaseName} to ${appRole}`,
      );
    }
  } finally {
    await client.end();
  }
}
