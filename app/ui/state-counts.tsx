import { formatNumber } from '#base/format.ts';
import type { Lang } from '#base/text.ts';
import { Shape, type TagShape } from './tag.tsx';

export interface StateCount {
  /** The state in a word or two, as it is said of several. */
  label: string;
  shape: TagShape;
  count: number;
}

/** How many there are in each state: a figure, and the state by its shape and word. */
export function StateCounts({
  lang,
  unit,
  one,
  states,
}: {
  lang: Lang;
  /** What is counted, and what one of it is called: «measures», «measure». */
  unit: string;
  one: string;
  states: readonly StateCount[];
}) {
  return (
    <ul class="state-counts">
      {states.map(({ label, shape, count }) => (
        <li key={label}>
          <span>
            <span class="state-figure">{formatNumber(count, lang)}</span> {count === 1 ? one : unit}
          </span>{' '}
          <span class="state-word">
            <Shape shape={shape} />
            <span>{label}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
