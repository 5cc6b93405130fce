import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';

/** Why nothing can be written just now, whatever it is. */
export const actRefusalSentences: Readonly<Record<ActRefusal, Text>> = {
  'not-allowed': {
    nb: 'Du har ikke lov til dette her. Det du skrev, står fortsatt i skjemaet. Logg inn i et annet vindu og prøv igjen.',
    nn: 'Du har ikkje lov til dette her. Det du skreiv, står framleis i skjemaet. Logg inn i eit anna vindauge og prøv igjen.',
    en: 'You may not do this here. What you wrote is still in the form. Sign in in another window and try again.',
  },
  'storage-full': {
    nb: 'Tjenesten har ikke mer lagringsplass, og kan bare leses nå. Ta vare på det du skrev, og prøv igjen senere.',
    nn: 'Tenesta har ikkje meir lagringsplass, og kan berre lesast no. Ta vare på det du skreiv, og prøv igjen seinare.',
    en: 'The service has run out of storage and can only be read for now. Keep what you wrote, and try again later.',
  },
};
