import { actorPath } from '#0-partnership/members/core/paths.ts';
import { certaintyNames, leadKindNames } from '#3-plan/plan/core/names.ts';
import { goalPath, measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import type { Participant } from '#3-plan/plan/data/participants.ts';
import { formatDay, formatMoney, formatPeriod } from '#base/format.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { dayInNorway } from '#platform/clock.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { otherLang, withRef } from './shown.ts';

const texts = {
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  leads: { nb: 'Hovedansvar', nn: 'Hovudansvar', en: 'Lead' },
  noLead: { nb: 'Ikke nevnt i planen', nn: 'Ikkje nemnt i planen', en: 'Not named in the plan' },
  partners: { nb: 'Sammen med', nn: 'Saman med', en: 'Together with' },
  period: { nb: 'Tid', nn: 'Tid', en: 'Period' },
  budget: { nb: 'Budsjett {year}', nn: 'Budsjett {year}', en: 'Budget {year}' },
  funding: { nb: 'Finansiering {year}', nn: 'Finansiering {year}', en: 'Funding {year}' },
  leadKind: { nb: 'Vår rolle', nn: 'Vår rolle', en: 'Our role' },
  seeAlso: { nb: 'Henger sammen med', nn: 'Heng saman med', en: 'See also' },
  changed: { nb: 'Sist endret', nn: 'Sist endra', en: 'Last changed' },
  asItCame: {
    nb: 'Ikke endret siden utgaven ble til',
    nn: 'Ikkje endra sidan utgåva vart til',
    en: 'Not changed since this edition was made',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
} satisfies Record<string, Text>;

/** What one looks up about a measure: who, when, how much, and what it hangs together with. */
export function MeasureFacts({
  lang,
  slug,
  view,
  asked,
}: {
  lang: Lang;
  slug: string;
  view: MeasureView;
  asked: string | null;
}) {
  const { wording, edition, goal, participants, budget, funding, seeAlso } = view;
  const contentLang = otherLang(edition.lang, lang);
  const named = (role: Participant['role']) =>
    participants
      .filter((one) => one.role === role)
      .map(({ actorId, name }) => (
        <a key={actorId} href={actorPath(lang, slug, { id: actorId, name })} lang={contentLang}>
          {name}
        </a>
      ));
  const leads = named('lead');
  const money = (amount: bigint) => <span class="num">{formatMoney(amount, lang)}</span>;
  return (
    <DefinitionList
      items={[
        { term: texts.leads[lang], detail: leads.length > 0 ? leads : texts.noLead[lang] },
        { term: texts.partners[lang], detail: named('partner') },
        {
          term: texts.leadKind[lang],
          detail: wording.leadKind === 'contribution' ? leadKindNames.contribution[lang] : null,
        },
        { term: texts.period[lang], detail: formatPeriod(wording, lang) },
        {
          term: texts.goal[lang],
          detail: goal && (
            <a
              href={goalPath(
                lang,
                slug,
                { id: goal.wording.goalId, title: goal.wording.title },
                asked,
              )}
              lang={contentLang}
            >
              {withRef(goal.wording)}
            </a>
          ),
        },
        ...budget.map(({ year, amount }) => ({
          term: fill(texts.budget, lang, { year }),
          detail: money(amount),
        })),
        ...funding.map(({ year, amount, source, certainty }) => ({
          term: fill(texts.funding, lang, { year }),
          detail: (
            <>
              {money(amount)}, <span lang={contentLang}>{source}</span> (
              {certaintyNames[certainty][lang].toLowerCase()})
            </>
          ),
        })),
        {
          term: texts.seeAlso[lang],
          detail: seeAlso.map((other) => (
            <a key={other.id} href={measurePath(lang, slug, other, asked)} lang={contentLang}>
              {withRef(other)}
            </a>
          )),
        },
        {
          term: texts.source[lang],
          detail: (
            <a
              href={`${planPath(lang, slug, asked)}${goal ? `#${goal.short}` : ''}`}
              lang={contentLang}
            >
              {edition.title}
            </a>
          ),
        },
        {
          term: texts.changed[lang],
          detail: wording.changedAt
            ? formatDay(dayInNorway(wording.changedAt), lang)
            : texts.asItCame[lang],
        },
      ]}
    />
  );
}
