import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastWithWhite, LookDraft, logoLimit, lookRefusals } from './look.ts';
import { pictureIn } from './picture.ts';

/** One white pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

function wide(pixels: number): Buffer {
  const picture = Buffer.from(pixel);
  picture.writeUInt32BE(pixels, 16);
  return picture;
}

/** The head of a JPEG: its start, a segment to be passed over, and the beginning of the picture. */
function jpeg(width: number, height: number, marker = 0xc2): Buffer {
  const head = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    marker,
    0,
    11,
    8,
    0,
    0,
    0,
    0,
    1,
  ]);
  head.writeUInt16BE(height, 13);
  head.writeUInt16BE(width, 15);
  return head;
}

const draft = (over: Partial<LookDraft>): LookDraft =>
  LookDraft.parse({ colour: '#0e4b4b', logo: 'keep', alt: '', revision: 0, ...over });
const nothing = { revision: 0, hasLogo: false };

describe('a partnership’s look', () => {
  test('takes a dark colour, with or without the sign before it', () => {
    expect(lookRefusals(draft({ colour: ' 0E4B4B ' }), nothing)).toEqual([]);
    expect(draft({ colour: '0E4B4B' }).colour).toBe('#0e4b4b');
  });

  test('takes no colour that white cannot be read on', () => {
    expect(contrastWithWhite('#000000')).toBeCloseTo(21);
    expect(contrastWithWhite('#ffffff')).toBeCloseTo(1);
    expect(lookRefusals(draft({ colour: '#767676' }), nothing)).toEqual([]);
    expect(lookRefusals(draft({ colour: '#777777' }), nothing)).toEqual(['colour-too-light']);
    expect(lookRefusals(draft({ colour: 'grønn' }), nothing)).toEqual(['colour-unknown']);
    expect(lookRefusals(draft({ colour: '#fff);' }), nothing)).toEqual(['colour-unknown']);
  });

  test('takes a small PNG or JPEG that is told in words', () => {
    expect(lookRefusals(draft({ logo: pixel, alt: 'Fylkesvåpenet' }), nothing)).toEqual([]);
    expect(lookRefusals(draft({ logo: jpeg(300, 200), alt: 'Våpen' }), nothing)).toEqual([]);
    expect(lookRefusals(draft({ logo: pixel, alt: ' ' }), nothing)).toEqual(['alt-missing']);
    expect(lookRefusals(draft({}), { revision: 0, hasLogo: true })).toEqual(['alt-missing']);
    expect(lookRefusals(draft({ logo: 'remove' }), { revision: 0, hasLogo: true })).toEqual([]);
  });

  test('takes no drawing with scripts, no huge picture, and nothing that only says it is one', () => {
    const alt = 'Våpen';
    const refused = (logo: Uint8Array) => lookRefusals(draft({ logo, alt }), nothing);
    expect(refused(Buffer.from('<svg onload="alert(1)"></svg>'))).toEqual(['logo-unknown']);
    expect(refused(Buffer.from('GIF89a'))).toEqual(['logo-unknown']);
    expect(refused(new Uint8Array())).toEqual(['logo-unknown']);
    expect(refused(wide(30_000))).toEqual(['logo-too-many-pixels']);
    expect(refused(Buffer.alloc(logoLimit + 1))).toEqual(['logo-too-large']);
  });

  test('is not written over one that somebody else chose meanwhile', () => {
    expect(lookRefusals(draft({ revision: 1 }), { revision: 2, hasLogo: false })).toEqual([
      'look-changed',
    ]);
  });
});

describe('a picture', () => {
  test('tells its kind and size', () => {
    expect(pictureIn(pixel)).toEqual({ type: 'png', width: 1, height: 1 });
    expect(pictureIn(jpeg(640, 480))).toEqual({ type: 'jpg', width: 640, height: 480 });
    expect(pictureIn(jpeg(640, 480, 0xc4))).toBeNull();
  });

  test('is never a fault, whatever the bytes', () => {
    const starts = [pixel.subarray(0, 20), Buffer.from([0xff, 0xd8, 0xff])];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        pictureIn(Buffer.concat([start, rest]));
      }),
    );
  });
});
