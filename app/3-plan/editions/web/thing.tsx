import type { ComponentChildren } from 'preact';
import { lacks } from '#3-plan/editions/core/explain.ts';
import { anchorOf, explainPath } from '#3-plan/editions/core/paths.ts';
import { isGone, type Thing } from '#3-plan/editions/core/thing.ts';
import {
  type Names,
  nameIn,
  type WordedChange,
  wordedChanges,
} from '#3-plan/editions/core/worded.ts';
import { changeWords } from '#3-plan/editions/core/words.ts';
import type { Comparison } from '#3-plan/editions/data/comparison.ts';
import { nameOf } from '#3-plan/editions/data/explanations.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { fill, type Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Diff } from '#ui/diff.tsx';
import { Prose } from '#ui/prose.tsx';
import { Tag } from '#ui/tag.tsx';
import { texts } from './texts.ts';

/** What every part of the page needs to draw a thing. */
export type Drawn = {
  lang: Lang;
  slug: string;
  compared: Comparison;
  names: Names;
  /** Whether the reader may say why, here and now. */
  mayExplain: boolean;
};

/** The content's language where it is not the page's. */
export function langOf({ lang }: Pick<Edition, 'lang'>, page: Lang): Lang | undefined {
  return lang === page ? undefined : lang;
}

/** One goal or measure with all that differs, why, and the way to it in both editions. */
export function ThingChanged({ thing, drawn }: { thing: Thing; drawn: Drawn }) {
  const { lang, compared, names } = drawn;
  const own = langOf((thing.after ? compared.after : compared.before).edition, lang);
  return (
    <article class="change" id={anchorOf(thing)}>
      <p class="small over">{kindOf(thing, drawn)}</p>
      <h3 lang={own}>{nameIn(names, thing)}</h3>
      <WhatChanged thing={thing} drawn={drawn} />
      <Why thing={thing} drawn={drawn} />
      <Ways thing={thing} drawn={drawn} />
    </article>
  );
}

/** What is different about a thing that is in both, or what one that is in one of them is. */
export function WhatChanged({
  thing,
  drawn,
  level = 4,
}: {
  thing: Thing;
  drawn: Drawn;
  level?: 3 | 4;
}) {
  const { lang, slug, compared, names } = drawn;
  const changes = wordedChanges(thing, names, lang);
  const content = langOf(compared.after.edition, lang);
  const short = changes.filter((change) => !change.long);
  const long = changes.filter((change) => change.long);
  const pathOf = thing.kind === 'goal' ? goalPath : measurePath;
  const [old, now] = [compared.before.edition.slug, compared.after.edition.slug];
  const links = [
    {
      term: changeWords[thing.fate === 'split' ? 'split' : 'merged'],
      keys: thing.became,
      edition: now,
    },
    { term: changeWords.outOf, keys: thing.outOf, edition: old },
  ];
  const facts = [
    ...lines(thing, drawn),
    ...links.map(({ term, keys, edition }) => ({
      term: term[lang],
      detail: keys.map((key) => (
        <a key={key} href={pathOf(lang, slug, { id: key, title: nameIn(names, { key }) }, edition)}>
          <span lang={content}>{nameIn(names, { key })}</span>
        </a>
      )),
    })),
    ...short.map((change) => ({
      term: change.term,
      detail: thing.before && thing.after ? bothSides(change, lang) : change.after || change.before,
    })),
  ];
  return (
    <>
      <DefinitionList items={facts} />
      {long.length > 0 && (
        <Diff
          lang={lang}
          level={level}
          contentLang={content}
          before={compared.before.edition.title}
          after={compared.after.edition.title}
          fields={long.map(({ term, before, after }) => ({ label: term, before, after }))}
        />
      )}
    </>
  );
}

/** Who leads what is new, and where it stands; what has ended and what is changed tell it otherwise. */
function lines(thing: Thing, { lang, compared, names }: Drawn) {
  if (thing.fate !== 'new' || thing.kind !== 'measure') return [];
  const measure = compared.after.content.measures.find(({ key }) => key === thing.key);
  if (!measure) return [];
  const goal = measure.goal === null ? null : names.after.get(measure.goal);
  return [
    { term: goalKindNames.goal[lang], detail: goal },
    { term: texts.lead[lang], detail: measure.leads },
  ];
}

function bothSides({ before, after }: WordedChange, lang: Lang): ComponentChildren {
  const sides = [
    [changeWords.before, before],
    [changeWords.after, after],
  ] as const;
  // One thing, so that the two stand right under each other however long the term beside them is.
  return (
    <>
      {sides.map(([side, said]) => (
        <span key={side.nb} class="side">
          <span class="side-name">{side[lang]}:</span>{' '}
          {said === '' ? changeWords.nothing[lang] : inOne(said)}
        </span>
      ))}
    </>
  );
}

function inOne(text: string): string {
  return text.split('\n').join(', ');
}

function kindOf({ kind, key }: Thing, { lang, compared }: Drawn): string {
  if (kind === 'measure') return texts.measure[lang];
  const goals = [...compared.after.content.goals, ...compared.before.content.goals];
  return goalKindNames[goals.find((goal) => goal.key === key)?.kind ?? 'goal'][lang];
}

/** The reason as it was given; what is lacking is marked for those who may give it. */
function Why({ thing, drawn }: { thing: Thing; drawn: Drawn }) {
  const { lang, slug, compared, mayExplain, names } = drawn;
  if (!compared.inTurn) return null;
  const said = compared.explanations.get(nameOf(thing)) ?? null;
  const content = langOf(compared.after.edition, lang);
  const prose = (text: string | null) => text && <Prose text={text} contentLang={content} />;
  const title = nameIn(names, thing);
  return (
    <>
      {said ? (
        <DefinitionList
          items={[
            { term: changeWords.reason[lang], detail: prose(said.reason) },
            { term: changeWords.contributed[lang], detail: prose(said.contributed) },
          ]}
        />
      ) : (
        !mayExplain && <p class="small">{changeWords.noReason[lang]}</p>
      )}
      {mayExplain && (
        <p class="change-why">
          {lacks(thing, said) && (
            <Tag shape="attention">
              {said && isGone(thing) ? texts.lackingGift[lang] : texts.lacking[lang]}
            </Tag>
          )}{' '}
          <a
            href={explainPath(
              lang,
              slug,
              { ...thing, title: (thing.after ?? thing.before)?.title ?? '' },
              compared.after.edition.slug,
            )}
          >
            {said ? texts.rewrite[lang] : texts.write[lang]}
            <span class="ds-sr-only">: {title}</span>
          </a>
        </p>
      )}
    </>
  );
}

function Ways({ thing, drawn }: { thing: Thing; drawn: Drawn }) {
  const { lang, slug, compared } = drawn;
  const ends = [
    { worded: thing.before, edition: compared.before.edition },
    { worded: thing.after, edition: compared.after.edition },
  ];
  const pathOf = thing.kind === 'goal' ? goalPath : measurePath;
  return (
    <ul class="change-ways small">
      {ends.flatMap(({ worded, edition }) =>
        worded === null ? (
          []
        ) : (
          <li key={edition.id}>
            <a href={pathOf(lang, slug, { id: thing.key, title: worded.title }, edition.slug)}>
              {fill(texts.readIn, lang, { edition: edition.title })}
              <span class="ds-sr-only">: {worded.title}</span>
            </a>
          </li>
        ),
      )}
    </ul>
  );
}
