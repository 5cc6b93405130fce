import { progressPath } from '#3-plan/plan/core/paths.ts';
import { roundsPath } from '#5-follow-up/progress/core/paths.ts';
import { CycleChange, changeCycle, cycleOf } from '#5-follow-up/progress/data/cycle.ts';
import { formatDayShort } from '#base/format.ts';
import { fill, type Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { progressTexts } from './progress-texts.ts';

const texts = {
  lead: {
    nb: 'På hver av disse dagene skal den som leder et tiltak, ha meldt hvordan det går. Det som er meldt de siste 30 dagene før, teller med.',
    nn: 'På kvar av desse dagane skal den som leier eit tiltak, ha meldt korleis det går. Det som er meldt dei siste 30 dagane før, tel med.',
    en: 'By each of these days, whoever leads a measure is to have reported how it is going. What was reported in the 30 days before counts.',
  },
  days: { nb: 'Dager i året', nn: 'Dagar i året', en: 'Days of the year' },
  daysHint: {
    nb: 'En på hver linje, som dag.måned: 1.2 for {day}. Høyst tolv.',
    nn: 'Ein på kvar linje, som dag.månad: 1.2 for {day}. Høgst tolv.',
    en: 'One on each line, as day.month: 1.2 for {day}. Twelve at most.',
  },
  silent: {
    nb: 'Etter hvor mange måneder uten rapport skal vi si fra?',
    nn: 'Etter kor mange månader utan rapport skal vi seie frå?',
    en: 'After how many months without a report shall we tell you?',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  wrongDays: {
    nb: 'Skriv én til tolv dager, hver som dag.måned og ikke etter den 28. i måneden.',
    nn: 'Skriv éin til tolv dagar, kvar som dag.månad og ikkje etter den 28. i månaden.',
    en: 'Write one to twelve days, each as day.month and none after the 28th of the month.',
  },
  wrongMonths: {
    nb: 'Skriv et helt tall fra 1 til 36.',
    nn: 'Skriv eit heilt tal frå 1 til 36.',
    en: 'Write a whole number from 1 to 36.',
  },
} satisfies Record<string, Text>;

const sentences: Readonly<Record<'changed-meanwhile' | ActRefusal, Text>> = {
  ...actSentences,
  'changed-meanwhile': {
    nb: 'Noen andre endret dette mens du skrev. Last siden på nytt for å se hva som gjelder nå.',
    nn: 'Nokon andre endra dette medan du skreiv. Last sida på nytt for å sjå kva som gjeld no.',
    en: 'Someone else changed this while you were writing. Load the page again to see what holds now.',
  },
};

/** When the partnership asks for reports: chosen by those who keep the plan’s year. */
export const roundsPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const cycle = await request.read((tx) => cycleOf(tx, request.place.id));
    const days = cycle.days.map(typedDay).join('\n');
    const { silentMonths, revision } = cycle;
    return drawn(request, {
      ...{ days, silentMonths: String(silentMonths), revision: String(revision) },
    });
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const draft = form.read(CycleChange, ({ days = '', silentMonths, revision }) => ({
      days: days
        .split(/[\n,;]+/)
        .filter((line) => line.trim() !== '')
        .map(dayIn),
      silentMonths: Number(silentMonths),
      revision,
    }));
    if (!draft.ok) {
      const back = filledInWrongly(
        draft.faults,
        (field) => (field === 'silentMonths' ? texts.wrongMonths : texts.wrongDays)[lang],
      );
      return drawn(request, form.typed, back);
    }
    const outcome = await request.act(changeCycle, draft.value);
    if (outcome.ok) return redirect(progressPath(lang, place.slug), changeCycle);
    return drawn(request, form.typed, refusedForm(lang, outcome.refused, sentences));
  },
};

/** «02-01» as one types it: «1.2». */
function typedDay(day: string): string {
  const [month, date] = day.split('-').map(Number);
  return `${date}.${month}`;
}

/** «1.2», «01.02.» or «1/2» as «02-01»; what is no day is left for the schema to refuse. */
function dayIn(typed: string): string {
  const [, date = '', month = ''] = /^(\d{1,2})[./](\d{1,2})\.?$/.exec(typed.trim()) ?? [];
  return `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function drawn(
  { lang, place }: PlacedRequest,
  typed: Readonly<Record<string, string>>,
  { faults = [], status }: Partial<CameBack> = {},
): View {
  const title = progressTexts.rounds[lang];
  const href = progressPath(lang, place.slug);
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  return {
    title,
    stage: { stage: 'follow-up' },
    crumbs: [{ label: progressTexts.title[lang], href }],
    elements: ['unsaved-changes'],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={title} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={roundsPath(lang, place.slug)} returned={status !== undefined}>
          <input type="hidden" name="revision" value={typed.revision} />
          <Field
            lang={lang}
            name="days"
            label={texts.days[lang]}
            hint={fill(texts.daysHint, lang, { day: formatDayShort('2026-02-01', lang) })}
            value={typed.days ?? ''}
            error={error('days')}
            rows={4}
            required
          />
          <Field
            lang={lang}
            name="silentMonths"
            label={texts.silent[lang]}
            value={typed.silentMonths ?? ''}
            error={error('silentMonths')}
            inputmode="numeric"
            required
          />
          <SendOrLeave send={texts.save[lang]} leave={texts.leave[lang]} href={href} />
        </Form>
      </>
    ),
  };
}
