import type { FileFormat } from '#3-plan/exchange/core/file-formats.ts';
import {
  type FindingOut,
  type FindingsOf,
  findingsDocument,
  findingsSheet,
  findingsWorkbook,
} from '#3-plan/exchange/core/out/findings.ts';
import type { Look } from '#base/look.ts';
import { csv } from '#platform/export/csv.ts';
import { writeDocx } from '#platform/export/docx/write-docx.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';

/** What the checks noticed as a file of one format, in the plan's own language. */
export async function writeFindings(
  findings: readonly FindingOut[],
  of: FindingsOf,
  format: FileFormat,
  look: Look,
): Promise<Uint8Array<ArrayBuffer> | string> {
  switch (format) {
    case 'docx':
      return writeDocx(findingsDocument(findings, of), look);
    case 'xlsx':
      return whole(writeXlsx(findingsWorkbook(findings, of), look));
    case 'csv':
      return csv(findingsSheet(findings, of), of.lang);
    case 'json':
      return `${JSON.stringify({ plan: of.plan, findings }, null, 2)}\n`;
  }
}
