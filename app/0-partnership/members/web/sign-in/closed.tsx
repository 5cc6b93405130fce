import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { frontPath, homePath } from '#0-partnership/members/core/paths.ts';
import { actByPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { ReadForm } from '#platform/http/form.ts';
import { type PageIn, type Turn, turnedAway, type View } from '#platform/http/page.ts';
import { mayOpen, type Who } from '#platform/http/route.ts';
import { Actions, Button } from '#ui/button.tsx';
import { ErrorPage } from '#ui/error-page.tsx';
import { errorTexts } from '#ui/error-texts.ts';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Sentence } from '#ui/sentence.tsx';

type Fields = readonly (readonly [name: string, value: string])[];

const texts = {
  title: {
    nb: 'Det du skrev, er ikke sendt',
    nn: 'Det du skreiv, er ikkje sendt',
    en: 'What you wrote has not been sent',
  },
  out: {
    nb: 'Du er ikke lenger logget inn. Det du skrev, står her så lenge denne siden er åpen.',
    nn: 'Du er ikkje lenger logga inn. Det du skreiv, står her så lenge denne sida er open.',
    en: 'You are no longer signed in. What you wrote stands here as long as this page is open.',
  },
  signIn: {
    nb: 'Logg inn i en ny fane',
    nn: 'Logg inn i ei ny fane',
    en: 'Sign in in a new tab',
  },
  back: {
    nb: 'Kom tilbake hit, og send det på nytt.',
    nn: 'Kom tilbake hit, og send det om att.',
    en: 'Come back here, and send it again.',
  },
  barred: {
    nb: 'Du har ikke lov til dette nå. Er rollen din endret, kan du ta vare på det du skrev herfra.',
    nn: 'Du har ikkje lov til dette no. Er rolla di endra, kan du ta vare på det du skreiv, herifrå.',
    en: 'You may not do this now. If your role was changed, you can keep what you wrote from here.',
  },
  actBy: {
    nb: 'Handler du for flere, kan du {link} og sende på nytt.',
    nn: 'Handlar du for fleire, kan du {link} og sende på nytt.',
    en: 'If you act for several, you can {link} and send it again.',
  },
  choose: {
    nb: 'velge hvem du handler for',
    nn: 'velje kven du handlar for',
    en: 'choose whom you act for',
  },
  another: {
    nb: 'Du handler for {now} nå. Handler du for {other}, kan du åpne dette: {link}.',
    nn: 'Du handlar for {now} no. Handlar du for {other}, kan du opne dette: {link}.',
    en: 'You act for {now} now. If you act for {other}, you can open this: {link}.',
  },
  send: { nb: 'Send på nytt', nn: 'Send på nytt', en: 'Send again' },
  text: { nb: 'Tekst {n} av {of}', nn: 'Tekst {n} av {of}', en: 'Text {n} of {of}' },
} satisfies Record<string, Text>;

/**
 * What one is answered who may not open an address: the way to sign in, or a no. What was sent there is handed
 * back as it came, so that it can be kept, or sent once one is signed in: nothing but the page itself holds it.
 */
export function closedTo(signIn: (lang: Lang, back: string) => string) {
  return (
    request: PageIn,
    address: string,
    { who, form }: { who: Who; form: ReadForm | null },
  ): View | Turn => {
    const fields = Object.entries(form?.typed ?? {});
    if (!isOurs(fields)) {
      return openToAnother(request, address, who) ?? turnedAway(request, address);
    }
    const { lang, place, me } = request;
    const home = place ? homePath(lang, place.slug) : frontPath(lang);
    return {
      title: texts.title[lang],
      crumbs: place ? [{ label: place.name, href: home }] : [],
      elements: ['unsaved-changes'],
      unlisted: true,
      keep: false,
      status: 403,
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={(me ? texts.barred : texts.out)[lang]} />
          {me === null && (
            <ol>
              <li>
                <a href={signIn(lang, home)} target="_blank" rel="noopener">
                  {texts.signIn[lang]}
                </a>
              </li>
              <li>{texts.back[lang]}</li>
            </ol>
          )}
          {me && place && me.memberships.length > 1 && <ActBy lang={lang} slug={place.slug} />}
          <Form action={address} returned again>
            <Kept lang={lang} fields={fields} />
            <Actions>
              <Button>{texts.send[lang]}</Button>
            </Actions>
          </Form>
        </>
      ),
    };
  };
}

/** The no to one who acts for somebody else than for whom the address is open, with the way to change that. */
function openToAnother(request: PageIn, address: string, who: Who): View | null {
  const { lang, place, me, viewer } = request;
  const allowed = (me?.memberships ?? []).filter(
    ({ id, roles }) => id !== viewer.membership?.id && mayOpen(who, { ...viewer, roles }),
  );
  const [other] = allowed;
  if (place === null || !other) return null;
  const named = (organisation: string | null) => organisation ?? partnershipItself.within[lang];
  const words = fill(texts.another, lang, {
    now: named(viewer.organisation),
    other: allowed.map(({ organisation }) => named(organisation)).join(', '),
  });
  return {
    title: errorTexts[403].title[lang],
    unlisted: true,
    keep: false,
    status: 403,
    body: (
      <ErrorPage lang={lang} status={403} home={homePath(lang, place.slug)}>
        <p>
          <Sentence text={words}>
            <a href={actByPath(lang, place.slug, address)}>{texts.choose[lang]}</a>
          </Sentence>
        </p>
      </ErrorPage>
    ),
  };
}

function ActBy({ lang, slug }: { lang: Lang; slug: string }) {
  return (
    <p>
      <Sentence text={texts.actBy[lang]}>
        <a href={actByPath(lang, slug)} target="_blank" rel="noopener">
          {texts.choose[lang]}
        </a>
      </Sentence>
    </p>
  );
}

/**
 * More than any form of ours holds. Anybody can say that they had a session, and drawing what they send costs
 * far more than sending it.
 */
const most = { fields: 600, letters: 150_000 };

function isOurs(fields: Fields): boolean {
  const letters = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return fields.length > 0 && fields.length <= most.fields && letters <= most.letters;
}

/** Every field as it came; what somebody wrote in words is shown, to be read and copied. */
function Kept({ lang, fields }: { lang: Lang; fields: Fields }) {
  const written = fields.filter(([, value]) => /\s/.test(value));
  const rest = fields.filter(([, value]) => !/\s/.test(value));
  return (
    <>
      {rest.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {written.map(([name, value], at) => (
        <div key={name} class="ds-field field">
          <label class="ds-label" data-weight="semibold" for={`kept-${at}`}>
            {fill(texts.text, lang, { n: at + 1, of: written.length })}
          </label>
          <textarea
            id={`kept-${at}`}
            name={name}
            class="ds-input"
            rows={rowsFor(value)}
            readOnly
          >{`\n${value}`}</textarea>
        </div>
      ))}
    </>
  );
}

/** As many lines as it takes, within reason. */
function rowsFor(value: string): number {
  const lines = value.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 45), 0);
  return Math.min(12, Math.max(2, lines));
}
