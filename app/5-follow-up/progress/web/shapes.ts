import type { ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { TagShape } from '#ui/tag.tsx';

/** The shape that stands for each state beside its word. */
export const stateShapes: Readonly<Record<ProgressState, TagShape>> = {
  planned: 'planned',
  'awaiting-funding': 'proposed',
  started: 'begun',
  'on-track': 'ongoing',
  'at-risk': 'attention',
  delayed: 'warning',
  completed: 'done',
  continued: 'continued',
  ended: 'ended',
};
