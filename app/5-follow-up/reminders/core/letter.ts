import { daysUntil } from '#0-partnership/thread/core/occasion.ts';
import { formatDay } from '#base/format.ts';
import type { Day } from '#base/period.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

/** One thing as the letter says it. `href` is the whole address of its page. */
export type Line = {
  of: 'due' | 'silent' | 'change';
  day: Day;
  /** What is due or what happened, in the reader's language; and what the thing is called, in its own. */
  words: string | null;
  title: string | null;
  /** The partnership, where the letter tells of several. */
  place: string | null;
  href: string | null;
  /** Where one reports on it without an account. */
  report: string | null;
};

export type Letter = {
  lang: Lang;
  today: Day;
  lines: readonly Line[];
  /** Where one sees all of it and chooses how often one is written to, and where one stops it. */
  myPage: string;
  stop: string;
};

/** No list in a letter is longer; the page of one's own has the rest. A link to report is made for no other. */
export const mostLines = 25;

const texts = {
  hello: { nb: 'Hei!', nn: 'Hei!', en: 'Hello!' },
  subjectLate: {
    nb: 'Tannhjul: en frist er gått ut',
    nn: 'Tannhjul: ein frist er gått ut',
    en: 'Tannhjul: a deadline has passed',
  },
  subjectLateMany: {
    nb: 'Tannhjul: {n} frister er gått ut',
    nn: 'Tannhjul: {n} fristar er gått ut',
    en: 'Tannhjul: {n} deadlines have passed',
  },
  subjectDue: {
    nb: 'Tannhjul: frist {day}',
    nn: 'Tannhjul: frist {day}',
    en: 'Tannhjul: due {day}',
  },
  subjectSilent: {
    nb: 'Tannhjul: hvordan går det med tiltakene?',
    nn: 'Tannhjul: korleis går det med tiltaka?',
    en: 'Tannhjul: how are the measures going?',
  },
  subjectNew: {
    nb: 'Tannhjul: nytt i planen',
    nn: 'Tannhjul: nytt i planen',
    en: 'Tannhjul: new in the plan',
  },
  due: {
    nb: 'Frister for deg og dem du handler på vegne av',
    nn: 'Fristar for deg og dei du handlar på vegner av',
    en: 'Deadlines for you and those you act for',
  },
  silent: {
    nb: 'Tiltak ingen har meldt om på lenge',
    nn: 'Tiltak ingen har meldt om på lenge',
    en: 'Measures nobody has reported on for a long time',
  },
  change: { nb: 'Nytt i planen', nn: 'Nytt i planen', en: 'New in the plan' },
  late: { nb: 'over tiden', nn: 'over tida', en: 'overdue' },
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
  tomorrow: { nb: 'i morgen', nn: 'i morgon', en: 'tomorrow' },
  inDays: { nb: 'om {n} dager', nn: 'om {n} dagar', en: 'in {n} days' },
  report: {
    nb: 'Meld på ett minutt, uten konto: {link}',
    nn: 'Meld på eitt minutt, utan konto: {link}',
    en: 'Report in a minute, without an account: {link}',
  },
  keep: {
    nb: 'Den som har en slik lenke, kan melde på vegne av organisasjonen. Send den bare videre til den som skal svare.',
    nn: 'Den som har ei slik lenkje, kan melde på vegner av organisasjonen. Send henne berre vidare til den som skal svare.',
    en: 'Whoever has such a link can report on behalf of the organisation. Only pass it on to the one who is to answer.',
  },
  more: { nb: '… og {n} til: {link}', nn: '… og {n} til: {link}', en: '… and {n} more: {link}' },
  foot: {
    nb: `Du får dette fordi du er med i et partnerskap i Tannhjul. Velg hvor ofte du vil ha e-post: {page}
Stopp disse e-postene: {stop}`,
    nn: `Du får dette fordi du er med i eit partnarskap i Tannhjul. Vel kor ofte du vil ha e-post: {page}
Stopp desse e-postane: {stop}`,
    en: `You get this because you take part in a partnership in Tannhjul. Choose how often you want e-mails: {page}
Stop these e-mails: {stop}`,
  },
} satisfies Record<string, Text>;

/** The one letter of a day: what is due, what is silent and what is new, each with the way to it. */
export function reminderLetter(letter: Letter): { subject: string; text: string } {
  const { lang, lines, myPage, stop } = letter;
  const parts = (['due', 'silent', 'change'] as const).flatMap((of) => {
    const some = lines.filter((line) => line.of === of);
    return some.length === 0 ? [] : [part(letter, texts[of], some)];
  });
  if (lines.some(({ report }) => report !== null)) parts.push(texts.keep[lang]);
  const foot = fill(texts.foot, lang, { page: myPage, stop });
  return {
    subject: subjectOf(letter),
    text: `${[texts.hello[lang], ...parts, `-- \n${foot}`].join('\n\n')}\n`,
  };
}

/** What presses most: what is late, then the first deadline, then silence, then news. */
function subjectOf({ lang, today, lines }: Letter): string {
  const due = lines.filter(({ of }) => of === 'due');
  const late = due.filter(({ day }) => day < today).length;
  if (late === 1) return texts.subjectLate[lang];
  if (late > 1) return fill(texts.subjectLateMany, lang, { n: late });
  if (due[0]) return fill(texts.subjectDue, lang, { day: formatDay(due[0].day, lang) });
  const silent = lines.some(({ of }) => of === 'silent');
  return (silent ? texts.subjectSilent : texts.subjectNew)[lang];
}

function part({ lang, today, myPage }: Letter, title: Text, lines: readonly Line[]): string {
  const heading = title[lang];
  const shown = lines.slice(0, mostLines).map((line) => drawn(line, lang, today));
  const left = lines.length - shown.length;
  if (left > 0) shown.push(fill(texts.more, lang, { n: left, link: myPage }));
  return `${heading}\n${'-'.repeat(heading.length)}\n\n${shown.join('\n\n')}`;
}

function drawn({ of, day, words, title, place, href, report }: Line, lang: Lang, today: Day) {
  const when = of === 'due' ? ` (${whenIs(day, lang, today)})` : '';
  const said = [words, title && oneLine(title)].filter(Boolean).join(' – ');
  const first = of === 'silent' ? said : `${formatDay(day, lang)}${when}: ${said}`;
  return [
    `* ${first}${place ? ` [${oneLine(place)}]` : ''}`,
    ...(href ? [`  ${href}`] : []),
    ...(report ? [`  ${fill(texts.report, lang, { link: report })}`] : []),
  ].join('\n');
}

function whenIs(day: Day, lang: Lang, today: Day): string {
  const left = daysUntil(today, day);
  if (left < 0) return texts.late[lang];
  if (left === 0) return texts.today[lang];
  return left === 1 ? texts.tomorrow[lang] : fill(texts.inDays, lang, { n: left });
}

/** What is typed in a plan begins no line of its own in a letter. */
function oneLine(typed: string): string {
  return typed.replace(/\s+/g, ' ').trim();
}
