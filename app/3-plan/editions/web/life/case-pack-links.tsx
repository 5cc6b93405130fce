import { casePackPath } from '#3-plan/editions/core/life/paths.ts';
import type { BodyView } from '#3-plan/editions/data/life/view.ts';
import type { Lang } from '#base/text.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { bodyTexts as texts } from './body-texts.ts';

/** The body's case, to read or to write on in. */
export function CasePackLinks({
  lang,
  slug,
  view: { body, edition },
}: {
  lang: Lang;
  slug: string;
  view: BodyView;
}) {
  const href = (format: 'pdf' | 'docx') =>
    casePackPath(lang, slug, { id: body.bodyId, name: body.name }, format, edition.slug);
  return (
    <>
      <p>{texts.packText[lang]}</p>
      <Actions>
        <LinkButton href={href('pdf')} weight="secondary" download>
          {texts.packPdf[lang]}
        </LinkButton>
        <LinkButton href={href('docx')} weight="secondary" download>
          {texts.packDocx[lang]}
        </LinkButton>
      </Actions>
    </>
  );
}
