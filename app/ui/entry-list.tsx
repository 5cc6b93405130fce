import type { ComponentChildren } from 'preact';
import type { Lang } from '#base/text.ts';
import { Heading } from './heading.tsx';

export interface Entry {
  title: ComponentChildren;
  href: string;
  /** What kind of thing it is, or where it belongs: said above the title. */
  over?: string | undefined;
  text?: ComponentChildren;
  /** Facts in a line of their own. */
  facts?: readonly string[] | undefined;
  lang?: Lang | undefined;
}

/** Things to choose among, each with enough said to choose by: partnerships, measures, what a search found. */
export function EntryList({
  entries,
  level = 2,
}: {
  entries: readonly Entry[];
  /** Of the headings. At 4 the list stands closer, under the heading of a group. */
  level?: 2 | 3 | 4 | undefined;
}) {
  return (
    <ul class={level === 4 ? 'entries close' : 'entries'}>
      {entries.map(({ title, href, over, text, facts = [], lang }) => (
        <li key={href} class="entry">
          {over && <p class="small">{over}</p>}
          <Heading level={level} class="entry-title" lang={lang}>
            <a href={href}>{title}</a>
          </Heading>
          {text && (
            <p class="entry-text" lang={lang}>
              {text}
            </p>
          )}
          {facts.length > 0 && <p class="small">{facts.join(' · ')}</p>}
        </li>
      ))}
    </ul>
  );
}
