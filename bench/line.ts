/** One line of the table the bench prints. */
export type Line = { what: string; measured: string; against: string; ratio: string };

/** A figure beside the most it may be. */
export function limit(what: string, measured: number, most: number, unit: string): Line {
  const shown = (value: number) => `${value >= 100 ? Math.round(value) : value.toFixed(1)} ${unit}`;
  return {
    what,
    measured: shown(measured),
    against: `at most ${shown(most)}`,
    ratio: (measured / most).toFixed(2),
  };
}
