import { z } from 'zod';
import { pictureIn } from './picture.ts';

/** A logo is small print on the first page; more than this is a mistake. */
export const logoLimit = 2 ** 20;
const mostPixels = 3_000;

export const LookDraft = z.object({
  /** `#` and six hexadecimal digits. */
  colour: z
    .string()
    .trim()
    .toLowerCase()
    .transform((typed) => (typed.startsWith('#') ? typed : `#${typed}`)),
  logo: z.union([
    z.enum(['keep', 'remove']),
    z.custom<Uint8Array>((given) => given instanceof Uint8Array),
  ]),
  /** What the logo shows. */
  alt: z
    .string()
    .trim()
    .transform((typed) => typed.replace(/\s+/g, ' ')),
  /** The revision that was looked at; 0 where nothing was chosen yet. */
  revision: z.number().int().min(0),
});
export type LookDraft = z.infer<typeof LookDraft>;

export type LookRefusal =
  | 'colour-unknown'
  | 'colour-too-light'
  | 'logo-unknown'
  | 'logo-too-large'
  | 'logo-too-many-pixels'
  | 'alt-missing'
  | 'alt-too-long'
  | 'look-changed';

/** The contrast that WCAG 2.2 (1.4.3) asks of text: white on the colour, and the colour on white. */
const leastContrast = 4.5;
const longestAlt = 200;

/** Every reason why a partnership cannot look like this. `kept` says what it looks like now. */
export function lookRefusals(
  draft: LookDraft,
  kept: { revision: number; hasLogo: boolean },
): LookRefusal[] {
  const found: LookRefusal[] = [];
  if (!/^#[0-9a-f]{6}$/.test(draft.colour)) found.push('colour-unknown');
  else if (contrastWithWhite(draft.colour) < leastContrast) found.push('colour-too-light');
  if (draft.logo instanceof Uint8Array) found.push(...logoRefusals(draft.logo));
  const willHaveLogo = draft.logo === 'keep' ? kept.hasLogo : draft.logo !== 'remove';
  if (willHaveLogo && draft.alt === '') found.push('alt-missing');
  if (draft.alt.length > longestAlt) found.push('alt-too-long');
  if (draft.revision !== kept.revision) found.push('look-changed');
  return found;
}

function logoRefusals(bytes: Uint8Array): LookRefusal[] {
  if (bytes.length > logoLimit) return ['logo-too-large'];
  const picture = pictureIn(bytes);
  if (picture === null) return ['logo-unknown'];
  return Math.max(picture.width, picture.height) > mostPixels ? ['logo-too-many-pixels'] : [];
}

/** The contrast of a colour (`#rrggbb`) with white, from 1 to 21, by WCAG 2.2's relative luminance. */
export function contrastWithWhite(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05);
}
