import { z } from 'zod';
import type { CourseRefusal } from './graph.ts';

/** An edition as it was read from a page: another revision is a stale edit. */
export const OfEdition = z.object({
  editionId: z.uuid(),
  revision: z.coerce.number().int().min(1),
});

/** Why an edition is not taken a step on. */
export type StepRefusal = CourseRefusal | 'no-such-edition' | 'changed-meanwhile';
