import type { SetAsideRefusal } from '#3-plan/exchange/core/set-aside.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const texts = {
  title: {
    nb: 'Sett merknaden til side',
    nn: 'Set merknaden til side',
    en: 'Set the finding aside',
  },
  link: { nb: 'Sett til side', nn: 'Set til side', en: 'Set aside' },
  lead: {
    nb: 'Gjør dette når dere har sett på det merknaden gjelder, og det står slik i dokumentet. Merknaden regnes da ikke lenger som åpen, og er den en feil, er den ikke lenger til hinder for at planen blir vedtatt. Den blir stående under «Satt til side» med det du skriver her, og kan tas opp igjen.',
    nn: 'Gjer dette når de har sett på det merknaden gjeld, og det står slik i dokumentet. Merknaden blir då ikkje lenger rekna som open, og er han ein feil, er han ikkje lenger til hinder for at planen blir vedteken. Han blir ståande under «Sett til side» med det du skriv her, og kan takast opp att.',
    en: 'Do this when you have looked at what the finding is about, and it is so in the document. The finding then no longer counts as open, and if it is an error it no longer keeps the plan from being adopted. It stays under “Set aside” with what you write here, and can be taken up again.',
  },
  finding: { nb: 'Merknaden', nn: 'Merknaden', en: 'The finding' },
  why: {
    nb: 'Hvorfor det blir stående',
    nn: 'Kvifor det blir ståande',
    en: 'Why it is left as it is',
  },
  whyHint: {
    nb: 'En setning eller to, for eksempel at summen er rundet av. Det står ved merknaden sammen med rollen din, og vises for alle hvis merknadene vises for alle.',
    nn: 'Ei setning eller to, til dømes at summen er runda av. Det står ved merknaden saman med rolla di, og blir vist for alle om merknadene blir viste for alle.',
    en: 'A sentence or two, for example that the sum was rounded. It stands with the finding together with your role, and everyone sees it if everyone sees the findings.',
  },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  takeUp: { nb: 'Ta opp igjen', nn: 'Ta opp att', en: 'Take up again' },
  aside: { nb: 'Satt til side ({n})', nn: 'Sett til side ({n})', en: 'Set aside ({n})' },
  said: {
    nb: 'Satt til side {day} ({role}):',
    nn: 'Sett til side {day} ({role}):',
    en: 'Set aside on {day} ({role}):',
  },
} satisfies Record<string, Text>;

/** Why a finding was neither set aside nor taken up again, and what to do. */
export const refusalSentences: Record<SetAsideRefusal | ActRefusal, Text> = {
  ...actSentences,
  'no-such-edition': {
    nb: 'Utgaven finnes ikke her lenger. Gå til planen og velg en av utgavene der.',
    nn: 'Utgåva finst ikkje her lenger. Gå til planen og vel ei av utgåvene der.',
    en: 'The edition is no longer here. Go to the plan and choose one of its editions.',
  },
  'edition-is-closed': {
    nb: 'Utgaven er lagt fram eller vedtatt. Merknader settes til side og tas opp igjen bare så lenge den blir skrevet på.',
    nn: 'Utgåva er lagd fram eller vedteken. Merknader blir sette til side og tekne opp att berre så lenge ho blir skriven på.',
    en: 'The edition has been put forward or adopted. Findings are set aside and taken up again only as long as it is being written.',
  },
  'no-such-finding': {
    nb: 'Dokumentet har ingen slik merknad. Gå tilbake til planen og velg den på nytt.',
    nn: 'Dokumentet har ingen slik merknad. Gå tilbake til planen og vel han på nytt.',
    en: 'The document has no such finding. Go back to the plan and choose it again.',
  },
  'mended-in-the-plan': {
    nb: 'Merknaden gjelder teksten i planen, og går bort når teksten er rettet. Den kan ikke settes til side.',
    nn: 'Merknaden gjeld teksten i planen, og går bort når teksten er retta. Han kan ikkje setjast til side.',
    en: 'The finding is about the text of the plan, and goes away when the text has been put right. It cannot be set aside.',
  },
  'already-set-aside': {
    nb: 'Merknaden er alt satt til side. Kanskje gjorde noen andre det like før deg. Begrunnelsen står ved den på planens side.',
    nn: 'Merknaden er alt sett til side. Kanskje gjorde nokon andre det like før deg. Grunngjevinga står ved han på sida til planen.',
    en: 'The finding is already set aside. Someone else may have done it just before you. The reason stands with it on the plan’s page.',
  },
  'not-set-aside': {
    nb: 'Merknaden er ikke satt til side, så det er ingenting å ta opp igjen. Kanskje gjorde noen andre det like før deg.',
    nn: 'Merknaden er ikkje sett til side, så det er ingenting å ta opp att. Kanskje gjorde nokon andre det like før deg.',
    en: 'The finding is not set aside, so there is nothing to take up again. Someone else may have done it just before you.',
  },
};

const faults = {
  too_small: {
    nb: 'Skriv hvorfor det blir stående, med minst tre tegn.',
    nn: 'Skriv kvifor det blir ståande, med minst tre teikn.',
    en: 'Write why it is left as it is, in at least three characters.',
  },
  too_big: {
    nb: 'Teksten er for lang. Den kan ha 500 tegn.',
    nn: 'Teksten er for lang. Han kan ha 500 teikn.',
    en: 'The text is too long. It may have 500 characters.',
  },
  other: {
    nb: 'Skjemaet kom ikke helt fram. Last siden på nytt og prøv igjen.',
    nn: 'Skjemaet kom ikkje heilt fram. Last sida på nytt og prøv igjen.',
    en: 'The form did not arrive whole. Load the page again and try once more.',
  },
} satisfies Record<string, Text>;

/** What is wrong with the reason, by the schema's own code for it. */
export function faultSentence(code: string, lang: Lang): string {
  return (code === 'too_small' || code === 'too_big' ? faults[code] : faults.other)[lang];
}
