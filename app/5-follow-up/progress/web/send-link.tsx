import { shortIn } from '#0-partnership/members/core/paths.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { sendLinkPath } from '#5-follow-up/progress/core/paths.ts';
import { askedFirst, eachOnce } from '#5-follow-up/progress/core/who-is-asked.ts';
import { contactsOf } from '#5-follow-up/progress/data/contacts-of.ts';
import {
  LinkDraft,
  type LinkRefusal,
  makeReportLink,
} from '#5-follow-up/progress/data/make-link.ts';
import { measureByShort } from '#5-follow-up/progress/data/measure-by-short.ts';
import type { Reportable } from '#5-follow-up/progress/data/reportable.ts';
import { fill, type Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { SendOrLeave } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import type { Typed } from './report-fields.tsx';
import { ofLang, withRef } from './shown.ts';

const texts = {
  title: {
    nb: 'Send en lenke til den som skal melde',
    nn: 'Send ei lenkje til den som skal melde',
    en: 'Send a link to the one who is to report',
  },
  lead: {
    nb: 'Den som får lenken, melder om dette tiltaket på et minutt, uten konto. Lenken virker til 30 dager etter fristen.',
    nn: 'Den som får lenkja, melder om dette tiltaket på eit minutt, utan konto. Lenkja verkar til 30 dagar etter fristen.',
    en: 'Whoever gets the link reports on this measure in a minute, without an account. It works until 30 days after the deadline.',
  },
  who: { nb: 'Hvem skal melde?', nn: 'Kven skal melde?', en: 'Who is to report?' },
  noContact: {
    nb: '{name} (ingen kontakt)',
    nn: '{name} (ingen kontakt)',
    en: '{name} (no contact)',
  },
  oneContact: {
    nb: '{name} (1 kontakt)',
    nn: '{name} (1 kontakt)',
    en: '{name} (1 contact)',
  },
  contacts: {
    nb: '{name} ({n} kontakter)',
    nn: '{name} ({n} kontaktar)',
    en: '{name} ({n} contacts)',
  },
  to: {
    nb: 'Send til en annen e-postadresse',
    nn: 'Send til ei anna e-postadresse',
    en: 'Send to another e-mail address',
  },
  toHint: {
    nb: 'La den stå tom for å sende til kontaktene organisasjonen har her. Adressen brukes bare til denne ene e-posten.',
    nn: 'La henne stå tom for å sende til kontaktane organisasjonen har her. Adressa blir berre brukt til denne eine e-posten.',
    en: 'Leave it empty to send to the contacts the organisation has here. The address is used for this one e-mail only.',
  },
  send: { nb: 'Send lenken', nn: 'Send lenkja', en: 'Send the link' },
  leave: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
  wrongAddress: {
    nb: 'Skriv en e-postadresse, som navn@eksempel.no.',
    nn: 'Skriv ei e-postadresse, som namn@eksempel.no.',
    en: 'Write an e-mail address, such as name@example.org.',
  },
} satisfies Record<string, Text>;

const sentences: Readonly<Record<LinkRefusal | ActRefusal, Text>> = {
  ...actSentences,
  'no-such-measure': {
    nb: 'Tiltaket finnes ikke lenger.',
    nn: 'Tiltaket finst ikkje lenger.',
    en: 'The measure is no longer there.',
  },
  'no-such-organisation': {
    nb: 'Velg en som leder tiltaket eller er med på det.',
    nn: 'Vel ein som leier tiltaket eller er med på det.',
    en: 'Choose one that leads the measure or takes part in it.',
  },
  'no-contact': {
    nb: 'Organisasjonen har ingen kontakt her. Skriv en e-postadresse.',
    nn: 'Organisasjonen har ingen kontakt her. Skriv ei e-postadresse.',
    en: 'The organisation has no contact here. Write an e-mail address.',
  },
  'no-address': {
    nb: 'Ingen har sagt hvilken adresse tjenesten har, og da kan ingen lenke skrives. Den som drifter den, setter PUBLIC_URL.',
    nn: 'Ingen har sagt kva adresse tenesta har, og då kan inga lenkje skrivast. Den som driftar henne, set PUBLIC_URL.',
    en: 'Nobody has said at which address the service is reached, so no link can be written. Whoever runs it sets PUBLIC_URL.',
  },
};

/** Where a link to report by is sent to an organisation in a measure. */
export const sendLinkPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const found = await wanted(request);
    if (found === null) return notFound;
    const lead = askedFirst(found.contacts)?.actorId ?? '';
    return drawn(request, found, { typed: { actorId: lead }, faults: [] });
  },
  post: async (request) => {
    const { lang, place, form, origin } = request;
    const found = await wanted(request);
    if (found === null) return notFound;
    const { typed } = form;
    const refusedFor = (refused: readonly (LinkRefusal | ActRefusal)[]) =>
      drawn(request, found, { typed, ...refusedForm(lang, refused, sentences, fieldOf) });
    if (origin === null) return refusedFor(['no-address']);
    const draft = form.read(LinkDraft, ({ actorId, to = '' }) => ({
      measureId: found.measure.id,
      actorId,
      to: to.trim() === '' ? null : to.trim(),
      origin,
    }));
    if (!draft.ok) {
      const back = filledInWrongly(
        draft.faults,
        (field) => (field === 'to' ? texts.wrongAddress : sentences['no-such-organisation'])[lang],
      );
      return drawn(request, found, { typed, ...back });
    }
    const outcome = await request.act(makeReportLink, draft.value);
    if (outcome.ok) return redirect(sendLinkPath(lang, place.slug, found.measure), makeReportLink);
    return refusedFor(outcome.refused);
  },
};

const fieldOf = { 'no-contact': 'to', 'no-such-organisation': 'actorId' };

type Found = {
  measure: Reportable;
  contacts: readonly { actorId: string; name: string; role: 'lead' | 'partner'; n: number }[];
};

async function wanted({ params, place, read }: PlacedRequest): Promise<Found | null> {
  const short = shortIn(params.measure);
  if (short === null) return null;
  return read(async (tx) => {
    const measure = await measureByShort(tx, place.id, short);
    if (measure === null) return null;
    const contacts = [];
    for (const { actorId, name, role } of eachOnce(measure.participants)) {
      const { length: n } = await contactsOf({ tx, partnershipId: place.id }, actorId);
      contacts.push({ actorId, name, role, n });
    }
    return { measure, contacts };
  });
}

function drawn(
  request: PlacedRequest,
  { measure, contacts }: Found,
  { typed, faults, status }: { typed: Typed; faults: readonly Fault[]; status?: 403 | 409 | 422 },
): View {
  const { lang, place } = request;
  const href = measurePath(lang, place.slug, measure);
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: withRef(measure), href, ...ofLang(measure.edition.lang, lang) }],
    elements: ['unsaved-changes'],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={sendLinkPath(lang, place.slug, measure)} returned={status !== undefined}>
          <Field
            lang={lang}
            name="actorId"
            label={texts.who[lang]}
            value={typed.actorId ?? ''}
            error={error('actorId')}
            required
            options={contacts.map(({ actorId, name, n }) => ({
              value: actorId,
              label: fill(
                n === 0 ? texts.noContact : n === 1 ? texts.oneContact : texts.contacts,
                lang,
                { name, n },
              ),
            }))}
          />
          <Field
            lang={lang}
            name="to"
            label={texts.to[lang]}
            hint={texts.toHint[lang]}
            value={typed.to ?? ''}
            error={error('to')}
            kind="email"
            autocomplete="off"
          />
          <SendOrLeave send={texts.send[lang]} leave={texts.leave[lang]} href={href} />
        </Form>
      </>
    ),
  };
}
