/** The formats a document is set in as a whole, and can therefore take its time. */
export type ExportFormat = 'pdf' | 'docx';

/** What of an edition is exported: all of it, one goal, or what one actor does; by their ids. */
export type ExportPart = { of: 'plan' } | { of: 'goal' | 'actor'; id: string };

/** waiting: asked for; making: a process is at it; made: it can be fetched; failed: it cannot be made. */
export type ExportState = 'waiting' | 'making' | 'made' | 'failed';

/** How long a document is kept after it was asked for, in hours. */
export const hoursKept = 24;
