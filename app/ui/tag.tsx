import type { ComponentChildren, JSX } from 'preact';

/** What the shape says; the word beside it says it too, in the reader's language. */
export type TagShape =
  | 'done'
  | 'continued'
  | 'begun'
  | 'ongoing'
  | 'attention'
  | 'planned'
  | 'silent'
  | 'ended'
  | 'example'
  | 'proposed'
  | 'adopted'
  | 'error'
  | 'warning'
  | 'notice';

const disc = <circle class="fill" cx="8" cy="8" r="7" />;
const ring = <circle class="line" cx="8" cy="8" r="6" />;
const tick = <path class="cut" d="M4.7 8.3l2.3 2.4 4.4-4.9" />;

const shapes: Record<TagShape, JSX.Element> = {
  done: (
    <>
      {disc}
      {tick}
    </>
  ),
  adopted: (
    <>
      {disc}
      {tick}
    </>
  ),
  ongoing: (
    <>
      {ring}
      <path class="fill" d="M8 2A6 6 0 0 1 8 14Z" />
    </>
  ),
  begun: (
    <>
      {ring}
      <path class="fill" d="M8 8V2A6 6 0 0 1 14 8Z" />
    </>
  ),
  continued: (
    <>
      {disc}
      <path class="cut" d="M4.4 8h7M8.4 4.9L11.5 8l-3.1 3.1" />
    </>
  ),
  planned: ring,
  silent: <path class="line" d="M3 8h10" />,
  proposed: <circle class="line dashed" cx="8" cy="8" r="6" />,
  example: <path class="line" d="M8 2v12M2.8 5l10.4 6M13.2 5L2.8 11" />,
  ended: <path class="line" d="M3 3l10 10M13 3L3 13" />,
  attention: <path class="fill" d="M8 .8L15.2 8L8 15.2L.8 8Z" />,
  error: (
    <>
      <path class="fill" d="M5 1h6l4 4v6l-4 4H5l-4-4V5Z" />
      <path class="cut" d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" />
    </>
  ),
  warning: (
    <>
      <path class="fill" d="M8 .8L15.6 15H.4Z" />
      <path class="cut" d="M8 6v4M8 12.2v.6" />
    </>
  ),
  notice: (
    <>
      <path class="fill" d="M2 2h12v12H2Z" />
      <path class="cut" d="M8 7.4v4M8 4.2v.6" />
    </>
  ),
};

/** The shape alone, where the word stands next to it already. */
export function Shape({ shape }: { shape: TagShape }) {
  return (
    <svg
      class={`shape shape-${shape}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  );
}

/** A state in a word and a shape, so that it is read without colour. */
export function Tag({ shape, children }: { shape: TagShape; children: ComponentChildren }) {
  return (
    <span class="tag">
      <Shape shape={shape} />
      <span>{children}</span>
    </span>
  );
}
