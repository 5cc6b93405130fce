import { z } from 'zod';
import type { Tx } from '#platform/database/transactions.ts';
import type { Job } from '#platform/jobs/job.ts';
import { sendJob } from '#platform/jobs/send.ts';
import { sendLetters } from './send-letters.ts';

const soon = z.object({ untried: z.literal(true) });

/**
 * Asks for letters just written to be sent now. What was tried before waits for its minute all the same, so
 * that many who ask while the mail server is away do not use up its tries.
 */
export async function deliverSoon(tx: Tx): Promise<void> {
  await sendJob(tx, deliverMail.name, { untried: true } satisfies z.infer<typeof soon>);
}

/** Sends what waits in the outbox each minute, when there is a server to send it through. */
export const deliverMail: Job = {
  name: 'deliver-mail',
  cron: '* * * * *',
  async run({ app, config, now, log }, asked) {
    const { smtpUrl, from } = config.mail;
    if (smtpUrl === null) return;
    const { sent, failed } = await sendLetters(
      app,
      smtpUrl,
      from,
      now(),
      soon.safeParse(asked).success,
    );
    if (sent + failed > 0) log.info({ sent, failed }, 'mail');
  },
};
