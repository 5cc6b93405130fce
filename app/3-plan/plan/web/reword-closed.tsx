import { measurePath } from '#3-plan/plan/core/paths.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { headOf } from './reword-form.tsx';
import { refusalSentences, texts } from './reword-texts.ts';
import { editionIn } from './shown.ts';

/** Why the wording cannot be changed, in place of a form that would be filled in for nothing. */
export function closedView(request: PlacedRequest, view: MeasureView): View {
  const { lang, place } = request;
  const { wording } = view;
  const measure = { id: wording.measureId, title: wording.title };
  return {
    ...headOf(request, view),
    title: texts.closed[lang],
    body: (
      <>
        <PageTitle title={texts.closed[lang]} lead={refusalSentences['edition-is-closed'][lang]} />
        <Actions>
          <LinkButton href={measurePath(lang, place.slug, measure, editionIn(request))}>
            {texts.back[lang]}
          </LinkButton>
        </Actions>
      </>
    ),
  };
}
