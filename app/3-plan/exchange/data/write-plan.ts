import { type FileFormat, planSchemaPath } from '#3-plan/exchange/core/file-formats.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { planJson } from '#3-plan/exchange/core/out/plan-json.ts';
import { planSheet, planWorkbook } from '#3-plan/exchange/core/out/plan-workbook.ts';
import type { Look } from '#base/look.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { csv } from '#platform/export/csv.ts';
import type { DocxRefusal } from '#platform/export/docx/write-docx.ts';
import type { Press } from '#platform/export/press.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import type { ExportedPlan } from './exported-plan.ts';

/** What a file is made with: the partnership's look, and the press for what is made in a process of its own. */
export type Making = { look: Look; press: Pick<Press, 'docx'> };
export type Written = Outcome<Uint8Array<ArrayBuffer> | string, DocxRefusal>;

/** A plan or a part of it as a file of one format, in its own language and the partnership's look. */
export async function writePlan(
  exported: Omit<ExportedPlan, 'edition'>,
  format: FileFormat,
  making: Making,
): Promise<Written> {
  return writers[format](exported, making);
}

type Writer = (
  exported: Omit<ExportedPlan, 'edition'>,
  making: Making,
) => Promise<Written> | Written;

/** A format is content in and bytes out; a row of a sheet alone is a measure. */
const writers: Record<FileFormat, Writer> = {
  docx: ({ content, facts, labels }, { look, press }) =>
    press.docx(planDocument(content, facts, labels), look),
  xlsx: async ({ content, facts, labels }, { look }) =>
    accept(await whole(writeXlsx(planWorkbook(content, facts, labels), look))),
  csv: ({ content }) => accept(csv(planSheet(content, 'measures'), content.lang)),
  json: ({ content }) => accept(planJson(content, planSchemaPath)),
};
