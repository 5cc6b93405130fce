import { homePath, rolePath } from '#0-partnership/members/core/paths.ts';
import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import {
  type ExamplePlace,
  examplePeople,
} from '#0-partnership/members/data/people/example-people.ts';
import type { Lang, Text } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Turn } from '#platform/http/page.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';

const texts = {
  title: {
    nb: 'Prøv som en som er med',
    nn: 'Prøv som ein som er med',
    en: 'Try as someone who takes part',
  },
  lead: {
    nb: 'Disse følger med eksempelet og finnes ikke. Ett trykk, og du ser og gjør det de kan.',
    nn: 'Desse følgjer med dømet og finst ikkje. Eitt trykk, og du ser og gjer det dei kan.',
    en: 'These come with the example and do not exist. One press, and you see and do what they can.',
  },
  become: { nb: 'Prøv som', nn: 'Prøv som', en: 'Try as' },
  now: { nb: 'Det er du nå', nn: 'Det er du no', en: 'That is you now' },
} satisfies Record<string, Text>;

/** The people of the examples, each with a button to become them. */
export async function tryAs(lang: Lang, viewer: Actor, back: string, ground: Ground) {
  const places = await examplePeople(ground.pool, ground.now());
  if (places.length === 0) return null;
  return (
    <Section title={texts.title[lang]}>
      <p>{texts.lead[lang]}</p>
      {places.map((place) => (
        <People key={place.slug} {...{ lang, viewer, back, place }} />
      ))}
    </Section>
  );
}

function People({
  lang,
  viewer,
  back,
  place,
}: {
  lang: Lang;
  viewer: Actor;
  back: string;
  place: ExamplePlace;
}) {
  const contentLang = place.lang === lang ? undefined : place.lang;
  return (
    <form method="post" action={rolePath(lang)}>
      <input type="hidden" name="back" value={back} />
      <h3 class="people-of">{place.name}</h3>
      <ul class="people">
        {place.people.map((one) => (
          <li class="person" key={one.id}>
            <p class="person-name" lang={contentLang}>
              {one.name}
            </p>
            <p>
              {one.roles.map((role) => roleName(role)[lang]).join(', ')}
              {one.organisation && <span lang={contentLang}> · {one.organisation}</span>}
            </p>
            <div class="person-ways">
              {viewer.personId === one.personId ? (
                texts.now[lang]
              ) : (
                <Button weight="secondary" name="membership" value={one.id}>
                  {texts.become[lang]}
                  <span class="ds-sr-only" lang={contentLang}>
                    {' '}
                    {one.name}
                    {one.organisation && `, ${one.organisation}`}
                  </span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </form>
  );
}

/** In the example alone: becomes the person of this membership; null for one that came with no example. */
export async function become(
  membershipId: string,
  back: string,
  lang: Lang,
  ground: Ground,
): Promise<Turn | null> {
  const places = await examplePeople(ground.pool, ground.now());
  for (const { slug, people } of places) {
    const one = people.find(({ id }) => id === membershipId);
    if (!one) continue;
    const session = {
      personId: one.personId,
      membershipId,
      means: 'mail',
      provider: null,
    } as const;
    return { turn: 'signed-in', session, to: back || homePath(lang, slug) };
  }
  return null;
}
