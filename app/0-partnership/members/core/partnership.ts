import { z } from 'zod';
import { Lang } from '#base/text.ts';

/** Path words of pages over partnerships; no partnership may take one as its slug. */
export const reservedSlugs = new Set([
  'api',
  'assets',
  'embed',
  'healthz',
  'logg-inn',
  'logg-ut',
  'min-side',
  'om',
  'organisasjon',
  'personvern',
  'readyz',
  'rolle',
  'sok',
  'tilgjengelighet',
  'utboks',
]);

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(2)
  .max(60)
  .refine((slug) => !reservedSlugs.has(slug));

/**
 * organisation: a legal unit, with or without a number known to us; section: a part of an
 * organisation (`of`); collective: several who act together without a number of their own («partene i
 * arbeidslivet»), reached through the organisation named in `of`.
 */
export const ActorKind = z.enum(['organisation', 'section', 'collective']);
export type ActorKind = z.infer<typeof ActorKind>;

export const ActorDraft = z.object({
  name: z.string().trim().min(2).max(200),
  kind: ActorKind,
  /** Nine digits from Enhetsregisteret; only organisations have one. */
  number: z
    .string()
    .regex(/^\d{9}$/)
    .nullable()
    .default(null),
  /** For a section its organisation; for a collective actor its contact organisation. */
  of: z.string().nullable().default(null),
  /** Whether it is a party to the partnership, rather than someone a measure names. */
  member: z.boolean().default(false),
  /** For one made up of others (a regional council, «kommunane i …»): their names. */
  members: z.array(z.string()).default([]),
});
export type ActorDraft = z.infer<typeof ActorDraft>;

export const BodyKind = z.enum([
  'council',
  'committee',
  'steering-group',
  'forum',
  'administration',
]);
export type BodyKind = z.infer<typeof BodyKind>;

export const BodyDraft = z.object({
  name: z.string().trim().min(2).max(200),
  kind: BodyKind,
  /** The actor the body belongs to; null when it is the partnership's own. */
  of: z.string().nullable().default(null),
});
export type BodyDraft = z.infer<typeof BodyDraft>;

export const PartnershipDraft = z.object({
  slug: Slug,
  name: z.string().trim().min(2).max(120),
  /** One sentence for its home page, in its own language. */
  about: z.string().trim().max(600),
  lang: Lang,
  /** Codes of the counties (2 digits) or municipalities (4) it covers, valid in `regionsIn`. */
  regions: z.array(z.string().regex(/^(\d{2}|\d{4})$/)).min(1),
  regionsIn: z.number().int().min(2020).max(2100),
  actors: z.array(ActorDraft).default([]),
  bodies: z.array(BodyDraft).default([]),
  /** Shown to the public with a word that it is an example. */
  example: z.boolean().default(false),
});
export type PartnershipDraft = z.infer<typeof PartnershipDraft>;
/** A partnership as one writes it by hand: what is left out takes its default. */
export type PartnershipInput = z.input<typeof PartnershipDraft>;
