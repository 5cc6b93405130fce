import { frontPath, rolePath } from '#0-partnership/members/core/paths.ts';
import { outboxPath, signInPath } from '#0-partnership/members/core/sign-in/paths.ts';
import { become, tryAs } from '#0-partnership/members/web/people/try-as.tsx';
import { fill, type Text } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { withinSite } from '#platform/http/origin.ts';
import { type FormPage, forbidden, type Page } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';

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
  person: { nb: 'Nå er du {who}.', nn: 'No er du {who}.', en: 'You are now {who}.' },
  mail: { nb: 'Logg inn med e-post', nn: 'Logg inn med e-post', en: 'Sign in by e-mail' },
  mailText: {
    nb: 'Du kan også logge inn som hvem du vil, slik det er der Tannhjul er i bruk: skriv en e-postadresse, og åpne lenken i utboksen.',
    nn: 'Du kan òg logge inn som kven du vil, slik det er der Tannhjul er i bruk: skriv ei e-postadresse, og opne lenkja i utboksen.',
    en: 'You can also sign in as anyone, as it is where Tannhjul is in use: type an e-mail address, and open the link in the outbox.',
  },
  outbox: { nb: 'Åpne utboksen', nn: 'Opne utboksen', en: 'Open the outbox' },
  become: { nb: 'Bli redaktør', nn: 'Bli redaktør', en: 'Become an editor' },
  leave: { nb: 'Bli besøkende igjen', nn: 'Bli besøkjande igjen', en: 'Become a visitor again' },
} satisfies Record<string, Text>;

/** In the local example: choose to be its editor, or a visitor again. */
export function rolePage(example: boolean, ground: Ground): { get: Page; post: FormPage } {
  return {
    get: async ({ lang, viewer, me, query }) => {
      if (!example) return forbidden;
      const back = withinSite(query.get('back') ?? '', '');
      const who = viewer.personId && (me?.name ?? me?.email);
      const someone = viewer.name === 'local-editor' || Boolean(who);
      return {
        title: texts.title[lang],
        unlisted: true,
        keep: false,
        body: (
          <>
            <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
            <section class="section">
              <p>
                {who
                  ? fill(texts.person, lang, { who })
                  : (someone ? texts.editor : texts.visitor)[lang]}
              </p>
              <form method="post" action={rolePath(lang)}>
                <input type="hidden" name="role" value={someone ? 'visitor' : 'editor'} />
                <input type="hidden" name="back" value={back} />
                <Actions>
                  <Button>{someone ? texts.leave[lang] : texts.become[lang]}</Button>
                </Actions>
              </form>
            </section>
            {await tryAs(lang, viewer, back, ground)}
            <Section title={texts.mail[lang]}>
              <p>{texts.mailText[lang]}</p>
              <Actions>
                <LinkButton weight="secondary" href={signInPath(lang, back || undefined)}>
                  {texts.mail[lang]}
                </LinkButton>
                <LinkButton weight="tertiary" href={outboxPath(lang)}>
                  {texts.outbox[lang]}
                </LinkButton>
              </Actions>
            </Section>
          </>
        ),
      };
    },
    post: async ({ lang, form }) => {
      const { role, back, membership } = form.typed;
      if (example && membership !== undefined) {
        return (await become(membership, withinSite(back, ''), lang, ground)) ?? forbidden;
      }
      const to = withinSite(back, frontPath(lang));
      return { turn: 'session', to, start: role === 'editor' };
    },
  };
}
