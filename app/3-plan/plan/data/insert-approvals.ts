import { bodiesByName } from '#0-partnership/members/data/bodies.ts';
import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import { ref } from '#base/ref.ts';
import { newId } from '#platform/id.ts';
import { approval } from './approvals/tables.ts';
import { type Importing, idAt } from './importing.ts';

/**
 * Writes which bodies are to decide about the edition. What has a planned day is noted as due; it is
 * done once there is a day it was decided.
 */
export async function insertApprovals(importing: Importing): Promise<void> {
  const { context, content, editionId, actors } = importing;
  const { tx, partnershipId } = context;
  if (content.approvals.length === 0) return;
  const bodies = await bodiesByName(
    tx,
    partnershipId,
    content.approvals.map(({ body, of }) => ({
      name: body,
      ofActorId: of === null ? null : idAt(actors, of),
    })),
  );
  const rows = content.approvals.map(
    ({ body, planned, decided, caseNumber, outcome }, position) => ({
      partnershipId,
      id: newId(),
      editionId,
      bodyId: idAt(bodies, body),
      position,
      planned,
      decided,
      caseNumber,
      outcome,
      body,
    }),
  );
  await tx.insert(approval).values(rows);
  await writeDue(
    tx,
    partnershipId,
    rows.flatMap(({ id, bodyId, body, planned, decided }) => {
      const day = decided ?? planned;
      if (day === null) return [];
      return {
        what: 'approval' as const,
        about: ref('approval', id),
        title: body,
        owner: ref('body', bodyId),
        day,
        state: decided === null ? ('open' as const) : ('done' as const),
        published: false,
      };
    }),
  );
}
