import type { Standing } from '#3-plan/plan/core/content.ts';

const examples =
  /tiltak[^.]{0,120}\b(?:bare|berre|kun|som|er)\s+(?:eksempler|eksempel|døme)\b|\b(?:eksempler|døme)\s+på\s+(?:tiltak|mulige tiltak)|measures[^.]{0,80}\bexamples\b/i;
const proposed =
  /\b(?:høringsutkast|høyringsutkast|høringsforslag|høyringsforslag|utkast|planforslag)\b|\b(?:forslag|framlegg)\s+til\s+(?:\p{L}+\s+)?(?:handlings|tiltaks)?(?:plan|program|strategi)|\bdraft\b/iu;

/** What the document says of its measures as a whole: examples, a proposal, or (with no such word) adopted. */
export function standingOf(title: string | null, opening: readonly string[]): Standing {
  if (opening.some((text) => examples.test(text))) return 'example';
  const [first = ''] = opening;
  if (proposed.test(title ?? '') || proposed.test(first)) return 'proposed';
  return 'adopted';
}
