import { formatNumber } from './format.ts';
import type { Lang } from './text.ts';

/** The size of a file as people read it: «230 kB», «1,4 MB». A kilobyte is a thousand bytes. */
export function formatSize(bytes: number, lang: Lang): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1_000), lang)}\u00a0kB`;
  const tenths = Math.round(bytes / 100_000);
  const decimal = tenths % 10 === 0 ? '' : `${lang === 'en' ? '.' : ','}${tenths % 10}`;
  return `${formatNumber(Math.floor(tenths / 10), lang)}${decimal}\u00a0MB`;
}
