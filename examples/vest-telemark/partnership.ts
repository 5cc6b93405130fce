import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';

type Actor = NonNullable<PartnershipInput['actors']>[number];

const parties: Actor[] = [
  { name: 'Fyresdal kommune', kind: 'organisation', member: true },
  { name: 'Kviteseid kommune', kind: 'organisation', member: true },
  { name: 'Nissedal kommune', kind: 'organisation', member: true },
  { name: 'Seljord kommune', kind: 'organisation', member: true },
  { name: 'Tokke kommune', kind: 'organisation', member: true },
  { name: 'Vinje kommune', kind: 'organisation', member: true },
  { name: 'Telemark fylkeskommune', kind: 'organisation', member: true },
  { name: 'Kommunal- og distriktsdepartementet', kind: 'organisation', member: true },
  { name: 'Vest-Telemarkrådet', kind: 'organisation', member: true },
];

const organisations: Actor[] = [
  { name: 'Husbanken', kind: 'organisation' },
  { name: 'Statsforvaltaren i Vestfold og Telemark', kind: 'organisation' },
  { name: 'Distriktssenteret', kind: 'organisation' },
  { name: 'Miljødirektoratet', kind: 'organisation' },
  { name: 'Innovasjon Norge', kind: 'organisation' },
  { name: 'Nav Vest-Telemark', kind: 'organisation' },
  { name: 'NHO', kind: 'organisation' },
  { name: 'KS', kind: 'organisation' },
  { name: 'Universitetet i Sørøst-Norge', kind: 'organisation' },
  { name: 'Vest-Telemark vidaregåande skule', kind: 'organisation' },
  { name: 'Studie- og utdanningssenteret i Nissedal', kind: 'organisation' },
  { name: 'OKOS Telemark', kind: 'organisation' },
  { name: 'Etablerartenesta i Vest-Telemark', kind: 'organisation' },
  { name: 'Telemark næringshage', kind: 'organisation' },
  { name: 'Vest-Telemark næringsforum', kind: 'organisation' },
  { name: 'Nortura', kind: 'organisation' },
  { name: 'Norsk Landbruksrådgiving', kind: 'organisation' },
  { name: 'Tine', kind: 'organisation' },
];

const collectives: Actor[] = [
  { name: 'Kommunane i Vest-Telemark', kind: 'collective', of: 'Vest-Telemarkrådet' },
  {
    name: 'Kompetansenettverket for Vest-Telemark',
    kind: 'collective',
    of: 'Telemark fylkeskommune',
  },
  { name: 'Bankar', kind: 'collective' },
  { name: 'Lokale og regionale aktørar i privat og offentleg sektor', kind: 'collective' },
  { name: 'Planavdelingane i kommunane', kind: 'collective' },
  { name: 'Næringskollegiet i Vest-Telemark', kind: 'collective' },
  { name: 'Landbruksforvaltinga i Vest-Telemark', kind: 'collective' },
  { name: 'Fagorganisasjonane', kind: 'collective' },
  { name: 'Kommunalsjefane for helse og oppvekst', kind: 'collective' },
  { name: 'Utdannings- og fagmiljø', kind: 'collective' },
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
  actors: [...parties, ...organisations, ...collectives],
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
