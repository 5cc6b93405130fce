import { shortIn } from '#0-partnership/members/core/paths.ts';
import { bodyPath, placeBodyPath } from '#3-plan/editions/core/life/paths.ts';
import { placeBody } from '#3-plan/editions/data/life/place-body.ts';
import { organisationsFor, wholePartnership } from '#3-plan/editions/data/life/placed-body.ts';
import { type BodyView, bodyView } from '#3-plan/editions/data/life/view.ts';
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
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { belongingTexts } from './belonging-texts.ts';
import { placeBodySentences, placeBodyTexts as texts } from './place-body-texts.ts';

type Found = { view: BodyView; organisations: readonly { id: string; name: string }[] };

/** Where it is said which organisation a body belongs to. */
export const placeBodyPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request);
    return found === null ? notFound : drawn(request, found, belongsTo(found), []);
  },

  post: async (request) => {
    const { lang, form } = request;
    const found = await wanted(request);
    if (found === null) return notFound;
    const draft = form.read(placeBody.takes, ({ of = '', before = '' }) => ({
      bodyId: found.view.body.bodyId,
      of: chosen(of),
      before: chosen(before),
    }));
    // What is no organisation at all is none of this partnership's either.
    const outcome = draft.ok
      ? await request.act(placeBody, draft.value)
      : ({ ok: false, refused: ['no-such-organisation'] } as const);
    if (outcome.ok) return redirect(pathOf(request, found), placeBody);
    const { faults, status } = refusedForm(lang, outcome.refused, placeBodySentences, 'of');
    const now = (await wanted(request)) ?? found;
    return drawn(request, now, form.typed.of ?? '', faults, status);
  },
};

function chosen(value: string): string | null {
  return value === wholePartnership ? null : value;
}

function belongsTo({ view: { body } }: Found): string {
  return body.of?.id ?? wholePartnership;
}

async function wanted(request: PlacedRequest): Promise<Found | null> {
  const { params, query, place, viewer, read } = request;
  const short = shortIn(params.body);
  if (short === null) return null;
  return read(async (tx) => {
    const view = await bodyView(tx, place.id, { short, slug: query.get('utgave'), viewer });
    return view && { view, organisations: await organisationsFor(tx, place.id) };
  });
}

function pathOf({ lang, place }: PlacedRequest, { view: { body, edition } }: Found): string {
  return bodyPath(lang, place.slug, { id: body.bodyId, name: body.name }, edition.slug);
}

function drawn(
  request: PlacedRequest,
  found: Found,
  of: string,
  faults: readonly Fault[],
  status?: 403 | 409,
): View {
  const { lang, place } = request;
  const { body, edition } = found.view;
  const back = pathOf(request, found);
  const named = { id: body.bodyId, name: body.name };
  const title = fill(texts.title, lang, { body: body.name });
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [
      { label: body.name, href: back, ...(edition.lang === lang ? {} : { lang: edition.lang }) },
    ],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status,
    body: (
      <>
        <PageTitle title={title} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form
          action={placeBodyPath(lang, place.slug, named, edition.slug)}
          returned={status !== undefined}
        >
          <input type="hidden" name="before" value={belongsTo(found)} />
          <Field
            lang={lang}
            name="of"
            label={texts.of[lang]}
            value={of}
            error={faults[0]?.message}
            required
            options={[
              { value: wholePartnership, label: belongingTexts.whole[lang] },
              ...found.organisations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <SendOrLeave send={texts.save[lang]} leave={texts.leave[lang]} href={back} />
        </Form>
      </>
    ),
  };
}
