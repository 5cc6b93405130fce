import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { homePath } from '#0-partnership/members/core/paths.ts';
import { actByPath, myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { fill, type Text } from '#base/text.ts';
import { withinSite } from '#platform/http/origin.ts';
import { type PlacedFormPage, type PlacedPage, redirect } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';

const texts = {
  title: { nb: 'Hvem handler du for?', nn: 'Kven handlar du for?', en: 'Whom do you act for?' },
  lead: {
    nb: 'Du er med i {name} for flere. Velg hvem du handler for nå. Det du gjør, blir journalført i det navnet.',
    nn: 'Du er med i {name} for fleire. Vel kven du handlar for no. Det du gjer, blir journalført i det namnet.',
    en: 'You take part in {name} for several. Choose whom you act for now. What you do is journalled in that name.',
  },
  one: {
    nb: 'Du er med i {name} på én måte, så det er ikke noe å velge mellom.',
    nn: 'Du er med i {name} på éin måte, så det er ikkje noko å velje mellom.',
    en: 'You take part in {name} in one way, so there is nothing to choose between.',
  },
  none: {
    nb: 'Du er ikke med i {name}. Be administratoren der om en invitasjon.',
    nn: 'Du er ikkje med i {name}. Be administratoren der om ein invitasjon.',
    en: 'You do not take part in {name}. Ask the administrator there for an invitation.',
  },
  legend: { nb: 'Jeg handler for', nn: 'Eg handlar for', en: 'I act for' },
  mine: { nb: 'Gå til Min side', nn: 'Gå til Mi side', en: 'Go to My page' },
  choose: { nb: 'Velg', nn: 'Vel', en: 'Choose' },
} satisfies Record<string, Text>;

/** Where one who is a member for several chooses by which membership to act here. */
export const actByPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async ({ lang, place, viewer, me, query }) => {
    const memberships = me?.memberships ?? [];
    const { name } = place;
    const words = memberships.length > 1 ? texts.lead : memberships[0] ? texts.one : texts.none;
    const back = withinSite(query.get('back') ?? '', '');
    return {
      title: texts.title[lang],
      crumbs: [{ label: name, href: homePath(lang, place.slug) }],
      unlisted: true,
      keep: false,
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={fill(words, lang, { name })} />
          {memberships.length > 1 && (
            <form class="form" method="post" action={actByPath(lang, place.slug)}>
              <input type="hidden" name="back" value={back} />
              <RadioGroup
                name="membership"
                legend={texts.legend[lang]}
                value={viewer.membership?.id}
                options={memberships.map(({ id, organisation }) => ({
                  value: id,
                  label: organisation ?? partnershipItself.alone[lang],
                }))}
              />
              <Actions>
                <Button>{texts.choose[lang]}</Button>
              </Actions>
            </form>
          )}
          <p>
            <a href={myPagePath(lang)}>{texts.mine[lang]}</a>
          </p>
        </>
      ),
    };
  },

  post: async ({ lang, place, me, form }) => {
    const to = withinSite(form.typed.back, homePath(lang, place.slug));
    // Only what is one's own here: any other id changes nothing.
    const chosen = me?.memberships.find(({ id }) => id === form.typed.membership);
    return chosen ? { turn: 'act-by', membershipId: chosen.id, to } : redirect(to);
  },
};
