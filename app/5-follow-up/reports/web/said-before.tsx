import { reportPath } from '#5-follow-up/reports/core/paths.ts';
import { printableLines } from '#base/printable.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { Found } from './section.tsx';
import { texts } from './write-texts.ts';

type Parts = { request: PlacedRequest; found: Found };

/** How the same question was answered in the report before, folded away; nothing where it was not. */
export function AnsweredBefore({ request, found, question }: Parts & { question: string }) {
  const answer = found.before?.answers.get(question);
  return answer === undefined ? null : (
    <Before request={request} found={found} of="answerBefore" said={printableLines(answer)} />
  );
}

/** The figures of the report before, to go on from. */
export function FiguresBefore({ request, found }: Parts) {
  const { lang } = request;
  const figures = found.before?.figures ?? [];
  const said = figures.map(({ what, value, unit, year }) => {
    const number = lang === 'en' ? value : value.replace('.', ',');
    return `${what}: ${`${number} ${unit}`.trim()} (${year})`;
  });
  return said.length === 0 ? null : (
    <Before request={request} found={found} of="figuresBefore" said={said} />
  );
}

function Before({
  request: { lang, place },
  found: { before },
  of,
  said,
}: Parts & { of: 'answerBefore' | 'figuresBefore'; said: readonly string[] }) {
  if (before === null) return null;
  const own = before.lang === lang ? undefined : before.lang;
  return (
    <details>
      <summary>
        {texts[of][lang]} <span lang={own}>{before.title}</span>
      </summary>
      <div lang={own}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p>
        <a href={reportPath(lang, place.slug, before)}>{texts.seeBefore[lang]}</a>
      </p>
    </details>
  );
}
