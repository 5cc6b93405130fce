import { routes } from '../app/routes.ts';
import type { Site } from './site.ts';
import { ask, linksIn } from './visit.ts';

/** The patterns of all pages, with what an address of theirs in bokmål looks like; a file ends with its kind. */
const kinds = routes(true, null, { press: {}, ground: {} } as never)
  .filter(({ path }) => !/\.\w+$/.test(path))
  .map(({ path }) => ({
    pattern: path,
    address: new RegExp(`^/nb${path.replace('/:lang', '').replace(/:\w+/g, '[^/]+')}([?#]|$)`),
  }));

/** The pattern an address in bokmål is of: the first of those it fits, as the router has it. */
export function patternOf(address: string): string | undefined {
  return kinds.find((kind) => kind.address.test(address))?.pattern;
}

/**
 * One address of every kind that links lead to from these pages, and from those in turn, by its pattern and
 * without its language word. A kind in `met` is left out; those that are found are added there.
 */
export async function linkedPages(
  site: Pick<Site, 'url'>,
  from: readonly string[],
  headers: Record<string, string>,
  met: Set<string>,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const open = from.map((path) => `/nb${path}`);
  for (const address of open) {
    const answer = await ask(site, address, { headers });
    if (answer.status !== 200 || !answer.headers['content-type']?.startsWith('text/html')) continue;
    const kind = patternOf(address);
    if (kind !== undefined && !met.has(kind)) {
      met.add(kind);
      found[kind] = address.slice('/nb'.length);
    }
    for (const link of linksIn(answer.text, /^\/nb\//)) {
      const pattern = patternOf(link);
      if (pattern === undefined || met.has(pattern) || open.includes(link)) continue;
      open.push(link);
    }
  }
  return found;
}
