import { type Importing, idAt } from './importing.ts';
import { measureWording, participation, seeAlso, step } from './measures/tables.ts';

/** Writes the measures of an import with their steps, leads, partners and cross-references. */
export async function insertMeasures(importing: Importing): Promise<void> {
  const { context, content, editionId, goalIds, measureIds, actors } = importing;
  const { tx, partnershipId } = context;
  if (content.measures.length === 0) return;
  const of = (key: string) => ({ partnershipId, editionId, measureId: idAt(measureIds, key) });
  await tx.insert(measureWording).values(
    content.measures.map((measure, position) => ({
      ...of(measure.key),
      goalId: measure.goal === null ? null : idAt(goalIds, measure.goal),
      position,
      ref: measure.ref,
      title: measure.title,
      standing: measure.standing,
      leadKind: measure.leadKind,
      challenge: measure.challenge,
      description: measure.description,
      effect: measure.effect,
      from: measure.from,
      to: measure.to,
    })),
  );
  const steps = content.measures.flatMap(({ key, steps }) =>
    steps.map((text, position) => ({ ...of(key), position, text })),
  );
  if (steps.length > 0) await tx.insert(step).values(steps);
  const roles = content.measures.flatMap(({ key, leads, partners }) => [
    ...named(leads).map((name, position) => ({ key, name, position, role: 'lead' as const })),
    ...named(partners).map((name, position) => ({ key, name, position, role: 'partner' as const })),
  ]);
  if (roles.length > 0) {
    await tx.insert(participation).values(
      roles.map(({ key, name, position, role }) => ({
        ...of(key),
        position,
        role,
        actorId: idAt(actors, name),
      })),
    );
  }
  const others = content.measures.flatMap(({ key, seeAlso }) =>
    [...new Set(seeAlso)].map((other, position) => ({
      ...of(key),
      position,
      otherId: idAt(measureIds, other),
    })),
  );
  if (others.length > 0) await tx.insert(seeAlso).values(others);
}

/** Each name once: a document may list the same partner twice. */
function named(names: readonly string[]): string[] {
  return [...new Set(names)];
}
