import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { otherLang } from '#3-plan/plan/web/shown.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import type { Operation } from '#platform/acts/operation.ts';
import { type CameBack, filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  type Crumb,
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import type { Who } from '#platform/http/route.ts';
import { Actions, LinkButton, SendOrLeave } from '#ui/button.tsx';
import { Diff, type DiffField } from '#ui/diff.tsx';
import type { ElementName } from '#ui/elements.ts';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { type Edited, noticedHere } from './noticed.tsx';
import { keepingTexts as texts } from './texts.ts';

export type Typed = Readonly<Record<string, string>>;
/** What answers at an address, and who may open it. */
export type Pages = { who: Who; get: PlacedPage; post: PlacedFormPage };

/** What any form of keeping needs to know of the thing it changes. */
export type Around = {
  edition: Pick<Edition, 'partnershipId' | 'id' | 'slug' | 'title' | 'lang' | 'state'>;
  /** What it changes of what is there, where the checks may have found something about it. */
  edited?: Edited;
  /** Of the thing, as the form was opened over it; null for what is new. */
  revision: number | null;
  subtitle: string;
  crumbs: Crumb[];
  /** The page of the thing, and of this form. */
  back: string;
  path: string;
};

export type Shown<Found> = {
  request: PlacedRequest;
  found: Found;
  typed: Typed;
  faults: readonly Fault[];
  /** Why the operation refused what was typed, when it did. */
  refused: readonly string[];
};

type Reasons<Reason extends string> = Readonly<Record<Reason | ActRefusal, Text>>;

/** One form that changes something in an open edition: how it is found, shown, read and refused. */
export type KeptForm<
  Found extends Around,
  Takes extends z.ZodType,
  Value,
  Reason extends string,
> = {
  operation: Operation<Takes, Value, Reason>;
  find(request: PlacedRequest): Promise<Found | null>;
  /** Why one who asks cannot, whatever they type: said before the form is filled in for nothing. */
  bars?(request: PlacedRequest, found: Found): Promise<Text | null>;
  title: Text;
  lead: Text;
  save: Text;
  /** Cannot be taken back by the same form. */
  grave?: boolean;
  elements?: readonly ElementName[];
  typedFrom(found: Found): Typed;
  draftFrom(typed: Typed, found: Found): unknown;
  Fields(shown: Shown<Found>): ComponentChildren;
  sentences: Reasons<Reason>;
  /** The field a refusal is about. */
  fieldOf?: Partial<Record<NoInfer<Reason> | ActRefusal, string>>;
  /** What is wrong with a field, by the schema. */
  fault(field: string, lang: Lang): string;
  /** What is saved and what was typed, of the fields that differ. */
  both?(shown: Shown<Found>): DiffField[];
  /** Where one comes to; the thing's own page when it is not said. */
  next?(request: PlacedRequest, found: Found, value: Value, typed: Typed): string;
};

/** The pages of a form: opened, refused with all that was typed, stale with both versions, or done. */
export function keptForm<
  Found extends Around,
  Takes extends z.ZodType,
  Value,
  Reason extends string,
>(form: KeptForm<Found, Takes, Value, Reason>): Pages {
  return {
    who: [form.operation],

    get: async (request) => {
      const found = await form.find(request);
      if (found === null) return notFound;
      if (!isOpen(found.edition.state)) return closedView(form, request, found);
      const barred = (await form.bars?.(request, found)) ?? null;
      if (barred) return { ...closedView(form, request, found, barred), status: 403 };
      const typed = form.typedFrom(found);
      return formView(form, { request, found, typed, faults: [], refused: [] });
    },

    post: async (request) => {
      const { lang } = request;
      const found = await form.find(request);
      if (found === null) return notFound;
      const { typed } = request.form;
      const draft = request.form.read(form.operation.takes, () => form.draftFrom(typed, found));
      if (!draft.ok) {
        const back = filledInWrongly(draft.faults, (field) => form.fault(field, lang));
        return formView(form, { ...{ request, found, typed, refused: [] }, ...back });
      }
      const outcome = await request.act(form.operation, draft.value as z.input<Takes>);
      if (outcome.ok) {
        const to = form.next?.(request, found, outcome.value, typed) ?? found.back;
        return redirect(to, form.operation);
      }
      const { refused } = outcome;
      const back = refusedForm(lang, refused, form.sentences, form.fieldOf);
      // Another's change came between: both are shown, and what was typed is kept.
      const stale = refused.some((reason) => reason === 'changed-meanwhile');
      const now = stale ? ((await form.find(request)) ?? found) : found;
      return formView(form, { ...{ request, found: now, typed, refused }, ...back });
    },
  };
}

type AnyForm<Found extends Around> = Pick<
  KeptForm<Found, z.ZodType, unknown, string>,
  'title' | 'lead' | 'save' | 'grave' | 'elements' | 'Fields' | 'both'
>;

function headOf<Found extends Around>(
  { title }: AnyForm<Found>,
  { lang }: PlacedRequest,
  { crumbs, subtitle }: Found,
): Omit<View, 'body'> {
  return {
    title: title[lang],
    stage: { stage: 'plan' },
    ...{ subtitle, crumbs, unlisted: true, keep: false },
  };
}

async function formView<Found extends Around>(
  form: AnyForm<Found>,
  { status, ...shown }: Shown<Found> & Partial<Pick<CameBack, 'status'>>,
): Promise<View> {
  const { request, found, faults, refused } = shown;
  const { lang } = request;
  const noticed = found.edited ? await noticedHere(request, found.edition, found.edited) : null;
  const stale = refused.includes('changed-meanwhile');
  const differing = stale ? (form.both?.(shown) ?? []) : [];
  return {
    ...headOf(form, request, found),
    elements: ['unsaved-changes', ...(form.elements ?? [])],
    status,
    body: (
      <>
        <PageTitle title={form.title[lang]} lead={form.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        {noticed}
        {differing.length > 0 && (
          <Section title={texts.both[lang]} id="begge">
            <Diff
              lang={lang}
              contentLang={otherLang(found.edition.lang, lang)}
              fields={differing}
            />
          </Section>
        )}
        <Form action={found.path} returned={status !== undefined}>
          {found.revision !== null && (
            <input type="hidden" name="revision" value={found.revision} />
          )}
          {form.Fields(shown)}
          <SendOrLeave
            send={(stale ? texts.saveMine : form.save)[lang]}
            leave={texts.leave[lang]}
            href={found.back}
            danger={form.grave}
          />
        </Form>
      </>
    ),
  };
}

/** Why nothing can be changed, in place of a form that would be filled in for nothing. */
function closedView<Found extends Around>(
  form: AnyForm<Found>,
  request: PlacedRequest,
  found: Found,
  why: Text = texts.closed,
): View {
  const { lang } = request;
  return {
    ...headOf(form, request, found),
    body: (
      <>
        <PageTitle title={form.title[lang]} lead={why[lang]} />
        <Actions>
          <LinkButton href={found.back}>{texts.back[lang]}</LinkButton>
        </Actions>
      </>
    ),
  };
}
