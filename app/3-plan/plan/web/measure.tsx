import type { ComponentChildren } from 'preact';
import { shortIn } from '#0-partnership/members/core/paths.ts';
import { type Lesson, lessonsFrom } from '#1-knowledge/lessons/data/lessons.ts';
import type { Standing } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { editionStateNames, standingNames } from '#3-plan/plan/core/names.ts';
import { goalPath, measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import { toldStanding } from '#3-plan/plan/core/told-standing.ts';
import { type Edition, editions } from '#3-plan/plan/data/editions.ts';
import { measureEditions } from '#3-plan/plan/data/measure-editions.ts';
import { type MeasureView, measureView } from '#3-plan/plan/data/measure-view.ts';
import { formatPeriod } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import {
  moved,
  notFound,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import { PageTitle } from '#ui/page-title.tsx';
import { Columns } from '#ui/section.tsx';
import { Tag } from '#ui/tag.tsx';
import type { ThreadItem } from '#ui/thread.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { endedView } from './keeping/ended.tsx';
import { MeasureActions } from './keeping/measure-actions.tsx';
import { type Proposing, proposingIn, Waiting } from './keeping/proposals.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureThread } from './measure-thread.tsx';
import { Wording } from './measure-wording.tsx';
import {
  editionIn,
  inShort,
  otherLang,
  standingShapes,
  stateShapes,
  subtitleOf,
  withRef,
} from './shown.ts';

const texts = {
  facts: { nb: 'Fakta om tiltaket', nn: 'Fakta om tiltaket', en: 'Facts about the measure' },
  described: {
    nb: 'Et tiltak i {plan}. Siden sier hvem som gjør det, og når.',
    nn: 'Eit tiltak i {plan}. Sida seier kven som gjer det, og når.',
    en: 'A measure in {plan}. The page says who does it, and when.',
  },
} satisfies Record<string, Text>;

/** What another room shows about a measure of an edition; null when nothing. */
export type BesideMeasure = (
  request: PlacedRequest,
  tx: Tx,
  edition: Edition,
  measureId: string,
) => Promise<ComponentChildren>;

/** What came of a measure, as another room tells it in the thread. */
export type ResultsOf = (
  request: PlacedRequest,
  tx: Tx,
  measureId: string,
) => Promise<readonly ThreadItem[]>;

/** What other rooms know of a measure: how it goes, above what is planned; what was noticed, below; what came of it. */
type Others = { goes: BesideMeasure; noticed: BesideMeasure; results: ResultsOf };

/** One measure, with everything the plan says of it and its neighbours in the thread. */
export function measurePageView(others: Others): PlacedPage {
  return (request) => drawn(request, others);
}

async function drawn(request: PlacedRequest, others: Others): Promise<View | Turn> {
  const { lang, place, params } = request;
  const asked = editionIn(request);
  const short = shortIn(params.measure);
  if (short === null) return notFound;
  const answers = await request.read(async (tx) => {
    const parts = await Promise.all([
      measureView(tx, place.id, short, asked),
      measureEditions(tx, place.id, short),
      editions(tx, place.id),
    ]);
    const [found] = parts;
    const { edition, wording } = found ?? {};
    return [
      ...parts,
      edition && wording && (await others.goes(request, tx, edition, wording.measureId)),
      edition && wording && (await others.noticed(request, tx, edition, wording.measureId)),
      edition && wording && (await proposingIn(request, tx, edition, wording.measureId)),
      wording && (await lessonsFrom(tx, place.id, [wording.measureId])),
      wording && (await others.results(request, tx, wording.measureId)),
    ] as const;
  });
  const [view, having, all, goes, noticed, proposing, lessons = [], results = []] = answers;
  if (!view) return endedView(request, 'measure', short);
  const current = all[0]?.edition;
  const measure = { id: view.wording.measureId, title: view.wording.title };
  // The current plan has it no more: the address says which plan did.
  const own = asked ?? (view.edition.id === current?.id ? null : view.edition.slug);
  if (own !== asked) return redirect(measurePath(lang, place.slug, measure, own));
  const address = measurePath(lang, place.slug, measure, asked);
  // An old title in the address still leads here, by the end of the id.
  if (!address.startsWith(`/${lang}${request.path}`)) return moved(address);
  return {
    title: view.wording.title,
    description: described(view, lang),
    stage: { stage: 'plan' },
    subtitle: subtitleOf(view, lang),
    crumbs: crumbs(view, lang, place.slug, asked),
    body: (
      <>
        <Body
          request={request}
          asked={asked}
          view={view}
          having={having}
          current={current}
          goes={goes}
          lessons={lessons}
          results={results}
          proposing={proposing ?? null}
        />
        <Waiting lang={lang} slug={place.slug} rows={proposing?.waiting ?? []} />
        {noticed}
      </>
    ),
  };
}

type Having = Awaited<ReturnType<typeof measureEditions>>;

function Body({
  request,
  asked,
  view,
  having,
  current,
  goes,
  lessons,
  results,
  proposing,
}: {
  request: PlacedRequest;
  asked: string | null;
  view: MeasureView;
  having: Having;
  current: Edition | undefined;
  goes: ComponentChildren;
  lessons: readonly Lesson[];
  results: readonly ThreadItem[];
  proposing: Proposing | null;
}) {
  const { lang, place } = request;
  const { wording, edition } = view;
  const contentLang = otherLang(edition.lang, lang);
  const inCurrent = having.find((one) => one.edition.id === current?.id);
  const same = inCurrent && { id: wording.measureId, title: inCurrent.title };
  return (
    <>
      <PageTitle
        title={withRef(wording)}
        over={<StandingTag lang={lang} standing={wording.standing} state={edition.state} />}
        lead={inBrief(view, lang)}
        contentLang={contentLang}
      />
      <EditionNotice
        lang={lang}
        slug={place.slug}
        what="measure"
        shown={edition}
        current={current}
        same={same ? measurePath(lang, place.slug, same) : null}
      />
      {goes}
      <MeasureThread
        request={request}
        measure={{ id: wording.measureId, title: wording.title }}
        lessons={lessons}
        editions={having.map((one) => one.edition)}
        results={results}
      />
      <Columns
        label={texts.facts[lang]}
        aside={<MeasureFacts lang={lang} slug={place.slug} view={view} asked={asked} />}
      >
        <Wording lang={lang} view={view} contentLang={contentLang} />
        <MeasureActions {...{ request, view, having, proposing }} />
      </Columns>
    </>
  );
}

/** How the measure stands; where that is not agreed yet, how the edition does. */
function StandingTag({ lang, ...of }: { lang: Lang; standing: Standing; state: EditionState }) {
  const standing = toldStanding(of.standing, of.state);
  return standing === null ? (
    <Tag shape={stateShapes[of.state]}>{editionStateNames[of.state][lang]}</Tag>
  ) : (
    <Tag shape={standingShapes[standing]}>{standingNames[standing][lang]}</Tag>
  );
}

/** Who and when, at once: on a phone the facts stand below all of the text. */
function inBrief({ wording, participants }: MeasureView, lang: Lang): string | null {
  const leads = participants.filter(({ role }) => role === 'lead').map(({ name }) => name);
  const dated = wording.from !== null || wording.to !== null;
  const parts = [leads.join(', '), dated && formatPeriod(wording, lang)];
  return parts.filter(Boolean).join(' · ') || null;
}

function described({ wording, edition }: MeasureView, lang: Lang): string {
  const text = inShort(wording.description ?? wording.challenge);
  return text ?? fill(texts.described, lang, { plan: edition.title });
}

function crumbs({ edition, goal }: MeasureView, lang: Lang, slug: string, asked: string | null) {
  const own = otherLang(edition.lang, lang);
  const ofLang = own === undefined ? {} : { lang: own };
  const plan = { label: edition.title, href: planPath(lang, slug, asked), ...ofLang };
  if (goal === null) return [plan];
  const { goalId, title } = goal.wording;
  const href = goalPath(lang, slug, { id: goalId, title }, asked);
  return [plan, { label: withRef(goal.wording), href, ...ofLang }];
}
