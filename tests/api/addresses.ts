import pg from 'pg';
import type { Resource } from '#platform/http/api/resource.ts';
import { version } from '#platform/http/api/version.ts';
import { api } from '../../app/api.ts';
import type { Site } from '../site.ts';
import { type Answer, ask } from '../visit.ts';

/** What an API address answered, read as JSON. */
export type Json = Record<string, unknown> & {
  items?: (Record<string, unknown> & { id: string })[];
};

export async function read(
  site: Pick<Site, 'url'>,
  address: string,
  headers: Record<string, string> = {},
): Promise<Answer & { json: Json }> {
  const path = address.startsWith('http') ? address.slice(new URL(address).origin.length) : address;
  const answer = await ask(site, path, { headers });
  return { ...answer, json: JSON.parse(answer.text || 'null') as Json };
}

/** One address of every resource there is, with something to see at it. */
export async function everyResource(site: Site): Promise<{ resource: Resource; path: string }[]> {
  const found: { resource: Resource; path: string }[] = [];
  for (const resource of api.resources) {
    const [, word = ''] = resource.path.split('/');
    const list = `${version}/${word}`;
    const asked = word === 'search' ? '?q=praksis' : '';
    if (!resource.path.includes(':')) {
      found.push({ resource, path: list + asked });
      continue;
    }
    if (resource.example !== undefined) {
      found.push({ resource, path: version + resource.example });
      continue;
    }
    const { json } = await read(site, list);
    const [first] = json.items ?? [];
    // Of what the examples have none, the room's own test looks at one.
    if (first === undefined) continue;
    const url = String(first.url ?? `${list}/${first.id}`);
    found.push({ resource, path: url.slice(url.indexOf('/api/')) });
  }
  return found;
}

/** The identities that only the draft has, as its owner knows them. */
export async function idsOfDraft(ownerUrl: string, editionId: string): Promise<[string, string][]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ list: string; id: string }>(
      `select 'measures' as list, measure_id as id from measure_wording where edition_id = $1
       union select 'goals', goal_id from goal_wording where edition_id = $1
       union select 'organisations', actor_id from participation where edition_id = $1`,
      [editionId],
    );
    return rows.map(({ list, id }) => [list, id]);
  } finally {
    await owner.end();
  }
}
