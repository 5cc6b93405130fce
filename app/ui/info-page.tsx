import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '#base/text.ts';
import { PageTitle } from './page-title.tsx';

/** A heading with what stands under it: paragraphs, and a list after them. */
export type InfoSection = {
  title: Text;
  paragraphs?: readonly Text[];
  items?: readonly Text[];
  /** What depends on who runs the site: whom to write to. */
  after?: (lang: Lang) => ComponentChildren;
};

/** A page of words about the site itself. */
export function InfoPage({
  lang,
  title,
  lead,
  sections,
}: {
  lang: Lang;
  title: Text;
  lead: Text;
  sections: readonly InfoSection[];
}) {
  return (
    <>
      <PageTitle title={title[lang]} lead={lead[lang]} />
      <div class="column info">
        {sections.map((section) => (
          <section key={section.title.nb}>
            <h2>{section.title[lang]}</h2>
            {section.paragraphs?.map((text) => (
              <p key={text.nb}>{text[lang]}</p>
            ))}
            {section.items && (
              <ul>
                {section.items.map((text) => (
                  <li key={text.nb}>{text[lang]}</li>
                ))}
              </ul>
            )}
            {section.after && <p>{section.after(lang)}</p>}
          </section>
        ))}
      </div>
    </>
  );
}
