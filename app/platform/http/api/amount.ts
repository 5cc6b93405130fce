import { z } from 'zod';
import { named, told } from './schemas.ts';

/** Money both as the whole øre we keep and as kroner; text, so that no reader of JSON rounds it. */
export const Amount = named(
  z.strictObject({
    ore: told(z.string().regex(/^-?\d+$/), {
      nb: 'Hele øre.',
      nn: 'Heile øre.',
      en: 'Whole øre (hundredths of a krone).',
    }),
    kroner: told(z.string().regex(/^-?\d+\.\d{2}$/), {
      nb: 'Det samme i kroner, med to desimaler.',
      nn: 'Det same i kroner, med to desimalar.',
      en: 'The same in Norwegian kroner, with two decimals.',
    }),
  }),
  'Amount',
  {
    nb: 'Et beløp. Begge former er tekst, så ingen mister øre ved å lese JSON som flyttall.',
    nn: 'Eit beløp. Begge formene er tekst, så ingen mistar øre ved å lese JSON som flyttal.',
    en: 'An amount. Both forms are text, so that nobody loses øre by reading JSON as floats.',
  },
);

export function amount(ore: string | bigint): z.input<typeof Amount> {
  const whole = BigInt(ore);
  const [sign, plain] = whole < 0n ? ['-', -whole] : ['', whole];
  const decimals = String(plain % 100n).padStart(2, '0');
  return { ore: String(whole), kroner: `${sign}${plain / 100n}.${decimals}` };
}
