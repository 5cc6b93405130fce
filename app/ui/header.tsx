import type { Lang, Text } from '#base/text.ts';
import { Mark } from './mark.tsx';
import { type Stage, stageNames, stages } from './stages.ts';

export interface HeaderProps {
  lang: Lang;
  /** Whose page this is, and the frame it stands in («Bygdevekstavtale 2025–2028»). */
  brand: { name: string; subtitle?: string | undefined; href: string };
  /** Addresses of the stages that are built; the others are named, but lead nowhere yet. */
  stages?: Partial<Record<Stage, string>> | undefined;
  /** The stage this page belongs to; `exact` when the link leads to this very page. */
  current?: { stage: Stage; exact?: boolean } | undefined;
  search?: string | undefined;
  /** The same page in the other languages. */
  languages: readonly { lang: Lang; href: string }[];
  /** Who one is here and for which organisation, with the page where that is changed. */
  who?: { label: string; acting?: string | undefined; href: string } | undefined;
  /** Where one who is signed in signs out. */
  leave?: string | undefined;
}

const texts = {
  main: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  tools: {
    nb: 'Søk, språk og innlogging',
    nn: 'Søk, språk og innlogging',
    en: 'Search, language and sign-in',
  },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  leave: { nb: 'Logg ut', nn: 'Logg ut', en: 'Sign out' },
  open: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  close: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  later: { nb: ' (kommer senere)', nn: ' (kjem seinare)', en: ' (comes later)' },
} satisfies Record<string, Text>;

const languageNames: Record<Lang, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function Header(props: HeaderProps) {
  const { lang, brand } = props;
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href={brand.href}>
          <Mark />
          <span class="brand-words">
            <span class="brand-name">{brand.name}</span>
            {brand.subtitle && <span class="brand-subtitle">{brand.subtitle}</span>}
          </span>
        </a>
        {/* A phone folds the menus away by the browser's own means: no script opens them. */}
        <button type="button" class="menu-button menu-open" popovertarget="menu">
          <MenuIcon />
          {texts.open[lang]}
        </button>
        <div class="menu" id="menu" popover="auto">
          <button
            type="button"
            class="menu-button menu-close"
            popovertarget="menu"
            popovertargetaction="hide"
          >
            {texts.close[lang]}
          </button>
          <Tools {...props} />
          {props.stages && <StageMenu {...props} />}
        </div>
      </div>
    </header>
  );
}

function Tools(props: HeaderProps) {
  const { lang } = props;
  return (
    <nav class="tools" aria-label={texts.tools[lang]}>
      <ul>
        {props.search && (
          <li>
            <a href={props.search}>
              <SearchIcon />
              {texts.search[lang]}
            </a>
          </li>
        )}
        {props.languages
          .filter((other) => other.lang !== lang)
          .map((other) => (
            <li key={other.lang}>
              <a href={other.href} lang={other.lang} hreflang={other.lang}>
                {languageNames[other.lang]}
              </a>
            </li>
          ))}
        {props.who && (
          <li>
            <a class="who" href={props.who.href}>
              <span>
                {props.who.label}
                {props.who.acting && <span class="acting"> · {props.who.acting}</span>}
              </span>
            </a>
          </li>
        )}
        {props.leave && (
          <li>
            <form method="post" action={props.leave}>
              <button type="submit" class="leave">
                {texts.leave[lang]}
              </button>
            </form>
          </li>
        )}
      </ul>
    </nav>
  );
}

function StageMenu({ lang, stages: built, current }: HeaderProps) {
  return (
    <nav class="stages" aria-label={texts.main[lang]}>
      <ul>
        {stages.map((stage) => {
          const name = stageNames[stage][lang];
          const href = built?.[stage];
          const here = current?.stage === stage;
          return (
            <li key={stage}>
              {href ? (
                <a href={href} aria-current={here ? (current.exact ? 'page' : 'true') : undefined}>
                  {name}
                </a>
              ) : (
                <span class="later">
                  {name}
                  <span class="ds-sr-only">{texts.later[lang]}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function SearchIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
      <path d="M12.7 12.7L18 18" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

function MenuIcon() {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d="M2 4.5H18M2 10H18M2 15.5H18" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
