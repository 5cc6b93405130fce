import { and, eq } from 'drizzle-orm';
import {
  type DocumentFinding,
  type SetAside,
  type SetAsideRefusal,
  SettingAside,
  setAsideRefusals,
  TakingUp,
  withSetAside,
} from '#3-plan/exchange/core/set-aside.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { lockEdition } from '#3-plan/plan/data/lock-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type Role, roleFor } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { findingsOfEdition } from './readings.ts';
import { findingsRelease, reading } from './tables.ts';

const may: readonly Role[] = ['editor', 'coordinator', 'administrator'];

/**
 * Says of a finding in the document an edition was read from that it was seen and is so there, and why. It no
 * longer counts as open; where the findings are shown to everyone, so is this. Refuses what the checks find in the
 * text itself, one that is set aside already, and an edition that is not written on.
 */
export const setFindingAside = operation(
  { name: 'finding-set-aside', may, takes: SettingAside },
  async (context, { editionId, finding, why }): Promise<Outcome<number, SetAsideRefusal>> => {
    const found = await held(context, editionId, finding, 'set-aside');
    if (!found.ok) return found;
    const { actor, now, record } = context;
    const by = roleFor({ may }, actor) ?? '';
    const said = { finding, why, by, on: dayInNorway(now) };
    await write(context, editionId, [...found.value.aside, said]);
    record({ about: ref('edition', editionId), after: toldOf(finding, found.value.noticed), why });
    return accept(finding);
  },
);

/** Takes a finding up again that was set aside. Refuses one that was not, and an edition that is not written on. */
export const takeFindingUp = operation(
  { name: 'finding-taken-up', may, takes: TakingUp },
  async (context, { editionId, finding }): Promise<Outcome<number, SetAsideRefusal>> => {
    const found = await held(context, editionId, finding, 'take-up');
    if (!found.ok) return found;
    const { aside, noticed } = found.value;
    const left = aside.filter((one) => one.finding !== finding);
    await write(context, editionId, left);
    const before = { ...toldOf(finding, noticed), why: noticed.setAside?.why };
    context.record({ about: ref('edition', editionId), before });
    return accept(finding);
  },
);

/** The journal names the kind and the place of a finding; its words may quote the plan. */
function toldOf(finding: number, { code }: DocumentFinding) {
  return { finding, code };
}

/**
 * What is set aside in an edition's document. The edition is held alone, so that of two at once the second sees what
 * the first did, and what is shown to everyone just then is not copied without it.
 */
async function held(
  { tx, partnershipId }: OperationContext,
  editionId: string,
  at: number,
  to: 'set-aside' | 'take-up',
): Promise<Outcome<{ aside: SetAside[]; noticed: DocumentFinding }, SetAsideRefusal>> {
  const edition = await lockEdition(tx, editionId, 'update');
  if (!edition) return refuse('no-such-edition');
  const key = { partnershipId, id: editionId };
  const [read] = await tx.select({ aside: reading.setAside }).from(reading).where(isReadFor(key));
  const noticed = (await findingsOfEdition(tx, key))?.findings[at] ?? null;
  const [first, ...more] = setAsideRefusals(edition, noticed, to);
  if (first) return refuse(first, ...more);
  if (!read || !noticed) return refuse('no-such-finding');
  return accept({ aside: read.aside, noticed });
}

/** What is shown to everyone was copied when it was shown, and follows. */
async function write(
  { tx, partnershipId }: OperationContext,
  editionId: string,
  setAside: SetAside[],
): Promise<void> {
  const key = { partnershipId, id: editionId };
  await tx.update(reading).set({ setAside }).where(isReadFor(key));
  const isRelease = inEdition(findingsRelease, key);
  const [released] = await tx.select().from(findingsRelease).where(isRelease);
  if (!released) return;
  const findings = withSetAside(released.findings, setAside);
  await tx.update(findingsRelease).set({ findings }).where(isRelease);
}

function isReadFor({ partnershipId, id }: { partnershipId: string; id: string }) {
  return and(eq(reading.partnershipId, partnershipId), eq(reading.editionId, id));
}
