import type { LogoType } from '#base/look.ts';

export type Picture = { type: LogoType; width: number; height: number };

/** What kind of picture the bytes are, and its size in pixels, read from its head; null when it is neither. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngIn(view) ?? jpegIn(view);
}

const pngStart = 0x89504e470d0a1a0an;
const header = 0x49484452;

function pngIn(view: DataView): Picture | null {
  if (view.byteLength < 33 || view.getBigUint64(0) !== pngStart) return null;
  if (view.getUint32(12) !== header) return null;
  return sized('png', view.getUint32(16), view.getUint32(20));
}

/** Walks a JPEG's segments to the one that begins its picture, whatever way it is packed. */
function jpegIn(view: DataView): Picture | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const beginsPicture = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsPicture) return sized('jpg', view.getUint16(at + 7), view.getUint16(at + 5));
  }
  return null;
}

function sized(type: LogoType, width: number, height: number): Picture | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}
