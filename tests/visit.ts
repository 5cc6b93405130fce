import { type IncomingHttpHeaders, request } from 'node:http';
import { and, eq } from 'drizzle-orm';
import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { membership, person, representation } from '#0-partnership/members/data/people/tables.ts';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import type { Role } from '#platform/acts/actor.ts';
import { acrossPublished, inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { startSession } from '#platform/sessions/sessions.ts';
import type { Site } from './site.ts';

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, compressed or not. */
  body: Buffer;
  text: string;
  /** The address it leads on to, or an empty text. */
  location: string;
};

type Asked = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

/** One request with exactly these headers and no others: no browser's good habits get in the way. */
export function ask(site: Pick<Site, 'url'>, path: string, asked: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url);
  const { method = 'GET', headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: whole,
          text: whole.toString('utf8'),
          location: response.headers.location ?? '',
        });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Sends a form as a page of the site's own would. */
export function send(
  site: Pick<Site, 'url'>,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  return ask(site, path, {
    method: 'POST',
    headers: {
      origin: site.url,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  });
}

/** Becomes the local editor and gives the cookie that says so. */
export async function editorCookie(site: Pick<Site, 'url'>): Promise<{ cookie: string }> {
  const { headers } = await send(site, '/nb/rolle', { role: 'editor' });
  const [cookie = ''] = headers['set-cookie'] ?? [];
  return { cookie: cookie.split(';')[0] ?? '' };
}

export type Member = {
  /** The slug of the partnership. */
  partnership: string;
  roles: readonly Role[];
  /** The name of the organisation acted for; none for one who acts for the partnership itself. */
  organisation?: string;
  /** Names of the bodies represented. */
  bodies?: readonly string[];
  email?: string;
  /** One who is a member already, and now also by this. */
  personId?: string;
  /** Numbers of those one said at a provider that one acts for; signed in by letter when not said. */
  represents?: readonly string[];
};

/** Makes a person who is a member, signs them in, and gives their ids and the cookie that says so. */
export async function memberCookie(
  site: Pick<Site, 'pool' | 'now' | 'sessionCookie'>,
  {
    partnership: slug,
    roles,
    organisation,
    bodies = [],
    email,
    personId: known,
    represents,
  }: Member,
): Promise<{ cookie: string; personId: string; membershipId: string }> {
  const { pool } = site;
  const now = site.now();
  const [personId, membershipId] = [known ?? newId(), newId()];
  const place = await acrossPublished(pool, (tx) => partnershipBySlug(tx, slug));
  if (!place) throw new Error(`there is no partnership ${slug}`);
  const partnershipId = place.id;
  const view = { partnershipId, member: true, personId, signingIn: true } as const;
  await inPartnership(pool, view, async (tx) => {
    const address = email ?? `${personId}@eksempel.invalid`;
    const row = { id: personId, email: address, lang: 'nb' as const, addedAt: now };
    if (!known) await tx.insert(person).values(row);
    const named = async (table: typeof actor | typeof body, name: string) => {
      const [row] = await tx
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.partnershipId, partnershipId), eq(table.name, name)));
      if (!row) throw new Error(`${slug} has nothing called ${name}`);
      return row.id;
    };
    await tx.insert(membership).values({
      partnershipId,
      id: membershipId,
      personId,
      actorId: organisation === undefined ? null : await named(actor, organisation),
      roles: [...roles],
      invitedAt: now,
      acceptedAt: now,
    });
    for (const name of bodies) {
      const bodyId = await named(body, name);
      await tx.insert(representation).values({ partnershipId, membershipId, bodyId });
    }
  });
  const login = {
    slug: 'ansattporten',
    issuer: 'https://eksempel.invalid',
    sid: null,
    idToken: '',
  };
  const provider = represents ? { ...login, represents } : null;
  const means = provider ? 'oidc' : 'mail';
  const session = { personId, membershipId, means, provider } as const;
  const token = await startSession(pool, session, now);
  return { cookie: `${site.sessionCookie}=${token}`, personId, membershipId };
}

/** The addresses that a page's main part links to and that match, each once, in the page's order. */
export function linksIn(page: string, matching: RegExp): string[] {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const all = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => unescaped(href));
  return [...new Set(all.filter((href) => matching.test(href)))];
}

/** The fields of a page's writing form with what stands in them. */
export function formIn(page: string): Record<string, string> {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const form = main.slice(main.indexOf('method="post"'), main.lastIndexOf('</form>'));
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input(?:"[^"]*"|[^">])*>/g)) {
    const name = input.match(/ name="([^"]*)"/)?.[1];
    if (name) fields[name] = unescaped(input.match(/ value="([^"]*)"/)?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of form.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/g,
  )) {
    fields[name] = unescaped(text).replace(/^\n/, '');
  }
  return fields;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
