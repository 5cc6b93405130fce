import type { Day } from '#base/period.ts';
import type { Item, Recipient } from './news.ts';

/** How far back what changed is news to one who was not told of it. */
export const changesBack = 14;

/**
 * All that one person is told on a day, earliest first, each thing once; null when nothing of it gives reason
 * for a letter. `told` are the keys of what the person was told before.
 *
 * A letter is written when a deadline comes near, is here or late, or a measure has been silent, and nobody
 * has said so before; when something has changed, each day or on Mondays as the person chose; and on Mondays
 * while something is due, to one who chose that. It then tells all that is due. One who is written to on
 * Mondays is told on those again of what goes on being late, and not on a day of its own.
 */
export function toTell(
  { digest }: Pick<Recipient, 'digest'>,
  items: readonly Item[],
  told: ReadonlySet<string>,
  today: Day,
): Item[] | null {
  const digestDay = digest === 'daily' || isMonday(today);
  const isNews = ({ keys }: Item) => keys.some((key) => !told.has(key));
  const shown = items.filter((item) => {
    if (item.of === 'due') return true;
    return isNews(item) && (item.of === 'silent' || digestDay);
  });
  const reason = shown.some((item) => {
    if (item.of !== 'due') return true;
    if (digest === 'weekly' && isMonday(today)) return true;
    const again = item.occasion.startsWith('late-') && item.occasion !== 'late-0';
    return isNews(item) && !(digest === 'weekly' && again);
  });
  return reason ? inOrder(once(shown)) : null;
}

function once(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.keys.join(), item])).values()];
}

function inOrder(items: readonly Item[]): Item[] {
  const nameOf = (item: Item) => (item.of === 'due' ? item.due.title : '');
  return items.toSorted((a, b) => compare(a.day, b.day) || compare(nameOf(a), nameOf(b)));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether it is the day of the week on which weekly letters go out. */
export function isMonday(day: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}
