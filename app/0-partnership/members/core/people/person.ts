import { z } from 'zod';
import { Lang } from '#base/text.ts';
import { PersonName } from './members.ts';

/** How often a person wants to be told what is due and what changed. */
export const digests = ['daily', 'weekly', 'never'] as const;
export const Digest = z.enum(digests);
export type Digest = z.infer<typeof Digest>;

/** What a person decides of themselves. */
export const PersonDraft = z.object({
  name: PersonName,
  lang: Lang,
  digest: Digest,
  revision: z.number().int(),
});
export type PersonDraft = z.output<typeof PersonDraft>;

export type PersonRefusal = 'changed-meanwhile' | 'no-such-person';
export type EraseRefusal =
  | 'no-such-person'
  | 'not-confirmed'
  | 'last-administrator'
  | 'invited-meanwhile';
