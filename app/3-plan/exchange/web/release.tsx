import { releaseFindings, withdrawFindings } from '#3-plan/exchange/data/release-findings.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { chosenEdition, type Edition, editions } from '#3-plan/plan/data/editions.ts';
import { statusOfRefused } from '#platform/http/act-refused.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { releaseSentences, texts } from './release-texts.ts';

type Pages = { get: PlacedPage; post: PlacedFormPage };

/** Where an edition's findings are shown to everyone; one who comes by a link is taken to the plan. */
export const showFindingsPage: Pages = pages(releaseFindings);

/** Where they are hidden again. */
export const hideFindingsPage: Pages = pages(withdrawFindings);

function pages(operation: typeof releaseFindings | typeof withdrawFindings): Pages {
  return {
    get: async (request) => {
      const edition = await editionOf(request);
      return edition === null ? notFound : redirect(planOf(request, edition));
    },

    post: async (request) => {
      const edition = await editionOf(request);
      if (edition === null) return notFound;
      const done = await request.act(operation, { editionId: edition.id });
      if (!done.ok) return refusedView(request, edition, done.refused);
      return redirect(`${planOf(request, edition)}#merknader`, operation);
    },
  };
}

async function editionOf({ read, place, query }: PlacedRequest): Promise<Edition | null> {
  const all = await read((tx) => editions(tx, place.id));
  return chosenEdition(all, query.get('utgave'))?.edition ?? null;
}

function planOf({ lang, place }: PlacedRequest, { slug }: Edition): string {
  return planPath(lang, place.slug, slug);
}

function refusedView(
  request: PlacedRequest,
  edition: Edition,
  refused: (keyof typeof releaseSentences)[],
): View {
  const { lang } = request;
  return {
    title: texts.refused[lang],
    stage: { stage: 'plan' },
    unlisted: true,
    keep: false,
    status: statusOfRefused(refused),
    body: (
      <>
        <PageTitle title={texts.refused[lang]} />
        {refused.map((reason) => (
          <p key={reason}>{releaseSentences[reason][lang]}</p>
        ))}
        <Actions>
          <LinkButton href={planOf(request, edition)}>{texts.back[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}
