import type { Value } from '#base/document.ts';

/** The lines of a text in a cell; none of what is no text. */
export function linesIn(value: Value | undefined): string[] {
  if (value?.kind === 'text') return value.text.split('\n');
  if (value?.kind === 'texts') return value.texts.flatMap((text) => text.split('\n'));
  return [];
}
