import type { Day } from '#base/period.ts';

/** The picture is 480 by 480 with the wheel in the middle; the year begins at the top and goes clockwise. */
export const size = 480;
const middle = size / 2;

/** Where a day stands on the wheel, in degrees from the top. */
export function angleOf(day: Day): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const whole = Date.UTC(year + 1, 0, 1) - start;
  return ((Date.parse(`${day}T00:00:00Z`) - start) / whole) * 360;
}

/** A point so many degrees from the top, so far from the middle: «x,y» with one decimal. */
export function point(angle: number, radius: number): string {
  const { x, y } = place(angle, radius);
  return `${x},${y}`;
}

export function place(angle: number, radius: number): { x: number; y: number } {
  const turn = ((angle - 90) * Math.PI) / 180;
  return {
    x: round(middle + radius * Math.cos(turn)),
    y: round(middle + radius * Math.sin(turn)),
  };
}

/** A curved line from one angle to another; `back` draws it against the clock. */
export function arc(from: number, to: number, radius: number, back = false): string {
  const large = to - from > 180 ? 1 : 0;
  const [first, last] = back ? [to, from] : [from, to];
  return `M${point(first, radius)}A${radius},${radius} 0 ${large} ${back ? 0 : 1} ${point(last, radius)}`;
}

/** A piece of a ring between two radii. */
export function piece(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 180 ? 1 : 0;
  return (
    `M${point(from, outer)}A${outer},${outer} 0 ${large} 1 ${point(to, outer)}` +
    `L${point(to, inner)}A${inner},${inner} 0 ${large} 0 ${point(from, inner)}Z`
  );
}

/** A gear wheel with its teeth centred on the angles given; the wheel is round between them. */
export function gear(centres: readonly number[], root: number, tip: number, width: number): string {
  const narrow = width * 0.36;
  const wide = width * 0.5;
  const teeth = centres.map((centre, index) => {
    const start = `${index === 0 ? 'M' : `A${root},${root} 0 0 1 `}${point(centre - wide, root)}`;
    const top = `L${point(centre - narrow, tip)}A${tip},${tip} 0 0 1 ${point(centre + narrow, tip)}`;
    return `${start}${top}L${point(centre + wide, root)}`;
  });
  return `${teeth.join('')}A${root},${root} 0 0 1 ${point((centres[0] ?? 0) - wide, root)}Z`;
}

/**
 * Angles moved as little as needed to stand at least `apart` degrees from each other, in the order given
 * (ascending). More than fit around the wheel are spread evenly.
 */
export function spread(angles: readonly number[], apart: number): number[] {
  const space = Math.min(apart, 360 / Math.max(1, angles.length));
  // Runs that touch become one block around their mean, as beads pushed together on a string.
  const blocks: { wanted: number; count: number }[] = [];
  for (const [index, angle] of angles.entries()) {
    blocks.push({ wanted: angle - index * space, count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; ) {
      if (before.wanted <= last.wanted) break;
      const count = before.count + last.count;
      before.wanted = (before.wanted * before.count + last.wanted * last.count) / count;
      before.count = count;
      blocks.pop();
      [last, before] = [blocks.at(-1), blocks.at(-2)];
    }
  }
  const offsets = blocks.flatMap(({ wanted, count }) => Array<number>(count).fill(wanted));
  return offsets.map((offset, index) => offset + index * space);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
