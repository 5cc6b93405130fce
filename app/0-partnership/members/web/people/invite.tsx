import { invitationDays } from '#0-partnership/members/core/people/invitation.ts';
import { invitePath, membersPath } from '#0-partnership/members/core/people/paths.ts';
import { placeChoices } from '#0-partnership/members/data/people/choices.ts';
import { inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { fill, langNames } from '#base/text.ts';
import {
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { memberHead, shownFaults } from './member-form.tsx';
import { PlaceFields, placeIn, type Typed } from './place-fields.tsx';
import { texts } from './place-texts.ts';
import type { MemberFault } from './refusal-texts.ts';

/** Where someone is invited to a place in the partnership. */
export const invitePage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const { actorId } = request.viewer.membership ?? { actorId: null };
    const of = request.query.get('hos') ?? actorId ?? '';
    // For the partnership itself nobody can be a partner contact: the form would begin as one that is refused.
    const typed: Typed = of ? { actorId: of, 'role-partner-contact': 'on' } : { actorId: of };
    return inviteView(request, typed, []);
  },

  post: async (request) => {
    const { lang, place, form, origin } = request;
    const draft = form.read(inviteMember.takes, (typed) => ({
      ...placeIn(typed),
      email: typed.email,
      name: typed.name ?? null,
      site: origin,
    }));
    if (!draft.ok) {
      const fields = new Set(draft.faults.map(({ field }) => field));
      const faults = (['email', 'name', 'organisation', 'roles'] as const).filter((field) =>
        fields.has(field),
      );
      return inviteView(request, form.typed, faults.length > 0 ? faults : ['no-such-organisation']);
    }
    const invited = await request.act(inviteMember, draft.value);
    if (!invited.ok) return inviteView(request, form.typed, invited.refused);
    if (form.typed.next !== 'one') return redirect(membersPath(lang, place.slug), inviteMember);
    const { actorId } = draft.value;
    const same = actorId ? `?hos=${actorId}` : '';
    return redirect(`${invitePath(lang, place.slug)}${same}`, inviteMember);
  },
};

async function inviteView(
  request: PlacedRequest,
  typed: Typed,
  faults: readonly MemberFault[],
): Promise<View> {
  const { lang, place, viewer } = request;
  const choices = await request.read((tx) => placeChoices(tx, place.id));
  const shown = shownFaults(lang, faults);
  const errorOf = (field: string) => shown.find((fault) => fault.field === field)?.message;
  return {
    ...memberHead(request, texts.inviteTitle[lang], faults),
    body: (
      <>
        <PageTitle
          title={texts.inviteTitle[lang]}
          lead={fill(texts.inviteLead, lang, {
            name: place.name,
            lang: langNames[place.lang][lang],
            days: invitationDays,
          })}
        />
        <ErrorSummary lang={lang} faults={shown} />
        <Form action={invitePath(lang, place.slug)} returned={faults.length > 0}>
          <Field
            lang={lang}
            name="email"
            kind="email"
            label={texts.email[lang]}
            hint={texts.emailHint[lang]}
            value={typed.email ?? ''}
            error={errorOf('email')}
            autocomplete="off"
            required
          />
          <Field
            lang={lang}
            name="name"
            label={texts.name[lang]}
            hint={texts.nameHint[lang]}
            value={typed.name ?? ''}
            error={errorOf('name')}
            autocomplete="off"
          />
          <PlaceFields
            lang={lang}
            viewer={viewer}
            choices={choices}
            typed={typed}
            errorOf={errorOf}
          />
          <Actions>
            <Button>{texts.send[lang]}</Button>
            <Button weight="secondary" name="next" value="one">
              {texts.sendAndNext[lang]}
            </Button>
            <LinkButton weight="tertiary" href={membersPath(lang, place.slug)}>
              {texts.back[lang]}
            </LinkButton>
          </Actions>
        </Form>
      </>
    ),
  };
}
