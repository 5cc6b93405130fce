import { shortOf } from '#0-partnership/members/core/paths.ts';
import {
  endMemberPath,
  handOverPath,
  inviteAgainPath,
  memberPath,
} from '#0-partnership/members/core/people/paths.ts';
import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import type { MemberRow } from '#0-partnership/members/data/people/members-of.ts';
import { fill } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { texts } from './members-texts.ts';
import { calledBy, waysWith } from './rows.ts';

/** A member in a list: who, as what, and what the viewer may do about it. */
export function Person({
  request: { lang, viewer, place },
  rows,
  row,
  more = [],
}: {
  request: PlacedRequest;
  rows: readonly MemberRow[];
  row: MemberRow;
  /** What else is said of the member, in a line of its own. */
  more?: readonly string[];
}) {
  const who = calledBy(row) ?? texts.erased[lang];
  const own = row.personId === viewer.personId;
  const bodies = row.bodies.map(({ name }) => name).join(', ');
  // Which bodies are recorded for says the role too; the two side by side read as one said twice.
  const roles = row.roles
    .filter((role) => role !== 'decision-recorder' || bodies === '')
    .map((role) => roleName(role)[lang]);
  if (bodies !== '') roles.push(fill(texts.recordsFor, lang, { bodies }));
  const facts = [row.name && row.email, ...more].filter(Boolean);
  return (
    <li class="person" id={`medlem-${shortOf(row.id)}`}>
      <p class="person-name">
        {who}
        {own && ` (${texts.you[lang]})`}
      </p>
      <p>{roles.join(' · ')}</p>
      {facts.length > 0 && <p class="small">{facts.join(' · ')}</p>}
      <Ways who={who} lang={lang} slug={place.slug} row={row} ways={waysWith(viewer, rows, row)} />
    </li>
  );
}

function Ways({
  who,
  lang,
  slug,
  row,
  ways,
}: {
  who: string;
  lang: PlacedRequest['lang'];
  slug: string;
  row: MemberRow;
  ways: ReturnType<typeof waysWith>;
}) {
  if (!Object.values(ways).includes(true)) return null;
  const waits = row.standing !== 'active';
  // The same word stands by everyone: who it is about is said to those who hear the links alone.
  const label = (what: string) => fill(texts.about, lang, { what, who });
  const link = (what: string, href: string) => (
    <a href={href} aria-label={label(what)}>
      {what}
    </a>
  );
  return (
    <div class="person-ways">
      {ways.again && (
        <form method="post" action={inviteAgainPath(lang, slug, row.id)}>
          <Token />
          <Button weight="tertiary">
            {texts.again[lang]}
            <span class="ds-sr-only">: {who}</span>
          </Button>
        </form>
      )}
      {ways.change && link(texts.change[lang], memberPath(lang, slug, row.id))}
      {ways.handOver && !waits && link(texts.handOver[lang], handOverPath(lang, slug, row.id))}
      {ways.end &&
        link((waits ? texts.withdraw : texts.end)[lang], endMemberPath(lang, slug, row.id))}
    </div>
  );
}
