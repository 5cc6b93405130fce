import { shortIn } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { type AcceptRefusal, acceptReport } from '#5-follow-up/progress/data/accept-report.ts';
import { measureByShort } from '#5-follow-up/progress/data/measure-by-short.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences, statusOfRefused } from '#platform/http/act-refused.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { PageTitle } from '#ui/page-title.tsx';

const title: Text = {
  nb: 'Rapporten kunne ikke godtas',
  nn: 'Rapporten kunne ikkje godtakast',
  en: 'The report could not be accepted',
};
const back: Text = {
  nb: 'Tilbake til tiltaket',
  nn: 'Tilbake til tiltaket',
  en: 'Back to the measure',
};

const sentences: Readonly<Record<AcceptRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'no-such-report': {
    nb: 'Rapporten finnes ikke.',
    nn: 'Rapporten finst ikkje.',
    en: 'There is no such report.',
  },
  'already-accepted': {
    nb: 'Rapporten gjelder alt.',
    nn: 'Rapporten gjeld alt.',
    en: 'The report counts already.',
  },
  'not-lead': {
    nb: 'Bare den som leder tiltaket, eller partnerskapet, kan godta rapporten.',
    nn: 'Berre den som leier tiltaket, eller partnarskapet, kan godta rapporten.',
    en: 'Only the one who leads the measure, or the partnership, can accept the report.',
  },
};

/** Where a waiting report is let count; the button stands on the measure’s page. */
export const acceptPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const address = await measureAddress(request);
    return address === null ? notFound : redirect(address);
  },
  post: async (request) => {
    const { lang, form } = request;
    const address = await measureAddress(request);
    const draft = form.read(acceptReport.takes);
    if (address === null || !draft.ok) return notFound;
    const outcome = await request.act(acceptReport, draft.value);
    if (outcome.ok) return redirect(address, acceptReport);
    return {
      title: title[lang],
      stage: { stage: 'follow-up' },
      unlisted: true,
      keep: false,
      status: statusOfRefused(outcome.refused),
      body: (
        <>
          <PageTitle title={title[lang]} />
          {outcome.refused.map((reason) => (
            <p key={reason}>{sentences[reason][lang]}</p>
          ))}
          <p>
            <a href={address}>{back[lang]}</a>
          </p>
        </>
      ),
    };
  },
};

async function measureAddress({
  lang,
  place,
  params,
  read,
}: PlacedRequest): Promise<string | null> {
  const short = shortIn(params.measure);
  if (short === null) return null;
  const measure = await read((tx) => measureByShort(tx, place.id, short));
  return measure && `${measurePath(lang, place.slug, measure)}#framdrift`;
}
