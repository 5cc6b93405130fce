import type { Job } from '#platform/jobs/job.ts';

/** Forgets words that no text has any longer: they would be looked among, and lead nowhere. */
export const forgetWords: Job = {
  name: 'forget-words',
  cron: '50 3 * * *',
  async run({ owner, log }) {
    const { rows } = await owner.query<{ id: string }>('select id from partnership');
    let removed = 0;
    for (const { id } of rows) {
      const { rowCount } = await owner.query(
        `with said as materialized (
           select token.word, bool_or(published) as published
             from search_entry, search_tokens(title || ' ' || body) as token (word)
            where partnership_id = $1 group by token.word
         ), hidden as (
           update search_word as known set published = false from said
            where known.partnership_id = $1 and said.word = known.word
              and known.published and not said.published
         )
         delete from search_word as known
          where known.partnership_id = $1 and not exists (select from said where said.word = known.word)`,
        [id],
      );
      removed += rowCount ?? 0;
    }
    if (removed > 0) log.info({ removed }, 'words that no text has any longer');
  },
};
