import { shortIn } from '#0-partnership/members/core/paths.ts';
import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import { removeWordsPath, reportPath } from '#5-follow-up/reports/core/paths.ts';
import {
  type Found,
  type WordsRefusal,
  WordsSought,
  wordsRefusals,
} from '#5-follow-up/reports/core/words-removed.ts';
import { copiesOf, whereWordsStand } from '#5-follow-up/reports/data/copies-of.ts';
import { removeWords } from '#5-follow-up/reports/data/remove-words.ts';
import { type ReportOf, reportBy } from '#5-follow-up/reports/data/reports.ts';
import { fill } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Actions, Button, LinkButton, SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { texts as pageTexts } from './texts.ts';
import { Elsewhere, Going, Staying } from './words-found.tsx';
import { wordsTexts as texts, withdrawalReasons, wordsSentences } from './words-texts.ts';

type Typed = Readonly<Record<string, string>>;
type Answer = Partial<CameBack> & Pick<CameBack, 'faults'> & { typed: Typed; found: Found[] };

/** Where words are taken out of every version of a report: it is seen where they stand, and then done. */
export const removeWordsPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const of = await wanted(request);
    return of ? asked(request, of, { faults: [], typed: {}, found: [] }) : notFound;
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const of = await wanted(request);
    if (of === null) return notFound;
    const { typed } = form;
    const draft = form.read(WordsSought, ({ words, reason }) => ({
      ...{ reportId: of.report.id, words, reason },
    }));
    if (!draft.ok) {
      const back = filledInWrongly(
        draft.faults,
        (field) => texts[field === 'reason' ? 'reasonFault' : 'wordsFault'][lang],
      );
      return asked(request, of, { ...back, typed, found: [] });
    }
    const { words } = draft.value;
    if (typed.change) return asked(request, of, { faults: [], typed, found: [] });
    const look = async (refused: readonly (WordsRefusal | ActRefusal)[]) => {
      const { found, seen, reasons } = await stand(request, of, words);
      const back = (why: readonly (WordsRefusal | ActRefusal)[]) =>
        refusedForm(lang, why, wordsSentences, fieldOf);
      if (reasons.length > 0) return asked(request, of, { ...back(reasons), typed, found });
      const faults = refused.length > 0 ? back(refused) : { faults: [] };
      return shown(request, of, { ...faults, typed: { ...typed, words, seen }, found });
    };
    const { seen } = typed;
    if (seen === undefined) return look([]);
    const outcome = await request.act(removeWords, { ...draft.value, seen });
    if (!outcome.ok) return look(outcome.refused);
    // The title may have had them too.
    const now = (await wanted(request)) ?? of;
    return redirect(reportPath(lang, place.slug, now.report), removeWords);
  },
};

const fieldOf = { 'not-written-there': 'words', 'too-many-places': 'words' };

async function wanted({ params, place, read }: PlacedRequest): Promise<ReportOf | null> {
  const short = shortIn(params.report);
  const found = short === null ? null : await read((tx) => reportBy(tx, place.id, short));
  return found?.report.published ? found : null;
}

async function stand({ read }: PlacedRequest, { report }: ReportOf, words: string) {
  const copies = await read((tx) => copiesOf(tx, report));
  return { ...whereWordsStand(copies, words), reasons: wordsRefusals(copies, words) };
}

function headOf({ lang, place }: PlacedRequest, { report }: ReportOf): Omit<View, 'body'> {
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [
      { label: pageTexts.title[lang], href: reportsPath(lang, place.slug) },
      { label: report.title, href: reportPath(lang, place.slug, report) },
    ],
    unlisted: true,
    keep: false,
  };
}

/** The words and why; and where they stand that cannot be removed, if they stand there alone. */
function asked(
  request: PlacedRequest,
  of: ReportOf,
  { faults, status, typed, found }: Answer,
): View {
  const { lang, place } = request;
  const { report, edition } = of;
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  const contentLang = report.lang === lang ? undefined : report.lang;
  return {
    ...headOf(request, of),
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={removeWordsPath(lang, place.slug, report)} returned={status !== undefined}>
          <Field
            lang={lang}
            name="words"
            label={texts.words[lang]}
            hint={texts.wordsHint[lang]}
            value={typed.words}
            error={errorOf('words')}
            contentLang={report.lang}
            required
          />
          <RadioGroup
            name="reason"
            legend={texts.reason[lang]}
            value={typed.reason}
            error={errorOf('reason')}
            options={Withdrawal.options.map((value) => ({
              value,
              label: withdrawalReasons[value][lang],
            }))}
          />
          <SendOrLeave
            send={texts.look[lang]}
            leave={texts.leave[lang]}
            href={reportPath(lang, place.slug, report)}
          />
        </Form>
        <Staying {...{ request, contentLang, found }} words={typed.words ?? ''} />
        <Elsewhere request={request} plan={edition.slug} />
      </>
    ),
  };
}

/** Where the words stand and what is left, before anything is removed. */
function shown(
  request: PlacedRequest,
  of: ReportOf,
  { faults, status, typed, found }: Answer,
): View {
  const { lang, place } = request;
  const { report, edition } = of;
  const { words = '', reason = '', seen = '' } = typed;
  const contentLang = report.lang === lang ? undefined : report.lang;
  return {
    ...headOf(request, of),
    title: texts.sureTitle[lang],
    status,
    body: (
      <>
        <PageTitle title={texts.sureTitle[lang]} lead={fill(texts.sureLead, lang, { words })} />
        <ErrorSummary lang={lang} faults={faults} />
        <Going {...{ request, contentLang, found, words }} />
        <Staying {...{ request, contentLang, found, words }} />
        <Elsewhere request={request} plan={edition.slug} />
        <Form action={removeWordsPath(lang, place.slug, report)}>
          {Object.entries({ words, reason, seen }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Actions>
            <Button danger>{texts.remove[lang]}</Button>
            <Button weight="secondary" name="change" value="ja">
              {texts.change[lang]}
            </Button>
            <LinkButton href={reportPath(lang, place.slug, report)} weight="tertiary">
              {texts.leave[lang]}
            </LinkButton>
          </Actions>
        </Form>
      </>
    ),
  };
}
