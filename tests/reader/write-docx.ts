import { writeZip } from './write-zip.ts';

/** A cell of a test document; `down` says how many rows it is merged over. */
export type TestCell = string | { text: string; down?: number; across?: number };
export type TestPart =
  | { heading: string; level: number }
  | { text: string; bold?: boolean }
  | { items: string[] }
  | { table: TestCell[][] };

/** A Word document of these parts, as small as Word would still open it. */
export function writeDocx(parts: readonly TestPart[]): Buffer {
  const body = parts.map(partXml).join('');
  return writeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${ns}>${[1, 2, 3, 4, 5, 6].map((n) => `<w:style w:type="paragraph" w:styleId="Overskrift${n}"><w:name w:val="heading ${n}"/></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${ns}><w:body>${body}</w:body></w:document>`,
  });
}

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function partXml(part: TestPart): string {
  if ('heading' in part) {
    return `<w:p><w:pPr><w:pStyle w:val="Overskrift${part.level}"/></w:pPr>${run(part.heading)}</w:p>`;
  }
  if ('items' in part) {
    const numbering = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    return part.items.map((item) => `<w:p>${numbering}${run(item)}</w:p>`).join('');
  }
  if ('table' in part) return tableXml(part.table);
  return `<w:p>${run(part.text, part.bold)}</w:p>`;
}

function run(text: string, bold = false): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${safe}</w:t></w:r>`;
}

/** Word writes a merged cell again in each row below, marked as its continuation. */
function tableXml(rows: readonly TestCell[][]): string {
  const running = new Map<number, number>();
  const lines = rows.map((row) => {
    let column = 0;
    let cells = '';
    const below = () => {
      while ((running.get(column) ?? 0) > 0) {
        running.set(column, (running.get(column) ?? 0) - 1);
        cells += '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
        column += 1;
      }
    };
    for (const cell of row) {
      below();
      const { text, down = 1, across = 1 } = typeof cell === 'string' ? { text: cell } : cell;
      const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : '';
      const merge = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
      if (down > 1) running.set(column, down - 1);
      cells += `<w:tc><w:tcPr>${span}${merge}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
      column += across;
    }
    below();
    return `<w:tr>${cells}</w:tr>`;
  });
  return `<w:tbl>${lines.join('')}</w:tbl>`;
}
