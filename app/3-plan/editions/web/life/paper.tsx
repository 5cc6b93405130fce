import { shortIn } from '#0-partnership/members/core/paths.ts';
import { consultationEnded } from '#3-plan/editions/core/life/consultation.ts';
import type { PaperItem } from '#3-plan/editions/core/life/paper.ts';
import { lifePath } from '#3-plan/editions/core/life/paths.ts';
import { paperAt } from '#3-plan/editions/data/life/consultation.ts';
import { lifeView } from '#3-plan/editions/data/life/view.ts';
import { goalPath, measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import { formatDay } from '#base/format.ts';
import { fill, type Lang } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';
import { PageTitle } from '#ui/page-title.tsx';
import { Prose } from '#ui/prose.tsx';
import { Section } from '#ui/section.tsx';
import { ConsultationFacts } from './consultation-facts.tsx';
import { paperTexts as texts } from './paper-texts.ts';
import { lifeTexts } from './words.ts';

/** A text as it was sent out on consultation, and where comments are sent; when that is over, from when to when. */
export const paperPage: PlacedPage = async (request) => {
  const { lang, place, today } = request;
  const found = await wanted(request);
  if (!found) return notFound;
  const { paper, view } = found;
  const { edition, approving } = view;
  const day = formatDay(dayInNorway(paper.at), lang);
  const ended = consultationEnded(approving.life);
  const lead = ended
    ? fill(texts.closedLead, lang, { from: day, to: formatDay(ended, lang) })
    : fill(texts.lead, lang, { day });
  const own = edition.lang === lang ? undefined : edition.lang;
  const step = approving.life.at(-1);
  const passed = step?.until && step.until < today;
  return {
    title: `${texts.title[lang]}: ${edition.title}`,
    description: lead,
    stage: { stage: 'plan' },
    crumbs: [{ label: lifeTexts.title[lang], href: lifePath(lang, place.slug, edition.slug) }],
    body: (
      <>
        <PageTitle
          title={texts.title[lang]}
          over={<span lang={own}>{edition.title}</span>}
          lead={lead}
        />
        {ended ? (
          <p>
            {texts.closedText[lang]}{' '}
            <a href={lifePath(lang, place.slug, edition.slug)}>{texts.since[lang]}</a>
          </p>
        ) : (
          <Section title={texts[passed ? 'passed' : 'answer'][lang]} id="innspill" tinted>
            <p>{texts[passed ? 'passedText' : 'answerText'][lang]}</p>
            <ConsultationFacts lang={lang} contentLang={edition.lang} step={step} />
          </Section>
        )}
        <Section title={texts.text[lang]} id="teksten">
          <p>
            <a href={planPath(lang, place.slug, edition.slug)}>{texts.now[lang]}</a>
          </p>
          {paper.items.map((item) => (
            <article key={item.key} id={item.key} class="change">
              <h3 lang={own}>{item.heading}</h3>
              <Prose text={item.text} contentLang={own} />
              <p class="small">
                {texts.mark[lang]}: {item.key}
                <Now item={item} lang={lang} slug={place.slug} edition={edition.slug} />
              </p>
            </article>
          ))}
          <p class="small">
            {texts.hash[lang]}: <code class="hash">{paper.hash}</code>
          </p>
        </Section>
      </>
    ),
  };
};

async function wanted({ place, params, read }: PlacedRequest) {
  const short = shortIn(params.paper);
  if (short === null) return null;
  return read(async (tx) => {
    const paper = await paperAt(tx, place.id, short);
    const view = paper && (await lifeView(tx, place.id, paper.slug));
    return view && { paper, view };
  });
}

function Now({
  item: { about, heading },
  lang,
  slug,
  edition,
}: {
  item: PaperItem;
  lang: Lang;
  slug: string;
  edition: string;
}) {
  if (about.kind === 'edition') return null;
  const path = about.kind === 'goal' ? goalPath : measurePath;
  return (
    <>
      {' · '}
      <a href={path(lang, slug, { id: about.id, title: heading }, edition)}>
        {texts.itemNow[lang]}
      </a>
    </>
  );
}
