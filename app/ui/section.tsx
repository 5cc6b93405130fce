import type { ComponentChildren } from 'preact';

/** A band of the page with a heading of its own. `tinted` runs from edge to edge on soft ground. */
export function Section({
  title,
  id,
  tinted = false,
  children,
}: {
  title: string;
  id?: string | undefined;
  tinted?: boolean | undefined;
  children: ComponentChildren;
}) {
  const section = (
    <section class="section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
  return tinted ? <div class="tinted">{section}</div> : section;
}

/** The page's main matter, and beside it (below on a narrow screen) what one looks up. */
export function Columns({
  children,
  aside,
  label,
}: {
  children: ComponentChildren;
  aside: ComponentChildren;
  /** Names the aside for those who move by landmarks. */
  label: string;
}) {
  return (
    <div class="columns">
      <div class="column">{children}</div>
      <aside class="column" aria-label={label}>
        {aside}
      </aside>
    </div>
  );
}
