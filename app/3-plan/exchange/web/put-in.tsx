import { homePath } from '#0-partnership/members/core/paths.ts';
import { putInPath, readingPath } from '#3-plan/exchange/core/paths.ts';
import { keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { readings } from '#3-plan/exchange/data/readings.ts';
import { startReading } from '#3-plan/exchange/data/start-reading.ts';
import { formatDay } from '#base/format.ts';
import { mediaTypes } from '#base/media-types.ts';
import type { Lang } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import { dayInNorway } from '#platform/clock.ts';
import { formatOf } from '#platform/documents/format.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import type { SentFile } from '#platform/http/form.ts';
import {
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { EntryList } from '#ui/entry-list.tsx';
import { ErrorSummary, type Fault } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { Section } from '#ui/section.tsx';
import { isForGood, KeepingChoice } from './keep-source.tsx';
import { texts } from './put-in-texts.ts';
import { refusalSentences } from './refusal-texts.ts';
import { stateName } from './state.tsx';

/** Where a plan's document is put in, and found again. Visitors are sent to where one signs in. */
export const putInPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => putInView(request, {}),

  post: async (request) => {
    const { lang, place, form, viewer } = request;
    const { file } = form;
    // Who may not act is told so, and nothing of the file.
    const fault = allows(keepSource, viewer) ? faultOf(file) : null;
    const { typed } = form;
    if (fault) {
      const faults = [{ field: 'file', message: texts[fault][lang] }];
      return putInView(request, { typed, faults, status: 422 });
    }
    const { name, bytes } = file ?? { name: 'fil', bytes: Buffer.alloc(0) };
    const format = formatOf(name, bytes) ?? 'txt';
    const started = await request.actOnce(async (perform) => {
      const forGood = isForGood(typed.keep);
      const mediaType = mediaTypes[format];
      const kept = await perform(keepSource, { name, mediaType, bytes, forGood });
      return kept.ok ? perform(startReading, { sha256: kept.value, name }) : kept;
    });
    if (!started.ok) {
      return putInView(request, {
        typed,
        ...refusedForm(lang, started.refused, refusalSentences),
      });
    }
    const { id, known } = started.value;
    return redirect(`${readingPath(lang, place.slug, id)}${known ? '?kjent=ja' : ''}`);
  },
};

function faultOf(file: SentFile | null): 'missing' | 'empty' | 'unknown' | null {
  if (file === null) return 'missing';
  if (file.bytes.length === 0) return 'empty';
  return formatOf(file.name, file.bytes) === null ? 'unknown' : null;
}

async function putInView(
  request: PlacedRequest,
  {
    typed = {},
    faults = [],
    status,
  }: {
    typed?: Readonly<Record<string, string>>;
    faults?: readonly Fault[];
    status?: 403 | 409 | 422;
  },
): Promise<View> {
  const { lang, place } = request;
  const before = await request.read((tx) => readings(tx, place.id));
  return {
    title: texts.title[lang],
    stage: { stage: 'plan' },
    crumbs: [{ label: place.name, href: homePath(lang, place.slug) }],
    unlisted: true,
    keep: false,
    status,
    body: (
      <>
        <PageTitle title={texts.title[lang]} lead={texts.lead[lang]} />
        <ErrorSummary lang={lang} faults={faults} />
        <Form action={putInPath(lang, place.slug)} multipart>
          <FileField
            name="file"
            label={texts.file[lang]}
            hint={texts.hint[lang]}
            accept=".docx,.pdf,.xlsx,.txt,.md"
            error={faults.find(({ field }) => field === 'file')?.message}
          />
          <KeepingChoice lang={lang} value={typed.keep} />
          <div class="actions">
            <Button>{texts.send[lang]}</Button>
          </div>
        </Form>
        <Section title={texts.before[lang]} id="lagt-inn">
          <Before lang={lang} slug={place.slug} before={before} />
        </Section>
      </>
    ),
  };
}

function Before({
  lang,
  slug,
  before,
}: {
  lang: Lang;
  slug: string;
  before: Awaited<ReturnType<typeof readings>>;
}) {
  if (before.length === 0) {
    return <EmptyState title={texts.none[lang]}>{texts.noneText[lang]}</EmptyState>;
  }
  return (
    <EntryList
      level={3}
      entries={before.map(({ id, name, title, state, putInAt }) => ({
        title: name ?? title ?? texts.unnamed[lang],
        href: readingPath(lang, slug, id),
        facts: [stateName(state, lang), formatDay(dayInNorway(putInAt), lang)],
      }))}
    />
  );
}
