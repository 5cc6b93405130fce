import { shortIn } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { withdrawPath } from '#5-follow-up/progress/core/paths.ts';
import {
  Withdrawal,
  type WithdrawRefusal,
  withdrawalNames,
} from '#5-follow-up/progress/core/withdrawal.ts';
import { measureByShort } from '#5-follow-up/progress/data/measure-by-short.ts';
import { type Reported, reportsOf } from '#5-follow-up/progress/data/reports-of.ts';
import { withdrawText } from '#5-follow-up/progress/data/withdraw-text.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { ReportBy } from './report-shown.tsx';
import { ofLang, withRef } from './shown.ts';

const texts = {
  title: { nb: 'Fjern teksten', nn: 'Fjern teksten', en: 'Remove the text' },
  lead: {
    nb: 'Det som ble meldt, forsvinner for alle og kan ikke hentes tilbake. Dagen, tilstanden og hvorfor teksten er fjernet, blir stående. En rapport som bare var feil, skal stå.',
    nn: 'Det som vart meldt, forsvinn for alle og kan ikkje hentast tilbake. Dagen, tilstanden og kvifor teksten er fjerna, blir ståande. Ein rapport som berre var feil, skal stå.',
    en: 'What was reported disappears for everyone and cannot be brought back. The day, the state and why the text was removed stay. A report that was only wrong should stand.',
  },
  journal: {
    nb: 'De som arbeider i partnerskapet, kan fortsatt lese den i journalen til den som drifter løsningen, tar den ut der. Den blir også fjernet fra evalueringer som gjengir den, også fra dem som er publisert; der står det at en tekst er fjernet. Har noen skrevet det samme med egne ord i en evaluering, fjerner en koordinator det der.',
    nn: 'Dei som arbeider i partnarskapet, kan framleis lese han i journalen til den som driftar løysinga, tek han ut der. Han blir òg fjerna frå evalueringar som gjev han att, også frå dei som er publiserte; der står det at ein tekst er fjerna. Har nokon skrive det same med eigne ord i ei evaluering, fjernar ein koordinator det der.',
    en: 'Those who work in the partnership can still read it in the journal until the operator takes it out there. It is removed from evaluations that quote it too, also from published ones, which say that a text was removed. Where someone wrote the same in their own words in an evaluation, a coordinator removes it there.',
  },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  choose: { nb: 'Velg hvorfor.', nn: 'Vel kvifor.', en: 'Choose why.' },
  leave: { nb: 'La den stå', nn: 'Lat han stå', en: 'Let it stand' },
} satisfies Record<string, Text>;

const sentences: Readonly<Record<WithdrawRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'no-such-report': {
    nb: 'Rapporten finnes ikke.',
    nn: 'Rapporten finst ikkje.',
    en: 'There is no such report.',
  },
  'already-withdrawn': {
    nb: 'Teksten er fjernet alt.',
    nn: 'Teksten er fjerna alt.',
    en: 'The text has been removed already.',
  },
  'still-counts': {
    nb: 'Rapporten gjelder, eller venter på å bli godtatt. Meld på nytt, kryss av for at det er en retting, og velg der at teksten skal fjernes.',
    nn: 'Rapporten gjeld, eller ventar på å bli godteken. Meld på nytt, kryss av for at det er ei retting, og vel der at teksten skal fjernast.',
    en: 'The report counts, or waits to be accepted. Report anew, tick that it is a correction, and choose there that the text is to be removed.',
  },
};

type Found = { measure: { id: string; title: string; ref: string | null }; one: Reported };

/** Where the text of a report that no longer counts is taken out of the public record. */
export const withdrawPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request, request.query.get('rapport'));
    return found === null ? notFound : drawn(request, found, { faults: [] });
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const found = await wanted(request, form.typed.reportId ?? null);
    if (found === null) return notFound;
    const draft = form.read(withdrawText.takes);
    if (!draft.ok) {
      const back = filledInWrongly(draft.faults, () => texts.choose[lang]);
      return drawn(request, found, back);
    }
    const outcome = await request.act(withdrawText, draft.value);
    if (outcome.ok) {
      return redirect(`${measurePath(lang, place.slug, found.measure)}#framdrift`, withdrawText);
    }
    return drawn(request, found, refusedForm(lang, outcome.refused, sentences));
  },
};

async function wanted(
  { params, place, read }: PlacedRequest,
  reportId: string | null,
): Promise<Found | null> {
  const short = shortIn(params.measure);
  if (short === null) return null;
  return read(async (tx) => {
    const measure = await measureByShort(tx, place.id, short);
    const all = measure ? await reportsOf(tx, place.id, measure.id) : [];
    // Without saying which, it is the newest of those that no longer count.
    const counted = all.filter(({ report }) => report.acceptedAt !== null);
    const one = reportId === null ? counted[1] : all.find(({ report }) => report.id === reportId);
    return measure && one ? { measure, one } : null;
  });
}

function drawn(
  request: PlacedRequest,
  { measure, one }: Found,
  { faults, status }: Partial<CameBack> & Pick<CameBack, 'faults'>,
): View {
  const { lang, place } = request;
  const href = measurePath(lang, place.slug, measure);
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: withRef(measure), href, ...ofLang(one.report.lang, lang) }],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <ReportBy lang={lang} {...one} />
        <Form action={withdrawPath(lang, place.slug, measure)} returned={status !== undefined}>
          <input type="hidden" name="reportId" value={one.report.id} />
          <RadioGroup
            name="reason"
            legend={texts.reason[lang]}
            error={faults.find(({ field }) => field === 'reason')?.message}
            options={Withdrawal.options.map((value) => ({
              value,
              label: withdrawalNames[value][lang],
            }))}
          />
          <p class="small">{texts.journal[lang]}</p>
          <SendOrLeave send={texts.title[lang]} leave={texts.leave[lang]} href={href} danger />
        </Form>
      </>
    ),
  };
}
