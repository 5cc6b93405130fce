import { correctionButton } from './form-page.tsx';
import { recognisedIn } from './recognised.ts';
import { numbered } from './words-for.ts';

/** «Ja, det samme», or «Nei, noe nytt», of what was asked and nothing else. */
export const knownAgainButton = correctionButton(
  (read, { form: { typed } }) => {
    const { byNumber, likely } = recognisedIn(read);
    const asked = [...byNumber, ...likely].find(
      ({ of, key, earlier }) =>
        of === typed.slag && key === typed.nokkel && earlier.id === typed.tidligere,
    );
    if (!asked || (typed.svar !== 'ja' && typed.svar !== 'nei')) return null;
    const { of, key, earlier } = asked;
    const known = { id: earlier.id, printed: numbered(earlier) };
    const thing = read.corrected.target(of, key);
    return { kind: 'known-again', of, thing, earlier: known, same: typed.svar === 'ja' };
  },
  () => 'kjent-igjen',
);
