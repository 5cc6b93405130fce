import { stateNames } from '#5-follow-up/progress/core/names.ts';
import { percentOf } from '#5-follow-up/progress/core/roll-up.ts';
import { withdrawalNames } from '#5-follow-up/progress/core/withdrawal.ts';
import type { Reported } from '#5-follow-up/progress/data/reports-of.ts';
import { formatDay, formatMoney, formatPercent } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { DataTable } from '#ui/data-table.tsx';
import { ShareBar } from '#ui/share-bar.tsx';
import { Tag } from '#ui/tag.tsx';
import { stateShapes } from './shapes.ts';
import { ofLang } from './shown.ts';

const texts = {
  by: { nb: 'meldt {day} av {name}', nn: 'meldt {day} av {name}', en: 'reported {day} by {name}' },
  alone: {
    nb: 'meldt {day} av partnerskapet',
    nn: 'meldt {day} av partnarskapet',
    en: 'reported {day} by the partnership',
  },
  onBehalf: {
    nb: 'meldt {day} av partnerskapet på vegne av {name}',
    nn: 'meldt {day} av partnarskapet på vegner av {name}',
    en: 'reported {day} by the partnership on behalf of {name}',
  },
  next: { nb: 'Neste steg:', nn: 'Neste steg:', en: 'Next step:' },
  nextBy: { nb: '(innen {day})', nn: '(innan {day})', en: '(by {day})' },
  spent: {
    nb: 'Brukt hittil i {year}: {amount}',
    nn: 'Brukt hittil i {year}: {amount}',
    en: 'Spent so far in {year}: {amount}',
  },
  spentIn: {
    nb: 'Brukt i {year}: {amount}',
    nn: 'Brukt i {year}: {amount}',
    en: 'Spent in {year}: {amount}',
  },
  done: {
    nb: '{percent} gjort, slik de selv vurderer det',
    nn: '{percent} gjort, slik dei sjølve vurderer det',
    en: '{percent} done, by their own judgement',
  },
  corrects: {
    nb: 'retter rapporten før',
    nn: 'rettar rapporten før',
    en: 'corrects the report before',
  },
  history: {
    nb: 'Tidligere rapporter ({n})',
    nn: 'Tidlegare rapportar ({n})',
    en: 'Earlier reports ({n})',
  },
  withdrawn: {
    nb: 'Teksten er fjernet: {reason}',
    nn: 'Teksten er fjerna: {reason}',
    en: 'The text has been removed: {reason}',
  },
  withdraw: { nb: 'Fjern teksten', nn: 'Fjern teksten', en: 'Remove the text' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  said: { nb: 'Det som ble meldt', nn: 'Det som vart meldt', en: 'What was reported' },
  whom: { nb: 'Av', nn: 'Av', en: 'By' },
} satisfies Record<string, Text>;

/** Who reported, and when: «meldt 10. mars 2026 av partnerskapet på vegne av Nav». */
function whoAndWhen({ report, by }: Reported, lang: Lang): string {
  const text = by === null ? texts.alone : report.onBehalf ? texts.onBehalf : texts.by;
  return fill(text, lang, { day: formatDay(report.day, lang), name: by ?? '' });
}

/** A report in two lines: the state and who said it, and the sentence. */
export function ReportBy({ lang, ...reported }: Reported & { lang: Lang }) {
  const { report } = reported;
  return (
    <div>
      <p>
        <Tag shape={stateShapes[report.state]}>{stateNames[report.state][lang]}</Tag>{' '}
        <span class="small">
          {whoAndWhen(reported, lang)}
          {report.corrects && ` · ${texts.corrects[lang]}`}
        </span>
      </p>
      <p {...ofLang(report.lang, lang)}>{report.sentence}</p>
    </div>
  );
}

/** The newest report, with all it holds. */
export function Newest({ lang, ...reported }: Reported & { lang: Lang }) {
  const { report } = reported;
  const percent = percentOf(report);
  const { nextStep, nextDay, spent, spentYear } = report;
  return (
    <>
      <ReportBy lang={lang} {...reported} />
      {nextStep && (
        <p>
          <strong>{texts.next[lang]}</strong> <span {...ofLang(report.lang, lang)}>{nextStep}</span>
          {nextDay && ` ${fill(texts.nextBy, lang, { day: formatDay(nextDay, lang) })}`}
        </p>
      )}
      {percent !== null && (
        <div>
          <p>{fill(texts.done, lang, { percent: formatPercent(percent, lang) })}</p>
          <ShareBar percent={percent} />
        </div>
      )}
      {spent !== null && spentYear !== null && (
        <p>
          {fill(texts[report.day.startsWith(`${spentYear}-`) ? 'spent' : 'spentIn'], lang, {
            ...{ year: spentYear, amount: formatMoney(spent, lang) },
          })}
        </p>
      )}
    </>
  );
}

/** What was reported before, newest first; folded away until it is asked for. */
export function History({
  lang,
  reports,
  withdraw,
}: {
  lang: Lang;
  reports: readonly Reported[];
  /** Where its text is taken out, for those who may. */
  withdraw?: ((reportId: string) => string) | undefined;
}) {
  if (reports.length === 0) return null;
  const title = fill(texts.history, lang, { n: reports.length });
  return (
    <details>
      <summary>{title}</summary>
      <DataTable
        id="rapporter"
        caption={title}
        rows={reports}
        columns={[
          {
            title: texts.day[lang],
            heads: true,
            cell: ({ report }) => formatDay(report.day, lang),
          },
          {
            title: texts.state[lang],
            cell: ({ report }) => (
              <Tag shape={stateShapes[report.state]}>{stateNames[report.state][lang]}</Tag>
            ),
          },
          {
            title: texts.said[lang],
            cell: ({ report }) =>
              report.withdrawn === null ? (
                <>
                  <span {...ofLang(report.lang, lang)}>{report.sentence}</span>
                  {withdraw && (
                    <>
                      {' '}
                      <a href={withdraw(report.id)}>{texts.withdraw[lang]}</a>
                    </>
                  )}
                </>
              ) : (
                fill(texts.withdrawn, lang, {
                  reason: withdrawalNames[report.withdrawn][lang].toLowerCase(),
                })
              ),
          },
          { title: texts.whom[lang], cell: (one) => whoAndWhen(one, lang) },
        ]}
      />
    </details>
  );
}
