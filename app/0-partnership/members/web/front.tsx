import { countiesOf, countiesOn } from '#0-partnership/members/core/counties.ts';
import { frontPath, homePath, searchPath } from '#0-partnership/members/core/paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Page } from '#platform/http/page.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { SearchForm } from '#ui/search-form.tsx';
import { Section } from '#ui/section.tsx';
import { CountyMap } from './county-map.tsx';

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
  one: { nb: '1 partnerskap', nn: '1 partnarskap', en: '1 partnership' },
  inCounty: { nb: '{n} i {county}', nn: '{n} i {county}', en: '{n} in {county}' },
  all: { nb: 'Vis alle partnerskap', nn: 'Vis alle partnarskap', en: 'Show all partnerships' },
  none: { nb: 'Ingen partnerskap ennå', nn: 'Ingen partnarskap enno', en: 'No partnerships yet' },
  noneText: {
    nb: 'Et partnerskap kommer hit når den som driver Tannhjul, legger det til («tannhjul partnership add») eller henter det fra en sikkerhetskopi («tannhjul restore»).',
    nn: 'Eit partnarskap kjem hit når den som driv Tannhjul, legg det til («tannhjul partnership add») eller hentar det frå ein tryggingskopi («tannhjul restore»).',
    en: 'A partnership appears here when whoever runs Tannhjul adds it (“tannhjul partnership add”) or brings it from a backup (“tannhjul restore”).',
  },
} satisfies Record<string, Text>;

/** The partnerships on the map and in a list, with what each is for; `?fylke=` lists one county's alone. */
export const frontPage: Page = async ({ lang, query, today, read }) => {
  const partnerships = (await read(listPartnerships)).map((one) => ({
    ...one,
    counties: countiesOf(one.codes, today),
  }));
  const asked = query.get('fylke');
  const county = countiesOn(today).find(({ code }) => code === asked) ?? null;
  const shown = partnerships.filter(
    ({ counties }) => county === null || counties.includes(county.code),
  );
  return {
    title: texts.title[lang],
    description: texts.lead[lang],
    elements: ['search-suggestions'],
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <SearchForm lang={lang} action={searchPath(lang)} />
        {partnerships.length === 0 ? (
          <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
        ) : (
          <div class="map-and-list">
            <CountyMap
              lang={lang}
              today={today}
              partnerships={partnerships}
              chosen={county?.code ?? null}
            />
            <Section title={counted(shown.length, county?.name ?? null, lang)} id="partnerskap">
              {county && (
                <p>
                  <a href={frontPath(lang)}>{texts.all[lang]}</a>
                </p>
              )}
              {shown.length === 0 && (
                <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>
              )}
              <EntryList
                level={3}
                entries={shown.map(({ slug, name, about, regions, example, ...own }) => ({
                  title: name,
                  href: homePath(lang, slug),
                  text: about,
                  facts: example ? [texts.example[lang], ...regions] : regions,
                  lang: own.lang,
                }))}
              />
            </Section>
          </div>
        )}
      </>
    ),
  };
};

function counted(n: number, county: string | null, lang: Lang): string {
  const count = n === 1 ? texts.one[lang] : fill(texts.many, lang, { n });
  return county === null ? count : fill(texts.inCounty, lang, { n: count, county });
}
