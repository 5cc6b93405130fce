import type { NumberedDue } from './due.ts';

/** A mark around its own centre: disc with tick, diamond, or ring; its number unless it is done. */
export function DueMark({ due }: { due: NumberedDue }) {
  if (due.state === 'done') {
    return (
      <g class="mark-done">
        <circle r="11" />
        <path d="M-5 .3L-1.4 4L5.2-4" />
      </g>
    );
  }
  return (
    <g class={due.state === 'late' ? 'mark-late' : due.next ? 'mark-next' : 'mark-coming'}>
      {due.state === 'late' ? <path d="M0-13.5L13.5 0L0 13.5L-13.5 0Z" /> : <circle r="11" />}
      <text class="mark-number" text-anchor="middle" y="4.6">
        {due.number}
      </text>
    </g>
  );
}
