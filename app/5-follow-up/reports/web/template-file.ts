import { lookOf } from '#0-partnership/members/data/look.ts';
import { fileName } from '#3-plan/exchange/core/file-formats.ts';
import { reportKinds } from '#5-follow-up/reports/core/kinds.ts';
import { kindNames } from '#5-follow-up/reports/core/names.ts';
import { ownQuestions } from '#5-follow-up/reports/core/own-templates.ts';
import { templateDocument } from '#5-follow-up/reports/core/write-template.ts';
import { templates } from '#5-follow-up/reports/data/reports.ts';
import { docxPage } from '#platform/export/document-pages.ts';
import type { Press } from '#platform/export/press.ts';
import type { PlacedPage, PlacedRequest } from '#platform/http/page.ts';

/** A template for Word, which can be changed there and loaded again. */
export function templateDocx(press: Pick<Press, 'docx'>): PlacedPage {
  return docxPage(press, async (request) => {
    const { place, read } = request;
    const template = await templateIn(request);
    if (template === null) return null;
    const { look } = await read((tx) => lookOf(tx, place.id));
    const { questions, title, lang } = template;
    const document = templateDocument(questions, { title, lang, owner: place.name });
    return { document, look, name: (ending) => fileName(place.slug, title, ending) };
  });
}

async function templateIn({ params, lang, place, read }: PlacedRequest) {
  const kind = reportKinds.find((one) => one === params.template);
  if (kind) return { title: kindNames[kind][lang], lang, questions: ownQuestions(kind, lang) };
  const loaded = await read((tx) => templates(tx, place.id));
  return loaded.find(({ id }) => id.slice(-10) === params.template) ?? null;
}
