import type { ComponentChildren } from 'preact';
import {
  acceptPath,
  elsewherePath,
  heldPath,
  seenPath,
} from '#0-partnership/members/core/people/my-paths.ts';
import type { PersonDraft } from '#0-partnership/members/core/people/person.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { changePerson } from '#0-partnership/members/data/people/change-person.ts';
import { ownPerson } from '#0-partnership/members/data/people/own-person.ts';
import { type OwnPlace, ownPlaces } from '#0-partnership/members/data/people/own-places.ts';
import { personIn } from '#0-partnership/members/data/sign-in/known-person.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { type Actor, isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { ownBesidePublished, whileIn } from '#platform/database/wider-view.ts';
import {
  type FormPage,
  type Page,
  type PageRequest,
  redirect,
  type Turn,
  turnedAway,
  type View,
} from '#platform/http/page.ts';
import { isActedFor } from '#platform/http/viewer.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { type DrawnPlace, drawPlace, type Kinds } from './my-place.tsx';
import { Settings, type SettingsFault } from './my-settings.tsx';
import { texts } from './my-texts.ts';

/** A part of the page that another room draws of one partnership: what one leads in its plan, what waits for one's answer. */
export type PlacePart = (
  tx: Tx,
  place: OwnPlace,
  lang: Lang,
  viewer: Actor,
  today: Day,
) => Promise<ComponentChildren>;
/** A part that is about signing in: passkeys, logins at providers. */
export type SignInPart = (request: PageRequest, personId: string) => Promise<ComponentChildren>;

export type Parts = {
  kinds: Kinds;
  waiting: readonly PlacePart[];
  inPlan: PlacePart;
  signIn: readonly SignInPart[];
};

/** The page of one's own, over partnerships: what one answers for, what is due and new, and one's settings. */
export function myPage(ground: Ground, parts: Parts): { get: Page; post: FormPage } {
  return {
    get: (request) => myView(request, ground, parts, null, null),
    post: async (request) => {
      const { lang, form } = request;
      const draft = form.read(changePerson.takes, (typed) => ({
        ...typed,
        revision: Number(typed.revision),
      }));
      if (!draft.ok) return myView(request, ground, parts, form.typed, 'name');
      const changed = await request.act(changePerson, draft.value as PersonDraft);
      if (changed.ok) return redirect(myPagePath(lang), changePerson);
      const [why = 'not-allowed'] = changed.refused;
      return myView(request, ground, parts, form.typed, why);
    },
  };
}

/** Who has no page of their own: a visitor is asked to sign in, and the example's local editor is nobody. */
function noPage(request: PageRequest): Turn {
  return turnedAway(request, myPagePath(request.lang));
}

async function myView(
  request: PageRequest,
  ground: Ground,
  parts: Parts,
  typed: Readonly<Record<string, string>> | null,
  fault: SettingsFault | null,
): Promise<View | Turn> {
  const { lang, viewer, now } = request;
  const { personId } = viewer;
  if (personId === undefined) return noPage(request);
  const found = await ownBesidePublished(ground.pool, personId, async (tx) => {
    const own = await ownPerson(tx, personId);
    if (!own) return null;
    const places = await ownPlaces(tx, personId, now);
    const drawn: DrawnPlace[] = [];
    for (const place of places.filter(isActive)) {
      const draw = (shown: OwnPlace) => drawPlace(tx, request, shown, own.changesSeenAt, parts);
      const acted = await actedIn(tx, request, place);
      drawn.push(
        isActive(acted)
          ? await asTheirs(tx, acted, async () => draw(await named(tx, personId, now, acted)))
          : await draw(place),
      );
    }
    return { own, places, drawn };
  });
  if (!found) return noPage(request);
  const { own, places, drawn } = found;
  const signIn = await Promise.all(parts.signIn.map((part) => part(request, personId)));
  return {
    title: texts.title[lang],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status: fault ? (fault === 'name' ? 422 : 409) : undefined,
    body: (
      <>
        <PageTitle
          title={texts.title[lang]}
          over={fill(texts.signedIn, lang, { who: own.name ?? own.email ?? '' })}
          lead={texts.lead[lang]}
        />
        <Invitations lang={lang} places={places} />
        {drawn.length === 0 && (
          <EmptyState title={texts.nowhere[lang]}>
            {fill(texts.nowhereText, lang, { email: own.email ?? '' })}
          </EmptyState>
        )}
        {drawn.map(({ part }) => part)}
        {drawn.some(({ news }) => news) && (
          <form method="post" action={seenPath(lang)}>
            <Button weight="secondary">{texts.seen[lang]}</Button>
          </form>
        )}
        <Settings lang={lang} person={own} typed={typed} fault={fault} />
        <Section title={texts.security[lang]} id="innlogging">
          <p>{texts.elsewhereText[lang]}</p>
          <form method="post" action={elsewherePath(lang)}>
            <Actions>
              <Button weight="secondary">{texts.elsewhere[lang]}</Button>
            </Actions>
          </form>
        </Section>
        {signIn}
        <Section title={texts.held[lang]}>
          <p>{texts.heldText[lang]}</p>
          <Actions>
            <LinkButton weight="secondary" href={heldPath(lang)}>
              {texts.held[lang]}
            </LinkButton>
          </Actions>
        </Section>
      </>
    ),
  };
}

function isActive({ memberships }: OwnPlace): boolean {
  return memberships.some(({ standing }) => standing === 'active');
}

/** A place with what one acts by in this session: who said at a provider whom they act for, acts for no other. */
async function actedIn(tx: Tx, { me, viewer }: PageRequest, place: OwnPlace): Promise<OwnPlace> {
  const session = me?.session ?? 'local-editor';
  if (session === 'local-editor' || session.provider?.represents === undefined) return place;
  const person = await whileIn(tx, place.id, () => personIn(tx, viewer.personId ?? '', place.id));
  const acted = person?.memberships.filter((one) => isActedFor(session, one)) ?? [];
  return onlyThose(place, acted);
}

function onlyThose(place: OwnPlace, those: readonly { id: string }[]): OwnPlace {
  const memberships = place.memberships.filter((own) => those.some(({ id }) => id === own.id));
  return { ...place, memberships };
}

/** Who works in a partnership sees there what its members see, drafts among it; others what is published. */
function asTheirs<Result>(tx: Tx, place: OwnPlace, work: () => Promise<Result>): Promise<Result> {
  const roles = place.memberships.flatMap((one) => (one.standing === 'active' ? one.roles : []));
  return isInside({ roles }) ? whileIn(tx, place.id, work) : work();
}

/** A place with the names that can be seen in it: an organisation or a body may be in a draft alone. */
async function named(tx: Tx, personId: string, now: Date, place: OwnPlace): Promise<OwnPlace> {
  const places = await ownPlaces(tx, personId, now);
  const same = places.find(({ id }) => id === place.id);
  return same ? onlyThose(same, place.memberships) : place;
}

/** Invitations that came while one was signed in already. */
function Invitations({ lang, places }: { lang: Lang; places: readonly OwnPlace[] }) {
  const waiting = places.filter(({ memberships }) =>
    memberships.some(({ standing }) => standing === 'invited'),
  );
  if (waiting.length === 0) return null;
  return (
    <form method="post" action={acceptPath(lang)}>
      {waiting.map(({ id, name }) => (
        <p key={id}>{fill(texts.waiting, lang, { name })}</p>
      ))}
      <Actions>
        <Button>{texts.accept[lang]}</Button>
      </Actions>
    </form>
  );
}
