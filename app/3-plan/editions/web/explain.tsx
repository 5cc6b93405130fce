import { shortIn } from '#0-partnership/members/core/paths.ts';
import { Explanation } from '#3-plan/editions/core/explain.ts';
import { anchorOf, changesPath, explainPath } from '#3-plan/editions/core/paths.ts';
import type { Thing, ThingKind } from '#3-plan/editions/core/thing.ts';
import { type Comparison, comparison } from '#3-plan/editions/data/comparison.ts';
import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { identityOf, nameOf } from '#3-plan/editions/data/explanations.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { explainView } from './explain-form.tsx';
import { faultSentence, refusalSentences } from './explain-texts.ts';

type Pages = { get: PlacedPage; post: PlacedFormPage };

/** What a form about one change is of. */
export type Wanted = { compared: Comparison; thing: Thing; id: string };

/** Where one says why a goal is new, changed or ended; and a measure. */
export const explainGoalPage: Pages = pages('goal');
export const explainMeasurePage: Pages = pages('measure');

function pages(kind: ThingKind): Pages {
  return {
    get: async (request) => {
      const found = await wanted(request, kind);
      if (found === null) return notFound;
      return explainView(request, { ...found, typed: typedFrom(found), faults: [] });
    },

    post: async (request) => {
      const { lang, place, form } = request;
      const found = await wanted(request, kind);
      if (found === null) return notFound;
      const { edition } = found.compared.after;
      const { typed } = form;
      const draft = form.read(Explanation, ({ reason = '', contributed = '', revision }) => ({
        ...{ editionId: edition.id, about: { kind, id: found.id } },
        ...{ reason, contributed, revision },
      }));
      if (!draft.ok) {
        const back = filledInWrongly(draft.faults, (_, code) => faultSentence(code, lang), isField);
        return explainView(request, { ...found, typed, ...back });
      }
      const outcome = await request.act(explainChange, draft.value);
      if (outcome.ok) {
        const page = changesPath(lang, place.slug, { to: edition.slug });
        return redirect(`${page}#${anchorOf(found.thing)}`, explainChange);
      }
      const back = refusedForm(lang, outcome.refused, refusalSentences, {
        'has-not-ended': 'contributed',
      });
      // Another's reason came between: both are shown, and what was typed is kept.
      const stale = outcome.refused.includes('changed-meanwhile');
      const now = stale ? ((await wanted(request, kind)) ?? found) : found;
      return explainView(request, { ...now, typed, ...back, stale });
    },
  };
}

function isField(field: string): boolean {
  return field === 'reason' || field === 'contributed';
}

/** What was said before, as the form's fields hold it. */
export function typedFrom({ compared, thing }: Wanted): Readonly<Record<string, string>> {
  const said = compared.explanations.get(nameOf(thing));
  return { reason: said?.reason ?? '', contributed: said?.contributed ?? '' };
}

/** The thing an address names, in the edition it names and the one before; null where it has not changed. */
export async function wanted(request: PlacedRequest, kind: ThingKind): Promise<Wanted | null> {
  const { params, query, place, read } = request;
  const key = shortIn(params.thing);
  const to = query.get('utgave');
  if (key === null || to === null) return null;
  return read(async (tx) => {
    const compared = await comparison(tx, place.id, { from: null, to });
    if (typeof compared === 'string') return null;
    const thing = compared.difference.things.find((one) => one.kind === kind && one.key === key);
    const id = await identityOf(tx, place.id, { kind, key });
    return thing && id !== null && thing.fate !== 'same' ? { compared, thing, id } : null;
  });
}

/** The address of the form itself. */
export function formPath({ lang, place }: PlacedRequest, { compared, thing }: Wanted): string {
  const title = (thing.after ?? thing.before)?.title ?? '';
  return explainPath(lang, place.slug, { ...thing, title }, compared.after.edition.slug);
}
