import type { ComponentChildren } from 'preact';

/**
 * Two things read together: on a wide screen side by side, the second staying in sight and scrolled by
 * itself; on a narrow one below each other.
 */
export function Beside({
  children,
  title,
  id,
  beside,
}: {
  children: ComponentChildren;
  /** Of what stands beside. */
  title: string;
  id: string;
  beside: ComponentChildren;
}) {
  return (
    <div class="beside">
      <div class="beside-main">{children}</div>
      <div class="beside-other" id={id}>
        <h2>{title}</h2>
        {beside}
      </div>
    </div>
  );
}
