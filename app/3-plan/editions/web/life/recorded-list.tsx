import { protocolPath } from '#3-plan/editions/core/life/paths.ts';
import type { BodyView, DecisionRow } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Timeline } from '#ui/timeline.tsx';
import { bodyTexts as texts } from './body-texts.ts';
import { lifeTexts } from './words.ts';

type State = 'counts' | 'waits' | 'before' | 'replaced';
const shapes = { counts: 'done', waits: 'attention', before: 'done', replaced: 'ended' } as const;

/** What a recorded decision is among all that were, the newest first. */
function stateOf(one: DecisionRow, decisions: readonly DecisionRow[]): State {
  if (one.confirmedBy === null) return one === decisions[0] ? 'waits' : 'replaced';
  const after = decisions
    .slice(0, decisions.indexOf(one))
    .findLast(({ confirmedBy }) => confirmedBy !== null);
  if (!after) return 'counts';
  return after.corrects && after.version === one.version ? 'replaced' : 'before';
}

/** Every decision that was recorded for a body, the newest first, with its protocol: for members. */
export function RecordedList({ request, view }: { request: PlacedRequest; view: BodyView }) {
  const { lang, place, viewer } = request;
  const { body, decisions } = view;
  return (
    <Timeline
      label={texts.recorded[lang]}
      moments={decisions.map((one) => ({
        title: `${approvalOutcomeNames[one.outcome][lang]}, ${fill(lifeTexts.versionN, lang, { n: one.version }).toLowerCase()}`,
        day: formatDay(one.decided, lang),
        shape: shapes[stateOf(one, decisions)],
        detail: (
          <>
            <p class="small">
              {[
                texts[stateOf(one, decisions)][lang],
                one.caseNumber,
                one.preparedBy === viewer.name ? texts.byYou[lang] : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {one.earlier && (
              <p class="small">
                {texts.earlier[lang]}: {one.earlier}
              </p>
            )}
            {one.protocolSha256 && (
              <p>
                <a
                  href={protocolPath(
                    lang,
                    place.slug,
                    { id: body.bodyId, name: body.name },
                    one.id,
                  )}
                  download
                >
                  {texts.protocol[lang]}: {one.protocolName}
                </a>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
