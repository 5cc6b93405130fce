import type { WrittenDocument } from '#base/document.ts';
import { xmlText } from '#platform/export/xml.ts';
import { wordLangs } from './styles.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The file's own facts, written here since the library would put the hour of writing among them. */
export function coreProperties({
  title,
  owner,
  lang,
}: Pick<WrittenDocument, 'title' | 'owner' | 'lang'>) {
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(owner)}</dc:creator><cp:lastModifiedBy>${xmlText(owner)}</cp:lastModifiedBy><dc:language>${wordLangs[lang]}</dc:language></cp:coreProperties>`,
  };
}
