import { homePath, searchPath } from '#0-partnership/members/core/paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { fill, type Text } from '#base/text.ts';
import type { Page } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { SearchForm } from '#ui/search-form.tsx';

const texts = {
  title: {
    nb: 'Kompetanseplanene i fylkene',
    nn: 'Kompetanseplanane i fylka',
    en: 'The skills plans of the counties',
  },
  lead: {
    nb: 'Hvert partnerskap har en plan for kompetansen regionen trenger. Her ser du hva de har lovet, hvem som gjør det, og hva det koster.',
    nn: 'Kvart partnarskap har ein plan for kompetansen regionen treng. Her ser du kva dei har lova, kven som gjer det, og kva det kostar.',
    en: 'Each partnership has a plan for the skills its region needs. Here you see what they have promised, who does it, and what it costs.',
  },
  many: { nb: '{n} partnerskap', nn: '{n} partnarskap', en: '{n} partnerships' },
  example: { nb: 'eksempel', nn: 'døme', en: 'example' },
  none: { nb: 'Ingen partnerskap ennå', nn: 'Ingen partnarskap enno', en: 'No partnerships yet' },
  noneText: {
    nb: 'Et partnerskap kommer hit når den som driver Tannhjul, legger det til med kommandoen «tannhjul partnership add».',
    nn: 'Eit partnarskap kjem hit når den som driv Tannhjul, legg det til med kommandoen «tannhjul partnership add».',
    en: 'A partnership appears here when whoever runs Tannhjul adds it with the command “tannhjul partnership add”.',
  },
} satisfies Record<string, Text>;

/** The partnerships, with what each is for. */
export const frontPage: Page = async ({ lang, read }) => {
  const partnerships = await read(listPartnerships);
  return {
    title: texts.title[lang],
    description: texts.lead[lang],
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <SearchForm lang={lang} action={searchPath(lang)} />
        {partnerships.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <section class="section">
            <h2>{fill(texts.many, lang, { n: partnerships.length })}</h2>
            <EntryList
              level={3}
              entries={partnerships.map(({ slug, name, about, regions, example, ...own }) => ({
                title: name,
                href: homePath(lang, slug),
                text: about,
                facts: example ? [texts.example[lang], ...regions] : regions,
                lang: own.lang,
              }))}
            />
          </section>
        )}
      </>
    ),
  };
};
