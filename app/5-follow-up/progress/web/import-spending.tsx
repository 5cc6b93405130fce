import { createHash } from 'node:crypto';
import { progressPath } from '#3-plan/plan/core/paths.ts';
import { importSpendingPath, spentPath } from '#5-follow-up/progress/core/paths.ts';
import { readSpending, type SpendingRead } from '#5-follow-up/progress/core/spending.ts';
import { bookable } from '#5-follow-up/progress/data/bookable.ts';
import { importSpending, SpendingDraft } from '#5-follow-up/progress/data/import-spending.ts';
import { allows } from '#platform/acts/actor.ts';
import { decodeText } from '#platform/documents/text/decode.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  forbidden,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { LeftOutTable, Matched, type Titled } from './import-preview.tsx';
import { missingNames, spendingSentences, importTexts as texts } from './import-texts.ts';
import { progressTexts } from './progress-texts.ts';

/** A file larger than this does not come from a plan, and would not fit in the form that confirms it. */
const mostBytes = 120_000;

/** Where the finance system's file is put in: first it is shown what was found in it, and then it is kept. */
export const importSpendingPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => start(request, []),
  post: async (request) => {
    const { lang, place, form, viewer } = request;
    if (!allows(importSpending, viewer)) return forbidden;
    const sent = sentText(form.file?.bytes, form.typed.csv);
    if (typeof sent === 'object') {
      return start(request, [{ field: 'file', message: texts[sent.fault][lang] }], 422);
    }
    const things = await request.read((tx) => bookable(tx, place.id));
    const read = readSpending(sent, things);
    if (!read.ok) {
      const missing = read.missing.map((name) => missingNames[name]?.[lang] ?? name).join(', ');
      const message = texts[read.fault][lang].replace('{missing}', missing);
      return start(request, [{ field: 'file', message }], 422);
    }
    if (form.typed.confirmed === undefined) return preview(request, sent, read, things);
    const source = createHash('sha256').update(sent).digest('hex');
    const draft = SpendingDraft.safeParse({ source, rows: read.spent });
    if (!draft.success)
      return start(request, [{ field: 'file', message: texts.strange[lang] }], 422);
    const outcome = await request.act(importSpending, draft.data);
    if (outcome.ok) return redirect(spentPath(lang, place.slug), importSpending);
    const { faults, status } = refusedForm(lang, outcome.refused, spendingSentences);
    return start(request, faults, status);
  },
};

/** The text of the file that was chosen, or of the one that is confirmed. */
function sentText(
  bytes: Buffer | undefined,
  typed: string | undefined,
): string | { fault: 'no-file' | 'too-large' | 'not-text' } {
  if (bytes === undefined) return typed ?? { fault: 'no-file' };
  if (bytes.length > mostBytes) return { fault: 'too-large' };
  const text = decodeText(bytes);
  return text.ok ? text.value : { fault: 'not-text' };
}

function head({ lang, place }: PlacedRequest): Omit<View, 'body'> {
  return {
    title: texts.title[lang],
    stage: { stage: 'follow-up' },
    crumbs: [{ label: progressTexts.title[lang], href: progressPath(lang, place.slug) }],
    unlisted: true,
    keep: false,
  };
}

function start(request: PlacedRequest, faults: readonly Fault[], status?: 403 | 409 | 422): View {
  const { lang, place } = request;
  return {
    ...head(request),
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={importSpendingPath(lang, place.slug)} multipart>
          <FileField
            name="file"
            label={texts.file[lang]}
            hint={texts.hint[lang]}
            accept=".csv,.txt"
            error={faults.find(({ field }) => field === 'file')?.message}
          />
          <Actions>
            <Button>{texts.look[lang]}</Button>
          </Actions>
        </Form>
      </>
    ),
  };
}

/** What was found in the file and what was left out, before anything is kept. */
function preview(
  request: PlacedRequest,
  csv: string,
  read: Extract<SpendingRead, { ok: true }>,
  things: readonly Titled[],
): View {
  const { lang, place } = request;
  return {
    ...head(request),
    body: (
      <>
        <PageTitle title={texts.preview[lang]} lead={texts.previewLead[lang]} />
        <Matched lang={lang} spent={read.spent} things={things} />
        <LeftOutTable lang={lang} leftOut={read.leftOut} />
        <Form action={importSpendingPath(lang, place.slug)}>
          <input type="hidden" name="csv" value={csv} />
          <input type="hidden" name="confirmed" value="ja" />
          <Actions>
            {read.spent.length > 0 && <Button>{texts.keep[lang]}</Button>}
            <LinkButton href={importSpendingPath(lang, place.slug)} weight="secondary">
              {texts.again[lang]}
            </LinkButton>
          </Actions>
        </Form>
      </>
    ),
  };
}
