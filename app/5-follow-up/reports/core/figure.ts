import { z } from 'zod';

/**
 * A figure that says whether something helped, typed by hand until indicators are there: a number, never
 * «N/A» or «see above». `value` is a decimal with a full stop, so that no digit is lost.
 */
export const Figure = z.object({
  what: z.string().trim().min(2).max(200),
  value: z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/),
  unit: z.string().trim().max(40),
  year: z.coerce.number().int().min(1990).max(2100),
  source: z.string().trim().min(2).max(300),
});
export type Figure = z.infer<typeof Figure>;

export const mostFigures = 30;

/** A number as Norwegians write it («1 234,5») as a decimal with a full stop; null when it is none. */
export function decimalOf(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(',', '.');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return null;
  const value = plain.replace(/^(-?)0+(?=\d)/, '$1');
  return Figure.shape.value.safeParse(value).success ? value : null;
}
