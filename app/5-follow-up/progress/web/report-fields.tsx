import { stateMeanings, stateNames } from '#5-follow-up/progress/core/names.ts';
import { ReportDraft, sentenceLimit, spentYears } from '#5-follow-up/progress/core/report.ts';
import { progressStates } from '#5-follow-up/progress/core/states.ts';
import { Withdrawal, withdrawalNames } from '#5-follow-up/progress/core/withdrawal.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang } from '#base/text.ts';
import { typedMoney } from '#base/typed-money.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import type { ReadForm } from '#platform/http/form.ts';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import type { Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { StateChoice } from '#ui/state-choice.tsx';
import { faultSentence, fieldTexts, refusalSentences, refusedFields } from './report-texts.ts';
import { stateShapes } from './shapes.ts';

export type Typed = Readonly<Record<string, string>>;

/** The questions of a report: those everyone answers, and before and after them what the form adds. */
export function ReportFields({
  lang,
  typed,
  faults,
  contentLang,
  today,
  mayCorrect,
  mayWithdraw = mayCorrect,
}: {
  lang: Lang;
  typed: Typed;
  faults: readonly Fault[];
  contentLang: Lang;
  today: Day;
  /** Something was reported before, that can have been wrong. */
  mayCorrect: boolean;
  /** Its text can be taken out, also where it is corrected without being asked. */
  mayWithdraw?: boolean;
}) {
  const field = (
    name: 'sentence' | 'nextStep' | 'nextDay' | 'percent' | 'spent' | 'spentYear',
  ) => ({
    lang,
    name,
    label: fieldTexts[name].label[lang],
    hint: fieldTexts[name].hint?.[lang],
    value: typed[name] ?? '',
    error: faults.find((fault) => fault.field === name)?.message,
    sparse: true,
  });
  return (
    <>
      <StateChoice
        name="state"
        legend={fieldTexts.state.label[lang]}
        value={typed.state}
        error={faults.find((fault) => fault.field === 'state')?.message}
        needed={lang}
        options={progressStates.map((state) => ({
          value: state,
          shape: stateShapes[state],
          label: stateNames[state][lang],
          hint: stateMeanings[state][lang],
        }))}
      />
      <Field
        {...field('sentence')}
        rows={3}
        required
        limit={sentenceLimit}
        contentLang={contentLang}
      />
      <Field {...field('nextStep')} limit={sentenceLimit} contentLang={contentLang} />
      <Field {...field('nextDay')} kind="date" />
      <Field
        {...field('spentYear')}
        options={spentYears(today).map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Field {...field('spent')} inputmode="decimal" />
      <Field {...field('percent')} inputmode="numeric" />
      {mayCorrect && (
        <CheckboxGroup
          id="corrects"
          legend={fieldTexts.corrects.legend[lang]}
          options={[
            {
              name: 'corrects',
              label: fieldTexts.corrects.label[lang],
              ticked: typed.corrects !== undefined,
            },
          ]}
        />
      )}
      {mayWithdraw && (
        <RadioGroup
          name="withdraws"
          legend={fieldTexts.withdraws.label[lang]}
          error={faults.find(({ field }) => field === 'withdraws')?.message}
          value={typed.withdraws ?? ''}
          options={[
            { value: '', label: fieldTexts.withdraws.legend[lang] },
            ...Withdrawal.options.map((reason) => ({
              value: reason,
              label: fill(fieldTexts.withdraws.hint, lang, {
                reason: lowered(withdrawalNames[reason][lang]),
              }),
            })),
          ]}
        />
      )}
    </>
  );
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A posted report on a measure, or what its form comes back with. */
export function readReport(
  form: ReadForm,
  { measureId, today, lang }: { measureId: string; today: Day; lang: Lang },
): { ok: true; value: ReportDraft } | { ok: false; back: CameBack<422> } {
  const read = form.read(ReportDraft, (typed) => ({
    measureId,
    state: typed.state,
    sentence: typed.sentence ?? '',
    nextStep: typed.nextStep ?? '',
    nextDay: typed.nextDay || null,
    percent: percentIn(typed.percent ?? ''),
    spent: spentIn(typed, today),
    day: typed.day || today,
    onBehalfOf: typed.onBehalfOf || null,
    corrects: typed.corrects !== undefined,
    withdraws: typed.withdraws || null,
  }));
  if (read.ok) return read;
  return { ok: false, back: filledInWrongly(read.faults, (field) => faultSentence(field, lang)) };
}

function percentIn(text: string): number | null {
  const bare = text.replace('%', '').trim();
  return bare === '' ? null : Number(bare.replace(',', '.'));
}

function spentIn({ spent = '', spentYear }: Typed, today: Day) {
  const amount = typedMoney(spent);
  const [usual] = spentYears(today);
  // What cannot be read is no amount, which the schema says.
  return amount === null ? null : { year: Number(spentYear || usual), amount };
}

/** What the form of a report that was refused comes back with. */
export function refusedReport(
  refused: readonly (keyof typeof refusalSentences)[],
  lang: Lang,
): CameBack<403 | 409> {
  return refusedForm(lang, refused, refusalSentences, refusedFields);
}
