import { isBeingMade } from '#3-plan/exchange/core/export.ts';
import { exportFilePath, exportPath } from '#3-plan/exchange/core/export-paths.ts';
import { planFilePath } from '#3-plan/exchange/core/file-paths.ts';
import { type ExportView, exportBytes, exportView } from '#3-plan/exchange/data/exports.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { formatSize } from '#base/format-size.ts';
import { mediaTypes } from '#base/media-types.ts';
import { fill, type Lang } from '#base/text.ts';
import {
  notFound,
  type PlacedPage,
  type PlacedRequest,
  redirect,
  type View,
} from '#platform/http/page.ts';
import { Alert } from '#ui/alert.tsx';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { UnderWay } from '#ui/under-way.tsx';
import { steps, texts } from './pdf-texts.ts';

/** After this long something has probably stopped, and nothing is waited for by itself. */
const patience = 90_000;

/** A document that takes its time: how far it has come, and where to fetch it. */
export const exportPage: PlacedPage = async (request) => {
  const view = await wanted(request);
  return view === null ? notFound : drawn(request, view);
};

/** The document itself; one who comes too early is taken to the page one waits on. */
export const exportFile: PlacedPage = async (request) => {
  const { read, place, lang } = request;
  const view = await wanted(request);
  if (view === null) return notFound;
  const bytes = await read((tx) => exportBytes(tx, place.id, view.id));
  if (bytes === null) return redirect(exportPath(lang, place.slug, view.id));
  return {
    turn: 'file',
    type: mediaTypes.pdf,
    name: view.name,
    body: new Uint8Array(bytes),
  };
};

async function wanted({ params, read, place }: PlacedRequest): Promise<ExportView | null> {
  const short = params.export ?? '';
  return /^[0-9a-f]{10}$/.test(short) ? read((tx) => exportView(tx, place.id, short)) : null;
}

function drawn({ lang, place, now }: PlacedRequest, view: ExportView): View {
  const { id, title, state, measures, size } = view;
  const slow = isBeingMade(state) && now.getTime() - view.askedAt.getTime() > patience;
  return {
    title,
    stage: { stage: 'plan' },
    crumbs: [{ label: texts.back[lang], href: planPath(lang, place.slug, view.slug) }],
    unlisted: true,
    keep: false,
    ...(isBeingMade(state) && !slow ? { refresh: 2 } : {}),
    body: (
      <>
        <PageTitle title={title} lead={fill(texts.lead, lang, { measures })} />
        {isBeingMade(state) && (
          <UnderWay
            {...{ lang, texts, slow }}
            steps={steps.map(({ text }) => text)}
            at={steps.findIndex((step) => step.state === state)}
          />
        )}
        {state === 'made' && (
          <>
            <Alert lang={lang} tone="success" title={texts.ready[lang]} live>
              <p>{texts.kept[lang]}</p>
            </Alert>
            <Actions>
              <LinkButton href={exportFilePath(lang, place.slug, id)} download>
                {fill(texts.download, lang, { size: formatSize(size ?? 0, lang) })}
              </LinkButton>
            </Actions>
          </>
        )}
        {state === 'failed' && (
          <Alert lang={lang} tone="danger" title={texts.failed[lang]} live>
            <p>{texts.failedText[lang]}</p>
          </Alert>
        )}
        {(slow || state === 'failed') && <Again lang={lang} slug={place.slug} view={view} />}
      </>
    ),
  };
}

/** The way to ask once more leads through the document's own address, which begins it anew. */
function Again({ lang, slug, view }: { lang: Lang; slug: string; view: ExportView }) {
  const { part } = view;
  return (
    <Actions>
      {part.of === 'plan' && (
        <LinkButton href={planFilePath(lang, slug, 'pdf', view.slug)}>
          {texts.again[lang]}
        </LinkButton>
      )}
      <LinkButton href={planFilePath(lang, slug, 'docx', view.slug)} weight="secondary" download>
        {texts.word[lang]}
      </LinkButton>
    </Actions>
  );
}
