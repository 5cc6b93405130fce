import { calendarPath, homePath } from '#0-partnership/members/core/paths.ts';
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
    en: 'Measures to report on: {n}',
  },
  calendar: {
    nb: 'Følg fristene i kalenderen din (iCalendar)',
    nn: 'Følg fristane i kalenderen din (iCalendar)',
    en: 'Follow the deadlines in your calendar (iCalendar)',
  },
  later: { nb: 'Etter nyttår:', nn: 'Etter nyttår:', en: 'After New Year:' },
  years: { nb: 'Andre år', nn: 'Andre år', en: 'Other years' },
  before: { nb: 'Året før: {year}', nn: 'Året før: {year}', en: 'The year before: {year}' },
  after: { nb: 'Året etter: {year}', nn: 'Året etter: {year}', en: 'The year after: {year}' },
  back: { nb: 'I år: {year}', nn: 'I år: {year}', en: 'This year: {year}' },
} satisfies Record<string, Text>;

/** The years that something is due in, the first and the last. */
type Span = { first: Day | null; last: Day | null };

/** The year an address asks for; none where that is this one, or where nobody could mean it. */
export function otherYearIn(query: URLSearchParams, today: Day): string | null {
  const year = query.get('ar') ?? '';
  return isShown(year) && !today.startsWith(year) ? year : null;
}

/** A day that was typed wrong can be in any other. */
function isShown(year: string): boolean {
  return /^(19|20)\d\d$/.test(year);
}

/** The days a home tells of: the year's on the wheel, and after this one the first when no more is left of it. */
export function yearsOf(today: Day, other: string | null): { from: Day; to: Day } {
  const year = Number(other ?? today.slice(0, 4));
  return { from: `${year}-01-01`, to: `${other ? year : year + 1}-12-31` };
}

/** The year as a wheel and as a list, what is next, and the years beside it that something is due in. */
export function Year({
  lang,
  slug,
  today,
  other,
  dues,
  span,
}: {
  lang: Lang;
  slug: string;
  today: Day;
  other: string | null;
  dues: readonly DueRow[];
  span: Span;
}) {
  const [reports, others] = parted(dues);
  const shown = [
    ...others.map((due) => shownDue(due, lang, slug, today)),
    ...[...reports].map(([day, n]) => reportsDue(day, n, lang, slug, today)),
  ].sort((a, b) => a.day.localeCompare(b.day));
  const year = other ?? today.slice(0, 4);
  const inYear = shown.filter(({ day }) => day.startsWith(year));
  const after = shown.find(({ day }) => day.slice(0, 4) > year);
  const nothingLeft = inYear.every(({ state }) => state !== 'coming');
  return (
    <div class="column" id="arshjul">
      <Wheel lang={lang} id="wheel" today={today} year={other ?? undefined} dues={inYear} />
      <Years {...{ lang, slug, today, year, span }} />
      <DueList lang={lang} dues={inYear} otherYear={other ?? undefined} />
      {nothingLeft && after && (
        <p>
          {texts.later[lang]}{' '}
          {after.href === undefined ? after.title : <a href={after.href}>{after.title}</a>} (
          {formatDay(after.day, lang)})
        </p>
      )}
      <p class="small">
        <a href={calendarPath(lang, slug)}>{texts.calendar[lang]}</a>
      </p>
    </div>
  );
}

/** One step to the year before and the year after, as far as something is due there; and back to this one. */
function Years({
  lang,
  slug,
  today,
  year,
  span,
}: {
  lang: Lang;
  slug: string;
  today: Day;
  year: string;
  span: Span;
}) {
  const now = today.slice(0, 4);
  const first = [span.first?.slice(0, 4) ?? now, now].sort()[0] ?? now;
  const last = [span.last?.slice(0, 4) ?? now, now].sort()[1] ?? now;
  const before = String(Math.min(Number(year) - 1, Number(last)));
  const after = String(Math.max(Number(year) + 1, Number(first)));
  const ways = [
    { words: texts.before, to: before, shown: before >= first, rel: 'prev' },
    { words: texts.after, to: after, shown: after <= last, rel: 'next' },
    { words: texts.back, to: now, shown: ![year, before, after].includes(now), rel: undefined },
  ].filter(({ to, shown }) => shown && isShown(to));
  if (ways.length === 0) return null;
  const home = homePath(lang, slug);
  return (
    <nav class="wheel-years" aria-label={texts.years[lang]}>
      {ways.map(({ words, to, rel }) => (
        <a key={to} rel={rel} href={`${home}${to === now ? '' : `?ar=${to}`}#arshjul`}>
          {fill(words, lang, { year: to })}
        </a>
      ))}
    </nav>
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
