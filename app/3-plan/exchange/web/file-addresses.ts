import { fileFormats } from '#3-plan/exchange/core/file-formats.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedPage } from '#platform/http/page.ts';
import { findingsFile } from './findings-files.ts';
import { actorFile, goalFile, planFile, sheetFile } from './plan-files.ts';

/** What can be had as files, by its address under the partnership. */
export function fileAddresses(press: Press): Readonly<Record<string, PlacedPage>> {
  return {
    'plan/budsjett.csv': sheetFile('budget', 'budsjett'),
    'plan/finansiering.csv': sheetFile('funding', 'finansiering'),
    ...Object.fromEntries(
      fileFormats.flatMap((format): [string, PlacedPage][] => [
        [`plan/plan.${format}`, planFile(format, press)],
        [`plan/merknader.${format}`, findingsFile(format, press)],
        [`mal/:goal/mal.${format}`, goalFile(format, press)],
        [`aktor/:actor/tiltak.${format}`, actorFile(format, press)],
      ]),
    ),
  };
}
