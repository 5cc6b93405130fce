import nodemailer, { type Transporter } from 'nodemailer';
import type { Pool } from 'pg';

/** After this many failed tries a letter waits for someone to look at it. */
const mostAttempts = 8;

type Waiting = { id: string; to: string; subject: string; text: string; stopUrl: string | null };

export type Sent = { sent: number; failed: number };

/**
 * Sends what waits in the outbox through an SMTP server, oldest first. A letter is locked while it is
 * sent, so two processes never send the same one; killed between the server's answer and our note,
 * it is sent once more, with the same Message-ID so that a reader's mailbox can tell.
 */
export async function sendLetters(
  pool: Pool,
  smtpUrl: string,
  from: string,
  now: Date,
  /** Only letters that were never tried. */
  untried = false,
): Promise<Sent> {
  const transport = nodemailer.createTransport(smtpUrl);
  const tally: Sent = { sent: 0, failed: 0 };
  try {
    for (;;) {
      const outcome = await sendOne(pool, transport, {
        from,
        now,
        most: untried ? 1 : mostAttempts,
      });
      if (outcome === 'none') return tally;
      tally[outcome] += 1;
      // A server that refuses one letter may be down: the rest wait for the next round.
      if (outcome === 'failed') return tally;
    }
  } finally {
    transport.close();
  }
}

async function sendOne(
  pool: Pool,
  transport: Transporter,
  { from, now, most }: { from: string; now: Date; most: number },
): Promise<'none' | keyof Sent> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('begin');
    const { rows } = await client.query<Waiting>(
      `select id, to_address as "to", subject, text, stop_url as "stopUrl" from letter
        where sent_at is null and attempts < $1
        order by written_at for update skip locked limit 1`,
      [most],
    );
    const [letter] = rows;
    if (!letter) {
      await client.query('commit');
      broken = false;
      return 'none';
    }
    const { id, stopUrl, ...written } = letter;
    const host = from.split('@')[1] ?? 'localhost';
    const list = stopUrl === null ? undefined : { unsubscribe: { url: stopUrl } };
    const arrived = await transport
      .sendMail({ from, ...written, list, messageId: `<${id}@${host}>` })
      .then(() => true)
      .catch(() => false);
    await client.query('update letter set attempts = attempts + 1, sent_at = $2 where id = $1', [
      id,
      arrived ? now : null,
    ]);
    await client.query('commit');
    broken = false;
    return arrived ? 'sent' : 'failed';
  } finally {
    // A connection left inside a transaction is closed, not lent out again.
    client.release(broken);
  }
}
