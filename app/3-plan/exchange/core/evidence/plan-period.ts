import { rangeIn } from './dates.ts';

type Period = { from: string | null; to: string | null };

const frameWord = /\b\p{L}*(?:strategi(?:en|ar|er)?|avtal[ea]n?|strategy|agreement)\b/iu;
const planWord =
  /\b\p{L}*(?:handlingsplan|handlingsprogram|tiltaksplan|handlingsdel|action plan)\p{L}*/iu;

/** The years the plan itself is for: those of its title, or of a sentence that calls it by name. */
export function ownPeriod(title: string | null, texts: readonly string[]): Period {
  const printed = title ? (rangeIn(title) ?? yearIn(title)) : null;
  if (printed) return printed;
  for (const text of texts) {
    for (const sentence of sentencesWithYears(text)) {
      const at = planWord.exec(sentence);
      const near = at ? sentence.slice(at.index, at.index + at[0].length + 60) : '';
      const range = near && !frameWord.test(near) ? rangeIn(near) : null;
      if (range) return range;
    }
  }
  return { from: null, to: null };
}

/** The years of the strategy or agreement the plan is under; null when none is printed. */
export function framePeriod(title: string | null, texts: readonly string[]): Period | null {
  for (const text of texts) {
    for (const sentence of sentencesWithYears(text)) {
      const at = frameWord.exec(sentence);
      const range = at ? rangeIn(sentence.slice(at.index)) : null;
      const between =
        at && range ? sentence.slice(at.index, sentence.indexOf(range.from, at.index)) : '';
      if (range && between.length < 220 && !planWord.test(between)) return range;
    }
  }
  return title && frameWord.test(title) && !planWord.test(title) ? rangeIn(title) : null;
}

function yearIn(title: string): Period | null {
  const years = new Set(title.match(/\b20\d\d\b/g) ?? []);
  const [year = null] = years;
  return years.size === 1 ? { from: year, to: year } : null;
}

function sentencesWithYears(text: string): string[] {
  if (!/\b20\d\d\s*(?:[-–—]|til|to)\s*20\d\d/.test(text)) return [];
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((sentence) => /20\d\d/.test(sentence));
}
