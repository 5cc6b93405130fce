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
 * Angles moved as little as needed to stand at least `apart` degrees from each other around the circle, in
 * the order given (ascending). More than fit are spread evenly.
 */
export function spread(angles: readonly number[], apart: number): number[] {
  const space = Math.min(apart, 360 / Math.max(1, angles.length));
  let moved = [...angles];
  // Beads pushed together in one place may reach those across the new year: cut anew and push again.
  for (let turn = 0; turn <= angles.length && tightest(moved) < space - 1e-9; turn++) {
    const cut = widestAt(moved);
    const opened = [...moved.slice(cut), ...moved.slice(0, cut).map((angle) => angle + 360)];
    const pushed = pushApart(opened, space);
    const closed = pushed.splice(pushed.length - cut).map((angle) => angle - 360);
    moved = [...closed, ...pushed];
  }
  return moved;
}

/** The smallest distance from one to the next, around the circle. */
function tightest(angles: readonly number[]): number {
  return Math.min(...angles.map((_, index) => gapBefore(angles, index)));
}

/** Where the circle is cut to be a line: before the one with most room behind it. */
function widestAt(angles: readonly number[]): number {
  const gaps = angles.map((_, index) => gapBefore(angles, index));
  return gaps.indexOf(Math.max(...gaps));
}

function gapBefore(angles: readonly number[], index: number): number {
  const before = index === 0 ? (angles.at(-1) ?? 0) - 360 : (angles[index - 1] ?? 0);
  return (angles[index] ?? 0) - before;
}

/** Those that touch become one block around their mean, as beads on a string. */
function pushApart(angles: readonly number[], space: number): number[] {
  const blocks: { start: number; count: number }[] = [];
  for (const [index, angle] of angles.entries()) {
    let block = { start: angle - index * space, count: 1 };
    for (let last = blocks.at(-1); last && last.start > block.start; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { start: (last.start * last.count + block.start * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const starts = blocks.flatMap(({ start, count }) => Array<number>(count).fill(start));
  return starts.map((start, index) => start + index * space);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
