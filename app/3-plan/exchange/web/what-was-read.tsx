import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readAgainPath, readingPath } from '#3-plan/exchange/core/paths.ts';
import { pageOfLine } from '#3-plan/exchange/core/source-lines.ts';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Beside } from '#ui/beside.tsx';
import { Actions, Button } from '#ui/button.tsx';
import { Token } from '#ui/form.tsx';
import { Section } from '#ui/section.tsx';
import { CorrectionsMade } from './correcting/corrections-made.tsx';
import { HiddenNames } from './correcting/hidden-names.tsx';
import { KnownAgain } from './correcting/known-again.tsx';
import { mendPath } from './correcting/mending.ts';
import type { Read } from './correcting/read.ts';
import { Unsure } from './correcting/unsure.tsx';
import { Findings } from './findings.tsx';
import { noteTexts } from './note-texts.ts';
import { pointingHere } from './pointing.ts';
import { GoalsAndMeasures } from './read-goals.tsx';
import { texts } from './reading-texts.ts';
import { Approvals, MoreToCorrect, PlanFacts } from './result.tsx';
import { Source } from './source.tsx';

/** What was read, as it is corrected, with the source beside it. */
export function WhatWasRead({ request, read }: { request: PlacedRequest; read: Read }) {
  const { lang, place } = request;
  const { view, result, contentLang, home } = read;
  const { source, state } = view.reading;
  const asked = Number(request.query.get('kilde') ?? 1);
  const parts = pageOfLine(Math.max((source?.length ?? 1) - 1, 0));
  const part = Number.isInteger(asked) && asked >= 1 && asked <= parts ? asked : 1;
  const sourceHref = pointingHere(home, source, part);
  const open = state === 'read';
  const shown = { lang, read, sourceHref, open };
  const things = result.measures.map(({ where, title, key }) => {
    return { where, title, href: `#t-${key}` };
  });
  return (
    <Beside
      title={texts.source[lang]}
      id="kilden"
      beside={
        <Source
          lang={lang}
          lines={source}
          part={part}
          href={(one) => `${home}?kilde=${one}`}
          lineHref={open ? (line) => `${read.path('tiltak', 'ny')}?linje=${line}` : undefined}
          contentLang={contentLang}
        />
      }
    >
      <PlanFacts {...shown} />
      {open && (
        <div id={view.reading.corrections.length === 0 ? 'rettelser' : undefined}>
          <SaveOrAgain request={request} read={read} />
          <MoreToCorrect lang={lang} read={read} />
        </div>
      )}
      <CorrectionsMade lang={lang} read={read} />
      <Notes lang={lang} read={read} fallback={place.lang} />
      {open && <KnownAgain lang={lang} read={read} />}
      <HiddenNames lang={lang} read={read} />
      {open && <Unsure lang={lang} read={read} />}
      <Findings
        lang={lang}
        findings={result.findings}
        sourceHref={sourceHref}
        things={things}
        mendHref={(finding) => (open ? mendPath(read, finding) : null)}
        contentLang={contentLang}
      />
      <GoalsAndMeasures {...shown} />
      <Approvals {...shown} />
    </Beside>
  );
}

function SaveOrAgain({ request, read }: { request: PlacedRequest; read: Read }) {
  const { lang, place } = request;
  const { id, revision } = read.view.reading;
  return (
    <form method="post" action={readingPath(lang, place.slug, id)}>
      <Token />
      <input type="hidden" name="revision" value={revision} />
      <p>{texts.saveText[lang]}</p>
      <Actions>
        <Button>{texts.save[lang]}</Button>
        <Button weight="secondary" formaction={readAgainPath(lang, place.slug, id)}>
          {texts.again[lang]}
        </Button>
      </Actions>
    </form>
  );
}

/** What will not be kept as it stands, were it saved now. */
function Notes({ lang, read, fallback }: { lang: Lang; read: Read; fallback: Lang }) {
  const { result, view } = read;
  const title = view.reading.name ?? result.plan.title ?? texts.unnamed[fallback];
  const { notes } = toPlanContent(result, { title, lang: fallback });
  const shown = notes.flatMap(({ code, at }) => {
    const text = noteTexts[code];
    return text ? [`${text[lang]}: ${nameAt(result, at)}`] : [];
  });
  if (shown.length === 0) return null;
  return (
    <Section title={texts.notes[lang]}>
      <ul>
        {shown.map((one, index) => (
          <li key={index}>{one}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The title behind a key; keys say nothing to who reads. */
function nameAt({ goals, measures }: ReadResult, at: string): string {
  return [...measures, ...goals].find(({ key }) => key === at)?.title ?? at;
}
