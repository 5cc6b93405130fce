import type { Text } from '#base/text.ts';
import type { ActorKind, BodyKind } from './partnership.ts';
import type { RegionKind } from './regions.ts';

/** The words for kinds of actors, bodies and regions. */
export const actorKindNames: Readonly<Record<ActorKind, Text>> = {
  organisation: { nb: 'Organisasjon', nn: 'Organisasjon', en: 'Organisation' },
  section: { nb: 'Seksjon', nn: 'Seksjon', en: 'Section' },
  collective: { nb: 'Samlet aktør', nn: 'Samla aktør', en: 'Collective actor' },
};

export const bodyKindNames: Readonly<Record<BodyKind, Text>> = {
  council: { nb: 'Folkevalgt råd', nn: 'Folkevalt råd', en: 'Council' },
  committee: { nb: 'Utvalg', nn: 'Utval', en: 'Committee' },
  'steering-group': { nb: 'Styringsgruppe', nn: 'Styringsgruppe', en: 'Steering group' },
  forum: { nb: 'Forum', nn: 'Forum', en: 'Forum' },
  administration: { nb: 'Administrasjon', nn: 'Administrasjon', en: 'Administration' },
};

export const regionKindNames: Readonly<Record<RegionKind, Text>> = {
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
};

/** Whom one acts for who acts for no organisation: as it stands alone, and within a sentence. */
export const partnershipItself = {
  alone: {
    nb: 'Partnerskapet selv',
    nn: 'Partnarskapet sjølv',
    en: 'The partnership itself',
  },
  within: {
    nb: 'partnerskapet selv',
    nn: 'partnarskapet sjølv',
    en: 'the partnership itself',
  },
} satisfies Record<string, Text>;
