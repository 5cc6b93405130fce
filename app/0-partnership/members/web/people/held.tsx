import { frontPath } from '#0-partnership/members/core/paths.ts';
import { downloadPath, erasePath, heldPath } from '#0-partnership/members/core/people/my-paths.ts';
import type { EraseRefusal } from '#0-partnership/members/core/people/person.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { erasePerson } from '#0-partnership/members/data/people/erase-person.ts';
import { heldData } from '#0-partnership/members/data/people/held-data.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal, Ground } from '#platform/acts/act.ts';
import { ownBesidePublished } from '#platform/database/wider-view.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import {
  type FormPage,
  type Page,
  type PageRequest,
  turnedAway,
  type View,
} from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Token } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { HeldList } from './held-list.tsx';
import { texts } from './held-texts.ts';
import { texts as myTexts } from './my-texts.ts';

/** All that is held of the one who asks, with the download and the way to erase it. */
export function heldPage(ground: Ground): Page {
  return async (request) => {
    const { lang } = request;
    const data = await heldOf(request, ground);
    if (!data) return turnedAway(request, heldPath(lang));
    return {
      title: texts.title[lang],
      crumbs: crumbs(lang),
      unlisted: true,
      keep: false,
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
          <Actions>
            <LinkButton href={downloadPath(lang)} download>
              {texts.download[lang]}
            </LinkButton>
            <LinkButton weight="tertiary" href={erasePath(lang)}>
              {texts.erase[lang]}
            </LinkButton>
          </Actions>
          <HeldList lang={lang} numberOf={(key) => numberIn(data, key)} />
        </>
      ),
    };
  };
}

/** Everything as a file one can carry with one. */
export function heldFile(ground: Ground): Page {
  return async (request) => {
    const { lang } = request;
    const data = await heldOf(request, ground);
    if (!data) return turnedAway(request, heldPath(lang));
    return {
      turn: 'file',
      type: 'application/json',
      name: texts.file[lang],
      body: `${JSON.stringify(data, null, 2)}\n`,
    };
  };
}

/** Where one erases oneself, after typing one's own address. */
export const erasePage: { get: Page; post: FormPage } = {
  get: async (request) => eraseView(request, null),
  post: async (request) => {
    const { lang, form } = request;
    const erased = await request.act(erasePerson, { email: form.typed.email ?? '' });
    if (erased.ok) return { turn: 'signed-out', to: frontPath(lang) };
    const [why = 'not-allowed'] = erased.refused;
    return eraseView(request, notErased[why][lang], why === 'not-confirmed');
  },
};

const notErased: Readonly<Record<EraseRefusal | ActRefusal, Text>> = {
  'not-confirmed': texts['not-confirmed'],
  'last-administrator': texts['last-administrator'],
  'invited-meanwhile': texts['invited-meanwhile'],
  'no-such-person': actSentences['not-allowed'],
  ...actSentences,
};

function eraseView({ lang }: PageRequest, message: string | null, inField = false): View {
  return {
    title: texts.erase[lang],
    crumbs: [...crumbs(lang), { label: texts.title[lang], href: heldPath(lang) }],
    unlisted: true,
    keep: false,
    status: message ? (inField ? 422 : 409) : undefined,
    body: (
      <>
        <PageTitle title={texts.erase[lang]} lead={texts.eraseLead[lang]} />
        {message && (
          <ErrorSummary lang={lang} faults={[{ field: inField ? 'email' : null, message }]} />
        )}
        <form class="form" method="post" action={erasePath(lang)} noValidate>
          <Token />
          <Field
            lang={lang}
            name="email"
            kind="email"
            label={texts.confirm[lang]}
            hint={texts.backups[lang]}
            error={inField && message ? message : undefined}
            autocomplete="off"
            required
          />
          <Actions>
            <Button danger>{texts.now[lang]}</Button>
          </Actions>
        </form>
      </>
    ),
  };
}

function crumbs(lang: Lang) {
  return [{ label: myTexts.title[lang], href: myPagePath(lang) }];
}

type Data = NonNullable<Awaited<ReturnType<typeof heldData>>>;

async function heldOf({ viewer }: PageRequest, ground: Ground): Promise<Data | null> {
  const { personId } = viewer;
  if (personId === undefined) return null;
  return ownBesidePublished(ground.pool, personId, (tx) => heldData(tx, personId));
}

function numberIn(data: Data, key: string): number {
  const part = data[key as keyof Data];
  return Array.isArray(part) ? part.length : 1;
}
