/**
 * Where each county's tile stands, column and row from 0, roughly as Norway lies; and its name in lines
 * short enough for a tile where it is not one word.
 */
export const countyTiles: Readonly<
  Record<string, { at: readonly [column: number, row: number]; lines?: readonly string[] }>
> = {
  '56': { at: [4, 0] },
  '55': { at: [3, 0] },
  '18': { at: [2, 1] },
  '50': { at: [2, 2] },
  '15': { at: [1, 3], lines: ['Møre og', 'Romsdal'] },
  '34': { at: [2, 3] },
  '46': { at: [0, 4] },
  '33': { at: [1, 4] },
  '03': { at: [2, 4] },
  '32': { at: [3, 4] },
  '11': { at: [0, 5] },
  '40': { at: [1, 5] },
  '39': { at: [2, 5] },
  '31': { at: [3, 5] },
  '42': { at: [1, 6] },
};
