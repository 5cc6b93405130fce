/** What a plan is kept of, each with one identity for life. */
export type ThingKind = 'goal' | 'measure';
