import { type Difference, isEmpty, listsOf } from '#3-plan/editions/core/difference.ts';
import { lacks } from '#3-plan/editions/core/explain.ts';
import { anchorOf, updateFilePath, updateFormats } from '#3-plan/editions/core/paths.ts';
import { sumsOf } from '#3-plan/editions/core/sums.ts';
import { differs } from '#3-plan/editions/core/thing.ts';
import { namesOf } from '#3-plan/editions/core/worded.ts';
import { changeWords, listNames, lists } from '#3-plan/editions/core/words.ts';
import { type Comparison, comparison } from '#3-plan/editions/data/comparison.ts';
import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { nameOf } from '#3-plan/editions/data/explanations.ts';
import { downloadsOf } from '#3-plan/exchange/core/file-uses.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { formatMoney } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { notFound, type PlacedPage, type PlacedRequest, type View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { LinkButton } from '#ui/button.tsx';
import { DownloadMenu } from '#ui/download-menu.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { StateCounts } from '#ui/state-counts.tsx';
import { ChooseEditions } from './choose.tsx';
import { Decisions } from './decisions.tsx';
import { MoneyTable } from './money.tsx';
import { texts } from './texts.ts';
import { type Drawn, ThingChanged } from './thing.tsx';

/** What is new, changed and ended from one edition of the plan to another, with the reasons. */
export const changesPage: PlacedPage = async (request) => {
  const { query, place, read } = request;
  const asked = { from: query.get('fra'), to: query.get('utgave') };
  const found = await read((tx) => comparison(tx, place.id, asked));
  if (found === 'unknown') return notFound;
  return found === 'alone' ? aloneView(request) : changesView(request, found);
};

/** The two editions as an address names them. */
export function pairOf({ before, after }: Comparison) {
  return { from: before.edition.slug, to: after.edition.slug };
}

function aloneView({ lang, place }: PlacedRequest): View {
  return {
    title: texts.title[lang],
    description: texts.aloneText[lang],
    stage: { stage: 'plan' },
    body: (
      <>
        <PageTitle title={texts.title[lang]} />
        <EmptyState
          title={texts.alone[lang]}
          action={
            <LinkButton href={planPath(lang, place.slug)} weight="secondary">
              {texts.plan[lang]}
            </LinkButton>
          }
        >
          {texts.aloneText[lang]}
        </EmptyState>
      </>
    ),
  };
}

function changesView(request: PlacedRequest, compared: Comparison): View {
  const { lang, place, viewer } = request;
  const { before, after, difference, inTurn } = compared;
  const drawn: Drawn = {
    ...{ lang, slug: place.slug, compared, names: namesOf(before.content, after.content) },
    mayExplain: allows(explainChange, viewer) && inTurn && isOpen(after.edition.state),
  };
  const titles = { before: before.edition.title, after: after.edition.title };
  const own = after.edition.lang === lang ? {} : { lang: after.edition.lang };
  return {
    title: `${texts.title[lang]}: ${titles.after}`,
    description: fill(texts.description, lang, titles),
    stage: { stage: 'plan' },
    crumbs: [{ label: titles.after, href: planPath(lang, place.slug, after.edition.slug), ...own }],
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={fill(texts.description, lang, titles)} />
        {isEmpty(difference) ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <Differing drawn={drawn} />
        )}
        {compared.editions.length > 2 && <ChooseEditions drawn={drawn} />}
      </>
    ),
  };
}

function Differing({ drawn }: { drawn: Drawn }) {
  const { lang, slug, compared, mayExplain } = drawn;
  const { difference, before, after } = compared;
  const found = listsOf(difference);
  const sums = [sumsOf(before.content), sumsOf(after.content)] as const;
  const downloads = downloadsOf(lang, (format) => {
    const own = updateFormats.find((one) => one === format);
    return own ? updateFilePath(lang, slug, own, pairOf(compared)) : '';
  });
  return (
    <>
      <div class="ways">
        <DownloadMenu
          label={texts.download[lang]}
          downloads={downloads.filter(({ href }) => href !== '')}
        />
      </div>
      {mayExplain && <Left drawn={drawn} difference={difference} />}
      <StateCounts
        lang={lang}
        unit={texts.unit[lang]}
        one={texts.one[lang]}
        states={[
          { label: texts.new[lang], shape: 'proposed', count: found.new.length },
          { label: texts.changed[lang], shape: 'ongoing', count: found.changed.length },
          { label: texts.ended[lang], shape: 'ended', count: found.ended.length },
        ]}
      />
      <ul class="change-sums">
        {(['budget', 'funding'] as const).map((what) =>
          sums[0][what] === sums[1][what] ? null : (
            <li key={what}>{sumSentence(what, sums[0][what], sums[1][what], lang)}</li>
          ),
        )}
      </ul>
      {!compared.inTurn && <p class="small">{texts.notInTurn[lang]}</p>}
      {lists.map((name) => (
        <Section key={name} title={listNames[name][lang]} id={name}>
          {found[name].length === 0 && <p>{texts.emptyList[lang]}</p>}
          {found[name].map((thing) => (
            <ThingChanged key={anchorOf(thing)} thing={thing} drawn={drawn} />
          ))}
        </Section>
      ))}
      {difference.money.length > 0 && (
        <Section title={texts.money[lang]} id="penger" tinted>
          <MoneyTable what="budget" drawn={drawn} />
          <MoneyTable what="funding" drawn={drawn} />
        </Section>
      )}
      <Decisions drawn={drawn} />
    </>
  );
}

function sumSentence(what: 'budget' | 'funding', before: bigint, after: bigint, lang: Lang) {
  return fill(changeWords.sums[what], lang, {
    before: formatMoney(before, lang),
    after: formatMoney(after, lang),
  });
}

/** For those who may say why: how much is left to say, and the way to the first of it. */
function Left({ drawn, difference }: { drawn: Drawn; difference: Difference }) {
  const { lang, compared } = drawn;
  const { new: fresh, changed, ended } = listsOf(difference);
  const left = [...fresh, ...changed, ...ended].filter(
    (thing) => differs(thing) && lacks(thing, compared.explanations.get(nameOf(thing)) ?? null),
  );
  const [first] = left;
  if (first === undefined) {
    return <Alert lang={lang} tone="success" title={texts.allSaid[lang]} />;
  }
  return (
    <Alert lang={lang} tone="info" title={fill(texts.left, lang, { n: left.length })}>
      <p>{texts.leftText[lang]}</p>
      <p>
        <a href={`#${anchorOf(first)}`}>{texts.firstLeft[lang]}</a>
      </p>
    </Alert>
  );
}
