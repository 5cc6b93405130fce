import { shortIn } from '#0-partnership/members/core/paths.ts';
import { reportsPath } from '#3-plan/plan/core/paths.ts';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import { removeWordsPath, reportPath } from '#5-follow-up/reports/core/paths.ts';
import { mostPlaces, type WordsRefusal } from '#5-follow-up/reports/core/words-removed.ts';
import { removeWords } from '#5-follow-up/reports/data/remove-words.ts';
import { type Report, reportBy } from '#5-follow-up/reports/data/reports.ts';
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
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { RadioGroup } from '#ui/radio-group.tsx';
import { texts as pageTexts } from './texts.ts';

const texts = {
  title: {
    nb: 'Fjern ord fra rapporten',
    nn: 'Fjern ord frå rapporten',
    en: 'Remove words from the report',
  },
  lead: {
    nb: 'Er et menneske nevnt, eller står det noe som ikke skulle vært offentlig? Ordene forsvinner for alle, fra hver versjon av rapporten og fra det som skrives nå, og kan ikke hentes tilbake. Der de sto, står det […]. Rapporten viser når noe ble fjernet.',
    nn: 'Er eit menneske nemnt, eller står det noko som ikkje skulle vore offentleg? Orda forsvinn for alle, frå kvar versjon av rapporten og frå det som blir skrive no, og kan ikkje hentast tilbake. Der dei stod, står det […]. Rapporten viser når noko vart fjerna.',
    en: 'Is a person named, or does something stand that should not have been public? The words disappear for everyone, from every version of the report and from what is being written now, and cannot be brought back. Where they stood, it says […]. The report shows when something was removed.',
  },
  words: { nb: 'Ordene som skal fjernes', nn: 'Orda som skal fjernast', en: 'The words to remove' },
  wordsHint: {
    nb: 'Skriv dem akkurat slik de står, med store og små bokstaver: et navn, eller en hel setning.',
    nn: 'Skriv dei akkurat slik dei står, med store og små bokstavar: eit namn, eller ei heil setning.',
    en: 'Write them exactly as they stand, with capitals as they are: a name, or a whole sentence.',
  },
  wordsFault: {
    nb: 'Skriv ordene slik de står, minst tre og høyst 300 tegn.',
    nn: 'Skriv orda slik dei står, minst tre og høgst 300 teikn.',
    en: 'Write the words as they stand, at least three and at most 300 characters.',
  },
  reason: { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  reasonFault: { nb: 'Velg hvorfor.', nn: 'Vel kvifor.', en: 'Choose why.' },
  elsewhere: {
    nb: 'Det som er meldt om et tiltak, fjernes på tiltakets side, og en erfaring rettes der den står. Journalen viser fortsatt for dem som arbeider i partnerskapet, hva som ble skrevet, til den som drifter løsningen, tar det ut der.',
    nn: 'Det som er meldt om eit tiltak, blir fjerna på sida til tiltaket, og ei erfaring blir retta der ho står. Journalen viser framleis for dei som arbeider i partnarskapet, kva som vart skrive, til den som driftar løysinga, tek det ut der.',
    en: 'What was reported on a measure is removed on the measure’s page, and a lesson is corrected where it stands. For those who work in the partnership the journal still shows what was written, until the operator takes it out there.',
  },
  remove: { nb: 'Fjern ordene', nn: 'Fjern orda', en: 'Remove the words' },
  leave: { nb: 'La dem stå', nn: 'Lat dei stå', en: 'Let them stand' },
} satisfies Record<string, Text>;

const reasons: Readonly<Record<Withdrawal, Text>> = {
  personal: {
    nb: 'De nevner en person',
    nn: 'Dei nemner ein person',
    en: 'They name a person',
  },
  'not-public': {
    nb: 'De skulle ikke vært offentlige',
    nn: 'Dei skulle ikkje vore offentlege',
    en: 'They should not have been public',
  },
};

const sentences: Readonly<Record<WordsRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'no-such-report': {
    nb: 'Rapporten finnes ikke.',
    nn: 'Rapporten finst ikkje.',
    en: 'There is no such report.',
  },
  'not-written-there': {
    nb: 'Ordene står ikke slik i noen versjon av det som er skrevet i rapporten. Se etter store og små bokstaver, og om de står i noe som er hentet fra planen.',
    nn: 'Orda står ikkje slik i nokon versjon av det som er skrive i rapporten. Sjå etter store og små bokstavar, og om dei står i noko som er henta frå planen.',
    en: 'The words do not stand like that in any version of what was written in the report. Look at the capitals, and whether they stand in something taken from the plan.',
  },
  'too-many-places': {
    nb: `Ordene står mer enn ${mostPlaces} steder i en versjon, og det som fjernes, kan ikke hentes tilbake. Skriv mer av teksten de står i, og fjern den ett sted om gangen.`,
    nn: `Orda står meir enn ${mostPlaces} stader i ein versjon, og det som blir fjerna, kan ikkje hentast tilbake. Skriv meir av teksten dei står i, og fjern han éin stad om gongen.`,
    en: `The words stand in more than ${mostPlaces} places in one version, and what is removed cannot be brought back. Write more of the text they stand in, and remove it in one place at a time.`,
  },
};

/** Where words are taken out of every version of a report that is published. */
export const removeWordsPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const report = await wanted(request);
    return report === null ? notFound : drawn(request, report, { faults: [] });
  },
  post: async (request) => {
    const { lang, place, form } = request;
    const report = await wanted(request);
    if (report === null) return notFound;
    const { typed } = form;
    const draft = form.read(removeWords.takes, ({ words, reason }) => ({
      ...{ reportId: report.id, words, reason },
    }));
    if (!draft.ok) {
      const back = filledInWrongly(
        draft.faults,
        (field) => texts[field === 'reason' ? 'reasonFault' : 'wordsFault'][lang],
      );
      return drawn(request, report, back, typed);
    }
    const outcome = await request.act(removeWords, draft.value);
    if (outcome.ok) return redirect(reportPath(lang, place.slug, report), removeWords);
    const back = refusedForm(lang, outcome.refused, sentences, {
      'not-written-there': 'words',
      'too-many-places': 'words',
    });
    return drawn(request, report, back, typed);
  },
};

async function wanted({ params, place, read }: PlacedRequest): Promise<Report | null> {
  const short = shortIn(params.report);
  const found = short === null ? null : await read((tx) => reportBy(tx, place.id, short));
  return found?.report.published ? found.report : null;
}

function drawn(
  { lang, place }: PlacedRequest,
  report: Report,
  { faults, status }: Partial<CameBack> & Pick<CameBack, 'faults'>,
  typed: Readonly<Record<string, string>> = {},
): View {
  const href = reportPath(lang, place.slug, report);
  const errorOf = (name: string) => faults.find(({ field }) => field === name)?.message;
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [
      { label: pageTexts.title[lang], href: reportsPath(lang, place.slug) },
      { label: report.title, href },
    ],
    unlisted: true,
    keep: false,
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
              label: reasons[value][lang],
            }))}
          />
          <p class="small">{texts.elsewhere[lang]}</p>
          <Actions>
            <Button danger>{texts.remove[lang]}</Button>
            <LinkButton href={href} weight="secondary">
              {texts.leave[lang]}
            </LinkButton>
          </Actions>
        </Form>
      </>
    ),
  };
}
