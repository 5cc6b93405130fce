import type { CollectiveRefusal } from '#0-partnership/members/core/collective.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const collectiveTexts = {
  title: {
    nb: 'Hvem {name} består av',
    nn: 'Kven {name} er sett saman av',
    en: 'Who {name} is made up of',
  },
  lead: {
    nb: 'Det {name} har ansvaret for, teller også for hver av dem du krysser av: i saksframlegget til organene deres, og når en endring må ses på nytt.',
    nn: 'Det {name} har ansvaret for, tel òg for kvar av dei du kryssar av: i saksframlegget til organa deira, og når ei endring må sjåast på nytt.',
    en: 'What {name} leads also counts for each of those you tick: in the case of their bodies, and when a change must be seen again.',
  },
  members: { nb: 'Organisasjoner', nn: 'Organisasjonar', en: 'Organisations' },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  leave: { nb: 'Gå tilbake', nn: 'Gå tilbake', en: 'Go back' },
} satisfies Record<string, Text>;

/** Why it was not said who an actor is made up of, and what to do. */
export const collectiveSentences: Readonly<Record<CollectiveRefusal | ActRefusal, Text>> = {
  'no-such-actor': {
    nb: 'En av aktørene finnes ikke her lenger. Se over listen, og lagre på nytt.',
    nn: 'Ein av aktørane finst ikkje her lenger. Sjå over lista, og lagre på nytt.',
    en: 'One of the actors is no longer here. Look through the list, and save again.',
  },
  'not-made-up-of-others': {
    nb: 'En seksjon kan ikke bestå av andre, og ingen kan bestå av seg selv. Velg bare andre organisasjoner.',
    nn: 'Ein seksjon kan ikkje vere sett saman av andre, og ingen av seg sjølv. Vel berre andre organisasjonar.',
    en: 'A section cannot be made up of others, and nobody of themselves. Choose other organisations only.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre endret listen mens du holdt på. Avkryssingen din står ennå; se over den, og lagre på nytt.',
    nn: 'Nokon andre endra lista medan du heldt på. Avkryssinga di står enno; sjå over henne, og lagre på nytt.',
    en: 'Someone else changed the list meanwhile. What you ticked is still there; look it through, and save again.',
  },
  'nothing-changed': {
    nb: 'Listen er slik fra før, så ingenting er lagret.',
    nn: 'Lista er slik frå før, så ingenting er lagra.',
    en: 'The list is so already, so nothing was saved.',
  },
  ...actSentences,
};
