import type { ComponentChildren } from 'preact';
import { type Lang, langs, type Text } from '#base/text.ts';

interface DocumentProps {
  lang: Lang;
  /** What the page is about; the site's name is added after it. */
  title: string;
  /** The partnership's name, or the service's own. */
  site: string;
  description?: string | undefined;
  /** The address of this page in full, without query words that only sort or filter. */
  canonical?: string | undefined;
  /** The same page in each language, in full. */
  alternates?: Partial<Record<Lang, string>> | undefined;
  /** What programs can follow of the page: calendars and feeds. */
  follow?: readonly { title: string; type: string; href: string }[] | undefined;
  css: readonly string[];
  /** Only the elements this page uses; all are modules, so nothing waits for them. */
  js?: readonly string[] | undefined;
  /** Type fetched at once, so that the text does not jump: the latin file alone. */
  fonts?: readonly string[] | undefined;
  icon?: string | undefined;
  /** A form came back with faults: said first in the title, which screen readers read first. */
  faulty?: boolean | undefined;
  /** What has just been done: said first in the title too. */
  done?: Text | null | undefined;
  /** Kept out of search engines: what only one person sees, errors, results of a search. */
  unlisted?: boolean | undefined;
  header: ComponentChildren;
  footer: ComponentChildren;
  /** The content of `main`; whatever stands directly in it is a band of the page. */
  children: ComponentChildren;
}

const texts = {
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  faulty: { nb: 'Feil: ', nn: 'Feil: ', en: 'Error: ' },
} satisfies Record<string, Text>;

/** The whole page but its doctype, which the server puts before it. */
export function Document(props: DocumentProps) {
  return (
    <html lang={props.lang} data-color-scheme="auto">
      <Head {...props} />
      <body>
        <a class="ds-skip-link" href="#main">
          {texts.skip[props.lang]}
        </a>
        {props.header}
        <main id="main" class="page" tabindex={-1}>
          {props.children}
        </main>
        {props.footer}
      </body>
    </html>
  );
}

function Head(props: DocumentProps) {
  const title = props.title === props.site ? props.site : `${props.title} – ${props.site}`;
  const done = props.done ? `${titled(props.done[props.lang])}: ` : '';
  const said = props.faulty ? texts.faulty[props.lang] : done;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{said + title}</title>
      {props.description && <meta name="description" content={props.description} />}
      <Shared {...props} />
      {props.unlisted && <meta name="robots" content="noindex" />}
      {props.canonical && <link rel="canonical" href={props.canonical} />}
      {langs.map((lang) => {
        const href = props.alternates?.[lang];
        return href && <link key={lang} rel="alternate" hreflang={lang} href={href} />;
      })}
      {props.follow?.map(({ title, type, href }) => (
        <link key={href} rel="alternate" type={type} title={title} href={href} />
      ))}
      {props.fonts?.map((href) => (
        <link
          key={href}
          rel="preload"
          as="font"
          type="font/woff2"
          href={href}
          crossorigin="anonymous"
        />
      ))}
      {props.css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {props.icon && <link rel="icon" type="image/svg+xml" href={props.icon} />}
      {props.js?.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}

/** Its first sentence: the next may say what follows from it, and a title is short. */
function titled(said: string): string {
  return said.replace(/\.(\s.*)?$/s, '');
}

const locales: Readonly<Record<Lang, string>> = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' };

/** What a link to the page shows where it is shared (Open Graph). */
function Shared({ lang, title, site, description, canonical, unlisted }: DocumentProps) {
  if (unlisted) return null;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={site} />
      <meta property="og:locale" content={locales[lang]} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
    </>
  );
}
