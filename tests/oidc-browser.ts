import type { Site } from './site.ts';
import { type Answer, ask } from './visit.ts';

/** Where the site says it is; a browser of the tests finds it where it really listens. */
export const publicUrl = 'https://plan.example';

/** A browser with cookies of its own, for the site and for the providers, that goes one step at a time. */
export function openBrowser(site: Pick<Site, 'url'>) {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (origin: string) => {
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };

  async function step(address: string, asked: Parameters<typeof ask>[2] = {}): Promise<Answer> {
    const url = new URL(address, publicUrl);
    const jar = jarOf(url.origin);
    const where = url.origin === publicUrl ? site.url : url.origin;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...asked.headers, ...(cookie === '' ? {} : { cookie }) };
    const answer = await ask({ url: where }, url.pathname + url.search, { ...asked, headers });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return { ...answer, location: answer.location && new URL(answer.location, url).href };
  }

  return {
    step,
    /** The cookie by which the site knows who is signed in; null for nobody. */
    session: () => jarOf(publicUrl).get('__Host-tannhjul_session') ?? null,
    cookies: () => jarOf(publicUrl),
    /** Goes on from address to address until one matches, which it does not open. */
    async follow(address: string, until: RegExp): Promise<string> {
      let at = new URL(address, publicUrl).href;
      for (let steps = 0; steps < 12; steps++) {
        if (steps > 0 && until.test(at)) return at;
        const { location, status, text } = await step(at);
        if (!location)
          throw new Error(
            `${at} answered ${status} and leads nowhere: ${text
              .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, '')
              .replace(/\s+/g, ' ')
              .slice(0, 300)}`,
          );
        at = location;
      }
      throw new Error(`${address} leads round in a ring`);
    },
    /** Posts a form from a page of the site's own. */
    post(path: string, fields: Record<string, string>): Promise<Answer> {
      const body = new URLSearchParams(fields).toString();
      return step(path, {
        method: 'POST',
        headers: {
          origin: publicUrl,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
        },
        body,
      });
    },
  };
}
