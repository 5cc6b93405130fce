import {
  acceptPath,
  reportPath,
  sendLinkPath,
  withdrawPath,
} from '#5-follow-up/progress/core/paths.ts';
import { leadsIt } from '#5-follow-up/progress/data/accept-report.ts';
import { makeReportLink } from '#5-follow-up/progress/data/make-link.ts';
import { reportsFor } from '#5-follow-up/progress/data/report-progress.ts';
import { reportable } from '#5-follow-up/progress/data/reportable.ts';
import { type Reported, reportsOf } from '#5-follow-up/progress/data/reports-of.ts';
import { withdrawText } from '#5-follow-up/progress/data/withdraw-text.ts';
import type { Lang, Text } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { Invented } from '#ui/invented.tsx';
import { Section } from '#ui/section.tsx';
import { History, Newest, ReportBy } from './report-shown.tsx';

const texts = {
  title: { nb: 'Slik går det', nn: 'Slik går det', en: 'How it is going' },
  none: {
    nb: 'Ingen har meldt om tiltaket ennå. Det betyr ikke at ingenting er gjort.',
    nn: 'Ingen har meldt om tiltaket enno. Det tyder ikkje at ingenting er gjort.',
    en: 'No one has reported on the measure yet. That does not mean nothing has been done.',
  },
  report: { nb: 'Meld hvordan det går', nn: 'Meld korleis det går', en: 'Report how it is going' },
  send: {
    nb: 'Send en lenke til den som skal melde',
    nn: 'Send ei lenkje til den som skal melde',
    en: 'Send a link to the one who is to report',
  },
  waiting: {
    nb: 'Venter på å bli godtatt',
    nn: 'Ventar på å bli godteken',
    en: 'Waiting to be accepted',
  },
  accept: { nb: 'La rapporten gjelde', nn: 'La rapporten gjelde', en: 'Let the report count' },
} satisfies Record<string, Text>;

/** How a measure goes: the newest report, those before it, and for those who may, the ways to report. */
export async function progressBesideMeasure(
  request: PlacedRequest,
  tx: Tx,
  _edition: unknown,
  measureId: string,
) {
  const { lang, place, viewer } = request;
  const reports = await reportsOf(tx, place.id, measureId);
  const measure = isInside(viewer) ? await reportable(tx, place.id, measureId) : null;
  const may = measure !== null && (await reportsFor(tx, place.id, viewer, measure));
  const accepts = measure !== null && (await leadsIt(tx, viewer, measure));
  const counted = reports.filter(({ report }) => report.acceptedAt !== null);
  const waiting = reports.filter(({ report }) => report.acceptedAt === null);
  const [newest, ...before] = counted;
  return (
    <Section title={texts.title[lang]} id="framdrift">
      {newest ? <Newest lang={lang} {...newest} /> : <p>{texts.none[lang]}</p>}
      {newest && <Invented lang={lang} place={place} />}
      {measure && waiting.length > 0 && (
        <Waiting
          lang={lang}
          waiting={waiting}
          action={accepts ? acceptPath(lang, place.slug, measure) : null}
        />
      )}
      {measure && (
        <Actions>
          {may && (
            <LinkButton href={reportPath(lang, place.slug, measure)} weight="secondary">
              {texts.report[lang]}
            </LinkButton>
          )}
          {allows(makeReportLink, viewer) && measure.participants.length > 0 && (
            <LinkButton href={sendLinkPath(lang, place.slug, measure)} weight="tertiary">
              {texts.send[lang]}
            </LinkButton>
          )}
        </Actions>
      )}
      <History
        lang={lang}
        reports={before}
        withdraw={
          measure && allows(withdrawText, viewer)
            ? (id) => withdrawPath(lang, place.slug, measure, id)
            : undefined
        }
      />
    </Section>
  );
}

/** Reports of those who take part and do not lead, for members to see and for some to let count. */
function Waiting({
  lang,
  waiting,
  action,
}: {
  lang: Lang;
  waiting: readonly Reported[];
  action: string | null;
}) {
  return (
    <>
      <h3>{texts.waiting[lang]}</h3>
      {waiting.map((one) => (
        <div key={one.report.id} class="report-waiting">
          <ReportBy lang={lang} {...one} />
          {action && (
            <form method="post" action={action}>
              <Token />
              <input type="hidden" name="reportId" value={one.report.id} />
              <Button weight="secondary">{texts.accept[lang]}</Button>
            </form>
          )}
        </div>
      ))}
    </>
  );
}
