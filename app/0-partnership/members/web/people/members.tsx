import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { actorPath, homePath } from '#0-partnership/members/core/paths.ts';
import { lapsesAt } from '#0-partnership/members/core/people/invitation.ts';
import { invitePath } from '#0-partnership/members/core/people/paths.ts';
import { membersOf } from '#0-partnership/members/data/partnerships.ts';
import { placeChoices } from '#0-partnership/members/data/people/choices.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { type MemberRow, membersWithNames } from '#0-partnership/members/data/people/members-of.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { NoAdministrator, Unrecorded, Without } from './lacking.tsx';
import { texts } from './members-texts.ts';
import { Person } from './person.tsx';

/** Who is in a partnership: organisations with their people, invitations that wait, and those who left. */
export const membersPage: PlacedPage = async (request) => {
  const { lang, place, viewer, now } = request;
  const { rows, parties, bodies } = await request.read(async (tx) => ({
    rows: await membersWithNames(tx, place.id, now),
    parties: await membersOf(tx, place.id),
    bodies: (await placeChoices(tx, place.id)).bodies,
  }));
  const active = rows.filter(({ standing }) => standing === 'active');
  return {
    title: texts.title[lang],
    crumbs: [{ label: place.name, href: homePath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={fill(texts.lead, lang, { name: place.name })} />
        <NoAdministrator request={request} active={active} />
        {allows(inviteMember, viewer) && (
          <Actions>
            <LinkButton href={invitePath(lang, place.slug)}>{texts.invite[lang]}</LinkButton>
          </Actions>
        )}
        <Section title={texts.now[lang]}>
          {active.length === 0 && (
            <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
          )}
          {[...Map.groupBy(active, ({ actorId }) => actorId).values()].map((group) => (
            <Organisation key={group[0]?.actorId} request={request} rows={rows} group={group} />
          ))}
        </Section>
        <Waiting request={request} rows={rows} />
        <Without request={request} rows={rows} parties={parties} />
        <Unrecorded request={request} rows={rows} bodies={bodies} />
        <Were request={request} rows={rows} />
      </>
    ),
  };
};

function Organisation({
  request,
  rows,
  group,
}: {
  request: PlacedRequest;
  rows: readonly MemberRow[];
  group: readonly MemberRow[];
}) {
  const { lang, place } = request;
  const [{ actorId = null, organisation = null } = {}] = group;
  return (
    <>
      <h3 class="people-of" lang={organisation && place.lang !== lang ? place.lang : undefined}>
        {actorId && organisation ? (
          <a href={actorPath(lang, place.slug, { id: actorId, name: organisation })}>
            {organisation}
          </a>
        ) : (
          partnershipItself.alone[lang]
        )}
      </h3>
      <ul class="people">
        {group.map((row) => (
          <Person key={row.id} request={request} rows={rows} row={row} />
        ))}
      </ul>
    </>
  );
}

function Waiting({ request, rows }: { request: PlacedRequest; rows: readonly MemberRow[] }) {
  const { lang } = request;
  const waiting = rows.filter(({ standing }) => standing === 'invited' || standing === 'lapsed');
  if (waiting.length === 0) return null;
  return (
    <Section title={texts.waiting[lang]} id="invitert">
      <ul class="people">
        {waiting.map((row) => {
          const day = formatDay(dayInNorway(lapsesAt(row.invitedAt)), lang);
          const until = row.standing === 'lapsed' ? texts.lapsed : texts.waitsUntil;
          return (
            <Person
              key={row.id}
              request={request}
              rows={rows}
              row={row}
              more={[row.organisation ?? partnershipItself.alone[lang], fill(until, lang, { day })]}
            />
          );
        })}
      </ul>
    </Section>
  );
}

function Were({ request, rows }: { request: PlacedRequest; rows: readonly MemberRow[] }) {
  const { lang } = request;
  const ended = rows.filter(({ standing }) => standing === 'ended');
  if (ended.length === 0) return null;
  return (
    <section class="section">
      <details>
        <summary>{fill(texts.were, lang, { n: ended.length })}</summary>
        <ul class="people">
          {ended.map((row) => (
            <Person
              key={row.id}
              request={request}
              rows={rows}
              row={row}
              more={[
                row.organisation ?? partnershipItself.alone[lang],
                fill(texts.until, lang, {
                  day: formatDay(dayInNorway(row.endedAt ?? request.now), lang),
                }),
              ]}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}
