import { lookOf } from '#0-partnership/members/data/look.ts';
import { planDocument } from '#3-plan/exchange/core/out/plan-document.ts';
import { ExportSent, exportJob } from '#3-plan/exchange/data/export-job.ts';
import { exportedPlan } from '#3-plan/exchange/data/exported-plan.ts';
import { beginExport, endExport } from '#3-plan/exchange/data/exports.ts';
import { dayInNorway } from '#platform/clock.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { writePdf } from '#platform/export/pdf/write-pdf.ts';
import type { Job } from '#platform/jobs/job.ts';

/** Makes a document that takes its time, in a process of its own, and keeps it for those who asked. */
export const makeExport: Job = {
  name: exportJob,
  cron: null,
  // Someone sits and waits for this one.
  lookEvery: 1,
  async run({ app, now, log }, sent) {
    const { partnershipId, id } = ExportSent.parse(sent);
    const view = { partnershipId, member: true };
    const made = dayInNorway(now());
    const begun = await inPartnership(app, view, async (tx) => {
      const what = await beginExport(tx, partnershipId, id, now());
      if (what === null) return null;
      const { name, slug, part } = what;
      const [exported, { look }] = [
        await exportedPlan(tx, { id: partnershipId, name }, slug, part),
        await lookOf(tx, partnershipId),
      ];
      return { exported, look };
    });
    if (begun === null) return;
    const { exported, look } = begun;
    const written =
      exported &&
      (await writePdf(planDocument(exported.content, exported.facts, exported.labels), {
        look,
        made,
      }));
    const bytes = written?.ok ? written.value : null;
    if (written && !written.ok) log.warn({ refused: written.refused }, 'a document was not made');
    await inPartnership(app, view, (tx) => endExport(tx, partnershipId, id, { bytes, now: now() }));
  },
};
