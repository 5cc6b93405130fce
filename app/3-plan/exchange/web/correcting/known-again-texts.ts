import type { Likely } from '#3-plan/plan/core/recognise/recognise.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

export const texts = {
  title: {
    nb: 'Det samme som før? ({n})',
    nn: 'Det same som før? ({n})',
    en: 'The same as before? ({n})',
  },
  known: { nb: 'Kjent igjen', nn: 'Kjent att', en: 'Known again' },
  text: {
    nb: 'Dette ligner på noe i en tidligere plan. Er det det samme, følger historien og rapportene med. Det du ikke svarer på, lagres som nytt, og det gamle regnes som avsluttet.',
    nn: 'Dette liknar på noko i ein tidlegare plan. Er det det same, følgjer historia og rapportane med. Det du ikkje svarar på, blir lagra som nytt, og det gamle blir rekna som avslutta.',
    en: 'This is like something in an earlier plan. If it is the same, its history and reports come along. What you do not answer is saved as new, and the old one counts as ended.',
  },
  byNumber: {
    nb: 'Kjent igjen på nummer og mål ({n})',
    nn: 'Kjent att på nummer og mål ({n})',
    en: 'Known again by number and goal ({n})',
  },
  byNumberText: {
    nb: 'Nummeret og målet er de samme og teksten ligner, så disse regnes som de samme under nytt navn.',
    nn: 'Nummeret og målet er dei same og teksten liknar, så desse blir rekna som dei same under nytt namn.',
    en: 'Number and goal are the same and the text is alike, so these count as the same under a new name.',
  },
  before: { nb: 'Før:', nn: 'Før:', en: 'Before:' },
  same: { nb: 'Samme {facts}.', nn: 'Same {facts}.', en: 'The same {facts}.' },
  near: { nb: 'Lignende {facts}.', nn: 'Liknande {facts}.', en: 'Similar {facts}.' },
  yes: { nb: 'Ja, det samme', nn: 'Ja, det same', en: 'Yes, the same' },
  no: { nb: 'Nei, noe nytt', nn: 'Nei, noko nytt', en: 'No, something new' },
} satisfies Record<string, Text>;

const facts = {
  number: { nb: 'nummer', nn: 'nummer', en: 'number' },
  home: { nb: 'mål', nn: 'mål', en: 'goal' },
  lead: { nb: 'hovedansvar', nn: 'hovudansvar', en: 'lead' },
  title: { nb: 'navn', nn: 'namn', en: 'name' },
  text: { nb: 'tekst', nn: 'tekst', en: 'text' },
} satisfies Record<keyof Likely['by'], Text>;

type Fact = keyof typeof facts;

/** What the two have in common, in words: first what is the same, then what is nearly so. */
export function inCommon({ by }: Likely, lang: Lang): string {
  const all = Object.keys(facts) as Fact[];
  const same = all.filter((fact) => by[fact] === true || by[fact] === 1);
  const near = all.filter((fact) => {
    const found = by[fact];
    return typeof found === 'number' && found >= 0.3 && found < 1;
  });
  const say = (text: Text, found: readonly Fact[]) =>
    found.length === 0
      ? []
      : [
          fill(text, lang, {
            facts: listed(
              found.map((fact) => facts[fact][lang]),
              lang,
            ),
          }),
        ];
  return [...say(texts.same, same), ...say(texts.near, near)].join(' ');
}

function listed(words: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}
