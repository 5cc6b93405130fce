import { calendarPath } from '#0-partnership/members/core/paths.ts';
import type { Due as DueRow } from '#0-partnership/thread/data/due-list.ts';
import {
  bodyDecidesPath,
  measurePath,
  paperPath,
  planPath,
  progressPath,
} from '#3-plan/plan/core/paths.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Due } from '#ui/due.ts';
import { DueList } from '#ui/due-list.tsx';
import { Wheel } from '#ui/wheel.tsx';

const texts = {
  approval: { nb: '{body} behandler planen', nn: '{body} handsamar planen', en: '{body} decides' },
  'plan-starts': {
    nb: 'Planen begynner: {title}',
    nn: 'Planen tek til: {title}',
    en: 'The plan begins: {title}',
  },
  'plan-ends': {
    nb: 'Planen slutter: {title}',
    nn: 'Planen sluttar: {title}',
    en: 'The plan ends: {title}',
  },
  'measure-starts': { nb: 'Begynner: {title}', nn: 'Tek til: {title}', en: 'Begins: {title}' },
  'measure-ends': { nb: 'Slutter: {title}', nn: 'Sluttar: {title}', en: 'Ends: {title}' },
  evaluation: {
    nb: 'Evaluering: {title}',
    nn: 'Evaluering: {title}',
    en: 'Evaluation: {title}',
  },
  consultation: {
    nb: 'Siste dag for innspill: {title}',
    nn: 'Siste dag for innspel: {title}',
    en: 'Last day for comments: {title}',
  },
  'progress-report': {
    nb: '{n} tiltak å melde om',
    nn: '{n} tiltak å melde om',
    en: '{n} measures to report on',
  },
  calendar: {
    nb: 'Følg fristene i kalenderen din (iCalendar)',
    nn: 'Følg fristane i kalenderen din (iCalendar)',
    en: 'Follow the deadlines in your calendar (iCalendar)',
  },
  later: { nb: 'Etter nyttår:', nn: 'Etter nyttår:', en: 'After New Year:' },
} satisfies Record<string, Text>;

/** The days a home tells of: this year's on the wheel, and of the next year the first when no more is left. */
export function yearsOf(today: Day): { from: Day; to: Day } {
  const year = Number(today.slice(0, 4));
  return { from: `${year}-01-01`, to: `${year + 1}-12-31` };
}

/** The year as a wheel and as a list, and what is next. */
export function Year({
  lang,
  slug,
  today,
  dues,
}: {
  lang: Lang;
  slug: string;
  today: Day;
  dues: readonly DueRow[];
}) {
  const [reports, others] = parted(dues);
  const shown = [
    ...others.map((due) => shownDue(due, lang, slug, today)),
    ...[...reports].map(([day, n]) => reportsDue(day, n, lang, slug, today)),
  ].sort((a, b) => a.day.localeCompare(b.day));
  const year = today.slice(0, 4);
  const thisYear = shown.filter(({ day }) => day.startsWith(year));
  const after = shown.find(({ day }) => !day.startsWith(year));
  const nothingLeft = thisYear.every(({ state }) => state !== 'coming');
  return (
    <>
      <Wheel lang={lang} id="wheel" today={today} dues={thisYear} />
      <DueList lang={lang} dues={thisYear} />
      {nothingLeft && after && (
        <p>
          {texts.later[lang]} <a href={after.href}>{after.title}</a> ({formatDay(after.day, lang)})
        </p>
      )}
      <p class="small">
        <a href={calendarPath(lang, slug)}>{texts.calendar[lang]}</a>
      </p>
    </>
  );
}

/** Reports that are asked for are many on one day, and told of as one; what is reported is no date any more. */
function parted(dues: readonly DueRow[]): [Map<Day, number>, DueRow[]] {
  const reports = new Map<Day, number>();
  for (const { what, day, state } of dues) {
    if (what === 'progress-report' && state === 'open')
      reports.set(day, (reports.get(day) ?? 0) + 1);
  }
  return [reports, dues.filter(({ what }) => what !== 'progress-report')];
}

function reportsDue(day: Day, n: number, lang: Lang, slug: string, today: Day): Due {
  return {
    title: fill(texts['progress-report'], lang, { n }),
    day,
    state: day < today ? 'late' : 'coming',
    href: progressPath(lang, slug),
  };
}

function shownDue(due: DueRow, lang: Lang, slug: string, today: Day): Due {
  const { what, title, day, refKind, refId } = due;
  const plan = planPath(lang, slug);
  const hrefs: Record<string, string> = {
    approval: bodyDecidesPath(lang, slug, { id: refId, name: title }),
    paper: paperPath(lang, slug, refId),
    measure: measurePath(lang, slug, { id: refId, title }),
  };
  return {
    title: fill(texts[what], lang, { title, body: title }),
    day,
    state: stateOf(due, today),
    href: hrefs[refKind] ?? plan,
  };
}

/** A decision whose day has passed with nothing reported is late; other days just pass. */
function stateOf({ state, day, what }: DueRow, today: Day): Due['state'] {
  if (state === 'done') return 'done';
  if (day >= today) return 'coming';
  return what === 'approval' ? 'late' : 'done';
}
