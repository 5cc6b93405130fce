import type { MoneyOf } from '#3-plan/plan/core/keeping/money.ts';
import { proposedOver } from '#3-plan/plan/core/keeping/proposal.ts';
import { moneyIsStale, moneyKept, moneyOver } from '#3-plan/plan/core/keeping/proposed-money.ts';
import type { Worded } from '#3-plan/plan/core/reword.ts';
import type { ProposalRow } from '#3-plan/plan/data/keeping/proposals.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import { differingWords, wordingOf } from '#3-plan/plan/web/reword-form.tsx';
import { otherLang, withRef } from '#3-plan/plan/web/shown.ts';
import type { Lang } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Diff, type DiffField } from '#ui/diff.tsx';
import { Prose } from '#ui/prose.tsx';
import { Section } from '#ui/section.tsx';
import { factsTexts, factTexts } from './facts-texts.ts';
import { differingMoney } from './money.tsx';
import { proposalTexts as texts } from './proposal-texts.ts';

type Found = {
  row: ProposalRow;
  /** The measure as it is now; null for a new one, and one that ended. */
  view: MeasureView | null;
  money: MoneyOf | null;
  edition: { lang: Lang };
};

/** What the plan says now beside what is proposed, of what would be another; answered, what it said then. */
export function Proposed({ lang, found }: { lang: Lang; found: Found }) {
  const contentLang = otherLang(found.edition.lang, lang);
  const open = found.row.proposal.state === 'open';
  const { fields, since } = differing(found, lang);
  if (isNew(found.row)) return <NewMeasure {...{ lang, contentLang, found, fields }} />;
  return (
    <>
      <Section title={texts.differs[lang]} id="foreslatt">
        <Diff
          lang={lang}
          contentLang={contentLang}
          before={(open ? texts.now : texts.earlier)[lang]}
          after={texts.proposed[lang]}
          fields={fields}
        />
      </Section>
      {since.length > 0 && (
        <Section title={texts.since[lang]} id="siden">
          <Diff
            lang={lang}
            contentLang={contentLang}
            before={texts.sinceThen[lang]}
            after={texts.now[lang]}
            fields={since}
          />
        </Section>
      )}
    </>
  );
}

function isNew({ proposal }: ProposalRow): boolean {
  return proposal.wording !== null && proposal.before === null;
}

/** A measure the plan does not have stands beside nothing: what is proposed is told alone, and where it is to stand. */
function NewMeasure({
  lang,
  contentLang,
  found: { row },
  fields,
}: {
  lang: Lang;
  contentLang: Lang | undefined;
  found: Found;
  fields: readonly DiffField[];
}) {
  const under = row.goal && <span lang={contentLang}>{withRef(row.goal)}</span>;
  return (
    <Section title={texts.differs[lang]} id="foreslatt">
      <DefinitionList
        items={[
          { term: factTexts.goalId.label[lang], detail: under ?? factsTexts.noGoal[lang] },
          ...fields.map(({ label, after }) => ({
            term: label,
            detail: <Prose text={after} contentLang={contentLang} />,
          })),
        ]}
      />
    </Section>
  );
}

/** Once it is answered, what it was written over tells more than what has become of it since. */
function differing({ row: { proposal }, view, money }: Found, lang: Lang) {
  const open = proposal.state === 'open';
  if (proposal.money !== null && proposal.moneyBefore !== null) {
    const before = moneyKept(proposal.moneyBefore);
    const over = open && money !== null ? money : before;
    const proposed = moneyOver(over, { before, money: moneyKept(proposal.money) });
    const stale = open && money !== null && moneyIsStale(money, before);
    return {
      fields: differingMoney(over, proposed, lang),
      since: stale ? differingMoney(before, money, lang) : [],
    };
  }
  const now: Worded | null = view && { ...wordingOf(view.wording), steps: view.steps };
  const over = open ? now : proposal.before;
  const wording = proposal.wording ?? nothing;
  const proposed =
    over === null ? wording : proposedOver(over, { before: proposal.before, wording });
  const since: DiffField[] = [];
  return { fields: differingWords(asText(over ?? nothing), asText(proposed), lang), since };
}

const nothing: Worded = {
  ...{ title: '', challenge: null, description: null, steps: [], effect: null },
  ...{ from: null, to: null },
};

/** In the order of the form. */
function asText({ title, challenge, description, steps, effect, from, to }: Worded) {
  return { title, challenge, description, steps: steps.join('\n'), effect, from, to };
}
