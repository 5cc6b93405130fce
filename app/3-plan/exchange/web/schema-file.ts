import { planSchemaPath } from '#3-plan/exchange/core/file-formats.ts';
import { planFileSchema } from '#3-plan/exchange/core/out/plan-json.ts';
import type { SiteFile } from '#platform/http/site-files.ts';

/** What a plan's JSON file may hold, for programs that read it. */
export const planSchemaFile: SiteFile = {
  path: planSchemaPath,
  type: 'application/schema+json; charset=utf-8',
  get: async () => `${JSON.stringify(planFileSchema(), null, 2)}\n`,
};
