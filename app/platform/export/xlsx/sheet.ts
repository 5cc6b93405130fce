import { type Column, type SheetTable, text, type Value } from '#base/document.ts';
import type { Money } from '#base/money.ts';
import type { Day } from '#base/period.ts';
import { xmlText } from '#platform/export/xml.ts';
import { heightOf, pagesAcross } from './room.ts';
import { type Look, looks, widths } from './styles.ts';

/** What one cell of Excel holds at most. */
const maxLetters = 32_767;

/** The parts of a sheet's XML, a row at a time: header frozen and repeated in print, a filter over all columns. */
export function* sheetParts({ columns, rows, count }: SheetTable): Generator<string> {
  const range = `A1:${letters(columns.length)}${count + 1}`;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`;
  yield rowXml(
    1,
    heightOf(
      columns,
      columns.map(({ header }) => text(header)),
    ),
    columns.map((column, index) =>
      textCell(
        `${letters(index + 1)}1`,
        column.header,
        isFigure(column) ? 'headerRight' : 'header',
      ),
    ),
  );
  let at = 1;
  for (const row of rows) {
    at += 1;
    yield rowXml(
      at,
      heightOf(columns, row),
      row.map((value, index) => cellXml(`${letters(index + 1)}${at}`, value, columns[index])),
    );
  }
  yield `</sheetData><autoFilter ref="${range}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(columns)}" fitToHeight="0"/></worksheet>`;
}

function columnXml({ kind }: Column, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${widths[kind]}" customWidth="1"/>`;
}

function rowXml(number: number, height: number | null, cells: readonly string[]): string {
  const high = height === null ? '' : ` ht="${height}"`;
  return `<row r="${number}"${high}>${cells.join('')}</row>`;
}

function isFigure({ kind }: Column): boolean {
  return kind !== 'text' && kind !== 'prose' && kind !== 'short';
}

function cellXml(at: string, value: Value, column: Column | undefined): string {
  switch (value.kind) {
    case 'text':
      return textCell(at, value.text, 'text');
    case 'texts':
      return textCell(at, value.texts.join('\n'), 'text');
    case 'money':
      return numberCell(
        at,
        kroner(value.amount),
        value.amount % 100n === 0n ? 'money' : 'moneyOre',
      );
    case 'number':
      return numberCell(at, String(value.number), column?.kind === 'year' ? 'year' : 'number');
    case 'percent':
      return numberCell(at, String(value.percent), 'percent');
    case 'day':
      return numberCell(at, String(serial(value.day)), 'day');
    case 'nothing':
      return '';
  }
}

/** Always as text in so many words: nothing that is typed in a plan can become a formula. */
function textCell(at: string, said: string, look: Look): string {
  const whole = said.length > maxLetters ? `${said.slice(0, maxLetters - 1)}…` : said;
  return `<c r="${at}" s="${looks[look]}" t="inlineStr"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

/** Excel reads «_x000A_» in a text as a sign of its own; a text that has such words must say so. */
function escaped(said: string): string {
  return xmlText(said.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
}

function numberCell(at: string, figure: string, look: Look): string {
  return `<c r="${at}" s="${looks[look]}"><v>${figure}</v></c>`;
}

/** Kroner to the øre, without a float on the way. */
function kroner(amount: Money): string {
  const size = amount < 0n ? -amount : amount;
  const ore = size % 100n;
  const decimals = ore === 0n ? '' : `.${String(ore).padStart(2, '0')}`;
  return `${amount < 0n ? '-' : ''}${size / 100n}${decimals}`;
}

/** Days since 30 December 1899, which is how Excel counts after February 1900. */
function serial(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A column's letters: 1 is A, 27 is AA. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
