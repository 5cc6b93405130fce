import { lookOf } from '#0-partnership/members/data/look.ts';
import { fileName, mediaTypes } from '#3-plan/exchange/core/file-formats.ts';
import { reportKinds } from '#5-follow-up/reports/core/kinds.ts';
import { kindNames } from '#5-follow-up/reports/core/names.ts';
import { ownQuestions } from '#5-follow-up/reports/core/own-templates.ts';
import { templateDocument } from '#5-follow-up/reports/core/write-template.ts';
import { templates } from '#5-follow-up/reports/data/reports.ts';
import type { Press } from '#platform/export/press.ts';
import { notFound, type PlacedPage, type PlacedRequest } from '#platform/http/page.ts';

/** A template for Word, which can be changed there and loaded again. */
export function templateDocx({ docx }: Pick<Press, 'docx'>): PlacedPage {
  return async (request) => {
    const { place, read } = request;
    const template = await templateIn(request);
    if (template === null) return notFound;
    const { look } = await read((tx) => lookOf(tx, place.id));
    const { questions, title, lang } = template;
    const document = templateDocument(questions, { title, lang, owner: place.name });
    const written = await docx(document, look);
    if (!written.ok) return { turn: 'error', status: 503 };
    const name = fileName(place.slug, title, 'docx');
    return { turn: 'file', type: mediaTypes.docx, name, body: written.value };
  };
}

async function templateIn({ params, lang, place, read }: PlacedRequest) {
  const kind = reportKinds.find((one) => one === params.template);
  if (kind) return { title: kindNames[kind][lang], lang, questions: ownQuestions(kind, lang) };
  const loaded = await read((tx) => templates(tx, place.id));
  return loaded.find(({ id }) => id.slice(-10) === params.template) ?? null;
}
