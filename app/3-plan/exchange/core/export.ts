/** The formats that are set as a whole and take their time when a plan is long. */
export type ExportFormat = 'pdf';

/** What of an edition is exported: all of it, one goal, or what one actor does, by the ends of their ids. */
export type ExportPart = { of: 'plan' } | { of: 'goal' | 'actor'; short: string };

/** waiting: asked for; making: a process is at it; made: it can be fetched; failed: it cannot be made. */
export type ExportState = 'waiting' | 'making' | 'made' | 'failed';

/** How long a document is kept after it was last asked to be made, in hours. */
export const hoursKept = 24;

/**
 * A document with more measures than this is made in a job. Up to here it takes about a second on one
 * core, which one waits for.
 */
export const mostAtOnce = 100;

/** Whether someone waits for it to be made. */
export function isBeingMade(state: ExportState): boolean {
  return state === 'waiting' || state === 'making';
}

/** Whether a document of this size is waited for on a page of its own. */
export function takesTime(measures: number): boolean {
  return measures > mostAtOnce;
}
