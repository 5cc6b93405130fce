import type { ColumnKind } from '#base/document.ts';
import type { Lang } from '#base/text.ts';

/** The looks of cells in the order of `cellXfs`: what a cell's `s` names. */
export const looks = {
  header: 1,
  headerRight: 2,
  text: 3,
  money: 4,
  moneyOre: 5,
  number: 6,
  year: 7,
  percent: 8,
  day: 9,
  sum: 10,
} as const;
export type Look = keyof typeof looks;

/** How broad a column is at least given for what is in it, in letters. */
export const widths: Readonly<Record<ColumnKind, number>> = {
  short: 15,
  text: 26,
  prose: 48,
  money: 16,
  number: 12,
  year: 8,
  percent: 12,
  day: 13,
};

/** Excel shows these in the reader's own manner; the codes are written the English way in every file. */
const formats = [
  [164, '#,##0'],
  [165, '#,##0.00'],
  [166, 'General"&#160;%"'],
] as const;

const dayFormats: Readonly<Record<Lang, string>> = {
  nb: 'dd.mm.yyyy',
  nn: 'dd.mm.yyyy',
  en: 'd mmm yyyy',
};

const top = '<alignment vertical="top"/>';
/** With air before it: a figure in the column before stands right up to its edge. */
const wrapped = '<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>';
const right = '<alignment horizontal="right" vertical="top" wrapText="1"/>';

/**
 * Every cell has a line under it: rows differ in height, and on paper too one is to see where each ends.
 * Text cells carry `quotePrefix`: a text that begins like a formula stays a text also when somebody
 * opens the cell and leaves it again.
 */
export function stylesXml(lang: Lang, color: string): string {
  const numbered = (id: number, font = 0) =>
    `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${top}</xf>`;
  const header = (alignment: string) =>
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="4">${formats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}`,
    `<numFmt numFmtId="167" formatCode="${dayFormats[lang]}"/></numFmts>`,
    '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    `<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>`,
    '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill></fills>`,
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FFAEBEBE"/></bottom><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    header(wrapped),
    header(right),
    `<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>`,
    ...[164, 165, 0, 1, 166, 167].map((id) => numbered(id)),
    numbered(164, 2),
    '</cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
