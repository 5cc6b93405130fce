import type { Lang, Text } from '#base/text.ts';
import { type Due, type NumberedDue, numbered } from './due.ts';
import { DueMark } from './due-mark.tsx';
import { formatDayShort, formatPeriod } from './format.ts';

const texts = {
  done: { nb: 'gjort', nn: 'gjort', en: 'done' },
  late: { nb: 'over tiden', nn: 'over tida', en: 'overdue' },
  next: { nb: 'neste', nn: 'neste', en: 'next' },
  none: {
    nb: 'Ingen datoer er lagt inn for dette året. Møter, frister og vedtak kommer hit når de får en dato.',
    nn: 'Ingen datoar er lagde inn for dette året. Møte, fristar og vedtak kjem hit når dei får ein dato.',
    en: 'No dates have been entered for this year. Meetings, deadlines and decisions appear here once they have a date.',
  },
} satisfies Record<string, Text>;

/** The wheel in words: the same marks, in the same order. */
export function DueList({
  lang,
  dues,
  ahead,
}: {
  lang: Lang;
  /** All of the year's, so that the numbers are the wheel's. */
  dues: readonly Due[];
  /** Show only what is not done, and no more than this many. */
  ahead?: number | undefined;
}) {
  if (dues.length === 0) return <p class="small">{texts.none[lang]}</p>;
  const all = numbered(dues);
  const shown = ahead ? all.filter(({ state }) => state !== 'done').slice(0, ahead) : all;
  return (
    <ol class="dues">
      {shown.map((due) => (
        <li key={`${due.day} ${due.title}`} class={due.next ? 'due next' : 'due'}>
          <svg class="due-mark" viewBox="-15 -15 30 30" width="28" height="28" aria-hidden="true">
            <DueMark due={due} />
          </svg>
          <time class="due-day" datetime={due.day}>
            {dayOf(due, lang)}
          </time>
          <span class="due-title">
            {due.href ? <a href={due.href}>{due.title}</a> : due.title}
            <StateWord lang={lang} due={due} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function StateWord({ lang, due }: { lang: Lang; due: NumberedDue }) {
  const word = due.state === 'coming' ? due.next && texts.next : texts[due.state];
  return word ? <span class="due-state"> ({word[lang]})</span> : null;
}

/** The year is the wheel's; it is said again only where the days lie in two years. */
function dayOf({ day, until }: Due, lang: Lang): string {
  if (until === undefined || until === day) return formatDayShort(day, lang);
  const period = formatPeriod({ from: day, to: until }, lang);
  const sameYear = day.slice(0, 4) === until.slice(0, 4);
  return sameYear ? period.replace(` ${until.slice(0, 4)}`, '') : period;
}
