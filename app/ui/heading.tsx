import type { ComponentChildren } from 'preact';
import type { Lang } from '#base/text.ts';

/** A heading of the level that its place on the page asks for; the first is the page's own title. */
export function Heading({
  level,
  id,
  class: kind,
  lang,
  children,
}: {
  level: number;
  id?: string;
  class?: string;
  lang?: Lang | undefined;
  children: ComponentChildren;
}) {
  if (level <= 2)
    return (
      <h2 id={id} class={kind} lang={lang}>
        {children}
      </h2>
    );
  if (level === 3)
    return (
      <h3 id={id} class={kind} lang={lang}>
        {children}
      </h3>
    );
  if (level === 4)
    return (
      <h4 id={id} class={kind} lang={lang}>
        {children}
      </h4>
    );
  if (level === 5)
    return (
      <h5 id={id} class={kind} lang={lang}>
        {children}
      </h5>
    );
  return (
    <h6 id={id} class={kind} lang={lang}>
      {children}
    </h6>
  );
}
