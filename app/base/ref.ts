import { z } from 'zod';

/** Points at a thing of any stage: its kind («measure», «goal») and its identity for life. */
export const Ref = z.object({ kind: z.string().min(1), id: z.uuid() });
export type Ref = z.infer<typeof Ref>;

export function ref(kind: string, id: string): Ref {
  return { kind, id };
}
