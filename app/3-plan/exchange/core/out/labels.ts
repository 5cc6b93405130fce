import { printableLine } from '#base/printable.ts';

/** What an amount is for, told apart from goals and measures of the same name. */
const itemMark = ' (post)';

/** Goals and measures by key, each with a name that no other in the plan has. */
export type Labels = ReadonlyMap<string, string>;

/** «1a» and a title as one reads them together. */
export function withNumber(ref: string | null, title: string): string {
  const number = ref === null ? '' : printableLine(ref).replace(/\.$/, '');
  const line = printableLine(title) || '–';
  return number === '' ? line : `${number}. ${line}`;
}

/** The number a heading begins with, as numbers of goals and measures look; null when it begins with none. */
export function numberIn(heading: string): string | null {
  return /^(\d{1,3}(?:\.\d{1,3}){0,5}\p{L}?)\. (?=\S)/u.exec(heading)?.[1] ?? null;
}

type Named = { key: string; ref: string | null; title: string };

/**
 * What goals and measures are called where others point at them: number and title, and a count when
 * two are called the same. The same plan read back in the same order gives the same names.
 */
export function labelsOf({ goals, measures }: Record<'goals' | 'measures', Named[]>): Labels {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const { key, ref, title } of [...goals, ...measures]) {
    const name = withNumber(ref, title);
    let label = name;
    // Each name goes on counting where it stopped: a thousand of the same name take a thousand steps.
    for (
      let count = counts.get(name) ?? 2;
      taken.has(label) || label.endsWith(itemMark);
      count += 1
    ) {
      label = `${name} (${count})`;
      counts.set(name, count + 1);
    }
    taken.add(label);
    labels.set(key, label);
  }
  return labels;
}

/** A named item as a label among those of goals and measures. */
export function itemLabel(item: string, taken: ReadonlySet<string>): string {
  const line = printableLine(item) || '–';
  return taken.has(line) || line.endsWith(itemMark) ? line + itemMark : line;
}

/** The item a label names, when it names no goal and no measure. */
export function itemOfLabel(label: string): string {
  return label.endsWith(itemMark) ? label.slice(0, -itemMark.length) : label;
}
