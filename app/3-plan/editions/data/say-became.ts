import { addLink, removeLink } from '#0-partnership/thread/data/add-link.ts';
import { Becoming, type BecomingRefusal, becomingRefusals } from '#3-plan/editions/core/became.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { held, thingIn } from './held.ts';

/**
 * Says that a goal or measure which ended was split into another of an edition that is still open, or merged
 * into it: a link of the thread, public when the edition is. Said twice it is said once.
 */
export const sayBecame = operation(
  { name: 'became-said', may: ['editor', 'administrator'], takes: Becoming },
  async (context, draft): Promise<Outcome<string, BecomingRefusal>> => {
    const found = await allowed(context, draft);
    if (!found.ok) return found;
    const { tx, partnershipId, record } = context;
    await addLink(tx, partnershipId, linkOf(draft), found.value.published);
    record({ about: draft.about, after: { [draft.relation]: draft.into } });
    return accept(draft.about.id);
  },
);

/** Takes back that a goal or measure became another. Refuses what nobody has said. */
export const takeBackBecame = operation(
  { name: 'became-taken-back', may: ['editor', 'administrator'], takes: Becoming },
  async (context, draft): Promise<Outcome<string, BecomingRefusal>> => {
    const found = await allowed(context, draft);
    if (!found.ok) return found;
    const { tx, partnershipId, record } = context;
    if (!(await removeLink(tx, partnershipId, linkOf(draft)))) return refuse('no-such-thing');
    record({ about: draft.about, before: { [draft.relation]: draft.into } });
    return accept(draft.about.id);
  },
);

function linkOf({ about, relation, into }: Becoming) {
  return { from: about, relation, to: ref(about.kind, into) };
}

async function allowed(context: OperationContext, { editionId, about, into }: Becoming) {
  const pair = await held(context, editionId);
  if (!pair.ok) return pair;
  const thing = await thingIn(context, pair.value, about);
  const target = await thingIn(context, pair.value, { kind: about.kind, id: into });
  const [first, ...more] = becomingRefusals(pair.value.after, thing, target);
  return first ? refuse(first, ...more) : accept(pair.value.after);
}
