import { type IncomingHttpHeaders, request } from 'node:http';
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
  for (const [input] of form.matchAll(/<input[^>]*>/g)) {
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
