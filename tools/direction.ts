import { commandsThatDraw, type Edge, roomCycles } from './direction/graph.ts';
import { type Import, importsOf, target } from './direction/imports.ts';
import { faultBetween, faultOfPackage } from './direction/layers.ts';
import { placeOf } from './direction/place.ts';
import { impurities } from './direction/purity.ts';
import { foreignWrites, tableOwners } from './direction/writes.ts';
import { type Finding, isTest, readSources, report, type Source } from './source.ts';

/**
 * The dependency direction of the layers, read from the folder names under app/ (see
 * docs/architecture.md). Gives every breach with its file, line and rule.
 */
export function direction(root: string): Finding[] {
  const sources = readSources(root, 'app', 'examples');
  const imports = sources.map((source) => ({ source, imports: importsOf(source) }));
  const edges = imports.flatMap(({ source, imports }) => edgesOf(source, imports));
  const owners = tableOwners(sources);
  return [
    ...sources.flatMap(ownFaults),
    ...imports.flatMap(({ source, imports }) => imports.flatMap((one) => faultsOf(source, one))),
    ...roomCycles(edges),
    ...commandsThatDraw(edges),
    ...sources.flatMap((source) => foreignWrites(source, owners)),
    ...sources.flatMap(impurities),
  ];
}

function edgesOf({ path }: Source, imports: Import[]): Edge[] {
  return imports.flatMap(({ specifier, line }) => {
    const to = specifier === null ? null : target(path, specifier);
    return to === null ? [] : [{ from: path, to, line }];
  });
}

/** What is wrong with where a file stands, whatever it imports. */
function ownFaults({ path }: Source): Finding[] {
  const place = placeOf(path);
  const at = { file: path, line: 1 };
  const found: Finding[] = [];
  if (place.layer === 'nowhere' && !isTest(path))
    found.push({ ...at, rule: 'unknown-place', message: 'app/ has no such layer, room or part' });
  if (/(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(path))
    found.push({ ...at, rule: 'no-drawers', message: 'name the file by what it does' });
  if (path.endsWith('.tsx') && place.layer === 'room' && place.part !== 'web' && !isTest(path))
    found.push({ ...at, rule: 'drawing-outside-web', message: 'only web and ui draw' });
  return found;
}

function faultsOf(source: Source, { specifier, line, passedOn }: Import): Finding[] {
  const at = { file: source.path, line };
  const inApp = source.path.startsWith('app/');
  if (specifier === null)
    return inApp && placeOf(source.path).layer !== 'composing' && !isTest(source.path)
      ? [{ ...at, rule: 'import-not-literal', message: 'this check cannot see where it leads' }]
      : [];
  const to = target(source.path, specifier);
  if (to === null) {
    const fault = faultOfPackage(source.path, specifier);
    return fault ? [{ ...at, ...fault }] : [];
  }
  const found: Finding[] = [];
  if (inApp && to.startsWith('app/') && !goesByName(specifier))
    found.push({ ...at, rule: 'by-name', message: `write it as #${to.slice('app/'.length)}` });
  if (inApp && passedOn)
    found.push({ ...at, rule: 'no-barrels', message: 'import it from where it is made' });
  const fault = faultBetween(source.path, to);
  if (fault) found.push({ ...at, ...fault });
  return found;
}

/** A file beside this one or below it may be named from here; whatever climbs goes by its name. */
function goesByName(specifier: string): boolean {
  return specifier.startsWith('#') || specifier.startsWith('./');
}

if (import.meta.main) report(direction(process.cwd()), 'every import follows the direction');
