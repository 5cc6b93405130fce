import { dueNames } from '#0-partnership/thread/core/names.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { changeNames } from '#5-follow-up/reminders/core/change-names.ts';
import type { Item } from '#5-follow-up/reminders/core/news.ts';
import { type Draw, tellEveryone } from '#5-follow-up/reminders/data/tell-everyone.ts';
import type { AskedLine } from '#5-follow-up/reminders/data/tell-person.ts';
import type { Lang } from '#base/text.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Job } from '#platform/jobs/job.ts';

/** The page that shows a thing; null for a kind that has none. */
type Address = (
  thing: { kind: string; id: string; title: string },
  lang: Lang,
  partnership: string,
) => string | null;

/**
 * Each morning at seven: what is due, late and silent to those who are to act, and what is new to those who want
 * to know. Without an address of the site nobody is written to, for a letter must hold the way to stop it.
 */
export function tellPeople(address: Address): Job {
  return {
    name: 'tell-people',
    cron: '0 7 * * *',
    async run({ app, owner, config, now, log }) {
      if (config.publicUrl === null) {
        log.warn('PUBLIC_URL is not set: nobody is reminded of anything');
        return;
      }
      const { rows } = await owner.query<{ id: string; slug: string; name: string }>(
        'select id, slug, name from partnership order by id',
      );
      const ground = { pool: app, now, writing: async () => null };
      const draw = drawWith(address, config.publicUrl);
      const tally = await tellEveryone(ground, asOwner(owner), rows, config.publicUrl, draw);
      const { failed, ...counts } = tally;
      if (counts.written > 0) log.info(counts, 'letters of what is due and new');
      // Tried again by the queue, which then finds those that are missing.
      if (failed.length > 0) {
        throw new AggregateError(failed, `${failed.length} letters could not be written`);
      }
    },
  };
}

function drawWith(address: Address, site: string): Draw {
  return (item, who, several) => {
    const { of, day, place } = item;
    const href = addressOf(item, who.lang, address);
    return {
      ...{ of, day, ...saidOf(item, who.lang) },
      place: several ? place.name : null,
      href: href === null ? null : new URL(href, site).href,
      ask: askOf(item),
    };
  };
}

function saidOf(item: Item, lang: Lang): { words: string | null; title: string | null } {
  if (item.of === 'due') return { words: dueNames[item.due.what][lang], title: item.due.title };
  if (item.of === 'silent') return { words: null, title: item.silent.title };
  const { name, title } = item.change;
  return { words: changeNames[name]?.[lang] ?? null, title };
}

function addressOf(item: Item, lang: Lang, address: Address): string | null {
  const { slug } = item.place;
  if (item.of === 'due') {
    const { refKind: kind, refId: id, title } = item.due;
    return address({ kind, id, title }, lang, slug);
  }
  if (item.of === 'change') {
    const { kind, id, title } = item.change;
    return address({ kind, id, title: title ?? '' }, lang, slug);
  }
  const { measureId, title } = item.silent;
  return measurePath(lang, slug, { id: measureId, title });
}

function askOf(item: Item): AskedLine['ask'] {
  if (item.of !== 'due' || item.report === null) return null;
  const { refId: measureId, day } = item.due;
  const { id: partnershipId, slug } = item.place;
  return { partnershipId, slug, measureId, actorId: item.report.actorId, due: day };
}
