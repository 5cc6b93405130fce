import type { JSX } from 'preact';
import { Correction } from '#3-plan/exchange/core/corrections/correction.ts';
import { correctReading } from '#3-plan/exchange/data/correct-reading.ts';
import { readingPageView } from '#3-plan/exchange/web/reading-view.tsx';
import { refusalSentences } from '#3-plan/exchange/web/refusal-texts.ts';
import { revisionIn } from '#3-plan/exchange/web/wanted.ts';
import type { Where } from '#base/block.ts';
import type { Lang, Text } from '#base/text.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  type FormRequest,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type Turn,
  type View,
} from '#platform/http/page.ts';
import type { Fault } from '#ui/error-summary.tsx';
import { correctionView } from './form-view.tsx';
import { goneView } from './gone-view.tsx';
import { type Read, readToCorrect } from './read.ts';
import { type FaultCode, faultOfField, faultText } from './texts.ts';
import type { Typed } from './typed.ts';

export type Shown<Thing> = {
  lang: Lang;
  read: Read;
  thing: Thing;
  typed: Typed;
  faults: readonly Fault[];
};

/** A correction as it was typed, before it is known to be one; or what is wrong with it. */
export type Drafted = { correction: unknown } | { faults: { field: string; code: FaultCode }[] };

/** A form that makes one kind of correction. */
export type CorrectionForm<Thing> = {
  /** What the address names in what was read; null when it is not there. */
  find(read: Read, request: PlacedRequest): Thing | null;
  title: Text;
  lead: Text;
  /** What the fields hold before anything is typed. */
  initial(thing: Thing, read: Read, query: URLSearchParams): Typed;
  draft(typed: Typed, initial: Typed, thing: Thing, read: Read): Drafted;
  /** What is likely to be wanted, above the form. */
  First?(shown: Shown<Thing>): JSX.Element | null;
  Fields(shown: Shown<Thing>): JSX.Element;
  /** Other corrections of the same thing, below the form. */
  Others?(shown: Shown<Thing>): JSX.Element;
  /** Where it was read: null when that is not known, undefined when it is in many places. */
  where(thing: Thing, read: Read): Where | null | undefined;
  /** The name of the thing in the document's own language. */
  name?(thing: Thing): string | null;
  /** Where on the document's page the thing stands. */
  anchor(thing: Thing): string;
  /** Where one goes on, when it is not there. */
  next?(read: Read): string;
};

/** The page of a form that makes a correction, and what it does when it is sent. */
export function correctionPage<Thing>(form: CorrectionForm<Thing>): {
  get: PlacedPage;
  post: PlacedFormPage;
} {
  return {
    get: async (request) => {
      const read = await readToCorrect(request);
      if ('turn' in read) return read;
      const thing = form.find(read, request);
      if (thing === null) return redirect(read.home);
      const typed = form.initial(thing, read, request.query);
      return correctionView(request, form, { read, thing, typed, faults: [] });
    },

    post: async (request) => {
      const read = await readToCorrect(request);
      if ('turn' in read) return read;
      const thing = form.find(read, request);
      if (thing === null) return goneView(request, read, request.form.typed);
      const { typed } = request.form;
      const initial = form.initial(thing, read, request.query);
      const drafted = form.draft(typed, initial, thing, read);
      const faults = faultsIn(drafted, request.lang);
      if (faults.length > 0) {
        return correctionView(request, form, { read, thing, typed, faults, status: 422 });
      }
      const made = await makeCorrection(request, read, drafted);
      if (made.ok)
        return redirect(form.next?.(read) ?? `${read.home}#${form.anchor(thing)}`, correctReading);
      // What another corrected meanwhile is shown beside what was typed, which is kept.
      const now = await readToCorrect(request);
      if ('turn' in now) return now;
      const there = form.find(now, request);
      if (there === null) return goneView(request, now, typed);
      return correctionView(request, form, {
        read: now,
        thing: there,
        typed,
        ...refusedForm(request.lang, made.refused, refusalSentences),
        ...(made.refused.includes('reading-changed')
          ? { newer: form.initial(there, now, request.query) }
          : {}),
      });
    },
  };
}

function faultsIn(drafted: Drafted, lang: Lang): Fault[] {
  if ('faults' in drafted) {
    return drafted.faults.map(({ field, code }) => ({ field, message: faultText(code)[lang] }));
  }
  const parsed = Correction.safeParse(drafted.correction);
  if (parsed.success) return [];
  const faults = new Map<string, Fault>();
  for (const { path } of parsed.error.issues) {
    const field = fieldOf(path);
    const message = faultText(faultOfField(field.replace(/-\d+$/, '')))[lang];
    if (!faults.has(field)) faults.set(field, { field, message });
  }
  return [...faults.values()];
}

/** The last word of the way to a fault; in the parts of a whole with the number of its part. */
function fieldOf(path: readonly PropertyKey[]): string {
  const words = path.filter((part) => typeof part === 'string');
  const part = path.indexOf('parts');
  const field = String(words.at(-1) ?? '');
  return part < 0 ? field : `${field}-${Number(path[part + 1]) + 1}`;
}

/** Makes a correction of a form that had no faults. */
async function makeCorrection(
  request: PlacedRequest & FormRequest,
  { view }: Read,
  drafted: Drafted,
) {
  const correction = Correction.parse('correction' in drafted ? drafted.correction : null);
  const revision = revisionIn(request.form.typed);
  return request.act(correctReading, { id: view.reading.id, revision, correction });
}

/** What a button alone corrects. One who comes by a link is taken to the document. */
export function correctionButton(
  drafted: (read: Read, request: PlacedRequest & FormRequest) => unknown,
  anchor: (request: PlacedRequest) => string,
): { get: PlacedPage; post: PlacedFormPage } {
  return {
    get: async (request) => {
      const read = await readToCorrect(request);
      return 'turn' in read ? read : redirect(read.home);
    },
    post: async (request): Promise<View | Turn> => {
      const read = await readToCorrect(request);
      if ('turn' in read) return read;
      const draft = drafted(read, request);
      if (isFault(draft)) {
        const { field, fault } = draft;
        return readingPageView(request, read.view, [{ field, message: fault[request.lang] }], 422);
      }
      const correction = Correction.safeParse(draft);
      if (!correction.success) return goneView(request, read, {});
      const made = await makeCorrection(request, read, { correction: correction.data });
      if (made.ok) return redirect(`${read.home}#${anchor(request)}`, correctReading);
      const { faults, status } = refusedForm(request.lang, made.refused, refusalSentences);
      const now = await readToCorrect(request);
      if ('turn' in now) return now;
      return readingPageView(request, now.view, faults, status);
    },
  };
}

/** What a button’s own form lacked, instead of a correction. */
type ButtonFault = { field: string; fault: Text };

function isFault(draft: unknown): draft is ButtonFault {
  return draft !== null && typeof draft === 'object' && 'fault' in draft;
}
