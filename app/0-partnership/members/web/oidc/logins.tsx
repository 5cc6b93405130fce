import { loginsPath, tiePath } from '#0-partnership/members/core/oidc/paths.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { type Login, loginsOf } from '#0-partnership/members/data/oidc/logins.ts';
import { untieLogin } from '#0-partnership/members/data/oidc/tie-login.ts';
import { sendOnWay } from '#0-partnership/members/data/oidc/turns.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import { asPerson } from '#platform/database/transactions.ts';
import {
  type FormPage,
  type FormRequest,
  forbidden,
  notFound,
  type Page,
  type PageRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import type { Provider } from '#platform/oidc/providers.ts';
import { newToken } from '#platform/sessions/sessions.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Token } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './logins-texts.ts';
import { nameOf } from './names.ts';
import { type NotSignedIn, notSignedIn } from './refusal-texts.ts';
import { type Elsewhere, isSame } from './site.ts';

/** Where one sees the logins one has tied to oneself, ties another, and takes one away. */
export function loginsPage(elsewhere: Elsewhere): { get: Page; post: FormPage } {
  return {
    get: async (request) => loginsView(elsewhere, request, null),
    post: async (request) => {
      const { viewer, form } = request;
      if (viewer.personId === undefined) return forbidden;
      const provider = elsewhere.providers.get(form.typed.tie ?? '');
      return provider
        ? onView(elsewhere, request, provider, viewer.personId)
        : untied(elsewhere, request);
    },
  };
}

async function untied(
  elsewhere: Elsewhere,
  request: PageRequest & FormRequest,
): Promise<View | Turn> {
  const { lang, form, act } = request;
  const { issuer, subject } = form.typed;
  if (!issuer || !subject) return notFound;
  const done = await act(untieLogin, { issuer, subject });
  if (!done.ok) return loginsView(elsewhere, request, done.refused[0] ?? 'no-such-login');
  return redirect(loginsPath(lang), 'login-untied');
}

/**
 * Pressed on one's own page, and so by nobody else: then the way to the provider is a link, since a form may
 * not lead there, and the link holds for this browser and this person alone.
 */
async function onView(
  { ground }: Elsewhere,
  { lang, browser }: PageRequest,
  { settings }: Provider,
  tieTo: string,
): Promise<View> {
  const [name, token] = [nameOf(settings)[lang], newToken()];
  const details = { to: 'tie', provider: settings.slug, lang, tieTo } as const;
  await sendOnWay(ground, { token, browser: browser() }, details);
  const title = fill(texts.onTitle, lang, { name });
  return {
    title,
    crumbs: [
      { label: texts.mine[lang], href: myPagePath(lang) },
      { label: texts.title[lang], href: loginsPath(lang) },
    ],
    unlisted: true,
    keep: false,
    body: (
      <>
        <PageTitle title={title} lead={fill(texts.onLead, lang, { name })} />
        <Actions>
          <LinkButton href={tiePath(settings.slug, lang, token)}>
            {fill(texts.on, lang, { name })}
          </LinkButton>
          <LinkButton weight="secondary" href={loginsPath(lang)}>
            {texts.back[lang]}
          </LinkButton>
        </Actions>
      </>
    ),
  };
}

async function loginsView(
  elsewhere: Elsewhere,
  { lang, viewer }: PageRequest,
  refused: NotSignedIn | null,
): Promise<View | Turn> {
  const { personId } = viewer;
  if (personId === undefined) return forbidden;
  const logins = await asPerson(elsewhere.ground.pool, { personId }, (tx) =>
    loginsOf(tx, personId),
  );
  return {
    title: texts.title[lang],
    crumbs: [{ label: texts.mine[lang], href: myPagePath(lang) }],
    unlisted: true,
    keep: false,
    status: refused ? 409 : undefined,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        {refused && <Refused lang={lang} why={refused} />}
        {logins.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <Section title={texts.yours[lang]}>
            <ul class="entries">
              {logins.map((login) => (
                <Tied
                  key={login.issuer}
                  lang={lang}
                  login={login}
                  name={called(elsewhere, login, lang)}
                />
              ))}
            </ul>
          </Section>
        )}
        <ToTie elsewhere={elsewhere} logins={logins} lang={lang} />
      </>
    ),
  };
}

function Refused({ lang, why }: { lang: Lang; why: NotSignedIn }) {
  const { title, text } = notSignedIn[why];
  return (
    <Alert lang={lang} tone="danger" title={title[lang]} live>
      <p>{fill(text, lang, { name: '' })}</p>
    </Alert>
  );
}

function Tied({
  lang,
  login,
  name,
}: {
  lang: Lang;
  login: Login & { linkedAt: Date };
  name: string;
}) {
  return (
    <li class="entry">
      <h3 class="entry-title">{name}</h3>
      <p class="small">
        {fill(texts.since, lang, { day: formatDay(dayInNorway(login.linkedAt), lang) })}
      </p>
      <form method="post" action={loginsPath(lang)}>
        <Token />
        <input type="hidden" name="issuer" value={login.issuer} />
        <input type="hidden" name="subject" value={login.subject} />
        <Actions>
          <Button weight="secondary">{fill(texts.untie, lang, { name })}</Button>
        </Actions>
      </form>
    </li>
  );
}

function ToTie({
  elsewhere,
  logins,
  lang,
}: {
  elsewhere: Elsewhere;
  logins: readonly Login[];
  lang: Lang;
}) {
  const all = [...elsewhere.providers.values()];
  const isTied = ({ settings }: Provider) => logins.some(({ issuer }) => isSame(issuer, settings));
  const providers = all.filter((provider) => !isTied(provider));
  if (all.length > 0 && providers.length === 0) return null;
  return (
    <Section title={texts.more[lang]}>
      {providers.length === 0 ? (
        <p>{texts.noneToTie[lang]}</p>
      ) : (
        <form method="post" action={loginsPath(lang)}>
          <Actions>
            {providers.map(({ settings }) => (
              <Button key={settings.slug} weight="secondary" name="tie" value={settings.slug}>
                {fill(texts.tie, lang, { name: nameOf(settings)[lang] })}
              </Button>
            ))}
          </Actions>
        </form>
      )}
    </Section>
  );
}

/** What the provider is called; one that is no longer set up is known by its address. */
function called({ providers }: Elsewhere, { issuer }: Login, lang: Lang): string {
  const known = [...providers.values()].find(({ settings }) => isSame(issuer, settings));
  return known ? nameOf(known.settings)[lang] : new URL(issuer).host;
}
