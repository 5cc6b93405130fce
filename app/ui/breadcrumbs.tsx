import type { Lang, Text } from '#base/text.ts';

const here: Text = { nb: 'Du er her', nn: 'Du er her', en: 'You are here' };

/** The way down to this page, nearest last; the page itself is its heading and is not repeated. */
export function Breadcrumbs({
  lang,
  path,
}: {
  lang: Lang;
  path: readonly { label: string; href: string; lang?: Lang | undefined }[];
}) {
  return (
    <nav class="breadcrumbs" aria-label={here[lang]}>
      <ol>
        {path.map(({ label, href, lang: own }) => (
          <li key={href}>
            <a href={href} lang={own}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
