import { planFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { PdfRefusal } from '#platform/export/pdf/write-pdf.ts';
import type { PlacedRequest, View } from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { refusalSentences, texts } from './pdf-texts.ts';

/** Instead of a document that cannot be made: why, and what to do. */
export function noPdfView(request: PlacedRequest, title: string, refused: PdfRefusal): View {
  const { lang, place, query } = request;
  const edition = query.get('utgave');
  return {
    title: texts.failed[lang],
    stage: { stage: 'plan' },
    unlisted: true,
    keep: false,
    status: 409,
    body: (
      <>
        <PageTitle title={title} />
        <Alert lang={lang} tone="danger" title={texts.failed[lang]} live>
          <p>{refusalSentences[refused][lang]}</p>
        </Alert>
        <Actions>
          <LinkButton href={planFilePath(lang, place.slug, 'docx', edition)} download>
            {texts.word[lang]}
          </LinkButton>
          <LinkButton href={planPath(lang, place.slug, edition)} weight="secondary">
            {texts.back[lang]}
          </LinkButton>
        </Actions>
      </>
    ),
  };
}
