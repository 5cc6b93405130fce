import type { GoalKind } from '#3-plan/plan/core/content.ts';
import type { Zone } from './state.ts';

const number = String.raw`(?:\d{1,2}|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|two|three|four|five|six|seven|eight)`;
const goalNoun = String.raw`(?:overordne[td]e?\s+mål|overordna\s+mål|hovedmål|hovudmål|delmål|mål|innsatsområder?|satsingsområder?|fokusområder?|målområder?|goals|objectives|focus areas|priority areas)`;
const counted = new RegExp(
  String.raw`(?<![\p{L}\d])${number}\s+(?:\p{L}+\s+)?(${goalNoun})(?!\p{L})[^.;:]{0,80}[:=]?`,
  'iu',
);
const following = new RegExp(
  String.raw`(?<!\p{L})(?:følgende|følgjande|desse|disse|following)\s+(?:\p{L}+\s+)?(${goalNoun})(?!\p{L})[^.;:]{0,60}:$`,
  'iu',
);

/** Whether a line announces the list of goals that follows it («… inkluderer tre delmål:»), and of which kind. */
export function goalsIntro(text: string, heading: boolean): Zone | null {
  if (!heading && !text.endsWith(':')) return null;
  const last = text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
  const noun = counted.exec(last)?.[1] ?? following.exec(last)?.[1];
  return noun ? { of: 'goals', kind: kindOf(noun) } : null;
}

function kindOf(noun: string): GoalKind {
  if (/^overordn/i.test(noun)) return 'overall';
  if (/^delmål/i.test(noun)) return 'sub-goal';
  if (/område|area/i.test(noun)) return 'focus-area';
  return 'goal';
}

const proposals =
  /^(forslag til (nye )?tiltak|framlegg til tiltak|tiltaksforslag|foreslåtte tiltak|foreslåtte nye tiltak|mulige tiltak|moglege tiltak|proposed (measures|actions))\b/i;
const measures =
  /^((konkrete|prioriterte|nye|viktige|planlagte|aktuelle)\s+)?(tiltak(a|ene)?|aktiviteter|aktivitetar|measures|actions)(\s+(i|for|og|and|in)\s+.{0,40}|\s+20\d\d(\s*[-–]\s*20\d\d)?)?\s*:?$/i;
const measuresEnd =
  /(?<!\p{L})(følgende|følgjande|disse|desse|konkrete|these|the following)\s+(\p{L}+\s+)?(tiltak(a|ene)?|aktiviteter|aktivitetar|measures|actions)(\s[^.;:]{0,60})?:$/iu;

/** Whether a line announces that what follows it are measures, and whether they are only proposed. */
export function measuresIntro(text: string): Zone | null {
  if (text.length > 400) return null;
  if (proposals.test(text)) return { of: 'measures', standing: 'proposed' };
  if (measures.test(text) || measuresEnd.test(text)) return { of: 'measures', standing: null };
  return null;
}

/** A purpose without the sentence after it that only announces the table or list to come. */
export function withoutAnnouncement(text: string): string {
  return text
    .replace(
      /(?:^|\s+)(?:Følgende|Følgjande|The following)\s[^.:]{0,60}(?:tiltak|measures)\b.*$/u,
      '',
    )
    .trim();
}
