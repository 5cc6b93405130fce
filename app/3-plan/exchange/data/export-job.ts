import { z } from 'zod';

/** The queue that documents to be made wait in, and what is sent through it. */
export const exportJob = 'make-export';
export const ExportSent = z.object({ partnershipId: z.uuid(), id: z.uuid() });
