import type { ComponentChildren } from 'preact';
import type { Lang, Text } from '#base/text.ts';
import { Mark } from './mark.tsx';

interface FooterProps {
  lang: Lang;
  /** Said first, where figures or dates are invented. */
  example?: boolean | undefined;
  /** Where the content comes from, and when it was last changed. */
  children?: ComponentChildren;
  links?: readonly { label: string; href: string }[] | undefined;
}

const texts = {
  example: {
    nb: 'Dette er et eksempel. Innholdet bygger på offentlige plandokumenter og er skrevet om; det er ikke den vedtatte planen.',
    nn: 'Dette er eit døme. Innhaldet byggjer på offentlege plandokument og er skrive om; det er ikkje den vedtekne planen.',
    en: 'This is an example. The content builds on public planning documents and has been rewritten; it is not the adopted plan.',
  },
  about: {
    nb: 'Tannhjul holder den regionale kompetanseplanen i gang hele året.',
    nn: 'Tannhjul held den regionale kompetanseplanen i gang heile året.',
    en: 'Tannhjul keeps the regional skills plan turning all year.',
  },
  links: { nb: 'Om nettstedet', nn: 'Om nettstaden', en: 'About this site' },
} satisfies Record<string, Text>;

export function Footer({ lang, example, children, links = [] }: FooterProps) {
  return (
    <footer class="bottom">
      <div class="bottom-row">
        {example && <p>{texts.example[lang]}</p>}
        {children && <div class="bottom-source">{children}</div>}
        <p class="bottom-about">
          <Mark />
          {texts.about[lang]}
        </p>
        {links.length > 0 && (
          <nav aria-label={texts.links[lang]}>
            <ul>
              {links.map(({ label, href }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
