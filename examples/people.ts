import type { MemberRole } from '#0-partnership/members/core/people/roles.ts';

/** Somebody in an example: what they are there, and no name, since they are nobody. */
export type ExamplePerson = {
  /** Of a domain that no letter can reach. */
  email: string;
  name: string;
  roles: MemberRole[];
  /** As the example's plan calls it. */
  organisation: string;
  bodies?: string[];
};

const at = (who: string, where: string) => `${who}@${where}.eksempel.invalid`;

/** Works in the county and for the partnership in the district too. */
const adviser = at('radgiver', 'telemark-fylke');

const telemark: ExamplePerson[] = [
  {
    email: at('administrator', 'telemark'),
    name: 'Administrator i Telemark',
    roles: ['administrator'],
    organisation: 'Telemark fylkeskommune',
  },
  {
    email: at('koordinator', 'telemark'),
    name: 'Koordinator i Telemark',
    roles: ['coordinator'],
    organisation: 'Telemark fylkeskommune',
  },
  {
    email: adviser,
    name: 'Rådgiver i Telemark fylkeskommune',
    roles: ['editor'],
    organisation: 'Kompetanse og integrering, Telemark fylkeskommune',
  },
  // One person who speaks for two organisations, and chooses which.
  ...['Nav', 'Universitetet i Sørøst-Norge'].map(
    (organisation): ExamplePerson => ({
      email: at('kontakt', 'telemark'),
      name: 'Partnerkontakt i Telemark',
      roles: ['partner-contact'],
      organisation,
    }),
  ),
  {
    email: at('nav', 'telemark'),
    name: 'Partnerkontakt i Nav Telemark',
    roles: ['partner-contact'],
    organisation: 'Nav',
  },
];

const vestfoldOgTelemark: ExamplePerson[] = [
  {
    email: at('administrator', 'vestfold-og-telemark'),
    name: 'Administrator i Vestfold og Telemark',
    roles: ['administrator', 'editor'],
    organisation: 'Vestfold og Telemark fylkeskommune',
  },
  {
    email: at('fylkestinget', 'vestfold-og-telemark'),
    name: 'Sekretær for Fylkestinget',
    roles: ['decision-recorder'],
    organisation: 'Vestfold og Telemark fylkeskommune',
    bodies: ['Fylkestinget'],
  },
];

const vestTelemark: ExamplePerson[] = [
  {
    email: at('administrator', 'vest-telemark'),
    name: 'Administrator i Vest-Telemark',
    roles: ['administrator'],
    organisation: 'Vest-Telemarkrådet',
  },
  {
    email: at('koordinator', 'vest-telemark'),
    name: 'Koordinator i Vest-Telemark',
    roles: ['coordinator'],
    organisation: 'Vest-Telemarkrådet',
  },
  {
    email: at('redaktor', 'vest-telemark'),
    name: 'Redaktør i Vest-Telemark',
    roles: ['editor'],
    organisation: 'Vest-Telemarkrådet',
  },
  {
    email: adviser,
    name: 'Rådgiver i Telemark fylkeskommune',
    roles: ['partner-contact'],
    organisation: 'Telemark fylkeskommune',
  },
  {
    email: at('nav', 'vest-telemark'),
    name: 'Partnarkontakt i Nav Vest-Telemark',
    roles: ['partner-contact'],
    organisation: 'Nav Vest-Telemark',
  },
  ...['Seljord', 'Vinje'].map(
    (municipality): ExamplePerson => ({
      email: at(`politisk.${municipality.toLowerCase()}`, 'vest-telemark'),
      name: `Politisk sekretariat i ${municipality}`,
      roles: ['decision-recorder'],
      organisation: `${municipality} kommune`,
      bodies: [`Kommunestyret i ${municipality}`],
    }),
  ),
];

const trondelag: ExamplePerson[] = [
  {
    email: at('administrator', 'trondelag'),
    name: 'Administrator i Trøndelag',
    roles: ['administrator'],
    organisation: 'Trøndelag fylkeskommune',
  },
  {
    email: at('koordinator', 'trondelag'),
    name: 'Koordinator i Trøndelag',
    roles: ['coordinator'],
    organisation: 'Trøndelag fylkeskommune',
  },
  {
    email: at('redaktor', 'trondelag'),
    name: 'Redaktør i Trøndelag',
    roles: ['editor'],
    organisation: 'Trøndelag fylkeskommune',
  },
  ...['KS', 'Nav'].map(
    (organisation): ExamplePerson => ({
      email: at(organisation.toLowerCase(), 'trondelag'),
      name: `Partnerkontakt i ${organisation}`,
      roles: ['partner-contact'],
      organisation,
    }),
  ),
  {
    email: at('forumet', 'trondelag'),
    name: 'Sekretær for Kompetanseforum Trøndelag',
    roles: ['decision-recorder'],
    organisation: 'Trøndelag fylkeskommune',
    bodies: ['Kompetanseforum Trøndelag'],
  },
];

/** Who there is to try each example as, by the word in its address. */
export const examplePeople: Readonly<Record<string, readonly ExamplePerson[]>> = {
  telemark,
  'vestfold-og-telemark': vestfoldOgTelemark,
  'vest-telemark': vestTelemark,
  trondelag,
};
