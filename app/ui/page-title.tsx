import type { ComponentChildren } from 'preact';
import type { Lang } from '#base/text.ts';

/** The page's only `h1`, with what stands above it, and one sentence that says what the page is for. */
export function PageTitle({
  title,
  over,
  lead,
  contentLang,
}: {
  title: string;
  /** A short line above: which plan, which state. */
  over?: ComponentChildren;
  lead?: ComponentChildren;
  /** The language the title and lead are written in, when it is not the page's own. */
  contentLang?: Lang | undefined;
}) {
  return (
    <div class="page-title">
      {over && <p class="over">{over}</p>}
      <h1 lang={contentLang}>{title}</h1>
      {lead && (
        <p class="lead" lang={contentLang}>
          {lead}
        </p>
      )}
    </div>
  );
}
