import type { WrittenDocument } from '#base/document.ts';
import { type Look, plainLook } from '#base/look.ts';
import { coreProperties } from '#platform/export/core-properties.ts';
import { whole } from '#platform/export/whole.ts';
import { type ZipFile, zipped } from '#platform/export/zip.ts';
import { bodyParts, orderedLists } from './body.ts';
import {
  contentTypes,
  documentRelations,
  footerXml,
  headerXml,
  numberingXml,
  packageRelations,
  settingsXml,
} from './package.ts';
import { stylesXml } from './styles.ts';

/**
 * A Word document with real headings, styles one can edit, and its language and title set. The
 * partnership stands as its author; no person does. The same document gives the same bytes.
 */
export async function writeDocx(
  written: WrittenDocument,
  { colour, logo }: Look = plainLook,
): Promise<Buffer<ArrayBuffer>> {
  const { lang } = written;
  const files: ZipFile[] = [
    file('[Content_Types].xml', contentTypes(logo)),
    file('_rels/.rels', packageRelations()),
    file('docProps/core.xml', coreProperties(written)),
    file('word/_rels/document.xml.rels', documentRelations(logo)),
    file('word/styles.xml', stylesXml(lang, colour.replace('#', '').toUpperCase())),
    file('word/numbering.xml', numberingXml(orderedLists(written))),
    file('word/settings.xml', settingsXml(lang)),
    file('word/header.xml', headerXml(written)),
    file('word/footer.xml', footerXml(lang)),
    ...(logo ? [{ name: `word/media/logo.${logo.type}`, parts: logo.bytes }] : []),
    { name: 'word/document.xml', parts: bodyParts(written, logo) },
  ];
  return whole(zipped(files));
}

function file(name: string, xml: string): ZipFile {
  return { name, parts: [xml] };
}
