import { templatesPath } from '#5-follow-up/reports/core/paths.ts';
import { readTemplate } from '#5-follow-up/reports/core/read-template.ts';
import { loadTemplate } from '#5-follow-up/reports/data/load-template.ts';
import { Lang } from '#base/text.ts';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import { sha256Of } from '#platform/files/files.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import type { SentFile } from '#platform/http/form.ts';
import { type PlacedFormPage, type PlacedPage, redirect } from '#platform/http/page.ts';
import { refusalSentences } from './refusal-texts.ts';
import { documentSentences, texts } from './template-texts.ts';
import { templatesView } from './templates-view.tsx';

/** The templates there are, and where one is loaded. */
export const templatesPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: (request) => templatesView(request, {}),

  post: async (request) => {
    const { lang, place, form } = request;
    const { typed, file } = form;
    const title = (typed.title ?? '').trim();
    const named = title.length >= 3 && title.length <= 200;
    const read = await questionsIn(file, lang);
    const faults = [
      ...(named ? [] : [{ field: 'title', message: texts.faultName[lang] }]),
      ...(read.ok ? [] : [{ field: 'file', message: read.message }]),
    ];
    if (!read.ok || !named) return templatesView(request, { typed, faults, status: 422 });
    const written = Lang.safeParse(typed.lang);
    const outcome = await request.act(loadTemplate, {
      title,
      lang: written.success ? written.data : lang,
      questions: read.questions,
      sourceSha256: read.sha256,
    });
    if (outcome.ok)
      return redirect(
        `${templatesPath(lang, place.slug)}#${outcome.value.slice(-10)}`,
        loadTemplate,
      );
    const back = refusedForm(lang, outcome.refused, refusalSentences);
    return templatesView(request, { typed, ...back });
  },
};

async function questionsIn(file: SentFile | null, lang: Lang) {
  if (file === null || file.bytes.length === 0) {
    return { ok: false as const, message: texts.missing[lang] };
  }
  const document = await readDocumentFile(file.bytes, file.name);
  if (!document.ok) {
    const [first = 'damaged'] = document.refused;
    return { ok: false as const, message: documentSentences[first][lang] };
  }
  const read = readTemplate(document.value.blocks);
  if (!read.ok) {
    const sentences = read.refused.map((reason) => refusalSentences[reason][lang]);
    return { ok: false as const, message: sentences.join(' ') };
  }
  return { ok: true as const, questions: read.value, sha256: sha256Of(file.bytes) };
}
