import { reportPath, sendLinkPath } from '#5-follow-up/progress/core/paths.ts';
import type { Owed, Standing } from '#5-follow-up/progress/data/standings.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { progressTexts as texts } from './progress-texts.ts';

/** What is owed of a measure, in words, and the ways to do something about it. */
export function ActCell({
  lang,
  slug,
  row,
  acts,
}: {
  lang: Lang;
  slug: string;
  row: Standing & { owed: Owed; mayReport: boolean };
  /** Whether the viewer may ask others, or only report. */
  acts: boolean;
}) {
  const measure = { id: row.measureId, title: row.title };
  const { overdue, silent, ownerless } = row.owed;
  const said = [
    row.waiting > 0 &&
      fill(row.waiting === 1 ? texts.waits : texts.waitsMany, lang, { n: row.waiting }),
    row.due !== null &&
      fill(overdue ? texts.late : texts.due, lang, { day: formatDay(row.due, lang) }),
    silent && texts.silentLong[lang],
    acts && ownerless && texts.ownerlessLong[lang],
  ].filter((one) => one !== false);
  return (
    <>
      {said.map((one) => (
        <span key={one} class="owed">
          {one}
        </span>
      ))}
      {row.mayReport && (
        <span class="owed">
          <a href={reportPath(lang, slug, measure)}>
            {texts.report[lang]}
            <span class="ds-sr-only">{fill(texts.reportOf, lang, measure)}</span>
          </a>
          {acts && row.leads.length > 0 && (
            <>
              {' · '}
              <a href={sendLinkPath(lang, slug, measure)}>
                {texts.send[lang]}
                <span class="ds-sr-only">{fill(texts.sendOf, lang, measure)}</span>
              </a>
            </>
          )}
        </span>
      )}
    </>
  );
}
