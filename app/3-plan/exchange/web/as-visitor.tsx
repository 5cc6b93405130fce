import { homePath } from '#0-partnership/members/core/paths.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { Text } from '#base/text.ts';
import { type PlacedRequest, type Turn, turnedAway, type View } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { refusalSentences } from './refusal-texts.ts';

const texts = {
  closed: {
    nb: 'Ingenting kan legges inn her ennå',
    nn: 'Ingenting kan leggjast inn her enno',
    en: 'Nothing can be put in here yet',
  },
  plan: { nb: 'Gå til planen', nn: 'Gå til planen', en: 'Go to the plan' },
} satisfies Record<string, Text>;

/** What one who may not put a plan in meets: where to sign in, or why nobody can here. */
export async function asVisitor(request: PlacedRequest, back: string): Promise<View | Turn> {
  const { lang, place } = request;
  if ((await request.writing()) !== 'writing-closed') {
    return turnedAway(request, back);
  }
  const title = texts.closed[lang];
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [{ label: place.name, href: homePath(lang, place.slug) }],
    unlisted: true,
    status: 403,
    body: (
      <>
        <PageTitle title={title} lead={refusalSentences['writing-closed'][lang]} />
        <Actions>
          <LinkButton href={planPath(lang, place.slug)}>{texts.plan[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}
