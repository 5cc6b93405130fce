import type { Text } from '#base/text.ts';
import type { Begun } from './begun.ts';
import type { Shown } from './form-page.tsx';

const texts = {
  isGoal: {
    nb: 'Linjen er et mål: legg til et mål i stedet',
    nn: 'Linja er eit mål: legg til eit mål i staden',
    en: 'The line is a goal: add a goal instead',
  },
  isMeasure: {
    nb: 'Linjen er et tiltak: legg til et tiltak i stedet',
    nn: 'Linja er eit tiltak: legg til eit tiltak i staden',
    en: 'The line is a measure: add a measure instead',
  },
  columns: {
    nb: 'Linjen er en rad i en tabell: si hva kolonnene er',
    nn: 'Linja er ei rad i ein tabell: sei kva kolonnane er',
    en: 'The line is a row of a table: say what the columns are',
  },
} satisfies Record<string, Text>;

/** What else a chosen line may be. */
function Otherwise({ shown, isGoal }: { shown: Shown<Begun>; isGoal: boolean }) {
  const { lang, read, thing } = shown;
  const { line } = thing;
  const number = line === null ? -1 : (read.view.reading.source?.indexOf(line) ?? -1);
  const asked = number < 0 ? '' : `?linje=${number}`;
  const { table } = line?.where ?? {};
  return (
    <ul>
      <li>
        <a href={`${read.path(isGoal ? 'mal' : 'tiltak', 'ny')}${asked}`}>
          {isGoal ? texts.isGoal[lang] : texts.isMeasure[lang]}
        </a>
      </li>
      {table !== undefined && (
        <li>
          <a href={read.path('tabell', table)}>{texts.columns[lang]}</a>
        </li>
      )}
    </ul>
  );
}

export function OtherOfLine(shown: Shown<Begun>) {
  return <Otherwise shown={shown} isGoal />;
}

export function OtherOfGoalLine(shown: Shown<Begun>) {
  return <Otherwise shown={shown} isGoal={false} />;
}
