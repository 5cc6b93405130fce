import { shortIn } from '#0-partnership/members/core/paths.ts';
import { Becoming } from '#3-plan/editions/core/became.ts';
import type { ThingKind } from '#3-plan/editions/core/thing.ts';
import { identityOf } from '#3-plan/editions/data/explanations.ts';
import { sayBecame, takeBackBecame } from '#3-plan/editions/data/say-became.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import { notFound, type PlacedFormPage, type PlacedPage, redirect } from '#platform/http/page.ts';
import { formPath, typedFrom, wanted } from './explain.tsx';
import { explainView } from './explain-form.tsx';
import { refusalSentences } from './explain-texts.ts';

type Pages = { get: PlacedPage; post: PlacedFormPage };

/** Where it is said what a goal or measure that ended became; one who comes by a link is taken to the form. */
export const becamePages = {
  goal: { say: pages('goal', sayBecame), takeBack: pages('goal', takeBackBecame) },
  measure: { say: pages('measure', sayBecame), takeBack: pages('measure', takeBackBecame) },
};

function pages(kind: ThingKind, operation: typeof sayBecame | typeof takeBackBecame): Pages {
  return {
    get: async (request) => {
      const found = await wanted(request, kind);
      return found === null ? notFound : redirect(formPath(request, found));
    },

    post: async (request) => {
      const { lang, place, form } = request;
      const found = await wanted(request, kind);
      if (found === null) return notFound;
      const key = shortIn(form.typed.into);
      const into = key && (await request.read((tx) => identityOf(tx, place.id, { kind, key })));
      const draft = form.read(Becoming, ({ relation }) => ({
        ...{ editionId: found.compared.after.edition.id, about: { kind, id: found.id } },
        ...{ relation, into },
      }));
      const outcome = draft.ok
        ? await request.act(operation, draft.value)
        : ({ ok: false, refused: ['no-such-thing'] } as const);
      if (outcome.ok) return redirect(`${formPath(request, found)}#ble-til`, operation);
      const back = refusedForm(lang, outcome.refused, refusalSentences);
      return explainView(request, { ...found, typed: typedFrom(found), ...back });
    },
  };
}
