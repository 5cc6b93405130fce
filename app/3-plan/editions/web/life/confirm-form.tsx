import { confirmPath } from '#3-plan/editions/core/life/paths.ts';
import { type BodyView, waitingIn } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { bodyTexts as texts } from './body-texts.ts';

/** For those who speak for the body, what waits for a second person. */
export function ConfirmForm({ request, view }: { request: PlacedRequest; view: BodyView }) {
  const { lang, place, viewer } = request;
  const waiting = waitingIn(view.decisions);
  if (waiting === null) return null;
  if (waiting.preparedBy === viewer.name) {
    return <Alert lang={lang} tone="info" title={texts.ownWaits[lang]} />;
  }
  const { body, edition } = view;
  const named = { id: body.bodyId, name: body.name };
  return (
    <Alert
      lang={lang}
      tone="info"
      title={`${texts.waits[lang]}: ${approvalOutcomeNames[waiting.outcome][lang]}, ${formatDay(waiting.decided, lang)}`}
    >
      <p>{texts.confirmText[lang]}</p>
      <form method="post" action={confirmPath(lang, place.slug, named, edition.slug)}>
        <Token />
        <input type="hidden" name="decisionId" value={waiting.id} />
        <Button>{texts.confirm[lang]}</Button>
      </form>
    </Alert>
  );
}
