import type { PlacingAnewRefusal } from '#3-plan/editions/core/life/placing.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const placeBodyTexts = {
  title: {
    nb: 'Hvem {body} hører til',
    nn: 'Kven {body} høyrer til',
    en: 'Where {body} belongs',
  },
  lead: {
    nb: 'Blir planen endret mens den behandles, ser organet på nytt det som gjelder tiltak organisasjonen leder, eller penger den betaler. Et organ for hele partnerskapet ser alle endringer. Det organet alt har bestemt, står som det er.',
    nn: 'Blir planen endra medan han blir handsama, ser organet på nytt det som gjeld tiltak organisasjonen leier, eller pengar han betaler. Eit organ for heile partnarskapet ser alle endringar. Det organet alt har bestemt, står som det er.',
    en: 'If the plan is changed while it is being decided on, the body sees again what is about measures its organisation leads or money it pays. A body for the whole partnership sees every change. What the body has already decided stands as it is.',
  },
  of: {
    nb: 'Organisasjonen organet hører til',
    nn: 'Organisasjonen organet høyrer til',
    en: 'The organisation the body belongs to',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  leave: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
} satisfies Record<string, Text>;

/** Why a body was not given another organisation, and what to do. */
export const placeBodySentences: Readonly<Record<PlacingAnewRefusal | ActRefusal, Text>> = {
  'no-such-body': {
    nb: 'Organet finnes ikke i dette partnerskapet. Gå tilbake til planen.',
    nn: 'Organet finst ikkje i dette partnarskapet. Gå tilbake til planen.',
    en: 'The body is not of this partnership. Go back to the plan.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre endret hvor organet hører til, mens du holdt på. Valget ditt står ennå; lagre på nytt hvis det fortsatt er rett.',
    nn: 'Nokon andre endra kvar organet høyrer til, medan du heldt på. Valet ditt står enno; lagre på nytt om det framleis er rett.',
    en: 'Someone else changed where the body belongs meanwhile. Your choice is still there; save again if it still is right.',
  },
  'nothing-changed': {
    nb: 'Organet hører til der fra før, så ingenting er lagret.',
    nn: 'Organet høyrer til der frå før, så ingenting er lagra.',
    en: 'The body belongs there already, so nothing was saved.',
  },
  'no-such-organisation': {
    nb: 'Organisasjonen hører ikke til dette partnerskapet. Velg en annen.',
    nn: 'Organisasjonen høyrer ikkje til dette partnarskapet. Vel ein annan.',
    en: 'That organisation is not of this partnership. Choose another.',
  },
  'decides-now': {
    nb: 'Organet har behandlet en plan som ikke er vedtatt ennå, og skal se de endringene det har krav på å se. Gjør dette når planen er vedtatt.',
    nn: 'Organet har handsama ein plan som ikkje er vedteken enno, og skal sjå dei endringane det har krav på å sjå. Gjer dette når planen er vedteken.',
    en: 'The body has decided on a plan that is not adopted yet, and is to see the changes it has a right to see. Do this when the plan is adopted.',
  },
  'decided-for-another': {
    nb: 'Organet har gjort vedtak for organisasjonen det hører til, så det beholder den. Er det et annet organ, fører du det opp med et eget navn.',
    nn: 'Organet har gjort vedtak for organisasjonen det høyrer til, så det held på han. Er det eit anna organ, fører du det opp med eit eige namn.',
    en: 'The body has decided for the organisation it belongs to, so it keeps it. If it is another body, list it under a name of its own.',
  },
  ...actSentences,
};
