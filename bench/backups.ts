import { join } from 'node:path';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { restoreBackup } from '#platform/database/backup/restore.ts';
import { writeBackup } from '#platform/database/backup/write-backup.ts';
import { type Bundled, openBundled } from '#platform/database/bundled/open.ts';
import { openPool } from '#platform/database/pool.ts';
import { into, rowHashes } from '../tests/backups.ts';
import { ask, editorCookie, formIn, linksIn, send } from '../tests/visit.ts';
import type { Line } from './line.ts';
import { type Site, startSite, temporaryFolder } from './site.ts';

/**
 * Changes something, writes a backup while the site serves, restores it into another database and compares
 * every row of every table, again and again; prints how many came back whole.
 */
export async function backupLines(rounds = 20): Promise<Line[]> {
  const [data, other] = [temporaryFolder(), temporaryFolder()];
  const spare = await startSite(other.path);
  await spare.stop();
  const site = await startSite(data.path);
  const [from, to] = [await open(data.path), await open(other.path)];
  let whole = 0;
  try {
    const editor = await editorCookie(site);
    for (let round = 0; round < rounds; round++) {
      await changeEvery(site, editor, `Runde ${round}`);
      const file = join(data.path, `${round}.backup`);
      const written = await writeBackup(from.ownerUrl, file, new Date());
      const restored = written.ok ? await restoreBackup(file, into(to, true)) : null;
      if (restored?.ok && (await areSame(from, to))) whole += 1;
    }
  } finally {
    await site.stop();
    await Promise.all([from.release(), to.release()]);
    data.remove();
    other.remove();
  }
  return [
    {
      what: `backups of ${rounds} that came back as they were, row by row`,
      measured: String(whole),
      against: String(rounds),
      ratio: (whole / rounds).toFixed(2),
    },
  ];
}

async function open(folder: string): Promise<Bundled> {
  const bundled = await openBundled(folder, () => {});
  if (!bundled.ok) throw new Error('the data folder could not be opened');
  return bundled.value;
}

/** Gives every measure of a plan that is open another title. */
async function changeEvery(site: Site, editor: { cookie: string }, title: string): Promise<void> {
  const { text } = await ask(site, '/nb/telemark/plan');
  for (const measure of linksIn(text, /\/tiltak\//)) {
    const { text: page } = await ask(site, `${measure}/endre`, { headers: editor });
    await send(site, `${measure}/endre`, { ...formIn(page), title: `${title}: tiltak` }, editor);
  }
}

async function areSame(from: Bundled, to: Bundled): Promise<boolean> {
  const pools = [from, to].map(({ ownerUrl }) => openPool(ownerUrl, () => {}, { max: 1 }));
  try {
    const [before, after] = await Promise.all(
      pools.map(async (owner) => ({
        rows: JSON.stringify(await rowHashes({ owner })),
        whole: (await verifyJournal(owner)).every(isWhole),
      })),
    );
    return before !== undefined && after?.whole === true && before.rows === after.rows;
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
