import type { PdfWorkshop } from '#platform/export/pdf/on-request.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { exportFile, exportPage } from './export.tsx';
import { findingsPdf, pdfFile } from './pdf.tsx';

/** What can be had as PDF, and where one waits for it, by its address under the partnership. */
export function pdfAddresses(workshop: PdfWorkshop): Readonly<Record<string, PlacedPage>> {
  return {
    'plan/plan.pdf': pdfFile('plan', workshop),
    'plan/merknader.pdf': findingsPdf(workshop),
    'mal/:goal/mal.pdf': pdfFile('goal', workshop),
    'aktor/:actor/tiltak.pdf': pdfFile('actor', workshop),
    'dokument/:export': exportPage,
    'dokument/:export/last-ned': exportFile,
  };
}
