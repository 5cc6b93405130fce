import { partnershipBySlug } from '#0-partnership/members/data/partnerships.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { sourceLines } from '#3-plan/exchange/core/source-lines.ts';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { endReading } from '#3-plan/exchange/data/end-reading.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { saveAsDraft } from '#3-plan/exchange/data/save-reading.ts';
import { startReading } from '#3-plan/exchange/data/start-reading.ts';
import { act, actOnce, type Ground } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { acrossPublished } from '#platform/database/transactions.ts';
import { readHere } from '#platform/documents/read-here.ts';
import { sha256Of } from '#platform/files/files.ts';
import { smallDocument } from './putting-in.ts';
import { noon, type Site } from './site.ts';
import { editor } from './small-plan.ts';

async function putIn(ground: Ground, partnershipId: string, words: string) {
  const bytes = Buffer.from(`${smallDocument}\n${words}`);
  const file = { name: 'plan for kysten.txt', mediaType: 'text/plain', bytes };
  const where = { partnershipId, actor: editor };
  const started = await actOnce(ground, where, async (perform) => {
    const kept = await perform(keepSource, file);
    if (!kept.ok) return kept;
    return perform(startReading, { sha256: kept.value, name: file.name });
  });
  if (!started.ok) throw new Error(`putting in was refused: ${started.refused.join(', ')}`);
  return { id: started.value.id, bytes };
}

/** A document put in and read at once, without the job that would. Gives what it was read as. */
export async function readIn(ground: Ground, partnershipId: string, words = '') {
  const { id, bytes } = await putIn(ground, partnershipId, words);
  const blocks = await readHere(bytes, 'txt');
  if (!blocks.ok) throw new Error(`the document was not read: ${blocks.refused.join(', ')}`);
  const result = readDocument(blocks.value);
  const read = { result, source: sourceLines(blocks.value) };
  const ended = await act(ground, { partnershipId, actor: system }, endReading, {
    id,
    read,
    failure: null,
  });
  if (!ended.ok) throw new Error(`the reading was refused: ${ended.refused.join(', ')}`);
  return { id, sha256: sha256Of(bytes), result };
}

/** Documents in Telemark that wait, are read, and are kept as a draft: what an editor finds there. */
export async function readInEveryState({ pool }: Pick<Site, 'pool'>): Promise<void> {
  const ground: Ground = { pool, now: () => new Date(noon), writing: async () => null };
  const place = await acrossPublished(pool, (tx) => partnershipBySlug(tx, 'telemark'));
  if (!place) throw new Error('there is no partnership telemark');
  await putIn(ground, place.id, 'Venter.');
  await readIn(ground, place.id, 'Er lest.');
  await draftReadIn(ground, place.id, 'Er lagret.');
}

/** The same, kept as a draft edition. Gives the edition's id. */
export async function draftReadIn(ground: Ground, partnershipId: string, words = '') {
  const { id, sha256, result } = await readIn(ground, partnershipId, words);
  const { content } = toPlanContent(result, { title: 'Plan', lang: 'nb' });
  const where = { partnershipId, actor: editor };
  const saved = await actOnce(ground, where, (perform) =>
    saveAsDraft(perform, { id, sha256, revision: 2 }, content),
  );
  if (!saved.ok) throw new Error(`the draft was refused: ${saved.refused.join(', ')}`);
  return { readingId: id, editionId: saved.value };
}
