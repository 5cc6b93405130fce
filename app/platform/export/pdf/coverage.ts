/**
 * Which letters a font file (TrueType) has a picture of, read from its table `cmap` in the format that
 * holds all of Unicode (12).
 */
export function coverage(font: Buffer): (codePoint: number) => boolean {
  const groups = groupsIn(font);
  return (codePoint) => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = groups[middle] ?? [0, 0];
      if (codePoint < from) high = middle - 1;
      else if (codePoint > to) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** Runs of code points the font has, in rising order. */
function groupsIn(font: Buffer): [number, number][] {
  const cmap = tableIn(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4);
    if (font.readUInt16BE(subtable) !== 12) continue;
    return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, group) => {
      const at = subtable + 16 + group * 12;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    });
  }
  throw new Error('the font says of no letters that it has them');
}

function tableIn(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table ${name}`);
}
