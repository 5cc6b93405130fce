import { type Collective, mayHaveMembers } from '#0-partnership/members/core/collective.ts';
import {
  actorPath,
  collectivePath,
  homePath,
  shortIn,
  shortOf,
} from '#0-partnership/members/core/paths.ts';
import { actorsHere } from '#0-partnership/members/data/actors-here.ts';
import { membersOf } from '#0-partnership/members/data/collectives.ts';
import { setCollective } from '#0-partnership/members/data/set-collective.ts';
import { fill } from '#base/text.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { collectiveSentences, collectiveTexts as texts } from './collective-texts.ts';

type Found = {
  whole: { id: string; name: string };
  others: { id: string; name: string }[];
  members: readonly string[];
};

/** Where it is said who an actor is made up of, such as the municipalities of a regional council. */
export const collectivePage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request);
    return found === null ? notFound : drawn(request, found, { ticked: found.members, faults: [] });
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const found = await wanted(request);
    if (found === null) return notFound;
    const read = form.read(setCollective.takes, (typed) => draftFrom(typed, found));
    const outcome = read.ok
      ? await request.act(setCollective, read.value)
      : ({ ok: false, refused: ['no-such-actor'] } as const);
    if (outcome.ok) return redirect(actorPath(lang, place.slug, found.whole), setCollective);
    const ticked = draftFrom(form.typed, found).memberIds;
    const back = refusedForm(lang, outcome.refused, collectiveSentences, 'members');
    return drawn(request, found, { ticked, ...back });
  },
};

const prefix = 'member-';

function draftFrom(typed: Readonly<Record<string, string>>, { whole }: Found): Collective {
  return {
    collectiveId: whole.id,
    memberIds: Object.keys(typed).flatMap((field) =>
      field.startsWith(prefix) ? [field.slice(prefix.length)] : [],
    ),
    before: (typed.before ?? '').split(' ').filter((id) => id !== ''),
  };
}

async function wanted({ place, params, read }: PlacedRequest): Promise<Found | null> {
  const short = shortIn(params.actor);
  if (short === null) return null;
  return read(async (tx) => {
    const all = await actorsHere(tx, place.id);
    const whole = all.find(({ id }) => shortOf(id) === short);
    if (!whole || !mayHaveMembers(whole.kind)) return null;
    const members = await membersOf(tx, place.id, whole.id);
    return {
      whole,
      others: all.filter(({ id, kind }) => kind === 'organisation' && id !== whole.id),
      members: members.map(({ id }) => id),
    };
  });
}

function drawn(
  { lang, place }: PlacedRequest,
  { whole, others, members }: Found,
  {
    ticked,
    faults,
    status,
  }: { ticked: readonly string[]; faults: readonly Fault[]; status?: 403 | 409 },
): View {
  const back = actorPath(lang, place.slug, whole);
  const own = place.lang === lang ? {} : { lang: place.lang };
  return {
    title: fill(texts.title, lang, { name: whole.name }),
    crumbs: [
      { label: place.name, href: homePath(lang, place.slug), ...own },
      { label: whole.name, href: back, ...own },
    ],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle
          title={fill(texts.title, lang, { name: whole.name })}
          lead={fill(texts.lead, lang, { name: whole.name })}
        />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={collectivePath(lang, place.slug, whole)} returned={status !== undefined}>
          <input type="hidden" name="before" value={members.join(' ')} />
          <CheckboxGroup
            id="members"
            legend={texts.members[lang]}
            error={faults[0]?.message}
            options={others.map(({ id, name }) => ({
              name: `${prefix}${id}`,
              label: name,
              ticked: ticked.includes(id),
            }))}
          />
          <SendOrLeave send={texts.save[lang]} leave={texts.leave[lang]} href={back} />
        </Form>
      </>
    ),
  };
}
