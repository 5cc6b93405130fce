import { isDone } from '#3-plan/editions/core/life/bodies.ts';
import type { LifeView } from '#3-plan/editions/data/life/view.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang } from '#base/text.ts';
import { turns } from './words.ts';

/** Whose turn it is to do what, in one or two sentences. */
export function turnOf(view: LifeView, lang: Lang, today: Day): string[] {
  const { state } = view.edition;
  if (state === 'draft' || state === 'on-consultation') return writing(view, lang, today);
  if (state === 'put-forward') return deciding(view, lang);
  if (state === 'superseded') return [turns.over[lang]];
  if (view.frame?.kind === 'agreement' && state === 'adopted') return [turns.state[lang]];
  if (state === 'approved-by-state') return [turns.pay[lang]];
  return [turns.next[lang]];
}

function writing(
  { edition, approving: { life, bodies, versions } }: LifeView,
  lang: Lang,
  today: Day,
) {
  const last = life.at(-1);
  const back = bodies.find(({ approvalId }) => approvalId === last?.approvalId);
  if (edition.state === 'draft' && back) {
    return [fill(turns.change, lang, { body: back.name, n: versions.length + 1 })];
  }
  if (edition.state !== 'on-consultation' || !last?.until) return [turns.write[lang]];
  const said = last.until < today ? turns.commented : turns.comment;
  return [fill(said, lang, { until: formatDay(last.until, lang) })];
}

function deciding({ approving: { bodies, versions }, standings }: LifeView, lang: Lang): string[] {
  if (versions.length === 0) return [turns.noVersion[lang]];
  const named = (which: (at: number) => boolean) =>
    bodies.filter((_, at) => which(at)).map(({ name }) => name);
  const wanting = named((at) => standings[at] === 'wants-change');
  const left = named(
    (at) => !isDone(standings[at] ?? 'waiting') && standings[at] !== 'wants-change',
  );
  const said = [
    ...(wanting.length === 0 ? [] : [fill(turns.makeChange, lang, { bodies: list(wanting) })]),
    ...(left.length === 0 ? [] : [fill(turns.decide, lang, { bodies: list(left) })]),
  ];
  return said.length === 0 ? [turns.adopt[lang]] : said;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}
