import { isTest } from '../source.ts';
import { isOutside, type Place, placeOf } from './place.ts';

export interface Fault {
  rule: string;
  message: string;
}

type Room = Extract<Place, { layer: 'room' }>;

/** Why one file of ours may not import another; null when it may. Both are paths from the root. */
export function faultBetween(fromPath: string, toPath: string): Fault | null {
  const from = placeOf(fromPath);
  const to = placeOf(toPath);
  if (to.layer === 'nowhere') return null; // the file itself is reported where it stands
  // A test may start the whole, and fetch its helpers and examples; else it follows its folder.
  if (isTest(fromPath) && (to.layer === 'elsewhere' || to.layer === 'composing')) return null;
  switch (from.layer) {
    case 'base':
      return to.layer === 'base' ? null : not('base-imports', 'base knows only base and zod');
    case 'ui':
      return ['base', 'ui'].includes(to.layer)
        ? null
        : not('ui-imports', 'ui knows only base, preact and ui');
    case 'platform':
      return ['base', 'platform'].includes(to.layer)
        ? null
        : not('platform-imports', 'platform knows only base and platform');
    case 'room':
      return faultOfRoom(from, to, isTest(fromPath));
    case 'elsewhere':
      return faultOfExamples(fromPath, to);
    default:
      return null;
  }
}

function faultOfRoom(from: Room, to: Place, test: boolean): Fault | null {
  if (to.layer === 'composing' || to.layer === 'elsewhere')
    return not('composing-comes-last', 'only composing files import this');
  if (isOutside(from)) {
    const foreign = to.layer === 'room' && isOutside(to) && to.room !== from.room;
    return foreign && !test
      ? not('foreign-outside', `the outside of ${to.room} belongs to that room`)
      : null;
  }
  if (to.layer === 'room' && to.stage > from.stage)
    return not('upwards', `stage ${from.stage} never asks stage ${to.stage}`);
  const parts = from.part === 'core' ? ['core'] : ['core', 'data'];
  const layers = from.part === 'core' ? ['base'] : ['base', 'platform'];
  const allowed = to.layer === 'room' ? parts.includes(to.part) : layers.includes(to.layer);
  if (allowed) return null;
  return from.part === 'core'
    ? not('core-imports', 'core knows base, zod and core of its own and lower stages')
    : not(
        'data-imports',
        'data knows base, platform, and core and data of its own and lower stages',
      );
}

/** The examples are plain data: types of base and core, nothing that acts. */
function faultOfExamples(path: string, to: Place): Fault | null {
  if (!path.startsWith('examples/') || isTest(path)) return null;
  const plain =
    ['base', 'elsewhere'].includes(to.layer) || (to.layer === 'room' && to.part === 'core');
  return plain ? null : not('example-imports', 'an example knows only base and core');
}

const look = /^(preact|preact-render-to-string|@digdir|@fontsource|@fontsource-variable)(\/|$)/;
const database = /^(pg|pg-boss|pg-copy-streams|drizzle-orm)(\/|$)/;

/** What keeps something from one drawing to the next, which nothing in a page does: see precompiled-markup.md. */
const keeping = /^preact\/(hooks|compat)$/;

/** Why a file may not use a package; null when it may. Tests bring their own tools. */
export function faultOfPackage(path: string, specifier: string): Fault | null {
  const place = placeOf(path);
  if (isTest(path) || place.layer === 'elsewhere') return null;
  if (keeping.test(specifier))
    return not('drawn-at-once', `a page is drawn at once; what moves is a custom element`);
  const isZod = /^zod(\/|$)/.test(specifier);
  if (place.layer === 'base' && !isZod)
    return not('base-imports', `base uses no package but zod, not ${specifier}`);
  if (place.layer === 'ui' && !look.test(specifier))
    return not('ui-imports', `ui uses preact and the design system, not ${specifier}`);
  if (place.layer !== 'room') return null;
  if (place.part === 'core' && !isZod)
    return not('core-imports', `core uses no package but zod, not ${specifier}`);
  if (isOutside(place) && database.test(specifier))
    return not('outside-imports', `what asks the database belongs in data, not ${specifier}`);
  return null;
}

function not(rule: string, message: string): Fault {
  return { rule, message };
}
