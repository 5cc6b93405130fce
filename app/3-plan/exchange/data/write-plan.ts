import { type FileFormat, planSchemaPath } from '#3-plan/exchange/core/file-formats.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { planJson } from '#3-plan/exchange/core/out/plan-json.ts';
import { planSheet, planWorkbook } from '#3-plan/exchange/core/out/plan-workbook.ts';
import type { Look } from '#base/look.ts';
import { csv } from '#platform/export/csv.ts';
import { writeDocx } from '#platform/export/docx/write-docx.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import type { ExportedPlan } from './exported-plan.ts';

type Written = Uint8Array<ArrayBuffer> | string;

/** A plan or a part of it as a file of one format, in its own language and the partnership's look. */
export async function writePlan(
  exported: Omit<ExportedPlan, 'edition'>,
  format: FileFormat,
  look: Look,
): Promise<Written> {
  return writers[format](exported, look);
}

type Writer = (exported: Omit<ExportedPlan, 'edition'>, look: Look) => Promise<Written> | Written;

/** A format is content in and bytes out; a row of a sheet alone is a measure. */
const writers: Record<FileFormat, Writer> = {
  docx: ({ content, facts, labels }, look) => writeDocx(planDocument(content, facts, labels), look),
  xlsx: ({ content, facts, labels }, look) =>
    whole(writeXlsx(planWorkbook(content, facts, labels), look)),
  csv: ({ content }) => csv(planSheet(content, 'measures'), content.lang),
  json: ({ content }) => planJson(content, planSchemaPath),
};
