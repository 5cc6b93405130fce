import type { ReadingState } from '#3-plan/exchange/core/reading.ts';
import type { Lang, Text } from '#base/text.ts';
import { Tag, type TagShape } from '#ui/tag.tsx';

const names: Record<ReadingState, Text> = {
  waiting: { nb: 'Venter på å bli lest', nn: 'Ventar på å bli lese', en: 'Waiting to be read' },
  reading: { nb: 'Blir lest nå', nn: 'Blir lese no', en: 'Being read now' },
  read: { nb: 'Lest, ikke lagret', nn: 'Lese, ikkje lagra', en: 'Read, not saved' },
  failed: { nb: 'Kunne ikke leses', nn: 'Kunne ikkje lesast', en: 'Could not be read' },
  saved: { nb: 'Lagret som utkast', nn: 'Lagra som utkast', en: 'Saved as a draft' },
};

const shapes: Record<ReadingState, TagShape> = {
  waiting: 'planned',
  reading: 'ongoing',
  read: 'attention',
  failed: 'error',
  saved: 'done',
};

export function stateName(state: ReadingState, lang: Lang): string {
  return names[state][lang];
}

export function StateTag({ state, lang }: { state: ReadingState; lang: Lang }) {
  return <Tag shape={shapes[state]}>{stateName(state, lang)}</Tag>;
}
