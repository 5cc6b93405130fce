import { shortIn } from '#0-partnership/members/core/paths.ts';
import { bodyPath } from '#3-plan/editions/core/life/paths.ts';
import { Recording } from '#3-plan/editions/core/life/recording.ts';
import { adoptEdition } from '#3-plan/editions/data/life/adopt-edition.ts';
import { sinceDecided } from '#3-plan/editions/data/life/body-difference.ts';
import { confirmDecision } from '#3-plan/editions/data/life/confirm-decision.ts';
import { keepProtocol } from '#3-plan/editions/data/life/keep-protocol.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import { bodyView } from '#3-plan/editions/data/life/view.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { documentKind, documentTypes } from '#platform/documents/kind-of.ts';
import { fileBytes } from '#platform/files/files.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import type { SentFile } from '#platform/http/form.ts';
import {
  type FormRequest,
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { bodyPageView, type ShownBody } from './body-view.tsx';
import { faultSentence } from './fault-texts.ts';
import { type LifeRefusal, refusalSentences, refusedFields } from './refusal-texts.ts';

type Found = Pick<ShownBody, 'view' | 'since'>;

/** A body's part in deciding, and where it is recorded. */
export function bodyPage(ground: Ground): { get: PlacedPage; post: PlacedFormPage } {
  return {
    get: async (request) => {
      const found = await wanted(request);
      if (found === null) return notFound;
      return bodyPageView(request, { ...found, typed: {}, faults: [] });
    },

    post: async (request) => {
      const { lang, form } = request;
      const found = await wanted(request);
      if (found === null) return notFound;
      const draft = form.read(Recording, (typed) => recordingFrom(typed, form.file, found));
      if (!draft.ok) {
        const typed = await keptWith(request, ground, found);
        const said = (_: string, code: string) => faultSentence(code, lang);
        const back = filledInWrongly(draft.faults, said, (field) => fields.has(field));
        return bodyPageView(request, { ...found, typed, ...back });
      }
      const outcome = await request.act(recordDecision, draft.value);
      if (outcome.ok) {
        // The last that was needed adopts the plan, which is the greater news.
        const { adopted } = outcome.value;
        return redirect(pathOf(request, found), adopted ? adoptEdition : recordDecision);
      }
      const typed = await keptWith(request, ground, found);
      return refusedView(request, found, outcome.refused, typed);
    },
  };
}

const fields = new Set([
  ...['outcome', 'decided', 'caseNumber', 'note', 'postponedTo', 'protocol', 'earlier', 'again'],
]);

type Typed = Readonly<Record<string, string>>;

function recordingFrom(typed: Typed, file: SentFile | null, { view }: Found) {
  const { caseNumber = '', note = '', earlier = '', postponedTo, again, ...rest } = typed;
  const { keptSha256: sha256, keptName: name } = typed;
  return {
    ...rest,
    ...{ caseNumber, note, earlier, postponedTo: postponedTo || null, protocol: file },
    again: again || null,
    kept: file === null && sha256 && name ? { sha256, name } : null,
    approvalId: view.body.approvalId,
  };
}

/** What was typed, with the minutes kept that came with it: a browser hands no file out again by itself. */
async function keptWith(
  { form, place, viewer }: PlacedRequest & FormRequest,
  ground: Ground,
  { view }: Found,
): Promise<Typed> {
  const { typed, file } = form;
  if (file === null) return typed;
  const { keptSha256: _, keptName: __, ...rest } = typed;
  // An act of its own: the form's token is for what the form asks, which was refused.
  const where = { partnershipId: place.id, actor: viewer };
  const { approvalId } = view.body;
  const kept = await act(ground, where, keepProtocol, { approvalId, bytes: file.bytes });
  return kept.ok ? { ...rest, keptSha256: kept.value, keptName: file.name } : rest;
}

/** Where a second person confirms; one who comes by a link is taken to the body. */
export const confirmPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request);
    return found === null ? notFound : redirect(pathOf(request, found));
  },

  post: async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    const draft = request.form.read(confirmDecision.takes);
    const outcome = draft.ok
      ? await request.act(confirmDecision, draft.value)
      : ({ ok: false, refused: ['no-such-decision'] } as const);
    if (!outcome.ok) return refusedView(request, found, outcome.refused, {});
    const { adopted } = outcome.value;
    return redirect(pathOf(request, found), adopted ? adoptEdition : confirmDecision);
  },
};

/** The protocol of a decision, as what the file is, whatever it was called when it was put in. */
export const protocolPage: PlacedPage = async (request) => {
  const { params, place, read } = request;
  const found = await wanted(request);
  const one = found?.view.decisions.find(({ id }) => id === params.decision);
  const sha256 = one?.protocolSha256;
  const bytes = sha256 ? await read((tx) => fileBytes(tx, place.id, sha256)) : null;
  if (bytes === null) return notFound;
  const kind = documentKind(bytes);
  const type = kind ? documentTypes[kind] : 'application/octet-stream';
  return { turn: 'file', type, name: `protokoll.${kind ?? 'fil'}`, body: new Uint8Array(bytes) };
};

async function refusedView(
  request: PlacedRequest,
  before: Found,
  refused: readonly LifeRefusal[],
  typed: Readonly<Record<string, string>>,
) {
  const fieldOf = { ...refusedFields, 'in-the-future': 'decided' };
  const back = refusedForm(request.lang, refused, refusalSentences, fieldOf);
  // What another recorded meanwhile is shown, and what was typed is kept.
  const now = (await wanted(request)) ?? before;
  return bodyPageView(request, { ...now, typed, ...back });
}

function pathOf({ lang, place }: PlacedRequest, { view: { body, edition } }: Found): string {
  return bodyPath(lang, place.slug, { id: body.bodyId, name: body.name }, edition.slug);
}

export async function wanted(request: PlacedRequest): Promise<Found | null> {
  const { params, query, place, viewer, read } = request;
  const short = shortIn(params.body);
  if (short === null) return null;
  return read(async (tx) => {
    const view = await bodyView(tx, place.id, { short, slug: query.get('utgave'), viewer });
    return view && { view, since: await sinceDecided(view) };
  });
}
