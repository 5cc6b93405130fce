import type { Sheet, Workbook } from '#base/document.ts';
import { type Look, plainLook } from '#base/look.ts';
import { coreProperties } from '#platform/export/core-properties.ts';
import { xmlText } from '#platform/export/xml.ts';
import { type ZipFile, zipped } from '#platform/export/zip.ts';
import { type Layout, layoutOf } from './columns.ts';
import { letters, sheetParts } from './sheet.ts';
import { stylesXml } from './styles.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as bytes that come while they are written: a sheet with ten thousand rows is never held
 * whole. Numbers are numbers, days are days, and every text is a text. The same workbook gives the
 * same bytes.
 */
export function writeXlsx(workbook: Workbook, look: Look = plainLook): AsyncGenerator<Buffer> {
  const { sheets, lang } = workbook;
  const layouts = sheets.map(({ table }) => layoutOf(table));
  const files: ZipFile[] = [
    file('[Content_Types].xml', contentTypes(sheets)),
    file('_rels/.rels', relations([`${office}/officeDocument xl/workbook.xml`, coreRelation])),
    file('docProps/core.xml', coreProperties(workbook)),
    file('xl/workbook.xml', workbookXml(sheets, layouts)),
    file(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => `${office}/worksheet worksheets/sheet${index + 1}.xml`),
        `${office}/styles styles.xml`,
      ]),
    ),
    file('xl/styles.xml', stylesXml(lang, look.colour.slice(1))),
    ...layouts.flatMap((layout, index) => {
      const table = sheets[index]?.table;
      const name = `xl/worksheets/sheet${index + 1}.xml`;
      return table ? [{ name, parts: sheetParts(table, layout, lang) }] : [];
    }),
  ];
  return zipped(files);
}

const coreRelation =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties docProps/core.xml';

function file(name: string, xml: string): ZipFile {
  return { name, parts: [xml] };
}

/** Each line is a type and where it leads; the n-th is `rIdn`. */
function relations(lines: readonly string[]): string {
  const each = lines.map((line, index) => {
    const [type, target] = line.split(' ');
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${types}.sheet.main+xml`),
    override('/xl/styles.xml', `${types}.styles+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.map((_, index) =>
      override(`/xl/worksheets/sheet${index + 1}.xml`, `${types}.worksheet+xml`),
    ),
    '</Types>',
  ].join('');
}

/** The names that say which rows are the filter's and which are repeated in print belong to the workbook. */
function workbookXml(sheets: readonly Sheet[], layouts: readonly Layout[]): string {
  const names = sheets.map(({ name }) => tabName(name));
  const defined = names.flatMap((name, index) => {
    const { columns, count } = sheets[index]?.table ?? { columns: [], count: 0 };
    const quoted = xmlText(`'${name.replaceAll("'", "''")}'`);
    // On pages beside each other one must see which thing a row is of.
    const { pages = 1, printed = columns.length } = layouts[index] ?? {};
    const first = pages > 1 ? `${quoted}!$A:$B,` : '';
    const area = `${quoted}!$A$1:$${letters(printed)}$${count + 1}`;
    const range = `$A$1:$${letters(columns.length)}$${count + 1}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!${range}</definedName>`,
      ...(printed < columns.length
        ? [`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${area}</definedName>`]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${first}${quoted}!$1:$1</definedName>`,
    ];
  });
  return [
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>',
    ...names.map(
      (name, index) =>
        `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    ),
    `</sheets><definedNames>${defined.join('')}</definedNames></workbook>`,
  ].join('');
}

/** Excel refuses these signs in the name of a sheet, and more than 31 letters. */
function tabName(name: string): string {
  return name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
}
