import { actorPath } from '#0-partnership/members/core/paths.ts';
import { invitePath } from '#0-partnership/members/core/people/paths.ts';
import { looksAfterAll } from '#0-partnership/members/core/people/roles.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import type { MemberRow } from '#0-partnership/members/data/people/members-of.ts';
import { fill } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './members-texts.ts';

type Named = { id: string; name: string };

/** That nobody can give all roles, and what is to be done: nobody in the partnership can mend it. */
export function NoAdministrator({
  request: { lang, place },
  active,
}: {
  request: PlacedRequest;
  active: readonly MemberRow[];
}) {
  if (active.some(({ roles }) => roles.includes('administrator'))) return null;
  return (
    <Alert lang={lang} tone="warning" title={texts.noAdministrator[lang]}>
      <p>{texts.noAdministratorText[lang]}</p>
      <p>
        <code>tannhjul member add --partnership {place.slug} --role administrator --email …</code>
      </p>
    </Alert>
  );
}

/** Organisations that nobody acts for: parties, and those whose last one has left. */
export function Without({
  request,
  rows,
  parties,
}: {
  request: PlacedRequest;
  rows: readonly MemberRow[];
  parties: readonly Named[];
}) {
  const { lang, place, viewer } = request;
  const here = new Set(rows.map(({ standing, actorId }) => standing === 'active' && actorId));
  const invited = new Set(rows.map(({ standing, actorId }) => standing === 'invited' && actorId));
  const left = rows.flatMap(({ actorId, organisation }) =>
    actorId && organisation ? { id: actorId, name: organisation } : [],
  );
  const all = new Map([...parties, ...left].map((one) => [one.id, one]));
  const without = [...all.values()].filter(({ id }) => !here.has(id));
  if (without.length === 0) return null;
  const invites = allows(inviteMember, viewer) && looksAfterAll(viewer);
  return (
    <Section title={texts.without[lang]}>
      <p>{texts.withoutText[lang]}</p>
      <ul>
        {without.map((party) => (
          <li key={party.id}>
            <a
              href={actorPath(lang, place.slug, party)}
              lang={place.lang === lang ? undefined : place.lang}
            >
              {party.name}
            </a>
            {invited.has(party.id) && ` · ${texts.isInvited[lang]}`}
            {invites && !invited.has(party.id) && (
              <>
                {' · '}
                <a href={invitePath(lang, place.slug, party)}>
                  {texts.invite[lang]}
                  <span class="ds-sr-only">
                    {' '}
                    {fill(texts.inviteTo, lang, { name: party.name })}
                  </span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Bodies that nobody records decisions for. */
export function Unrecorded({
  request: { lang, place },
  rows,
  bodies,
}: {
  request: PlacedRequest;
  rows: readonly MemberRow[];
  bodies: readonly Named[];
}) {
  const bodiesOf = (standing: MemberRow['standing']) =>
    new Set(
      rows.flatMap((row) => (row.standing === standing ? row.bodies.map(({ id }) => id) : [])),
    );
  const [recorded, invited] = [bodiesOf('active'), bodiesOf('invited')];
  const lacking = bodies.filter(({ id }) => !recorded.has(id));
  if (lacking.length === 0) return null;
  return (
    <Section title={texts.unrecorded[lang]}>
      <p>{texts.unrecordedText[lang]}</p>
      <ul>
        {lacking.map(({ id, name }) => (
          <li key={id}>
            <span lang={place.lang === lang ? undefined : place.lang}>{name}</span>
            {invited.has(id) && ` · ${texts.isInvited[lang]}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
