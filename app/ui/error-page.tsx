import type { ComponentChildren } from 'preact';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Actions, LinkButton } from './button.tsx';
import { type ErrorStatus, errorTexts } from './error-texts.ts';

const texts = {
  home: { nb: 'Gå til forsiden', nn: 'Gå til framsida', en: 'Go to the front page' },
  search: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  code: { nb: 'Feilkode', nn: 'Feilkode', en: 'Error code' },
  request: { nb: 'nummer', nn: 'nummer', en: 'number' },
  wait: {
    nb: 'Prøv igjen om {n} minutter.',
    nn: 'Prøv igjen om {n} minutt.',
    en: 'Try again in {n} minutes.',
  },
} satisfies Record<string, Text>;

/** What happened, what to do, and the way on. Stands in `main` of an ordinary page. */
export function ErrorPage({
  lang,
  status,
  home,
  search,
  request,
  minutes = 1,
  children,
}: {
  lang: Lang;
  status: ErrorStatus;
  home: string;
  search?: string | undefined;
  /** The number of the request in the log. */
  request?: string | undefined;
  /** How long to wait before one tries again, where more than the ordinary words say. */
  minutes?: number | undefined;
  /** What is known beyond the ordinary words: the reasons of a refusal, what was typed. */
  children?: ComponentChildren;
}) {
  const { title, what, todo } = errorTexts[status];
  return (
    <div class="error-page">
      <BrokenTooth />
      <div>
        <h1>{title[lang]}</h1>
        <p class="lead">{what[lang]}</p>
        <p class="error-todo">
          {minutes > 1 ? fill(texts.wait, lang, { n: minutes }) : todo[lang]}
        </p>
        {children}
        <Actions>
          <LinkButton href={home}>{texts.home[lang]}</LinkButton>
          {search && (
            <LinkButton href={search} weight="secondary">
              {texts.search[lang]}
            </LinkButton>
          )}
        </Actions>
        <p class="small">
          {texts.code[lang]} {status}
          {request && (
            <>
              , {texts.request[lang]} <code>{request}</code>
            </>
          )}
        </p>
      </div>
    </div>
  );
}

/** The mark with one tooth out of place. */
function BrokenTooth() {
  return (
    <svg class="broken-tooth" viewBox="0 0 100 100" aria-hidden="true">
      <path
        class="wheel-body"
        d="M74.5,32.7L90.9,26.9L96.7,44.6L80,49.6ZM74,68L84.6,81.8L69.5,92.8L59.7,78.4ZM40.3,78.4L30.5,92.8L15.4,81.8L26,68ZM20,49.6L3.3,44.6L9.1,26.9L25.5,32.7ZM50,17A33,33 0 1 1 50,83A33,33 0 1 1 50,17ZM50,36A14,14 0 1 0 50,64A14,14 0 1 0 50,36Z"
      />
      <path class="tooth" d="M58,14L52,-2L69,-8L74,9Z" />
    </svg>
  );
}
