import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

const texts = {
  subject: {
    nb: 'Hvordan går det med «{title}»?',
    nn: 'Korleis går det med «{title}»?',
    en: 'How is “{title}” going?',
  },
  text: {
    nb: `Hei!

{partnership} ber {organisation} om å melde hvordan det går med tiltaket «{title}». Det tar et minutt, og du trenger ingen konto:

{link}

Meld innen {due}. Lenken virker til og med {ends} og gjelder bare dette tiltaket. Den som har lenken, kan melde på vegne av {organisation}, så send den bare videre til den som skal svare.`,
    nn: `Hei!

{partnership} ber {organisation} om å melde korleis det går med tiltaket «{title}». Det tek eit minutt, og du treng ingen konto:

{link}

Meld innan {due}. Lenkja verkar til og med {ends} og gjeld berre dette tiltaket. Den som har lenkja, kan melde på vegner av {organisation}, så send henne berre vidare til den som skal svare.`,
    en: `Hello!

{partnership} asks {organisation} to report on how the measure “{title}” is going. It takes a minute, and you need no account:

{link}

Please report by {due}. The link works up to and including {ends}, and is for this measure alone. Whoever has it can report on behalf of {organisation}, so only pass it on to the one who is to answer.`,
  },
} satisfies Record<string, Text>;

/** The letter that asks for a report: who asks whom about which measure, by when, and the link. */
export function reportLetter(
  lang: Lang,
  asked: {
    partnership: string;
    organisation: string;
    title: string;
    link: string;
    due: Day;
    ends: Day;
  },
): { subject: string; text: string } {
  const { due, ends, ...words } = asked;
  const values = { ...words, due: formatDay(due, lang), ends: formatDay(ends, lang) };
  // A line in a heading of a letter would begin another heading.
  const subject = fill(texts.subject, lang, values).replace(/\s+/g, ' ');
  return { subject, text: fill(texts.text, lang, values) };
}
