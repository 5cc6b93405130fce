import { differs, type Thing } from '#3-plan/editions/core/thing.ts';
import { nameIn, namesOf } from '#3-plan/editions/core/worded.ts';
import type { SinceDecided } from '#3-plan/editions/data/life/body-difference.ts';
import type { BodyView } from '#3-plan/editions/data/life/view.ts';
import { type Drawn, WhatChanged } from '#3-plan/editions/web/thing.tsx';
import { fill, type Lang } from '#base/text.ts';
import { bodyTexts as texts } from './body-texts.ts';
import { lifeTexts } from './words.ts';

/** What differs between the version a body decided on and the one that stands; what concerns it comes first. */
export function Since({
  lang,
  slug,
  view,
  since,
}: {
  lang: Lang;
  slug: string;
  view: BodyView;
  since: SinceDecided;
}) {
  const { difference, own } = since;
  const drawn = drawnOf(lang, slug, view, since);
  const different = difference.things.filter(differs);
  const isOwn = (thing: Thing) =>
    own.things.some(({ kind, key }) => kind === thing.kind && key === thing.key);
  const yours = different.filter(isOwn);
  const others = different.filter((thing) => !isOwn(thing));
  if (different.length === 0 && difference.money.length === 0) return <p>{texts.none[lang]}</p>;
  return (
    <>
      {(yours.length > 0 || own.money.length > 0) && (
        <p>{texts[view.body.names === null ? 'ownAll' : 'own'][lang]}</p>
      )}
      {view.body.throughThen.map((whole) => (
        <p key={whole}>{fill(texts.throughThen, lang, { whole })}</p>
      ))}
      {own.money.length > 0 && <p>{texts.ownMoney[lang]}</p>}
      {yours.map((thing) => (
        <ThingOf key={thing.key} thing={thing} drawn={drawn} view={view} />
      ))}
      {others.length > 0 && (
        <>
          <h3>{texts.others[lang]}</h3>
          {others.map((thing) => (
            <details key={thing.key}>
              <summary lang={view.edition.lang}>{nameIn(drawn.names, thing)}</summary>
              <WhatChanged thing={thing} drawn={drawn} />
            </details>
          ))}
        </>
      )}
    </>
  );
}

function ThingOf({ thing, drawn, view }: { thing: Thing; drawn: Drawn; view: BodyView }) {
  return (
    <article class="change">
      <h3 lang={view.edition.lang}>{nameIn(drawn.names, thing)}</h3>
      <WhatChanged thing={thing} drawn={drawn} />
    </article>
  );
}

/** The two versions as two editions are drawn, each called by its number. */
function drawnOf(lang: Lang, slug: string, view: BodyView, since: SinceDecided): Drawn {
  const { before, after, difference, from, to } = since;
  const called = (n: number) => ({
    ...view.edition,
    title: fill(lifeTexts.versionN, lang, { n }),
    lang,
  });
  return {
    ...{ lang, slug, names: namesOf(before, after), mayExplain: false },
    compared: {
      ...{ editions: [], difference, explanations: new Map(), inTurn: false },
      before: { edition: called(from), content: before },
      after: { edition: called(to), content: after },
    },
  };
}
