import { z } from 'zod';

/** An e-mail address as a person is known by: without spaces around, in small letters. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
