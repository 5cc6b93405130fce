import { findingsPlace } from '#3-plan/exchange/core/mending.ts';
import { setAsidePath } from '#3-plan/exchange/core/paths.ts';
import { placeWords } from '#3-plan/exchange/core/place-words.ts';
import {
  type DocumentFinding,
  isOfDocument,
  SettingAside,
} from '#3-plan/exchange/core/set-aside.ts';
import { findingsOfEdition } from '#3-plan/exchange/data/readings.ts';
import { setFindingAside, takeFindingUp } from '#3-plan/exchange/data/set-aside.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { chosenEdition, type Edition, editions } from '#3-plan/plan/data/editions.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Actions, LinkButton, SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Finding } from '#ui/finding.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { findingTitle } from './finding-texts.ts';
import { texts as releaseTexts } from './release-texts.ts';
import { SetAsideNote } from './set-aside-note.tsx';
import { faultSentence, refusalSentences, texts } from './set-aside-texts.ts';

type Pages = { get: PlacedPage; post: PlacedFormPage };
type Wanted = { edition: Edition; at: number; finding: DocumentFinding };

/** Where a finding on what a document prints is set aside, with the reason. */
export const setAsidePage: Pages = {
  get: async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    // What is done already, or can no longer be, is read on the plan's page.
    return canBeSetAside(found) ? drawn(request, found) : redirect(placeOf(request, found.edition));
  },

  post: async (request) => {
    const { lang, form } = request;
    const found = await wanted(request);
    if (found === null) return notFound;
    const { edition, at } = found;
    const typed = form.typed.why ?? '';
    const draft = form.read(SettingAside, ({ why = '' }) => ({
      ...{ editionId: edition.id, finding: at, why },
    }));
    if (!draft.ok) {
      const back = filledInWrongly(draft.faults, (_, code) => faultSentence(code, lang));
      return drawn(request, found, typed, back);
    }
    const outcome = await request.act(setFindingAside, draft.value);
    if (outcome.ok) return redirect(placeOf(request, edition), setFindingAside);
    const now = (await wanted(request)) ?? found;
    return drawn(request, now, typed, refusedForm(lang, outcome.refused, refusalSentences));
  },
};

/** Where it is taken up again; one who comes by a link is taken to the findings. */
export const takeUpPage: Pages = {
  get: async (request) => {
    const found = await wanted(request);
    return found === null ? notFound : redirect(placeOf(request, found.edition));
  },

  post: async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    const { edition, at } = found;
    const outcome = await request.act(takeFindingUp, { editionId: edition.id, finding: at });
    if (outcome.ok) return redirect(placeOf(request, edition), takeFindingUp);
    const back = refusedForm(request.lang, outcome.refused, refusalSentences);
    return drawn(request, found, '', back);
  },
};

/** The finding an address names, in the edition it names; null where there is none such. */
async function wanted({ params, query, place, read }: PlacedRequest): Promise<Wanted | null> {
  const slug = query.get('utgave');
  if (slug === null || !/^\d{1,5}$/.test(params.finding ?? '')) return null;
  const at = Number(params.finding);
  return read(async (tx) => {
    const edition = chosenEdition(await editions(tx, place.id), slug)?.edition;
    if (!edition) return null;
    const key = { partnershipId: place.id, id: edition.id };
    const finding = (await findingsOfEdition(tx, key))?.findings[at];
    return finding ? { edition, at, finding } : null;
  });
}

function canBeSetAside({ edition, finding }: Wanted): boolean {
  return isOpen(edition.state) && isOfDocument(finding) && !finding.setAside;
}

function placeOf({ lang, place }: PlacedRequest, { slug }: Edition): string {
  return findingsPlace(lang, place.slug, slug);
}

function drawn(request: PlacedRequest, found: Wanted, typed = '', back?: CameBack): View {
  const { lang, place } = request;
  const { edition, finding } = found;
  const { code, severity, message, where, setAside } = finding;
  const contentLang = edition.lang === lang ? undefined : edition.lang;
  const plan = planPath(lang, place.slug, edition.slug);
  return {
    title: texts.title[lang],
    stage: { stage: 'plan' },
    crumbs: [{ label: edition.title, href: plan, ...(contentLang && { lang: contentLang }) }],
    unlisted: true,
    keep: false,
    elements: ['unsaved-changes', 'ds-field'],
    status: back?.status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} />
        <ErrorSummary lang={lang} faults={back?.faults ?? []} />
        <Section title={texts.finding[lang]}>
          <Finding
            lang={lang}
            severity={severity}
            title={findingTitle(code, lang)}
            where={where && placeWords(where, lang)}
          >
            <p>{message[lang]}</p>
            {setAside && <SetAsideNote lang={lang} said={setAside} contentLang={contentLang} />}
          </Finding>
        </Section>
        {canBeSetAside(found) ? (
          <WhyForm request={request} found={found} typed={typed} back={back} />
        ) : (
          <Actions>
            <LinkButton href={placeOf(request, edition)}>{releaseTexts.back[lang]}</LinkButton>
          </Actions>
        )}
      </>
    ),
  };
}

function WhyForm({
  request,
  found: { edition, at },
  typed,
  back,
}: {
  request: PlacedRequest;
  found: Wanted;
  typed: string;
  back: CameBack | undefined;
}) {
  const { lang, place } = request;
  return (
    <Form
      action={setAsidePath(lang, place.slug, { at, edition: edition.slug }, 'sett-til-side')}
      returned={back !== undefined}
    >
      <p>{texts.lead[lang]}</p>
      <Field
        lang={lang}
        name="why"
        label={texts.why[lang]}
        hint={texts.whyHint[lang]}
        value={typed}
        error={back?.faults.find(({ field }) => field === 'why')?.message}
        rows={3}
        limit={500}
        contentLang={edition.lang}
        required
      />
      <SendOrLeave
        send={texts.title[lang]}
        leave={texts.leave[lang]}
        href={placeOf(request, edition)}
      />
    </Form>
  );
}
