import type { ComponentChildren } from 'preact';
import { PasskeyName } from '#0-partnership/members/core/sign-in/passkey.ts';
import { myPagePath, passkeysPath } from '#0-partnership/members/core/sign-in/paths.ts';
import {
  addPasskey,
  passkeysOf,
  removePasskey,
  renamePasskey,
} from '#0-partnership/members/data/sign-in/passkeys.ts';
import {
  challengeToRegister,
  registeredKey,
} from '#0-partnership/members/data/sign-in/use-passkey.ts';
import { fill, type Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { asPerson } from '#platform/database/transactions.ts';
import {
  type FormPage,
  type FormRequest,
  notFound,
  type Page,
  type PageRequest,
  redirect,
  type Turn,
  turnedAway,
  type View,
} from '#platform/http/page.ts';
import { relyingParty } from '#platform/passkeys/passkeys.ts';
import { LinkButton } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { refusalSentences, texts } from './passkey-texts.ts';
import { PasskeysBody } from './passkeys-body.tsx';

type Refused = keyof typeof refusalSentences;
type Pages = { get: Page; post: FormPage };

/** The passkeys of one's own: made, called something else, and taken away. */
export function passkeysPage(ground: Ground): Pages {
  return {
    get: async (request) => passkeysView(ground, request, null),
    post: async (request) => {
      const { personId } = request.viewer;
      if (personId === undefined) return turnedAway(request, passkeysPath(request.lang));
      const refused = await done(ground, request, personId);
      return refused === null
        ? redirect(passkeysPath(request.lang))
        : passkeysView(ground, request, refused);
    },
  };
}

async function done(
  ground: Ground,
  request: PageRequest & FormRequest,
  personId: string,
): Promise<Refused | null> {
  const { form, act } = request;
  const { id = '', gjor } = form.typed;
  if (gjor === 'fjern') {
    const removed = await act(removePasskey, { id });
    return removed.ok ? null : ((removed.refused[0] as Refused) ?? 'no-such-passkey');
  }
  const name = PasskeyName.safeParse(form.typed.name);
  if (!name.success) return 'no-name';
  if (gjor === 'kall') {
    const renamed = await act(renamePasskey, { id, name: name.data });
    return renamed.ok ? null : ((renamed.refused[0] as Refused) ?? 'no-such-passkey');
  }
  const site = relyingParty(request.origin);
  const asked = site && { site, browser: request.knownBrowser ?? '' };
  const key = asked && (await registeredKey(ground, asked, personId, form.typed.svar));
  if (!key) return 'passkey-not-made';
  const { publicKey, transports } = key;
  const made = { ...key, name: name.data, transports: [...transports] };
  const kept = await act(addPasskey, { ...made, publicKey: new Uint8Array(publicKey) });
  return kept.ok ? null : (kept.refused[0] ?? 'passkey-not-made');
}

/** Gives the challenge a new passkey is made by, to the person who is signed in. */
export function passkeyMakePage(ground: Ground): Pages {
  return {
    get: async ({ lang }) => redirect(passkeysPath(lang)),
    post: async (request) => {
      const { viewer, me, origin, browser } = request;
      const { personId } = viewer;
      const site = relyingParty(origin);
      if (personId === undefined || site === null) return notFound;
      const known = await asPerson(ground.pool, { personId }, (tx) => passkeysOf(tx, personId));
      const called = me?.email ?? me?.name ?? 'Tannhjul';
      const asked = { site, browser: browser(), personId, called, known };
      const value = await challengeToRegister(ground, asked);
      return { turn: 'data', value, seconds: 0 };
    },
  };
}

async function passkeysView(
  ground: Ground,
  request: PageRequest,
  refused: Refused | null,
): Promise<View | Turn> {
  const { lang, viewer, origin } = request;
  const { personId } = viewer;
  if (personId === undefined) return turnedAway(request, passkeysPath(lang));
  const keys = await asPerson(ground.pool, { personId }, (tx) => passkeysOf(tx, personId));
  return {
    title: texts.title[lang],
    crumbs: [{ label: texts.mine[lang], href: myPagePath(lang) }],
    elements: ['passkey-form'],
    unlisted: true,
    keep: false,
    status: refused ? (refused === 'no-name' ? 422 : 409) : undefined,
    body: (
      <PasskeysBody
        lang={lang}
        keys={keys}
        named={relyingParty(origin) !== null}
        refused={refused && refusalSentences[refused][lang]}
      />
    ),
  };
}

/** What the page of one's own says of passkeys. */
export function passkeysPart(ground: Ground) {
  return async ({ lang }: { lang: Lang }, personId: string): Promise<ComponentChildren> => {
    const keys = await asPerson(ground.pool, { personId }, (tx) => passkeysOf(tx, personId));
    const n = keys.length;
    const count = n === 0 ? texts.countNone : n === 1 ? texts.countOne : texts.count;
    return (
      <Section title={texts.title[lang]}>
        <p>{fill(count, lang, { n })}</p>
        <p>
          <LinkButton weight="secondary" href={passkeysPath(lang)}>
            {texts.look[lang]}
          </LinkButton>
        </p>
      </Section>
    );
  };
}
