import type { BodyView } from '#3-plan/editions/data/life/view.ts';
import { approvalOutcomeNames } from '#3-plan/plan/core/names.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Section } from '#ui/section.tsx';
import { bodyTexts as texts } from './body-texts.ts';
import { lifeTexts } from './words.ts';

/** What a body decided before what stands: on earlier versions, or at earlier meetings on the same; the newest first. */
export function EarlierDecisions({ lang, view }: { lang: Lang; view: BodyView }) {
  const { earlier } = view.body;
  if (earlier.length === 0) return null;
  return (
    <Section title={texts.earlierDecisions[lang]} id="tidligere">
      <DefinitionList
        items={earlier.toReversed().map(({ version, outcome, decided, caseNumber }) => ({
          term: formatDay(decided, lang),
          detail: [
            approvalOutcomeNames[outcome][lang],
            fill(lifeTexts.versionN, lang, { n: version }).toLowerCase(),
            caseNumber,
          ]
            .filter((word) => word !== null)
            .join(' · '),
        }))}
      />
    </Section>
  );
}
