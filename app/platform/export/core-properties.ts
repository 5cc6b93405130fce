import type { Lang } from '#base/text.ts';
import { xmlText } from './xml.ts';

/** What Office calls our languages. */
export const officeLangs: Readonly<Record<Lang, string>> = {
  nb: 'nb-NO',
  nn: 'nn-NO',
  en: 'en-GB',
};

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

type Named = { title: string; owner: string; lang: Lang };

/** What an Office file says of itself: the partnership stands as its author, and no hour of writing. */
export function coreProperties({ title, owner, lang }: Named): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}><dc:title>${xmlText(title)}</dc:title>`,
    `<dc:creator>${xmlText(owner)}</dc:creator>`,
    `<cp:lastModifiedBy>${xmlText(owner)}</cp:lastModifiedBy>`,
    `<dc:language>${officeLangs[lang]}</dc:language></cp:coreProperties>`,
  ].join('');
}
