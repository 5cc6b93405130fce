import { z } from 'zod';
import { Questions } from '#5-follow-up/reports/core/question.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';
import { operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { reportTemplate } from './tables.ts';

const TemplateDraft = z.object({
  title: z.string().trim().min(3).max(200),
  lang: Lang,
  questions: Questions,
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type LoadRefusal = 'already-loaded';

/** Keeps a list of questions that was read from a document, to be chosen for reports. Gives its id. */
export const loadTemplate = operation(
  {
    name: 'report-template-loaded',
    may: ['editor', 'coordinator', 'administrator'],
    takes: TemplateDraft,
  },
  async ({ tx, partnershipId, record }, draft): Promise<Outcome<string, LoadRefusal>> => {
    const id = newId();
    const kept = await tx
      .insert(reportTemplate)
      .values({ partnershipId, id, ...draft })
      .onConflictDoNothing()
      .returning({ id: reportTemplate.id });
    if (kept.length === 0) return refuse('already-loaded');
    record({ about: ref('report-template', id), after: draft });
    return accept(id);
  },
);
