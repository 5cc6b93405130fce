import { type Mask, maskOf, peopleInAddresses } from '#2-participation/workshops/core/mask.ts';
import { participantsIn } from '#2-participation/workshops/core/people.ts';
import { askedBy } from '#2-participation/workshops/core/questions.ts';
import type { Lang } from '#base/text.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * The mask of a document as its source shows it, for what is taken straight from there into the plan.
 * It knows the persons that participant lines and addresses name.
 */
export function maskOfSource(lines: readonly SourceLine[], lang: Lang | null): Mask {
  const people = lines.flatMap(({ text }) => {
    const asked = text.includes(':') ? askedBy(text) : null;
    const listed = asked?.question === 'participants' ? participantsIn(asked.answer).people : [];
    return text.includes('@') ? [...listed, ...peopleInAddresses(text)] : listed;
  });
  return maskOf(people, lang);
}
