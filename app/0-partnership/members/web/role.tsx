import { frontPath, rolePath } from '#0-partnership/members/core/paths.ts';
import type { Text } from '#base/text.ts';
import { withinSite } from '#platform/http/origin.ts';
import { type FormPage, forbidden, type Page } from '#platform/http/page.ts';
import { Actions, Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';

const texts = {
  title: { nb: 'Hvem er du her?', nn: 'Kven er du her?', en: 'Who are you here?' },
  lead: {
    nb: 'Dette er et eksempel som bare finnes på din maskin. Velg å være redaktør for å prøve å endre en plan. Alt du endrer, blir skrevet i journalen.',
    nn: 'Dette er eit døme som berre finst på di maskin. Vel å vere redaktør for å prøve å endre ein plan. Alt du endrar, blir skrive i journalen.',
    en: 'This is an example that exists on your machine alone. Choose to be an editor to try changing a plan. Everything you change is written in the journal.',
  },
  visitor: {
    nb: 'Nå er du besøkende og kan lese alt som er offentlig.',
    nn: 'No er du besøkjande og kan lese alt som er offentleg.',
    en: 'You are now a visitor and can read everything that is public.',
  },
  editor: {
    nb: 'Nå er du redaktør. Du ser utkast og kan endre tiltak i planer som er åpne.',
    nn: 'No er du redaktør. Du ser utkast og kan endre tiltak i planar som er opne.',
    en: 'You are now an editor. You see drafts and can change measures in plans that are open.',
  },
  become: { nb: 'Bli redaktør', nn: 'Bli redaktør', en: 'Become an editor' },
  leave: { nb: 'Bli besøkende igjen', nn: 'Bli besøkjande igjen', en: 'Become a visitor again' },
} satisfies Record<string, Text>;

/** In the local example: choose to be its editor, or a visitor again. */
export function rolePage(example: boolean): { get: Page; post: FormPage } {
  return {
    get: async ({ lang, viewer, query }) => {
      if (!example) return forbidden;
      const editing = viewer.roles.includes('editor');
      return {
        title: texts.title[lang],
        unlisted: true,
        keep: false,
        body: (
          <>
            <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
            <section class="section">
              <p>{editing ? texts.editor[lang] : texts.visitor[lang]}</p>
              <form method="post" action={rolePath(lang)}>
                <input type="hidden" name="role" value={editing ? 'visitor' : 'editor'} />
                <input type="hidden" name="back" value={withinSite(query.get('back') ?? '', '')} />
                <Actions>
                  <Button>{editing ? texts.leave[lang] : texts.become[lang]}</Button>
                </Actions>
              </form>
            </section>
          </>
        ),
      };
    },
    post: async ({ lang, form }) => {
      const { role, back } = form.typed;
      const to = withinSite(back, frontPath(lang));
      return { turn: 'session', to, start: role === 'editor' };
    },
  };
}
