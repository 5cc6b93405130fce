import { apiLines } from './api.ts';
import { axeLines } from './axe.ts';
import { backupLines } from './backups.ts';
import { firstVisit } from './first-visit.ts';
import { killLines } from './kills.ts';
import { type Line, limit } from './line.ts';
import { pairPerSecond, perSecond, said } from './load.ts';
import { outLines } from './out.ts';
import { onOwnCores } from './own-cores.ts';
import { paintLines } from './paint.ts';
import { pdfLines } from './pdf.ts';
import { readerLines } from './reader.ts';
import { rightsLines } from './rights.ts';
import { searchLines } from './search.ts';
import { signInLines } from './sign-in.ts';
import { startScript, startSite, temporaryFolder } from './site.ts';
import { uploadLines } from './upload.ts';

/**
 * Measures what the project promises, each beside its baseline or its limit in this same run. Prints a
 * table and asserts nothing of speed: figures belong to the machine they were taken on. One word measures
 * one thing alone: `npm run bench -- reader` the reader of documents, `-- site` the pages, `-- api` the API, `-- search`
 * searching among many things, `-- out` writing a plan for Excel and Word, `-- pdf` setting a long plan as PDF, `-- paint` how soon pages are seen, `-- upload` how they answer while a
 * large file is read, `-- sign-in` what the time to answer tells and what limits let through, `-- backup` whether twenty backups come back as they were, `-- kills` what is lost when the program is killed two hundred times, `-- rights` every role at every address, `-- axe` what axe finds on every page, which fails the run if it is anything; one more word looks as one alone (`visitor`, `editor`, `member`, `recorder`).
 */
const only = process.argv[2];
const lines: Line[] = [];
if (only === undefined || only === 'site') lines.push(...(await siteLines()));
if (only === undefined || only === 'api') lines.push(...(await apiLines()));
if (only === undefined || only === 'reader') lines.push(...(await readerLines()));
if (only === undefined || only === 'search') lines.push(...(await searchLines()));
if (only === undefined || only === 'out') lines.push(...(await outLines()));
if (only === undefined || only === 'pdf') lines.push(...(await pdfLines()));
if (only === undefined || only === 'paint') lines.push(...(await paintLines()));
if (only === undefined || only === 'axe') lines.push(...(await axeLines(process.argv[3])));
if (only === undefined || only === 'sign-in') lines.push(...(await signInLines()));
if (only === undefined || only === 'backup') lines.push(...(await backupLines()));
if (only === undefined || only === 'upload') lines.push(...(await uploadLines()));
// Needs the servers that tests start, so only when it is asked for.
if (only === 'rights') lines.push(...(await rightsLines()));
// Takes a quarter of an hour, so only when it is asked for.
if (only === 'kills') lines.push(...(await killLines(Number(process.argv[3] ?? 200))));
console.table(lines);

async function siteLines(): Promise<Line[]> {
  const lines: Line[] = [];
  const data = temporaryFolder();
  try {
    const fresh = await startSite(data.path);
    lines.push(limit('first start to first page, fresh data', fresh.readyAfterMs, 8_000, 'ms'));
    await fresh.stop();
    const site = await startSite(data.path);
    lines.push(limit('later start to first page', site.readyAfterMs, 3_000, 'ms'));

    // The longest of the examples: 33 measures.
    const page = `${site.url}/nb/vestfold-og-telemark/plan`;
    const accept = { 'accept-encoding': 'br' };
    await fetch(page, { headers: accept });
    const bare = await startScript('bare.ts', page);
    const [bareRate, keptRate] = await pairPerSecond(`${bare.url}/`, page, accept);
    await bare.stop();
    lines.push({
      what: 'kept plan page',
      measured: `${Math.round(keptRate)}/s`,
      against: `bare handler ${Math.round(bareRate)}/s`,
      ratio: (keptRate / bareRate).toFixed(2),
    });
    const cores = onOwnCores(site.pid, data.path);
    // A cookie of no meaning: the page is drawn anew each time, as for someone signed in.
    const uncached = await perSecond(page, { ...accept, cookie: 'other=1' });
    lines.push({
      what: `plan page with 33 measures, drawn each time, ${cores}`,
      measured: said(uncached),
      against: 'wanted 800/s',
      ratio: (uncached.middle / 800).toFixed(2),
    });
    for (const { what, bytes, most } of await firstVisit(page)) {
      lines.push(limit(what, bytes / 1_000, most / 1_000, 'kB'));
    }
    await site.stop();
  } finally {
    data.remove();
  }
  return lines;
}
