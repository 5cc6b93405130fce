import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { fillRegions } from '#0-partnership/members/data/fill-regions.ts';
import { slugsInUse } from '#0-partnership/members/data/partnerships.ts';
import { addMember } from '#0-partnership/members/data/people/invite-member.ts';
import { putForward } from '#3-plan/editions/data/life/put-forward.ts';
import { putOnConsultation } from '#3-plan/editions/data/life/put-on-consultation.ts';
import { importPlan } from '#3-plan/plan/data/import-plan.ts';
import { publishEdition } from '#3-plan/plan/data/publish-edition.ts';
import { loadReports } from '#5-follow-up/progress/data/load-reports.ts';
import { loadEvaluation } from '#5-follow-up/reports/data/load-evaluation.ts';
import { actOnce, type Ground } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { type Clock, dayInNorway } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { deniedIn } from '#platform/database/check-role.ts';
import { migrate } from '#platform/database/migrate.ts';
import { type OpenDatabase, openDatabase, roleIn, unsafeRole } from '#platform/database/open.ts';
import { isLoopback } from '#platform/http/origin.ts';
import { newId } from '#platform/id.ts';
import { prepareQueues } from '#platform/jobs/boss.ts';
import { exampleEvaluations } from '../examples/evaluations.ts';
import { type Example, examples } from '../examples/index.ts';
import { examplePeople } from '../examples/people.ts';
import { exampleReports } from '../examples/reports.ts';
import { jobs } from './jobs.ts';

/** Below this, nothing more is written: PostgreSQL itself needs room to go on and to recover. */
const floorInBytes = 200 * 2 ** 20;

const dayLong = 86_400_000;

/** The database, migrated and with its examples, and the ground that acts stand on. */
export type House = { database: OpenDatabase; ground: Ground; example: boolean };

/**
 * Opens the house that web, jobs and commands share. A fresh bundled database is given the example
 * partnerships, unless it is to be filled from a backup. Says one sentence for the operator when it cannot.
 */
export async function openHouse(
  config: Config,
  now: Clock,
  say: (message: string) => void,
  { examples = true }: { examples?: boolean } = {},
): Promise<{ ok: true; value: House } | { ok: false; sentence: string }> {
  const opened = await openDatabase(config.database, say);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const unsafe = await unsafeRole(database);
    if (unsafe) {
      await database.close();
      return { ok: false, sentence: unsafe };
    }
    const appRole = roleIn(database.appUrl);
    await migrate(database.owner, appRole, async () => {
      await prepareQueues(
        database.ownerUrl,
        appRole,
        jobs.map(({ name }) => name),
      );
      await fillRegions(database.owner);
    });
    const example = database.kind === 'bundled' && isLoopback(config.host);
    const ground = groundOn(database, now);
    if (examples && database.kind === 'bundled') await loadExamples(database, ground, say);
    return { ok: true, value: { database, ground, example } };
  } catch (error) {
    await database.close();
    const denied = deniedIn(error);
    if (denied === null || database.kind === 'bundled') throw error;
    return {
      ok: false,
      sentence: `The role in DATABASE_OWNER_URL must own the database and what is in it (${denied}). As a superuser: alter database … owner to …`,
    };
  }
}

function groundOn(database: OpenDatabase, now: Clock): Ground {
  return {
    pool: database.app,
    now,
    async writing() {
      const left = await database.bytesLeft();
      return left !== null && left < floorInBytes ? 'storage-full' : null;
    },
  };
}

/**
 * Loads the examples into a fresh installation, each whole or not at all; one that was stopped half-way
 * is gone on with.
 */
async function loadExamples(
  { app, owner }: OpenDatabase,
  ground: Ground,
  say: (message: string) => void,
): Promise<void> {
  const there = await slugsInUse(asOwner(owner));
  const ours = examples.map(({ partnership }) => partnership.slug);
  // With others beside them it is no fresh installation: what is missing was left out on purpose.
  if (there.some((slug) => !ours.includes(slug))) return;
  const missing = examples.filter(({ partnership }) => !there.includes(partnership.slug));
  if (missing.length === 0) return;
  say('Loading the example partnerships …');
  // Loaded also where nobody may write: they come with the program.
  const open: Ground = { pool: app, now: ground.now, writing: async () => null };
  for (const example of missing) await loadExample(open, example);
  // Fresh tables have no statistics, and would be read as if they were empty until the server looks.
  await owner.query('analyze');
}

/**
 * One example with its plan, in one act. Gives the partnership's id; null when another process, started
 * at the same moment, loaded it first.
 */
export async function loadExample(
  ground: Ground,
  { partnership, plan, state, consultation, forward }: Example,
): Promise<string | null> {
  const partnershipId = newId();
  const outcome = await actOnce(ground, { partnershipId, actor: system }, async (perform) => {
    const added = await perform(addPartnership, partnership);
    if (!added.ok) return added;
    const imported = await perform(importPlan, { content: plan, sourceSha256: null });
    if (!imported.ok) return imported;
    for (const { bodies = [], ...person } of examplePeople[partnership.slug] ?? []) {
      const placed = await perform(addMember, { ...person, actorId: null, bodyNames: bodies });
      if (!placed.ok) return placed;
    }
    const editionId = imported.value;
    // What comes after a draft is gone through as anyone does it, so that there is a frozen text of it.
    const onward = state === 'put-forward' || consultation !== undefined;
    const shown = await perform(publishEdition, { editionId, state: onward ? 'draft' : state });
    if (!shown.ok) return shown;
    const reports = [...(exampleReports[partnership.slug] ?? [])];
    const reported = await perform(loadReports, { editionId, reports });
    if (!reported.ok) return reported;
    const evaluation = exampleEvaluations[partnership.slug];
    if (evaluation) {
      const evaluated = await perform(loadEvaluation, { editionId, ...evaluation });
      if (!evaluated.ok) return evaluated;
    }
    if (!onward) return shown;
    const put = consultation
      ? await perform(putOnConsultation, {
          ...{ editionId, revision: 2, contact: consultation.contact },
          until: dayInNorway(new Date(ground.now().getTime() + consultation.days * dayLong)),
        })
      : await perform(putForward, { editionId, revision: 2, ...forward });
    return put.ok ? shown : put;
  });
  if (!outcome.ok) {
    if (outcome.refused.includes('slug-taken')) return null;
    throw new Error(`the example ${partnership.slug} was refused: ${outcome.refused.join(', ')}`);
  }
  return partnershipId;
}
