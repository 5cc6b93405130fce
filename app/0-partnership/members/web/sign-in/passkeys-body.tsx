import { passkeysPath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { passkeysOf } from '#0-partnership/members/data/sign-in/passkeys.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Token } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { PasskeyForm } from '#ui/passkey-form.tsx';
import { Section } from '#ui/section.tsx';
import { texts } from './passkey-texts.ts';

type Key = Awaited<ReturnType<typeof passkeysOf>>[number];

/** One's passkeys, and where another is made. */
export function PasskeysBody({
  lang,
  keys,
  named,
  refused,
}: {
  lang: Lang;
  keys: readonly Key[];
  /** Whether the site is reached by a name, which passkeys are made for. */
  named: boolean;
  refused: string | null;
}) {
  const path = passkeysPath(lang);
  return (
    <>
      <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
      {refused && <ErrorSummary lang={lang} faults={[{ field: null, message: refused }]} />}
      {keys.length === 0 ? (
        <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
      ) : (
        <ul class="entries">
          {keys.map((key, at) => (
            <OneKey key={key.id} lang={lang} passkey={key} at={at} />
          ))}
        </ul>
      )}
      <Section title={texts.new[lang]}>
        {named ? (
          <>
            <noscript>
              <p>{texts.script[lang]}</p>
            </noscript>
            <PasskeyForm action={path} start={`${path}/start`} make failed={texts.makeFailed[lang]}>
              <Token />
              <Field
                lang={lang}
                name="name"
                label={texts.name[lang]}
                hint={texts.nameHint[lang]}
                autocomplete="off"
                required
              />
              <Actions>
                <Button>{texts.make[lang]}</Button>
              </Actions>
            </PasskeyForm>
          </>
        ) : (
          <Alert lang={lang} tone="info" title={texts.needsName[lang]}>
            <p>{texts.needsNameText[lang]}</p>
          </Alert>
        )}
      </Section>
    </>
  );
}

function OneKey({ lang, passkey, at }: { lang: Lang; passkey: Key; at: number }) {
  const day = (instant: Date) => formatDay(dayInNorway(instant), lang);
  const used = passkey.usedAt
    ? fill(texts.used, lang, { day: day(passkey.usedAt) })
    : texts.never[lang];
  const field = `name-${at}`;
  return (
    <li class="entry">
      <h2 class="entry-title">{passkey.name}</h2>
      <p class="small">
        {fill(texts.added, lang, { day: day(passkey.addedAt) })}, {used}
      </p>
      <form class="inline-form" method="post" action={passkeysPath(lang)}>
        <input type="hidden" name="id" value={passkey.id} />
        <label class="ds-sr-only" for={field}>
          {texts.name[lang]}: {passkey.name}
        </label>
        <input id={field} class="ds-input" name="name" value={passkey.name} autocomplete="off" />
        <Button weight="secondary" name="gjor" value="kall">
          {texts.rename[lang]}
        </Button>
        <Button weight="tertiary" danger name="gjor" value="fjern">
          {texts.remove[lang]}
          <span class="ds-sr-only"> {passkey.name}</span>
        </Button>
      </form>
    </li>
  );
}
