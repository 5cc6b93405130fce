import { fill, type Lang, type Text } from '#base/text.ts';
import { LinkButton } from './button.tsx';

const texts = {
  label: { nb: 'Flere sider', nn: 'Fleire sider', en: 'More pages' },
  previous: { nb: 'Forrige', nn: 'Førre', en: 'Previous' },
  next: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  place: {
    nb: 'Side {page} av {pages}',
    nn: 'Side {page} av {pages}',
    en: 'Page {page} of {pages}',
  },
} satisfies Record<string, Text>;

/** One step at a time, and where one is; nothing when all is on one page. */
export function Pagination({
  lang,
  page,
  pages,
  href,
}: {
  lang: Lang;
  page: number;
  pages: number;
  href: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav class="pagination" aria-label={texts.label[lang]}>
      <ol>
        {page > 1 && (
          <li>
            <LinkButton href={href(page - 1)} weight="secondary">
              {texts.previous[lang]}
            </LinkButton>
          </li>
        )}
        <li aria-current="page">{fill(texts.place, lang, { page, pages })}</li>
        {page < pages && (
          <li>
            <LinkButton href={href(page + 1)} weight="secondary">
              {texts.next[lang]}
            </LinkButton>
          </li>
        )}
      </ol>
    </nav>
  );
}
