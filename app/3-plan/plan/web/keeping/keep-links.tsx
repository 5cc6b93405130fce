import type { Lang, Text } from '#base/text.ts';

const texts = {
  label: {
    nb: 'Det du kan gjøre her',
    nn: 'Det du kan gjere her',
    en: 'What you can do here',
  },
} satisfies Record<string, Text>;

/** Ways on to where something is kept, side by side under what they are about. */
export function KeepLinks({
  lang,
  links,
  more = null,
}: {
  lang: Lang;
  links: readonly { label: Text; href: string }[];
  /** One that is worded in the reader's language already; it stands last. */
  more?: { label: string; href: string } | null;
}) {
  if (links.length === 0 && more === null) return null;
  return (
    <nav aria-label={texts.label[lang]}>
      <ul class="keep-links">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label[lang]}</a>
          </li>
        ))}
        {more && (
          <li>
            <a href={more.href}>{more.label}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
