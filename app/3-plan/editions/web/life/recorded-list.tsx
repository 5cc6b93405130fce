import { protocolPath } from '#3-plan/editions/core/life/paths.ts';
import type { BodyView, DecisionRow } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import { fill } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Timeline } from '#ui/timeline.tsx';
import { bodyTexts as texts } from './body-texts.ts';
import { lifeTexts } from './words.ts';

/** Every decision that was recorded for a body, the newest first, with its protocol: for members. */
export function RecordedList({ request, view }: { request: PlacedRequest; view: BodyView }) {
  const { lang, place, viewer } = request;
  const { body, decisions } = view;
  const counting = decisions.find(({ confirmedBy }) => confirmedBy !== null);
  const state = (one: DecisionRow) => {
    if (one === counting) return 'counts' as const;
    return one === decisions[0] ? ('waits' as const) : ('replaced' as const);
  };
  return (
    <Timeline
      label={texts.recorded[lang]}
      moments={decisions.map((one) => ({
        title: `${approvalOutcomeNames[one.outcome][lang]}, ${fill(lifeTexts.versionN, lang, { n: one.version }).toLowerCase()}`,
        day: formatDay(one.decided, lang),
        shape: { counts: 'done', waits: 'attention', replaced: 'ended' }[state(one)] as 'done',
        detail: (
          <>
            <p class="small">
              {[
                texts[state(one)][lang],
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
