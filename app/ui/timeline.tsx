import type { ComponentChildren } from 'preact';
import { Shape, type TagShape } from './tag.tsx';

export interface Moment {
  /** What happened or is to happen. */
  title: ComponentChildren;
  /** The day as one reads it; nothing where it is not known. */
  day: string | null;
  shape: TagShape;
  /** Still to come. */
  ahead?: boolean | undefined;
  detail?: ComponentChildren;
}

/** What happened and what is to come, down a line in the order of time; a shape beside each says which. */
export function Timeline({ label, moments }: { label: string; moments: readonly Moment[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {moments.map(({ title, day, shape, ahead, detail }, at) => (
        <li key={at} class={ahead ? 'moment ahead' : 'moment'}>
          <span class="moment-mark">
            <Shape shape={shape} />
          </span>
          <div>
            {day !== null && <p class="small moment-day">{day}</p>}
            <p class="moment-title">{title}</p>
            {detail}
          </div>
        </li>
      ))}
    </ol>
  );
}
