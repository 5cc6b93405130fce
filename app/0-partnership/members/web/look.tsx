import { LookDraft, lookRefusals } from '#0-partnership/members/core/look.ts';
import { homePath, lookPath } from '#0-partnership/members/core/paths.ts';
import { pictureIn } from '#0-partnership/members/core/picture.ts';
import { lookOf } from '#0-partnership/members/data/look.ts';
import { setLook } from '#0-partnership/members/data/set-look.ts';
import { allows } from '#platform/acts/actor.ts';
import type { ReadForm } from '#platform/http/form.ts';
import {
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { LookForm } from './look-form.tsx';
import { fieldOf, type LookFault, sentences, texts } from './look-texts.ts';

/** Whether a picture can be drawn at all; only drawing it tells. */
export type Draws = (picture: {
  type: 'png' | 'jpg';
  bytes: Uint8Array;
  width: number;
  height: number;
}) => Promise<boolean>;

/** Where a partnership chooses how its documents look. Visitors are sent to where one can become an editor. */
export function lookPage(draws: Draws): { get: PlacedPage; post: PlacedFormPage } {
  return {
    get: async (request) => lookView(request, []),

    post: async (request) => {
      const { lang, place, form, viewer } = request;
      const draft = draftIn(form);
      const faults = allows(setLook, viewer) ? await faultsOf(request, draft, draws) : [];
      if (faults.length > 0) return lookView(request, faults, form.typed);
      const saved = await request.act(setLook, draft);
      if (!saved.ok) return lookView(request, saved.refused, form.typed);
      return redirect(lookPath(lang, place.slug), setLook);
    },
  };
}

/** A file that was chosen takes the place of what is there, whatever else was ticked. */
function draftIn({ typed, file }: ReadForm): LookDraft {
  const { colour = '', alt = '', logo, revision = '' } = typed;
  return LookDraft.parse({
    colour,
    alt,
    logo: file ? file.bytes : logo === 'remove' ? 'remove' : 'keep',
    revision: /^\d{1,9}$/.test(revision) ? Number(revision) : 0,
  });
}

/**
 * The operation asks the same again; here a picture is also drawn, which takes a process of its own. Only
 * the operation asks whether the look was changed: it knows a form that is sent twice.
 */
async function faultsOf(
  { read, place }: PlacedRequest,
  draft: LookDraft,
  draws: Draws,
): Promise<LookFault[]> {
  const { look } = await read((tx) => lookOf(tx, place.id));
  const { revision } = draft;
  const refused = lookRefusals(draft, { revision, hasLogo: look.logo !== null });
  if (refused.length > 0 || !(draft.logo instanceof Uint8Array)) return refused;
  const picture = pictureIn(draft.logo);
  const drawn = picture !== null && (await draws({ ...picture, bytes: draft.logo }));
  return drawn ? [] : ['logo-damaged'];
}

async function lookView(
  request: PlacedRequest,
  faults: readonly LookFault[],
  typed: Readonly<Record<string, string>> | null = null,
): Promise<View> {
  const { lang, place } = request;
  const { look, revision } = await request.read((tx) => lookOf(tx, place.id));
  return {
    title: texts.title[lang],
    crumbs: [{ label: place.name, href: homePath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes'],
    status: faults.length > 0 ? statusOf(faults) : undefined,
    body: (
      <LookForm
        lang={lang}
        place={place}
        look={look}
        revision={revision}
        typed={typed}
        faults={faults.map((fault) => ({
          field: fieldOf[fault],
          message: sentences[fault][lang],
        }))}
      />
    ),
  };
}

/** 403 where one may not, 409 where something stands in the way, 422 where a field is wrong. */
function statusOf(faults: readonly LookFault[]): 403 | 409 | 422 {
  if (faults.includes('not-allowed')) return 403;
  return faults.some((fault) => fieldOf[fault] !== null) ? 422 : 409;
}
