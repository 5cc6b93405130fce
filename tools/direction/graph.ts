import { type Finding, isTest } from '../source.ts';
import { isOutside, placeOf } from './place.ts';

/** One import between two files of ours. */
export interface Edge {
  from: string;
  to: string;
  line: number;
}

/** Rooms of one stage whose core and data reach each other; each import that closes a ring is named. */
export function roomCycles(edges: Edge[]): Finding[] {
  const between = edges.flatMap((edge) => {
    const from = placeOf(edge.from);
    const to = placeOf(edge.to);
    if (from.layer !== 'room' || to.layer !== 'room' || isTest(edge.from)) return [];
    if (isOutside(from) || from.stage !== to.stage || from.room === to.room) return [];
    return [{ ...edge, fromRoom: from.room, toRoom: to.room }];
  });
  const neighbours = new Map<string, Set<string>>();
  for (const { fromRoom, toRoom } of between)
    neighbours.set(fromRoom, (neighbours.get(fromRoom) ?? new Set()).add(toRoom));

  return between
    .filter(({ fromRoom, toRoom }) => reach(toRoom, neighbours).has(fromRoom))
    .map(({ from, line, fromRoom, toRoom }) => ({
      file: from,
      line,
      rule: 'room-cycle',
      message: `${fromRoom} and ${toRoom} reach each other`,
    }));
}

/** Imports by which a command comes to draw pages, with the way there from the command line. */
export function commandsThatDraw(edges: Edge[]): Finding[] {
  const ways = new Map([
    ['app/tannhjul.ts', ['app/tannhjul.ts']],
    ['app/commands.ts', ['app/commands.ts']],
  ]);
  const outgoing = Map.groupBy(edges, (edge) => edge.from);
  const found: Finding[] = [];
  for (const [file, way] of ways) {
    for (const { to, line } of outgoing.get(file) ?? []) {
      if (draws(to)) {
        const message = `commands do not import pages: ${[...way, to].join(' → ')}`;
        found.push({ file, line, rule: 'commands-import-pages', message });
      } else if (!ways.has(to)) ways.set(to, [...way, to]); // a Map is walked with what it gains
    }
  }
  return found;
}

function draws(path: string): boolean {
  const place = placeOf(path);
  return path.endsWith('.tsx') || (place.layer === 'room' && place.part === 'web');
}

function reach(start: string, neighbours: Map<string, Set<string>>): Set<string> {
  const seen = new Set([start]);
  for (const room of seen) for (const next of neighbours.get(room) ?? []) seen.add(next);
  return seen;
}
