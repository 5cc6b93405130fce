import type { z } from 'zod';
import { Consultation } from '#3-plan/editions/core/life/consultation.ts';
import { mayBeYears, NextEdition, onFrom, yearsToNext } from '#3-plan/editions/core/life/next.ts';
import { lifePath, type StepWord } from '#3-plan/editions/core/life/paths.ts';
import { OfEdition } from '#3-plan/editions/core/life/step.ts';
import { editionBefore } from '#3-plan/editions/core/pair.ts';
import { Adoption } from '#3-plan/editions/data/life/adopt-edition.ts';
import { Afterwards } from '#3-plan/editions/data/life/after-adoption.ts';
import { wholePartnership } from '#3-plan/editions/data/life/placed-body.ts';
import { PlannedApproval } from '#3-plan/editions/data/life/plan-approval.ts';
import { NewVersion } from '#3-plan/editions/data/life/put-forward.ts';
import { SendBack } from '#3-plan/editions/data/life/send-back.ts';
import type { LifeView } from '#3-plan/editions/data/life/view.ts';
import { formatPeriod } from '#base/format.ts';
import type { Outcome } from '#base/outcome.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Operation } from '#platform/acts/operation.ts';
import type { FieldFault } from '#platform/http/form.ts';
import type { FormRequest, PlacedRequest } from '#platform/http/page.ts';
import { belongingTexts as belonging } from './belonging-texts.ts';
import type { LifeRefusal } from './refusal-texts.ts';
import { stepOperations as operations } from './step-operations.ts';
import { fieldTexts as texts } from './step-texts.ts';
import { wanting } from './steps-open.ts';

type Named = { id: string; name: string };

/** What a step's form is drawn from: the bodies there are, and organisations one can belong to, where those are asked for. */
export type StepView = LifeView & { organisations: readonly Named[]; bodies: readonly Named[] };

/** One question of a step's form. */
export type Asked = {
  name: string;
  label: Text;
  hint?: Text;
  /** A hint that tells of this very edition. */
  told?(view: LifeView, lang: Lang): string | undefined;
  kind?: 'date';
  rows?: number;
  /** The content's language is typed, and not a day or a choice. */
  prose?: true;
  optional?: boolean;
  options?(view: StepView, lang: Lang): { value: string; label: string }[];
  /** What is likely to be typed. */
  known?(view: StepView): readonly string[];
};

type Answer = { faults: FieldFault[] } | { outcome: Outcome<unknown, LifeRefusal> };
type Posted = PlacedRequest & FormRequest;

/** How a form is opened: `two` is what the partnership has chosen of two persons. */
type Opened = { today: string; two: boolean; query: URLSearchParams };

/** A step of an edition's life as a form: what it asks, what stands there first, and what it does. */
export type Step = {
  asks: readonly Asked[];
  first(view: LifeView, opened: Opened): Record<string, string>;
  /** Other ways to begin than the one that is suggested, each an address of its own. */
  otherwise?(
    view: LifeView,
    lang: Lang,
    query: URLSearchParams,
  ): { label: string; query: string }[];
  post(request: Posted, view: LifeView): Promise<Answer>;
  /** Where one comes to; the edition itself when nothing else is said. */
  after?(request: PlacedRequest, value: unknown): string;
};

type Typed = Readonly<Record<string, string>>;

/** Reads the form with the operation's own schema, and performs it. */
function posting<Takes extends z.ZodType, Value, Reason extends LifeRefusal>(
  schema: Takes,
  operation: Operation<Takes, Value, Reason>,
  prepare: (typed: Typed, editionId: string) => unknown = (typed, editionId) => ({
    ...typed,
    editionId,
  }),
): Step['post'] {
  return async ({ form, act }, { edition }) => {
    const read = form.read(schema, (typed) => prepare(typed, edition.id));
    if (!read.ok) return { faults: read.faults };
    return { outcome: await act(operation, read.value as z.input<Takes>) };
  };
}

/** Which period the plan must keep to, before it is refused for not doing so. */
function withinFrame({ frame }: LifeView, lang: Lang): string | undefined {
  if (frame === null || (frame.from === null && frame.to === null)) return undefined;
  return fill(texts.within, lang, { frame: frame.title, period: formatPeriod(frame, lang) });
}

/** The edition before one under the same frame. */
function before({ all, edition }: LifeView) {
  const found = editionBefore(all, edition);
  return found && found.frameId === edition.frameId ? found : null;
}

/** How many years the plan is for, as if it had never been revised. */
function lengthOf({ edition }: LifeView): number {
  return yearsToNext(edition, null);
}

/** How many years on: as it was chosen, else as it is likely. */
function yearsAsked(view: LifeView, query: URLSearchParams): number {
  const chosen = Number(query.get('ar'));
  return mayBeYears(chosen) ? chosen : yearsToNext(view.edition, before(view));
}

const none = () => ({});
const note = {
  name: 'note',
  label: texts.note,
  hint: texts.noteHint,
  rows: 4,
  prose: true,
} as const;
const day = { name: 'day', label: texts.day, kind: 'date' } as const;
const consultation: readonly Asked[] = [
  { name: 'until', label: texts.until, kind: 'date' },
  { name: 'contact', label: texts.contact, hint: texts.contactHint },
  { name: 'caseNumber', label: texts.caseNumber, hint: texts.caseNumberHint, optional: true },
];
const today = (_: LifeView, { today: day }: Opened) => ({ day });

export const steps: Readonly<Record<StepWord, Step>> = {
  organ: {
    asks: [
      {
        name: 'body',
        label: texts.body,
        hint: texts.bodyHint,
        prose: true,
        known: ({ bodies }) => bodies.map(({ name }) => name),
      },
      {
        name: 'of',
        label: belonging.of,
        hint: belonging.ofHint,
        options: ({ organisations }, lang) => [
          { value: '', label: belonging.choose[lang] },
          { value: wholePartnership, label: belonging.whole[lang] },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      { name: 'planned', label: texts.planned, kind: 'date' },
    ],
    // Who comes from a body's page has named it.
    first: ({ approving: { bodies } }, { query }) => {
      const name = query.get('organ') ?? '';
      const known = bodies.find((body) => body.name === name);
      return { body: name, of: known ? (known.of?.id ?? wholePartnership) : '' };
    },
    post: posting(PlannedApproval, operations.organ),
  },
  'organ-bort': {
    asks: [
      {
        name: 'approvalId',
        label: texts.body,
        options: ({ approving }) =>
          approving.bodies.map(({ approvalId, name }) => ({ value: approvalId, label: name })),
      },
    ],
    first: none,
    post: posting(SendBack, operations['organ-bort']),
  },
  horing: {
    asks: consultation,
    first: none,
    post: posting(Consultation, operations.horing),
  },
  'horing-endre': {
    asks: consultation,
    first: ({ approving: { life } }) => {
      const { until, contact, caseNumber } = life.at(-1) ?? {};
      return { until: until ?? '', contact: contact ?? '', caseNumber: caseNumber ?? '' };
    },
    post: posting(Consultation, operations['horing-endre']),
  },
  'legg-fram': { asks: [], first: none, post: posting(OfEdition, operations['legg-fram']) },
  tilbake: {
    asks: [
      {
        name: 'approvalId',
        label: texts.approvalId,
        options: (view) =>
          wanting(view).map(({ approvalId, name }) => ({ value: approvalId, label: name })),
      },
    ],
    first: none,
    post: posting(SendBack, operations.tilbake),
  },
  'ny-versjon': {
    asks: [note],
    first: ({ approving: { life } }) => ({ note: life.at(-1)?.note ?? '' }),
    post: posting(NewVersion, operations['ny-versjon']),
  },
  vedta: {
    asks: [{ name: 'why', label: texts.why, rows: 4, prose: true, optional: true }],
    first: none,
    post: posting(Adoption, operations.vedta),
  },
  staten: { asks: [day], first: today, post: posting(Afterwards, operations.staten) },
  utbetalt: { asks: [day], first: today, post: posting(Afterwards, operations.utbetalt) },
  neste: {
    asks: [
      { name: 'title', label: texts.title, prose: true },
      { name: 'from', label: texts.from, kind: 'date', optional: true, told: withinFrame },
      { name: 'to', label: texts.to, kind: 'date', optional: true },
    ],
    first: (view, { query }) => {
      const { title, from, to } = onFrom(view.edition, yearsAsked(view, query), view.frame);
      return { title, from: from ?? '', to: to ?? '' };
    },
    post: posting(NextEdition, operations.neste, ({ from, to, ...typed }, editionId) => ({
      ...typed,
      ...{ editionId, from: from || null, to: to || null },
    })),
    otherwise: (view, lang, query) =>
      [...new Set([1, yearsToNext(view.edition, before(view)), lengthOf(view)])]
        .filter((years) => years !== yearsAsked(view, query))
        .map((years) => ({
          label: years === 1 ? texts.oneYearOn[lang] : fill(texts.yearsOn, lang, { n: years }),
          query: `ar=${years}`,
        })),
    after: ({ lang, place }, slug) => lifePath(lang, place.slug, String(slug)),
  },
  'to-personer': {
    asks: [
      {
        name: 'twoPersons',
        label: texts.twoPersons,
        options: (_, lang) => [
          { value: 'one', label: texts.one[lang] },
          { value: 'two', label: texts.two[lang] },
        ],
      },
    ],
    first: (_, { two }) => ({ twoPersons: two ? 'two' : 'one' }),
    post: posting(operations['to-personer'].takes, operations['to-personer'], ({ twoPersons }) => ({
      twoPersons: twoPersons === 'two',
    })),
  },
};
