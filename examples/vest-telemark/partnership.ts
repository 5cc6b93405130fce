import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';
import { type Actor, collectives, organisations, parties } from '../organisations.ts';

const municipalities = [
  'Fyresdal kommune',
  'Kviteseid kommune',
  'Nissedal kommune',
  'Seljord kommune',
  'Tokke kommune',
  'Vinje kommune',
];

const actors: Actor[] = [
  ...parties(
    ...municipalities,
    'Telemark fylkeskommune',
    'Kommunal- og distriktsdepartementet',
    'Vest-Telemarkrådet',
  ),
  ...organisations(
    'Husbanken',
    'Statsforvaltaren i Vestfold og Telemark',
    'Distriktssenteret',
    'Miljødirektoratet',
    'Innovasjon Norge',
    'Nav Vest-Telemark',
    'NHO',
    'KS',
    'Universitetet i Sørøst-Norge',
    'Vest-Telemark vidaregåande skule',
    'Studie- og utdanningssenteret i Nissedal',
    'OKOS Telemark',
    'Etablerartenesta i Vest-Telemark',
    'Telemark næringshage',
    'Vest-Telemark næringsforum',
    'Nortura',
    'Norsk Landbruksrådgiving',
    'Tine',
  ),
  ...collectives('Vest-Telemarkrådet', 'Kommunane i Vest-Telemark').map((actor) => ({
    ...actor,
    members: municipalities,
  })),
  ...collectives('Telemark fylkeskommune', 'Kompetansenettverket for Vest-Telemark'),
  ...collectives(
    null,
    'Bankar',
    'Lokale og regionale aktørar i privat og offentleg sektor',
    'Planavdelingane i kommunane',
    'Næringskollegiet i Vest-Telemark',
    'Landbruksforvaltinga i Vest-Telemark',
    'Fagorganisasjonane',
    'Kommunalsjefane for helse og oppvekst',
    'Utdannings- og fagmiljø',
  ),
];

/** Six municipalities, the county and the state under one agreement on rural growth. */
export const partnership: PartnershipInput = {
  slug: 'vest-telemark',
  name: 'Vest-Telemark',
  about:
    'Seks kommunar, fylkeskommunen og staten samarbeider om fleire bustader, fleire private arbeidsplassar og meir kompetanse i helse og oppvekst.',
  lang: 'nn',
  regions: ['4022', '4028', '4030', '4032', '4034', '4036'],
  regionsIn: 2026,
  actors,
  bodies: [
    { name: 'Styringsgruppa for bygdevekstpiloten', kind: 'steering-group' },
    { name: 'Kommunestyret i Fyresdal', kind: 'council', of: 'Fyresdal kommune' },
    { name: 'Kommunestyret i Kviteseid', kind: 'council', of: 'Kviteseid kommune' },
    { name: 'Kommunestyret i Nissedal', kind: 'council', of: 'Nissedal kommune' },
    { name: 'Kommunestyret i Seljord', kind: 'council', of: 'Seljord kommune' },
    { name: 'Kommunestyret i Tokke', kind: 'council', of: 'Tokke kommune' },
    { name: 'Kommunestyret i Vinje', kind: 'council', of: 'Vinje kommune' },
    { name: 'Fylkestinget', kind: 'council', of: 'Telemark fylkeskommune' },
    { name: 'Fylkesutvalet', kind: 'committee', of: 'Telemark fylkeskommune' },
    { name: 'Yrkesopplæringsnemnda', kind: 'committee', of: 'Telemark fylkeskommune' },
    {
      name: 'Hovudutval for utdanning, folkehelse og tannhelse',
      kind: 'committee',
      of: 'Telemark fylkeskommune',
    },
    {
      name: 'Hovudutval for næring, industri og klima',
      kind: 'committee',
      of: 'Telemark fylkeskommune',
    },
    { name: 'Kommunedirektørmøtet i Vest-Telemark', kind: 'forum' },
    { name: 'Landbruksgruppa i Vest-Telemark', kind: 'forum' },
  ],
  example: true,
};
