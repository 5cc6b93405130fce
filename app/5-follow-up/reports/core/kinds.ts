import { z } from 'zod';

/** yearly: for the forum, of one year; final: of a whole agreement or strategy, when it ends. */
export const reportKinds = ['yearly', 'final'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

/** draft: never shown; published: the newest version is all there is; correcting: something newer is being written. */
const reportStates = ['draft', 'published', 'correcting'] as const;
export type ReportState = (typeof reportStates)[number];

/** What happens to a goal or measure after the time the report is of. */
export const goesOnWays = ['unchanged', 'changed', 'ordinary', 'ends'] as const;
export const GoesOn = z.enum(goesOnWays);
export type GoesOn = z.infer<typeof GoesOn>;
