import { partnershipItself } from '#0-partnership/members/core/names.ts';
import { memberPath, membersPath } from '#0-partnership/members/core/people/paths.ts';
import { roleName } from '#0-partnership/members/core/people/role-names.ts';
import { changeMember } from '#0-partnership/members/data/people/change-member.ts';
import { placeChoices } from '#0-partnership/members/data/people/choices.ts';
import { fill } from '#base/text.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { MemberForm, memberHead, shownFaults } from './member-form.tsx';
import { type Asked, memberAsked } from './one-member.ts';
import { PlaceFields, placeIn, type Typed, typedPlace } from './place-fields.tsx';
import { texts } from './place-texts.ts';
import type { MemberFault } from './refusal-texts.ts';

/** Where a member is given other roles, another organisation or other bodies. */
export const changePage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const asked = await memberAsked(request);
    return asked ? changeView(request, asked, typedPlace(asked.row), []) : notFound;
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const asked = await memberAsked(request);
    if (!asked) return notFound;
    const draft = form.read(changeMember.takes, (typed) => ({
      ...placeIn(typed),
      id: asked.row.id,
      revision: Number(typed.revision),
    }));
    if (!draft.ok) {
      const roles = draft.faults.some(({ field }) => field === 'roles');
      return changeView(request, asked, form.typed, [roles ? 'roles' : 'organisation']);
    }
    const changed = await request.act(changeMember, draft.value);
    if (!changed.ok) return changeView(request, asked, form.typed, changed.refused);
    return redirect(membersPath(lang, place.slug), changeMember);
  },
};

async function changeView(
  request: PlacedRequest,
  { row, who }: Asked,
  typed: Typed,
  faults: readonly MemberFault[],
): Promise<View> {
  const { lang, place, viewer } = request;
  const choices = await request.read((tx) => placeChoices(tx, place.id));
  const shown = shownFaults(lang, faults);
  const title = fill(texts.changeTitle, lang, { who });
  return {
    ...memberHead(request, title, faults),
    body: (
      <>
        <PageTitle title={title} lead={fill(texts.changeLead, lang, { who })} />
        <ErrorSummary lang={lang} faults={shown} />
        {faults.includes('changed-meanwhile') && (
          <Section title={texts.nowIs[lang]}>
            <DefinitionList
              items={[
                {
                  term: texts.organisation[lang],
                  detail: row.organisation ?? partnershipItself.alone[lang],
                },
                {
                  term: texts.roles[lang],
                  detail: row.roles.map((role) => roleName(role)[lang]),
                },
                { term: texts.bodies[lang], detail: row.bodies.map(({ name }) => name) },
              ]}
            />
          </Section>
        )}
        <MemberForm
          request={request}
          action={memberPath(lang, place.slug, row.id)}
          button={texts.save[lang]}
          returned={faults.length > 0}
        >
          <input type="hidden" name="revision" value={row.revision} />
          <PlaceFields
            lang={lang}
            viewer={viewer}
            choices={choices}
            typed={typed}
            errorOf={(field) => shown.find((fault) => fault.field === field)?.message}
          />
        </MemberForm>
      </>
    ),
  };
}
