import type { Job } from '#platform/jobs/job.ts';
import { sendLetters } from './send-letters.ts';

/** Sends what waits in the outbox each minute, when there is a server to send it through. */
export const deliverMail: Job = {
  name: 'deliver-mail',
  cron: '* * * * *',
  async run({ app, config, now, log }) {
    const { smtpUrl, from } = config.mail;
    if (smtpUrl === null) return;
    const { sent, failed } = await sendLetters(app, smtpUrl, from, now());
    if (sent + failed > 0) log.info({ sent, failed }, 'mail');
  },
};
