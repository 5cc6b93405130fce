import type { Lang, Text } from '#base/text.ts';
import { Alert } from './alert.tsx';
import { Actions, LinkButton } from './button.tsx';
import { PageTitle } from './page-title.tsx';

const texts = {
  failed: {
    nb: 'PDF-dokumentet kunne ikke lages nå',
    nn: 'PDF-dokumentet kunne ikkje lagast no',
    en: 'The PDF document could not be made now',
  },
  again: {
    nb: 'Prøv igjen om litt, eller last ned det samme dokumentet for Word.',
    nn: 'Prøv igjen om litt, eller last ned det same dokumentet for Word.',
    en: 'Try again in a while, or download the same document for Word.',
  },
  word: { nb: 'Last ned for Word', nn: 'Last ned for Word', en: 'Download for Word' },
} satisfies Record<string, Text>;

/** The page instead of a PDF that cannot be made now: the same document for Word, and the way back. */
export function noPdf(
  lang: Lang,
  stage: 'plan' | 'follow-up',
  {
    title,
    why = texts.again,
    word,
    back,
  }: {
    /** What the document is called. */
    title: string;
    /** Why it cannot be made and what to do, where that is known. */
    why?: Text;
    /** Where the document for Word is. */
    word: string;
    back: { label: string; href: string };
  },
) {
  return {
    title: texts.failed[lang],
    stage: { stage },
    unlisted: true,
    keep: false,
    status: 409 as const,
    body: (
      <>
        <PageTitle title={title} />
        <Alert lang={lang} tone="danger" title={texts.failed[lang]} live>
          <p>{why[lang]}</p>
        </Alert>
        <Actions>
          <LinkButton href={word} download>
            {texts.word[lang]}
          </LinkButton>
          <LinkButton href={back.href} weight="secondary">
            {back.label}
          </LinkButton>
        </Actions>
      </>
    ),
  };
}
