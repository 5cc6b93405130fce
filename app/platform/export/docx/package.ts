import type { WrittenDocument } from '#base/document.ts';
import type { Logo } from '#base/look.ts';
import type { Lang, Text } from '#base/text.ts';
import { officeLangs } from '#platform/export/core-properties.ts';
import { paragraph } from './paragraph.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const words = {
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  of: { nb: 'av', nn: 'av', en: 'of' },
} satisfies Record<string, Text>;

export function contentTypes(logo: Logo | null): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  const parts = ['styles', 'numbering', 'settings', 'header', 'footer'];
  return [
    `${declaration}<Types xmlns="${packaged}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    logo ? `<Default Extension="${logo.type}" ContentType="image/${imageType(logo)}"/>` : '',
    override('/word/document.xml', `${types}.document.main+xml`),
    ...parts.map((part) => override(`/word/${part}.xml`, `${types}.${part}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

function imageType({ type }: Logo): string {
  return type === 'jpg' ? 'jpeg' : type;
}

export function packageRelations(): string {
  return relations([
    ['rIdDocument', `${office}/officeDocument`, 'word/document.xml'],
    ['rIdCore', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

export function documentRelations(logo: Logo | null): string {
  const parts = ['styles', 'numbering', 'settings', 'header', 'footer'];
  const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
  return relations([
    ...parts.map((part): [string, string, string] => [
      `rId${capital(part)}`,
      `${office}/${part}`,
      `${part}.xml`,
    ]),
    ...(logo ? [['rIdLogo', `${office}/image`, `media/logo.${logo.type}`] as const] : []),
  ]);
}

function relations(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${each.join('')}</Relationships>`;
}

/** Bullets are the first numbering; after it comes one for each ordered list, so that each begins at 1. */
export function numberingXml(lists: number): string {
  const level = (format: string, text: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="400" w:hanging="400"/></w:pPr></w:lvl>`;
  const abstract = (id: number, inner: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/>${inner}</w:abstractNum>`;
  const ordered = Array.from(
    { length: lists },
    (_, index) =>
      `<w:num w:numId="${index + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return [
    `${declaration}<w:numbering ${main}>`,
    abstract(0, level('bullet', '•')),
    abstract(1, level('decimal', '%1.')),
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ...ordered,
    '</w:numbering>',
  ].join('');
}

/** Laid out as Word does today, and not as in an older one. */
export function settingsXml(lang: Lang): string {
  return [
    `${declaration}<w:settings ${main}><w:defaultTabStop w:val="708"/><w:compat>`,
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    `</w:compat><w:themeFontLang w:val="${officeLangs[lang]}"/></w:settings>`,
  ].join('');
}

/** Whose document it is and what it is called, on every page. */
export function headerXml({ owner, title }: WrittenDocument): string {
  const head = [owner, title].filter((part) => part !== '').join(' · ');
  return `${declaration}<w:hdr ${main}>${paragraph('Header', head)}</w:hdr>`;
}

/** Which page it is, of how many. */
export function footerXml(lang: Lang): string {
  const said = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const field = (code: string) =>
    `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const page = `${said(`${words.page[lang]} `)}${field('PAGE')}`;
  const all = `${said(` ${words.of[lang]} `)}${field('NUMPAGES')}`;
  return `${declaration}<w:ftr ${main}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${page}${all}</w:p></w:ftr>`;
}
