import type { Site } from './site.ts';
import { ask, linksIn, memberCookie } from './visit.ts';

/**
 * Someone who may let others in, as a partner contact too, with one address of every kind that those inside
 * alone come to about people, each without its language word.
 */
export async function everyMembersPage(
  site: Pick<Site, 'url' | 'pool' | 'now' | 'sessionCookie'>,
): Promise<{ member: { cookie: string }; pages: Record<string, string> }> {
  const { cookie } = await memberCookie(site, {
    partnership: 'telemark',
    roles: ['administrator', 'partner-contact'],
    organisation: 'Nav',
  });
  const members = '/telemark/medlemmer';
  const list = (await ask(site, `/nb${members}`, { headers: { cookie } })).text;
  const [member = ''] = linksIn(list, /medlemmer\/[0-9a-f]{10}$/);
  const one = member.slice('/nb'.length);
  return {
    member: { cookie },
    pages: {
      members,
      invite: `${members}/inviter`,
      'change a member': one,
      'end a member': `${one}/avslutt`,
      'hand over': `${one}/gi-videre`,
      'my page': '/min-side',
      logins: '/min-side/innlogginger',
      'data about me': '/min-side/opplysninger',
      'erase me': '/min-side/opplysninger/slett',
    },
  };
}
