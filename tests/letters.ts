import type { Site } from './site.ts';
import { type Answer, ask, send } from './visit.ts';

/** What a site that people sign in to is called in tests. */
export const publicUrl = 'https://plan.example.org';

type Headers = Record<string, string>;

/** The cookies an answer sets, as a browser would send them back. */
export function cookiesOf({ headers }: Answer): string {
  return (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Asks for a letter to sign in by; gives the answer, its cookies, and the link that was written. */
export async function askForLetter(
  site: Site,
  email: string,
  { back = '', from = {}, headers = {} }: { back?: string; from?: Headers; headers?: Headers } = {},
) {
  const answer = await send(site, '/nb/logg-inn', { email, back }, { ...from, ...headers });
  const { rows } = await site.pool.query<{ text: string }>(
    'select text from letter where to_address = $1 order by written_at desc, id desc limit 1',
    [email],
  );
  const link = rows[0]?.text.match(/https?:\/\/\S+/)?.[0] ?? '';
  return { answer, cookie: cookiesOf(answer), link, code: link.split('kode=')[1] ?? '' };
}

/** Opens the link of a letter and presses the button, in the browser of these cookies. */
export function pressLink(site: Site, code: string, headers: Headers): Promise<Answer> {
  return send(site, '/nb/logg-inn/lenke', { kode: code }, headers);
}

/** Whether whoever has these cookies is signed in. */
export async function isSignedIn(site: Site, cookie: string): Promise<boolean> {
  return (await ask(site, '/nb', { headers: { cookie } })).text.includes('Logg ut');
}

let networks = 0;

/** From a network of its own, so that no test counts against another. */
export function somewhere(): { origin: string; 'x-forwarded-for': string } {
  networks += 1;
  return { origin: publicUrl, 'x-forwarded-for': `198.51.100.${networks}` };
}

/** Signs in by letter, as someone does, and gives the cookies there are then. */
export async function signIn(
  site: Site,
  email: string,
  back = '',
): Promise<{ cookie: string; to: string }> {
  const from = somewhere();
  const { code, cookie } = await askForLetter(site, email, { back, from });
  const answer = await pressLink(site, code, { ...from, cookie });
  return { cookie: cookiesOf(answer), to: answer.location };
}
