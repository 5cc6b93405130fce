import { z } from 'zod';
import { Where } from '#base/block.ts';

/** One group's record from a workshop, its answers as lists as printed. Persons are masked away. */
export const GroupRecord = z.object({
  name: z.string(),
  /** The organisations that took part. */
  participants: z.array(z.string()),
  what: z.array(z.string()),
  why: z.array(z.string()),
  who: z.array(z.string()),
  how: z.array(z.string()),
  when: z.array(z.string()),
  /** Other measures the group would see. */
  other: z.array(z.string()),
  /** The organisation that owns the follow-up. */
  owner: z.string().nullable(),
  where: Where,
});
export type GroupRecord = z.infer<typeof GroupRecord>;

/** A theme of a workshop: what it is for, its goals, and the measures proposed under it. */
export const FocusArea = z.object({
  ref: z.string().nullable(),
  title: z.string(),
  purpose: z.string().nullable(),
  goals: z.array(z.string()),
  proposals: z.array(z.object({ text: z.string(), where: Where })),
  schedule: z.string().nullable(),
  financing: z.object({ text: z.string(), where: Where }).nullable(),
  where: Where,
});
export type FocusArea = z.infer<typeof FocusArea>;

/** What the notes or slides of a workshop hold. */
export const WorkshopNotes = z.object({
  overallGoals: z.array(z.string()),
  focusAreas: z.array(FocusArea),
  groups: z.array(GroupRecord),
});
export type WorkshopNotes = z.infer<typeof WorkshopNotes>;
