import type { WrittenBlock, WrittenDocument } from '#base/document.ts';
import type { Lang, Text } from '#base/text.ts';
import { markOf, type Question } from './question.ts';

/** Stands under the title of a template we wrote, so that the title is known when it is read again. */
export const subtitle: Text = {
  nb: 'Spørsmål til en rapport',
  nn: 'Spørsmål til ein rapport',
  en: 'Questions for a report',
};

/**
 * A template as a document that is read as the same list again: a chapter is a heading, and each of its
 * questions a heading under it with its guidance; a question without a chapter stands at the chapters' own
 * level. Each says what it is about.
 */
export function templateDocument(
  questions: readonly Question[],
  { title, lang, owner }: { title: string; lang: Lang; owner: string },
): WrittenDocument {
  return { title, subtitle: subtitle[lang], owner, lang, blocks: templateBlocks(questions, lang) };
}

export function templateBlocks(questions: readonly Question[], lang: Lang): WrittenBlock[] {
  let open: string | null = null;
  return questions.flatMap(({ chapter, text, guidance, scope }): WrittenBlock[] => {
    const begins = chapter !== null && chapter !== open;
    open = chapter;
    return [
      ...(begins ? [{ kind: 'heading' as const, level: 1 as const, text: chapter }] : []),
      {
        kind: 'heading',
        level: chapter === null ? 1 : 2,
        text: `${text}${markOf(scope, lang)}`,
      },
      ...(guidance === null ? [] : guidance.split('\n')).map(
        (line): WrittenBlock => ({ kind: 'paragraph', text: line }),
      ),
    ];
  });
}
