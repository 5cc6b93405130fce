import { putInPath } from '#3-plan/exchange/core/paths.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import type { Lang, Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';

const texts = {
  plan: { nb: 'Planen', nn: 'Planen', en: 'The plan' },
  none: {
    nb: 'Ingen plan er lagt ut ennå',
    nn: 'Ingen plan er lagd ut enno',
    en: 'No plan has been published yet',
  },
  noneText: {
    nb: 'Planen kommer hit når partnerskapet legger den ut.',
    nn: 'Planen kjem hit når partnarskapet legg han ut.',
    en: 'The plan appears here when the partnership publishes it.',
  },
  first: {
    nb: 'Partnerskapet har ingen plan ennå',
    nn: 'Partnarskapet har ingen plan enno',
    en: 'The partnership has no plan yet',
  },
  firstText: {
    nb: 'Begynn med dokumentet planen står i. Det blir et utkast som bare de som arbeider i partnerskapet, ser.',
    nn: 'Byrj med dokumentet planen står i. Det blir eit utkast som berre dei som arbeider i partnarskapet, ser.',
    en: 'Begin with the document that holds the plan. It becomes a draft that only those who work in the partnership see.',
  },
  putIn: {
    nb: 'Legg inn en plan fra et dokument',
    nn: 'Legg inn ein plan frå eit dokument',
    en: 'Put in a plan from a document',
  },
} satisfies Record<string, Text>;

/** In place of a plan that is not there: for those who may edit, the way to the first one. */
export function NoPlan({ lang, slug, editor }: { lang: Lang; slug: string; editor: boolean }) {
  if (!editor) return <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>;
  return (
    <EmptyState
      title={texts.first[lang]}
      action={
        <Actions>
          <PutIn lang={lang} slug={slug} />
        </Actions>
      }
    >
      {texts.firstText[lang]}
    </EmptyState>
  );
}

/** The way to where a plan's document is put in; the page's first button where there is no plan yet. */
export function PutIn({
  lang,
  slug,
  weight = 'primary',
}: {
  lang: Lang;
  slug: string;
  weight?: 'primary' | 'secondary';
}) {
  return (
    <LinkButton href={putInPath(lang, slug)} weight={weight}>
      {texts.putIn[lang]}
    </LinkButton>
  );
}

/** The page of a partnership's plan before there is any to see. */
export function noPlanView({ lang, place, viewer }: PlacedRequest): View {
  return {
    title: texts.plan[lang],
    stage: { stage: 'plan', exact: true },
    body: (
      <>
        <PageTitle title={texts.plan[lang]} />
        <NoPlan lang={lang} slug={place.slug} editor={allows(keepSource, viewer)} />
      </>
    ),
  };
}
