import { writeDue } from '#0-partnership/thread/data/write-due.ts';
import { ref } from '#base/ref.ts';
import { writeFindable } from '#platform/search/write.ts';
import { type Importing, idAt } from './importing.ts';

/** Makes an imported edition, its goals and measures findable by members, and notes when it ends. */
export async function indexEdition(importing: Importing): Promise<void> {
  const { context, content, editionId, goalIds, measureIds } = importing;
  const { tx, partnershipId } = context;
  const common = { version: editionId, lang: content.lang, published: false };
  await writeFindable(tx, partnershipId, [
    {
      ...common,
      kind: 'edition',
      id: editionId,
      title: content.title,
      body: content.frame?.title ?? '',
    },
    ...content.goals.map(({ key, title, purpose }) => ({
      ...common,
      kind: 'goal',
      id: idAt(goalIds, key),
      title,
      body: purpose ?? '',
    })),
    ...content.measures.map((measure) => ({
      ...common,
      kind: 'measure',
      id: idAt(measureIds, measure.key),
      title: measure.title,
      body: measureWords(measure),
    })),
  ]);
  const { from, to, title } = content;
  const about = ref('edition', editionId);
  const note = { about, title, owner: null, state: 'open' as const, published: false };
  await writeDue(tx, partnershipId, [
    ...(from === null ? [] : [{ ...note, what: 'plan-starts' as const, day: from }]),
    ...(to === null ? [] : [{ ...note, what: 'plan-ends' as const, day: to }]),
  ]);
}

/** The words by which a measure is found, beside its title. */
export function measureWords(measure: {
  challenge: string | null;
  description: string | null;
  effect: string | null;
  steps: readonly string[];
  leads: readonly string[];
  partners: readonly string[];
}): string {
  const { challenge, description, effect, steps, leads, partners } = measure;
  return [description, challenge, effect, ...steps, ...leads, ...partners]
    .filter((part) => part !== null && part !== '')
    .join('\n');
}
