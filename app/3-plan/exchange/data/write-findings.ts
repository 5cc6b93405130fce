import type { FileFormat } from '#3-plan/exchange/core/file-formats.ts';
import {
  type FindingOut,
  type FindingsOf,
  findingsDocument,
  findingsSheet,
  findingsWorkbook,
} from '#3-plan/exchange/core/out/findings.ts';
import { accept } from '#base/outcome.ts';
import { csv } from '#platform/export/csv.ts';
import { whole } from '#platform/export/whole.ts';
import { writeXlsx } from '#platform/export/xlsx/write-xlsx.ts';
import type { Making, Written } from './write-plan.ts';

/** What the checks noticed as a file of one format, in the plan's own language. */
export async function writeFindings(
  findings: readonly FindingOut[],
  of: FindingsOf,
  format: FileFormat,
  { look, press }: Making,
): Promise<Written> {
  switch (format) {
    case 'docx':
      return press.docx(findingsDocument(findings, of), look);
    case 'xlsx':
      return accept(await whole(writeXlsx(findingsWorkbook(findings, of), look)));
    case 'csv':
      return accept(csv(findingsSheet(findings, of), of.lang));
    case 'json':
      return accept(`${JSON.stringify({ plan: of.plan, findings }, null, 2)}\n`);
  }
}
