import { noReportName } from '#3-plan/plan/core/names.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { percentDone, type RollUp } from '#5-follow-up/progress/core/roll-up.ts';
import { progressStates } from '#5-follow-up/progress/core/states.ts';
import { formatPercent } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { ShareBar } from '#ui/share-bar.tsx';
import { StateCounts } from '#ui/state-counts.tsx';
import { stateShapes } from './shapes.ts';

const texts = {
  one: { nb: 'tiltak', nn: 'tiltak', en: 'measure' },
  unit: { nb: 'tiltak', nn: 'tiltak', en: 'measures' },
  done: {
    nb: '{percent} gjort i snitt, slik de som melder selv vurderer det.',
    nn: '{percent} gjort i snitt, slik dei som melder sjølve vurderer det.',
    en: '{percent} done on average, by the judgement of those who report.',
  },
} satisfies Record<string, Text>;

/** How several measures stand: how many in each state there is, and how much is done where all have said so. */
export function Standings({ lang, all }: { lang: Lang; all: RollUp }) {
  const states = progressStates.map((state) => ({
    label: stateNames[state][lang],
    shape: stateShapes[state],
    count: all.counts[state],
  }));
  const silent = { label: noReportName[lang], shape: 'silent' as const, count: all.counts.silent };
  const percent = percentDone(all);
  return (
    <>
      <StateCounts
        lang={lang}
        unit={texts.unit[lang]}
        one={texts.one[lang]}
        states={[...states, silent].filter(({ count }) => count > 0)}
      />
      {percent !== null && (
        <div>
          <p>{fill(texts.done, lang, { percent: formatPercent(percent, lang) })}</p>
          <ShareBar percent={percent} />
        </div>
      )}
    </>
  );
}
