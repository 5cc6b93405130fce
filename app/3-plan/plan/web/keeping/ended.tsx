import type { ThingKind } from '#3-plan/plan/core/keeping/thing.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { endedThing } from '#3-plan/plan/data/keeping/ended-thing.ts';
import { editionIn, otherLang, withRef } from '#3-plan/plan/web/shown.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { notFound, type PlacedRequest, type Turn, type View } from '#platform/http/page.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Tag } from '#ui/tag.tsx';
import { endTexts } from './end-texts.ts';

/** The page of a goal or measure that ended and stands in no edition any more; else that there is none. */
export async function endedView(
  request: PlacedRequest,
  kind: ThingKind,
  short: string,
): Promise<View | Turn> {
  const { lang, place } = request;
  const asked = editionIn(request);
  const found = await request.read((tx) => endedThing(tx, place.id, kind, short, asked));
  if (found === null) return notFound;
  const { ended, edition } = found;
  const contentLang = otherLang(edition.lang, lang);
  const plan = { label: edition.title, href: planPath(lang, place.slug, asked) };
  return {
    title: ended.title,
    stage: { stage: 'plan' },
    crumbs: [{ ...plan, ...(contentLang ? { lang: contentLang } : {}) }],
    body: (
      <>
        <PageTitle
          title={withRef(ended)}
          over={
            <Tag shape="ended">
              {fill(endTexts.ended, lang, { day: formatDay(ended.day, lang) })}
            </Tag>
          }
          lead={fill(endTexts.endedLead, lang, { plan: edition.title })}
          contentLang={contentLang}
        />
        <DefinitionList
          items={[
            {
              term: endTexts.whyEnded[lang],
              detail: <span lang={contentLang}>{ended.why}</span>,
            },
          ]}
        />
      </>
    ),
  };
}
