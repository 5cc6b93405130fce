import { z } from 'zod';

/** The queue that readings wait in, and what is sent through it. */
export const readingJob = 'read-put-in';
export const ReadingAsked = z.object({ partnershipId: z.uuid(), id: z.uuid() });
