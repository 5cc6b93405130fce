import type { ComponentChildren } from 'preact';
import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { homePath } from '#0-partnership/members/core/paths.ts';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import { actByPath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { OwnMembership, OwnPlace } from '#0-partnership/members/data/people/own-places.ts';
import type { Address, Words } from '#0-partnership/members/web/journal.tsx';
import { dueNames } from '#0-partnership/thread/core/names.ts';
import { dueFor } from '#0-partnership/thread/data/due-for.ts';
import type { Due } from '#0-partnership/thread/data/due-list.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { byDay, type PublishedChange, publishedChanges } from '#platform/acts/published-changes.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PageRequest } from '#platform/http/page.ts';
import type { Parts } from './my-page.tsx';
import { texts } from './my-texts.ts';

/** What the journal calls things and where they are shown. */
export type Kinds = { words: Words; address: Address };

/** Without a word of when one last looked, what is new goes this far back. */
const daysBack = 30;
const [mostDue, mostChanges] = [8, 10];

/** A partnership as it stands on the page, and whether it tells of anything new. */
export type DrawnPlace = { part: ComponentChildren; news: boolean };

/** What one person is told of one partnership: who one is there, what one leads, what is due, what is new. */
export async function drawPlace(
  tx: Tx,
  { lang, now, today, viewer }: PageRequest,
  place: OwnPlace,
  seenAt: Date | null,
  { kinds, waiting, inPlan }: Parts,
): Promise<DrawnPlace> {
  const active = place.memberships.filter(({ standing }) => standing === 'active');
  const owners = active.flatMap(({ actorId, bodies }) => [
    ...(actorId ? [actorId] : []),
    ...bodies.map(({ id }) => id),
  ]);
  const since = seenAt ?? new Date(now.getTime() - daysBack * 86_400_000);
  const asked: ComponentChildren[] = [];
  for (const part of waiting) asked.push(await part(tx, place, lang, viewer, today));
  const led = await inPlan(tx, place, lang, viewer, today);
  const dues = await dueFor(tx, place.id, owners, mostDue);
  const told = await publishedChanges(tx, place.id, 50);
  const changes = byDay(told.filter(({ at }) => at > since));
  const part = (
    <section class="section" key={place.id}>
      <h2>
        <a href={homePath(lang, place.slug)}>{place.name}</a>
      </h2>
      <ul>
        {active.map((one) => (
          <li key={one.id}>{placeWords(one, lang)}</li>
        ))}
      </ul>
      <p>
        {active.length > 1 && (
          <>
            <a href={actByPath(lang, place.slug)}>{texts.actBy[lang]}</a>
            {' · '}
          </>
        )}
        <a href={membersPath(lang, place.slug)}>{texts.members[lang]}</a>
      </p>
      {asked}
      <h3>{texts.due[lang]}</h3>
      {dues.length === 0 ? (
        <p class="small">{texts.noDue[lang]}</p>
      ) : (
        <ul>
          {dues.map((due) => (
            <DueLine key={due.id} {...{ lang, due, today, slug: place.slug, kinds }} />
          ))}
        </ul>
      )}
      {led}
      <h3>{fill(texts.changes, lang, { day: formatDay(dayInNorway(since), lang) })}</h3>
      {changes.length === 0 ? (
        <p class="small">{texts.noChanges[lang]}</p>
      ) : (
        <ul>
          {changes.slice(0, mostChanges).map((change) => (
            <ChangeLine key={change.number} {...{ lang, change, slug: place.slug, kinds }} />
          ))}
        </ul>
      )}
    </section>
  );
  return { part, news: changes.length > 0 };
}

/** «Partnerkontakt for Nav», and for which bodies. */
function placeWords({ actorId, organisation, roles, bodies }: OwnMembership, lang: Lang): string {
  const named = roles.map((role) => roleName(role)[lang]).join(', ');
  const whom =
    actorId === null ? partnershipItself.within[lang] : (organisation ?? texts.yours[lang]);
  const words = fill(texts.forOrganisation, lang, { roles: named, organisation: whom });
  return bodies.length > 0 ? `${words} (${bodies.map(({ name }) => name).join(', ')})` : words;
}

function DueLine({
  lang,
  due,
  today,
  slug,
  kinds,
}: {
  lang: Lang;
  due: Due;
  today: string;
  slug: string;
  kinds: Kinds;
}) {
  const { what, title, day, refKind: kind, refId: id } = due;
  const href = kinds.address({ kind, id, title }, lang, slug);
  return (
    <li>
      <time datetime={day}>{formatDay(day, lang)}</time>
      {': '}
      {dueNames[what][lang]} – {href ? <a href={href}>{title}</a> : title}
      {day < today && <strong> ({texts.late[lang]})</strong>}
    </li>
  );
}

function ChangeLine({
  lang,
  change,
  slug,
  kinds,
}: {
  lang: Lang;
  change: PublishedChange;
  slug: string;
  kinds: Kinds;
}) {
  const { name, at, title, aboutKind: kind, aboutId: id } = change;
  const said = kinds.words(name)?.said[lang] ?? name;
  const href = kinds.address({ kind, id, title: title ?? '' }, lang, slug);
  return (
    <li>
      {formatDay(dayInNorway(at), lang)}: {said}
      {title && <> – {href ? <a href={href}>{title}</a> : title}</>}
    </li>
  );
}
