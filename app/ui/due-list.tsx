import { formatDayShort, formatPeriod } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type Due, type NumberedDue, numbered } from './due.ts';
import { DueMark } from './due-mark.tsx';

const texts = {
  done: { nb: 'gjort', nn: 'gjort', en: 'done' },
  late: { nb: 'over tiden', nn: 'over tida', en: 'overdue' },
  next: { nb: 'neste', nn: 'neste', en: 'next' },
  all: {
    nb: 'Alle datoer i året ({n})',
    nn: 'Alle datoar i året ({n})',
    en: 'All dates this year ({n})',
  },
  none: {
    nb: 'Ingen datoer er lagt inn for dette året. Møter, frister og vedtak kommer hit når de får en dato.',
    nn: 'Ingen datoar er lagde inn for dette året. Møte, fristar og vedtak kjem hit når dei får ein dato.',
    en: 'No dates have been entered for this year. Meetings, deadlines and decisions appear here once they have a date.',
  },
} satisfies Record<string, Text>;

/**
 * The wheel in words: the same marks, in the same order. What is nearest stands open, and the whole year
 * opens beneath it.
 */
export function DueList({
  lang,
  dues,
  open = 5,
  otherYear,
}: {
  lang: Lang;
  /** All of the year's, so that the numbers are the wheel's. */
  dues: readonly Due[];
  /** How many stand open. */
  open?: number | undefined;
  /** The year, when it is another than today's: none is nearest there, and all of it stands open. */
  otherYear?: string | undefined;
}) {
  if (dues.length === 0) return <p class="small">{texts.none[lang]}</p>;
  const all = numbered(dues, otherYear);
  if (otherYear) return <List lang={lang} dues={all} />;
  const near = nearest(all, open);
  if (near.length === 0 || near.length === all.length) return <List lang={lang} dues={all} />;
  return (
    <div class="due-list">
      <List lang={lang} dues={near} />
      <details>
        <summary>{fill(texts.all, lang, { n: all.length })}</summary>
        <List lang={lang} dues={all} />
      </details>
    </div>
  );
}

/** Not what is done; of the rest the next one, with two that are overdue before it and others after. */
function nearest(dues: readonly NumberedDue[], open: number): readonly NumberedDue[] {
  const left = dues.filter(({ state }) => state !== 'done');
  const next = left.findIndex((due) => due.next);
  const from = Math.min(next < 0 ? left.length : next - 2, left.length - open);
  return left.slice(Math.max(0, from)).slice(0, open);
}

function List({ lang, dues }: { lang: Lang; dues: readonly NumberedDue[] }) {
  return (
    <ol class="dues">
      {dues.map((due) => (
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
