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
      <section class="beside-other" aria-labelledby={`${id}-tittel`} id={id}>
        <h2 id={`${id}-tittel`}>{title}</h2>
        {beside}
      </section>
    </div>
  );
}
