import { type EditionState, isInForce } from '#3-plan/plan/core/edition.ts';

/**
 * The ways an edition goes from state to state, each by its name. It comes back from being put forward only
 * because a body wants a change, and then by a new version.
 */
export const transitions = {
  'put-on-consultation': { from: ['draft'], to: 'on-consultation' },
  // Also from the state itself: editions that were put forward elsewhere have no frozen text yet.
  'put-forward': { from: ['draft', 'on-consultation', 'put-forward'], to: 'put-forward' },
  'sent-back': { from: ['put-forward'], to: 'draft' },
  'version-made': { from: ['draft'], to: 'put-forward' },
  adopted: { from: ['put-forward'], to: 'adopted' },
  'approved-by-state': { from: ['adopted'], to: 'approved-by-state' },
  paid: { from: ['approved-by-state'], to: 'paid' },
  superseded: { from: ['adopted', 'approved-by-state', 'paid'], to: 'superseded' },
} as const satisfies Record<string, { from: readonly EditionState[]; to: EditionState }>;
export type Transition = keyof typeof transitions;

/** Whether an edition in this state can go that way, as far as the state alone says. */
export function canGo(state: EditionState, way: Transition): boolean {
  const from: readonly EditionState[] = transitions[way].from;
  return from.includes(state);
}

/** Where an edition stands, for what may be done with it next. */
export type Course = {
  state: EditionState;
  /** How many versions of the text were put forward. */
  versions: number;
  /** How many bodies are to decide. */
  bodies: number;
  /** The body whose decision it came back for; null when it did not. */
  backFor: string | null;
};

export type CourseRefusal =
  | 'not-in-that-state'
  | 'no-body-to-decide'
  | 'was-put-forward'
  | 'not-sent-back';

/** Every reason why an edition cannot be put on consultation now. */
export function consultationRefusals({ state, versions }: Course): CourseRefusal[] {
  const found: CourseRefusal[] = [];
  if (!canGo(state, 'put-on-consultation')) found.push('not-in-that-state');
  if (versions > 0) found.push('was-put-forward');
  return found;
}

/** Every reason why what is said of a consultation cannot be changed now: it must be going on. */
export function consultationChangeRefusals(state: EditionState): 'not-in-that-state'[] {
  return state === 'on-consultation' ? [] : ['not-in-that-state'];
}

/** Every reason why an edition cannot be put forward for the first time now. */
export function putForwardRefusals({ state, versions, bodies }: Course): CourseRefusal[] {
  const found: CourseRefusal[] = [];
  if (!canGo(state, 'put-forward')) found.push('not-in-that-state');
  if (versions > 0) found.push('was-put-forward');
  if (bodies === 0) found.push('no-body-to-decide');
  return found;
}

/** Every reason why no new version can be made now: it is made of a text that came back from a body. */
export function versionRefusals({ state, backFor }: Course): CourseRefusal[] {
  const found: CourseRefusal[] = [];
  if (!canGo(state, 'version-made')) found.push('not-in-that-state');
  else if (backFor === null) found.push('not-sent-back');
  return found;
}

export type AfterRefusal = 'not-in-that-state' | 'no-agreement' | 'in-the-future';

/** Every reason why the state cannot be said to have approved an edition, or to have paid. */
export function afterRefusals(
  edition: { state: EditionState; frame: 'strategy' | 'agreement' | null },
  way: 'approved-by-state' | 'paid',
  { day, today }: { day: string; today: string },
): AfterRefusal[] {
  const found: AfterRefusal[] = [];
  if (!canGo(edition.state, way)) found.push('not-in-that-state');
  if (edition.frame !== 'agreement') found.push('no-agreement');
  if (day > today) found.push('in-the-future');
  return found;
}

/** An edition among the others of its partnership. Ids are in the order the editions were made. */
export type Among = { id: string; state: EditionState; frameId: string | null };

/** The editions of the same frame that one takes the place of when it is adopted. */
export function placesTaken<Edition extends Among>(all: readonly Edition[], one: Among): Edition[] {
  return sameFrame(all, one).filter(({ id, state }) => id < one.id && isInForce(state));
}

/** Whether a later edition of the same frame is in force already. */
export function laterHolds(all: readonly Among[], one: Among): boolean {
  return sameFrame(all, one).some(({ id, state }) => id > one.id && isInForce(state));
}

/** Whether the next edition has been begun: one made later that nothing took the place of. */
export function nextIsBegun(all: readonly Among[], one: Among): boolean {
  return sameFrame(all, one).some(({ id, state }) => id > one.id && state !== 'superseded');
}

function sameFrame<Edition extends Among>(all: readonly Edition[], one: Among): Edition[] {
  return all.filter(({ id, frameId }) => id !== one.id && frameId === one.frameId);
}
