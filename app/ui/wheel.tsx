import { formatDay, formatDayShort, monthNames, weekOf } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { type Due, numbered } from './due.ts';
import { DueMark } from './due-mark.tsx';
import { type Stage, stageNames } from './stages.ts';
import { angleOf, arc, gear, piece, place, point, size, spread } from './wheel-geometry.ts';

/** When in the year a stage has its time; `MM-DD`, both ends within the year. */
export interface StageTime {
  stage: Stage;
  from: string;
  to: string;
}

/** The year as most partnerships run it, for one that has not said otherwise. */
const ordinaryYear: readonly StageTime[] = [
  { stage: 'knowledge', from: '01-01', to: '03-15' },
  { stage: 'participation', from: '03-16', to: '05-31' },
  { stage: 'plan', from: '06-01', to: '09-15' },
  { stage: 'services', from: '09-16', to: '11-10' },
  { stage: 'follow-up', from: '11-11', to: '12-31' },
];

const texts = {
  title: { nb: 'Årshjulet {year}', nn: 'Årshjulet {year}', en: 'The annual wheel {year}' },
  today: {
    nb: 'I dag er det {day}, uke {week}.',
    nn: 'I dag er det {day}, veke {week}.',
    en: 'Today is {day}, week {week}.',
  },
  now: { nb: 'Nå: {stage}.', nn: 'No: {stage}.', en: 'Now: {stage}.' },
  next: { nb: 'Neste: {title}, {day}.', nn: 'Neste: {title}, {day}.', en: 'Next: {title}, {day}.' },
  count: { nb: 'Datoer: {n}.', nn: 'Datoar: {n}.', en: 'Dates: {n}.' },
  week: { nb: 'uke {n}', nn: 'veke {n}', en: 'week {n}' },
} satisfies Record<string, Text>;

const ring = { root: 216, tip: 236, inner: 174, label: 199 };
const band = { middle: 131, width: 46, gap: 1.4 };
const hub = { root: 62, tip: 75 };
const marksAt = 166;

interface WheelProps {
  lang: Lang;
  /** Unique on the page. */
  id: string;
  today: Day;
  /** The year it shows, when that is another than today's. */
  year?: string | undefined;
  dues: readonly Due[];
  stages?: readonly StageTime[] | undefined;
}

/** The year as a gear wheel: months, stages, today, and a mark for every date. Its list says the same. */
export function Wheel(props: WheelProps) {
  const { lang, id, today } = props;
  const year = yearOf(props);
  return (
    <svg
      class="wheel"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{fill(texts.title, lang, { year })}</title>
      <desc id={`${id}-text`}>{described(props)}</desc>
      <Months lang={lang} id={id} today={today} year={year} />
      <Stages {...props} stages={props.stages ?? ordinaryYear} />
      <Marks {...props} />
      <Hub lang={lang} today={today} year={year} />
    </svg>
  );
}

function yearOf({ today, year = today.slice(0, 4) }: Pick<WheelProps, 'today' | 'year'>): string {
  return year;
}

/** How many months of the year are gone, whole ones; the one that is now comes after them in this year alone. */
function monthsGone(today: Day, year: string): number {
  const now = today.slice(0, 4);
  if (year === now) return Number(today.slice(5, 7)) - 1;
  return year < now ? 12 : 0;
}

function Months({ lang, id, today, year }: { lang: Lang; id: string; today: Day; year: string }) {
  const starts = Array.from({ length: 12 }, (_, month) =>
    angleOf(`${year}-${String(month + 1).padStart(2, '0')}-01`),
  );
  const centres = starts.map((start, month) => (start + (starts[month + 1] ?? 360)) / 2);
  const gone = monthsGone(today, year);
  const now = today.startsWith(year) ? gone : null;
  const start = starts[gone] ?? 359.9;
  const body = gear(centres, ring.root, ring.tip, 15);
  return (
    <>
      <clipPath id={`${id}-gone`}>
        <path d={piece(0, Math.max(start, 0.1), ring.inner, size)} />
      </clipPath>
      <clipPath id={`${id}-now`}>
        <path d={piece(start, starts[gone + 1] ?? 359.9, ring.inner, size)} />
      </clipPath>
      <path class="wheel-teeth" d={body} />
      <path class="wheel-teeth wheel-gone" d={body} clip-path={`url(#${id}-gone)`} />
      {now !== null && (
        <path class="wheel-teeth wheel-now" d={body} clip-path={`url(#${id}-now)`} />
      )}
      <circle class="wheel-paper" cx={size / 2} cy={size / 2} r={ring.inner} />
      {starts.map((angle) => (
        <path
          key={angle}
          class="wheel-cut"
          d={`M${point(angle, ring.inner)}L${point(angle, ring.tip)}`}
        />
      ))}
      {monthNames(lang).map((name, month) => {
        const { x, y } = place(centres[month] ?? 0, ring.label);
        return (
          <text key={name} class={month === now ? 'month now' : 'month'} x={x} y={y + 5.5}>
            {name.slice(0, 3)}
          </text>
        );
      })}
    </>
  );
}

function Stages({ stages, ...props }: WheelProps & { stages: readonly StageTime[] }) {
  const { lang, id } = props;
  const year = yearOf(props);
  return (
    <>
      {stages.map(({ stage, from, to }) => {
        const start = angleOf(`${year}-${from}`) + band.gap;
        const end = angleOf(`${year}-${to}`) + 1 - band.gap;
        const centre = (start + end) / 2;
        // In the lower half the words would stand on their heads: there the line is drawn the other way.
        const below = centre > 95 && centre < 265;
        const label = `${id}-${stage}`;
        return (
          <g key={stage} class={`wheel-stage wheel-${stage}`}>
            <path class="wheel-band" d={arc(start, end, band.middle)} />
            <path
              id={label}
              class="wheel-line"
              d={arc(start, end, band.middle + (below ? 5.5 : -5.5), below)}
            />
            <text class="stage">
              <textPath href={`#${label}`} startOffset="50%">
                {stageNames[stage][lang]}
              </textPath>
            </text>
          </g>
        );
      })}
    </>
  );
}

function Marks(props: WheelProps) {
  const year = yearOf(props);
  const shown = numbered(props.dues, props.year).filter(({ day }) => day.startsWith(year));
  const angles = spread(
    shown.map(({ day }) => angleOf(day)),
    9,
  );
  return (
    <>
      {shown.map((due, index) => {
        const { x, y } = place(angles[index] ?? 0, marksAt);
        return (
          <g key={`${due.day} ${due.title}`} transform={`translate(${x} ${y})`}>
            <DueMark due={due} />
          </g>
        );
      })}
    </>
  );
}

/** The year; this one has a hand that points at today. */
function Hub({ lang, today, year }: { lang: Lang; today: Day; year: string }) {
  const angle = angleOf(today);
  const centre = size / 2;
  const wheel = <path class="wheel-hub" d={gear([0, 72, 144, 216, 288], hub.root, hub.tip, 30)} />;
  if (!today.startsWith(year)) {
    return (
      <>
        {wheel}
        <text class="hub hub-year" x={centre} y={centre + 8}>
          {year}
        </text>
      </>
    );
  }
  return (
    <>
      <path
        class="wheel-hand"
        d={`M${point(angle - 9, hub.root)}L${point(angle, band.middle - band.width / 2 + 1)}L${point(angle + 9, hub.root)}Z`}
      />
      {wheel}
      <text class="hub hub-year" x={centre} y={centre - 8}>
        {year}
      </text>
      <text class="hub" x={centre} y={centre + 15}>
        {formatDayShort(today, lang)}
      </text>
      <text class="hub" x={centre} y={centre + 35}>
        {fill(texts.week, lang, { n: weekOf(today) })}
      </text>
    </>
  );
}

function described(props: WheelProps): string {
  const { lang, today, dues, stages = ordinaryYear } = props;
  if (!today.startsWith(yearOf(props))) return fill(texts.count, lang, { n: dues.length });
  const day = today.slice(5);
  const now = stages.find(({ from, to }) => from <= day && day <= to);
  const next = numbered(dues).find((due) => due.next);
  return [
    fill(texts.today, lang, { day: formatDay(today, lang), week: weekOf(today) }),
    now && fill(texts.now, lang, { stage: stageNames[now.stage][lang] }),
    next && fill(texts.next, lang, { title: next.title, day: formatDay(next.day, lang) }),
  ]
    .filter(Boolean)
    .join(' ');
}
