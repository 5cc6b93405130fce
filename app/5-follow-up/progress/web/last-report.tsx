import { stateNames } from '#5-follow-up/progress/core/names.ts';
import type { progressReport } from '#5-follow-up/progress/data/tables.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Tag } from '#ui/tag.tsx';
import { stateShapes } from './shapes.ts';
import { ofLang } from './shown.ts';

const text: Text = {
  nb: 'Sist meldt {day}:',
  nn: 'Sist meldt {day}:',
  en: 'Last reported {day}:',
};

/** How the measure stood by the report before, above the form for the next one. */
export function Last({
  lang,
  report,
}: {
  lang: Lang;
  report: typeof progressReport.$inferSelect | null;
}) {
  if (report === null) return null;
  return (
    <p>
      {fill(text, lang, { day: formatDay(report.day, lang) })}{' '}
      <Tag shape={stateShapes[report.state]}>{stateNames[report.state][lang]}</Tag>{' '}
      <span {...ofLang(report.lang, lang)}>{report.sentence}</span>
    </p>
  );
}
