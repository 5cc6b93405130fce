import { fill, type Lang, type Text } from '#base/text.ts';
import { version } from '#platform/http/api/version.ts';

/** Questions people ask of a plan, as addresses; `{place}` is the partnership's name in one and its slug in the other. */
const questions: readonly { asks: Text; address: string }[] = [
  {
    asks: {
      nb: 'Hvilke tiltak er Nav med på i {place}?',
      nn: 'Kva tiltak er Nav med på i {place}?',
      en: 'Which measures does Nav take part in in {place}?',
    },
    address: '/measures?partnership={place}&partner=nav',
  },
  {
    asks: {
      nb: 'Hva leder fylkeskommunen med seksjonene sine i {place}, og hva koster det?',
      nn: 'Kva leier fylkeskommunen med seksjonane sine i {place}, og kva kostar det?',
      en: 'What does the county council lead with its sections in {place}, and what does it cost?',
    },
    address: '/measures?partnership={place}&lead=fylkeskommune&totals=true',
  },
  {
    asks: {
      nb: 'Hvilke organer skal fortsatt behandle planen for {place}?',
      nn: 'Kva organ skal framleis handsame planen for {place}?',
      en: 'Which bodies have the plan for {place} still before them?',
    },
    address: '/approvals?partnership={place}&decided=false',
  },
];

/** The questions as they are asked of one partnership that is there. */
export function questionsAbout(
  { slug, partnership }: { slug: string; partnership: string },
  lang: Lang,
): { asks: string; address: string }[] {
  return questions.map(({ asks, address }) => ({
    asks: fill(asks, lang, { place: partnership }),
    address: version + address.replace('{place}', slug),
  }));
}
