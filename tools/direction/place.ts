/** The parts of a room: its rules, its tables and operations, and the ways in from outside. */
export type Part = 'core' | 'data' | 'web' | 'api' | 'jobs' | 'cli';

export type Place =
  | { layer: 'base' | 'platform' | 'ui' | 'composing' | 'elsewhere' | 'nowhere' }
  | { layer: 'room'; stage: number; room: string; part: Part };

/**
 * The files at the top of app/ that may join everything. A new one is a decision: add it here and say
 * why in docs/decisions.
 */
const composing = new Set([
  'routes',
  'api',
  'jobs',
  'commands',
  'kinds',
  'operations',
  'start',
  'house',
  'tannhjul',
  'server',
  'frame',
  'client',
]);

/** Where a path belongs, read from the folder names alone; `nowhere` when app/ has no such place. */
export function placeOf(path: string): Place {
  if (!path.startsWith('app/')) return { layer: 'elsewhere' };
  const top = /^app\/(\w+)\.tsx?$/.exec(path);
  if (top) return { layer: composing.has(top[1] ?? '') ? 'composing' : 'nowhere' };
  const shared = /^app\/(base|platform|ui)\//.exec(path);
  if (shared) return { layer: shared[1] as 'base' | 'platform' | 'ui' };
  const room = /^app\/((\d+)-[a-z-]+\/[a-z-]+)\/(core|data|web|api|jobs|cli)\//.exec(path);
  if (!room) return { layer: 'nowhere' };
  return {
    layer: 'room',
    stage: Number(room[2]),
    room: room[1] ?? '',
    part: room[3] as Part,
  };
}

/** Whether a place is one of the ways into a room from outside. */
export function isOutside(place: Place): boolean {
  return place.layer === 'room' && place.part !== 'core' && place.part !== 'data';
}

/** Who a table in this place belongs to: its room, or the layer when it is no room's. */
export function ownerOf(place: Place): string {
  return place.layer === 'room' ? place.room : place.layer;
}
