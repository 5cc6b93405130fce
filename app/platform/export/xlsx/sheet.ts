import { type Column, type SheetTable, text, type Value } from '#base/document.ts';
import type { Money } from '#base/money.ts';
import type { Day } from '#base/period.ts';
import type { Lang, Text } from '#base/text.ts';
import { xmlText } from '#platform/export/xml.ts';
import type { Layout } from './columns.ts';
import { heightOf } from './room.ts';
import { type Look, looks } from './styles.ts';

/** What one cell of Excel holds at most. */
const maxLetters = 32_767;

/** The parts of a sheet's XML, a row at a time: header frozen and repeated in print, a filter over all columns. */
export function* sheetParts(
  { columns, rows, count }: SheetTable,
  { widths, printed, pages }: Layout,
  lang: Lang,
): Generator<string> {
  const range = `A1:${letters(columns.length)}${count + 1}`;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.map(columnXml).join('')}</cols><sheetData>`;
  yield rowXml(
    1,
    heightOf(
      widths,
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
      heightOf(widths, row),
      row.map((value, index) => cellXml(`${letters(index + 1)}${at}`, value, columns[index])),
    );
  }
  yield `</sheetData><autoFilter ref="${range}"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>` +
    `${footerXml(columns, printed, lang)}</worksheet>`;
}

const words = {
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  of: { nb: 'av', nn: 'av', en: 'of' },
  upTo: {
    nb: 'Skrevet ut til og med kolonnen «{}». Resten står i regnearket.',
    nn: 'Skrive ut til og med kolonnen «{}». Resten står i regnearket.',
    en: 'Printed up to the column “{}”. The rest is in the workbook.',
  },
} satisfies Record<string, Text>;

/** Which sheet and page it is; and where columns are left out in print, that there is more. */
function footerXml(columns: readonly Column[], printed: number, lang: Lang): string {
  const last = columns[printed - 1]?.header ?? '';
  // What stands after & is a field to a spreadsheet.
  const more = words.upTo[lang].replace('{}', () => last.replaceAll('&', '&&'));
  const middle = printed < columns.length ? `&C${more}` : '';
  const page = `&R${words.page[lang]} &P ${words.of[lang]} &N`;
  return `<headerFooter><oddFooter>${xmlText(`&L&A${middle}${page}`)}</oddFooter></headerFooter>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
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
      // There all the same, for the line under its row.
      return `<c r="${at}" s="${looks.text}"/>`;
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
