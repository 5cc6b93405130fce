import { isOpen } from '#3-plan/plan/core/edition.ts';
import type { ThingKind } from '#3-plan/plan/core/keeping/thing.ts';
import { keepGoalPath, keepMeasurePath, planPath } from '#3-plan/plan/core/paths.ts';
import { endedThing } from '#3-plan/plan/data/keeping/ended-thing.ts';
import { goneThing } from '#3-plan/plan/data/keeping/gone-thing.ts';
import { undoChange } from '#3-plan/plan/data/keeping/undo-change.ts';
import { editionIn, otherLang, withRef } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { notFound, type PlacedRequest, type Turn, type View } from '#platform/http/page.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Tag } from '#ui/tag.tsx';
import { endTexts } from './end-texts.ts';
import { historyTexts } from './history-texts.ts';
import { KeepLinks } from './keep-links.tsx';
import { UndoButton } from './undo-button.tsx';

type Gone = NonNullable<Awaited<ReturnType<typeof goneThing>>>;

/**
 * The page of a goal or measure that ended and stands in no edition any more; else that there is none. Those
 * inside are told of one that was taken out before others saw it too, and may bring both back.
 */
export async function endedView(
  request: PlacedRequest,
  kind: ThingKind,
  short: string,
): Promise<View | Turn> {
  const { lang, place, viewer } = request;
  const asked = editionIn(request);
  const [told, gone] = await request.read(async (tx) => [
    await endedThing(tx, place.id, kind, short, asked),
    isInside(viewer) ? await goneThing(tx, place.id, kind, short, asked) : null,
  ]);
  const edition = told?.edition ?? gone?.edition;
  const thing = told?.ended ?? gone;
  if (!edition || !thing) return notFound;
  const contentLang = otherLang(edition.lang, lang);
  const plan = { label: edition.title, href: planPath(lang, place.slug, asked) };
  const day = told?.ended.day ?? dayInNorway(gone?.at ?? request.now);
  return {
    title: thing.title,
    stage: { stage: 'plan' },
    crumbs: [{ ...plan, ...(contentLang ? { lang: contentLang } : {}) }],
    ...(told ? {} : { unlisted: true }),
    body: (
      <>
        <PageTitle
          title={withRef(thing)}
          over={
            <Tag shape="ended">
              {fill(told ? endTexts.ended : endTexts.takenOut, lang, { day: formatDay(day, lang) })}
            </Tag>
          }
          lead={fill(endTexts.endedLead, lang, { plan: edition.title })}
          contentLang={contentLang}
        />
        <DefinitionList
          items={[
            {
              term: endTexts.whyEnded[lang],
              detail: <span lang={contentLang}>{thing.why}</span>,
            },
          ]}
        />
        {gone && gone.edition.id === edition.id && <Back {...{ request, kind, gone }} />}
      </>
    ),
  };
}

/** The way to bring it back, where the edition is still written, and to all that was done with it. */
function Back({ request, kind, gone }: { request: PlacedRequest; kind: ThingKind; gone: Gone }) {
  const { lang, place, viewer } = request;
  const path = kind === 'goal' ? keepGoalPath : keepMeasurePath;
  const history = path(lang, place.slug, gone, 'historie', gone.edition.slug);
  const may = isOpen(gone.edition.state) && allows(undoChange, viewer);
  return (
    <>
      {may && gone.number === null && <p class="small">{endTexts.notBack[lang]}</p>}
      {may && gone.number !== null && (
        <UndoButton action={history} number={gone.number} label={endTexts.bringBack[lang]} />
      )}
      <KeepLinks lang={lang} links={[{ label: historyTexts.title, href: history }]} />
    </>
  );
}
