import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { standingNames } from '#3-plan/plan/core/names.ts';
import type { Where } from '#base/block.ts';
import { fill, type Lang, langNames } from '#base/text.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Section } from '#ui/section.tsx';
import type { Read } from './correcting/read.ts';
import { recognisedIn } from './correcting/recognised.ts';
import { kindNames, texts } from './reading-texts.ts';

export type Shown = {
  lang: Lang;
  read: Read;
  sourceHref: (where: Where) => string | null;
  /** Whether anything can still be corrected. */
  open: boolean;
};

/** What the document says of itself, and how much was found in it. */
export function PlanFacts({ lang, read, open }: Shown) {
  const { result, contentLang } = read;
  const { plan, goals, measures, budget, approvals, findings } = result;
  const amounts = String(budget.length);
  const likely = open ? recognisedIn(read).likely.length : 0;
  return (
    <div id="om-planen">
      <DefinitionList
        items={[
          {
            term: texts.title[lang],
            detail: plan.title ? (
              <span lang={contentLang}>{plan.title}</span>
            ) : (
              texts.notKnown[lang]
            ),
          },
          { term: texts.kind[lang], detail: kindNames[plan.kind][lang] },
          {
            term: texts.language[lang],
            detail: plan.language ? langNames[plan.language][lang] : texts.notKnown[lang],
          },
          { term: texts.period[lang], detail: printedPeriod(plan) || texts.notKnown[lang] },
          { term: texts.frame[lang], detail: plan.frame && printedPeriod(plan.frame) },
          { term: texts.goals[lang], detail: String(goals.length) },
          { term: texts.measures[lang], detail: String(measures.length) },
          { term: texts.standing[lang], detail: standingsOf(measures, lang) },
          {
            term: texts.amounts[lang],
            detail: open ? <a href={read.path('belop')}>{amounts}</a> : amounts,
          },
          { term: texts.approvals[lang], detail: String(approvals.length) },
          {
            term: texts.likely[lang],
            detail: likely > 0 && (
              <a href="#kjent-igjen">{fill(texts.toAnswer, lang, { n: likely })}</a>
            ),
          },
          {
            term: texts.findings[lang],
            detail: <a href="#merknader">{String(findings.length)}</a>,
          },
        ]}
      />
      {open && <Correct lang={lang} href={read.path('planen')} of={texts.planFacts[lang]} />}
    </div>
  );
}

/** How the measures stand, in the order they come; said here because a document without a word of it is taken for adopted. */
function standingsOf(measures: readonly ReadMeasure[], lang: Lang): string {
  const standings = new Set(measures.map(({ standing }) => standing));
  return [...standings].map((one) => standingNames[one][lang]).join(', ');
}

/** A period as the document wrote it. */
export function printedPeriod({ from, to }: { from: string | null; to: string | null }): string {
  return from === to ? (from ?? '') : [from, to].map((end) => end ?? '').join('–');
}

/** The way to a form, said whole to those who hear links one by one. */
export function Correct({ lang, href, of }: { lang: Lang; href: string; of: string }) {
  return (
    <p class="small correct">
      <a href={href}>
        {texts.correct[lang]}
        <span class="ds-sr-only"> {of}</span>
      </a>
    </p>
  );
}

/** The bodies that decide on the plan, and when. */
export function Approvals({ lang, read, open }: Shown) {
  const { approvals } = read.result;
  if (approvals.length === 0 && !open) return null;
  return (
    <Section title={texts.approvals[lang]} id="vedtak">
      {approvals.length > 0 && (
        <ul>
          {approvals.map(({ body, date }, index) => {
            const key = read.corrected.keys.approvals[index] ?? '';
            return (
              <li key={key}>
                <span lang={read.contentLang}>{body}</span>
                {date && ` (${date})`}{' '}
                {open && (
                  <a class="small" href={read.path('vedtak', key)}>
                    {texts.correct[lang]}
                    <span class="ds-sr-only"> {body}</span>
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {open && (
        <p class="small">
          <a href={read.path('vedtak', 'ny')}>{texts.addApproval[lang]}</a>
        </p>
      )}
    </Section>
  );
}

/** What is corrected elsewhere than at the thing itself. */
export function MoreToCorrect({ lang, read }: { lang: Lang; read: Read }) {
  const ways = [
    [texts.addMeasure, read.path('tiltak', 'ny')],
    [texts.addGoal, read.path('mal', 'ny')],
    [texts.names, read.path('navn')],
    [texts.amounts, read.path('belop')],
  ] as const;
  return (
    <nav class="more-ways" aria-label={texts.more[lang]}>
      <ul class="entry-ways">
        {ways.map(([text, href]) => (
          <li key={href}>
            <a href={href}>{text[lang]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
