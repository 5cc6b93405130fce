import { findingsPlace, mendingPath, type ThingIn } from '#3-plan/exchange/core/mending.ts';
import { setAsidePath } from '#3-plan/exchange/core/paths.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import type { OpenFinding } from '#3-plan/exchange/data/open-findings.ts';
import { setFindingAside } from '#3-plan/exchange/data/set-aside.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { changeFacts } from '#3-plan/plan/data/keeping/change-facts.ts';
import type { Where } from '#base/block.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Button } from '#ui/button.tsx';
import { Finding } from '#ui/finding.tsx';
import { Token } from '#ui/form.tsx';
import { findingTitle } from './finding-texts.ts';
import { openTexts } from './open-texts.ts';
import { texts } from './reading-texts.ts';
import { SetAsideNote } from './set-aside-note.tsx';
import { texts as asideTexts } from './set-aside-texts.ts';

/** More things than these are about the plan as a whole, and are counted instead of named. */
const mostNamed = 6;

/** What the checks find in an edition as it stands, each with what it is about and the way to mend it. */
export function OpenFindings({
  request,
  edition,
  findings,
  sourceHref,
  within,
}: {
  request: PlacedRequest;
  edition: Edition;
  findings: readonly OpenFinding[];
  sourceHref: (where: Where) => string | null;
  /** The goal or measure on whose own page they stand; it is not named again. */
  within?: string;
}) {
  const { lang } = request;
  return (
    <>
      {findings.map((finding, at) => {
        const { where, code, severity, message, about } = finding;
        const place = where === null ? '' : placeWords(where, lang);
        const href = where === null ? null : sourceHref(where);
        return (
          <Finding
            key={at}
            lang={lang}
            severity={severity}
            title={findingTitle(code, lang)}
            where={
              place !== '' &&
              (href ? <a href={href}>{`${texts.inSource[lang]}: ${place}`}</a> : place)
            }
          >
            <p>{message[lang]}</p>
            <Aside request={request} edition={edition} finding={finding} />
            <Ways
              request={request}
              edition={edition}
              finding={finding}
              things={within === undefined ? about : about.filter(({ id }) => id === within)}
              named={within === undefined}
            />
          </Finding>
        );
      })}
    </>
  );
}

/** That a finding was set aside, and for those who write the plan the way to set it aside or take it up again. */
function Aside({
  request: { lang, place, viewer },
  edition,
  finding: { message, printed },
}: {
  request: PlacedRequest;
  edition: Edition;
  finding: OpenFinding;
}) {
  if (printed === null) return null;
  const { at, setAside } = printed;
  const writes = isOpen(edition.state) && allows(setFindingAside, viewer);
  const path = (to: 'sett-til-side' | 'ta-opp') =>
    setAsidePath(lang, place.slug, { at, edition: edition.slug }, to);
  const about = <span class="ds-sr-only">{`: ${message[lang]}`}</span>;
  if (setAside === null) {
    if (!writes) return null;
    return (
      <p>
        <a href={path('sett-til-side')}>
          {asideTexts.link[lang]}
          {about}
        </a>
      </p>
    );
  }
  const own = edition.lang === lang ? undefined : edition.lang;
  return (
    <>
      <SetAsideNote lang={lang} said={setAside} contentLang={own} />
      {writes && (
        <form method="post" action={path('ta-opp')}>
          <Token />
          <Button weight="tertiary">
            {asideTexts.takeUp[lang]}
            {about}
          </Button>
        </form>
      )}
    </>
  );
}

function Ways({
  request: { lang, place, query, viewer },
  edition,
  finding,
  things,
  named,
}: {
  request: PlacedRequest;
  edition: Edition;
  finding: OpenFinding;
  things: readonly ThingIn[];
  named: boolean;
}) {
  const asked = query.get('utgave');
  const writes = isOpen(edition.state) && allows(changeFacts, viewer);
  const own = edition.lang === lang ? undefined : edition.lang;
  const ways = things.slice(0, mostNamed).map((thing) => ({
    thing,
    mend: writes ? mendingPath(lang, place.slug, asked, { finding, thing }) : null,
  }));
  if (ways.length === 0 || (!named && ways.every(({ mend }) => mend === null))) return null;
  return (
    <ul class="finding-ways">
      {ways.map(({ thing, mend }) => (
        <li key={thing.id}>
          {named && (
            <a href={pageOf(lang, place.slug, asked, thing)} lang={own}>
              {thing.title}
            </a>
          )}
          {named && mend && ' · '}
          {mend && (
            <a href={mend} aria-label={named ? `${texts.mend[lang]}: ${thing.title}` : undefined}>
              {texts.mend[lang]}
            </a>
          )}
        </li>
      ))}
      {things.length > mostNamed && (
        <li>{fill(openTexts.more, lang, { n: things.length - mostNamed })}</li>
      )}
    </ul>
  );
}

function pageOf(lang: Lang, slug: string, asked: string | null, thing: ThingIn): string {
  const path = thing.kind === 'goal' ? goalPath : measurePath;
  return path(lang, slug, thing, asked);
}

/** How many findings there are and how many are errors, as a way to them. */
export function findingsLink(
  { lang, place, query }: PlacedRequest,
  findings: readonly OpenFinding[],
): { label: string; href: string } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    label: openTexts.count(findings.length, errors)[lang],
    href: findingsPlace(lang, place.slug, query.get('utgave')),
  };
}
