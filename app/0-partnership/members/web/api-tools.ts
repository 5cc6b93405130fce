import type { Lang, Text } from '#base/text.ts';

/** How one begins in a tool of one's own: what to do, and what to paste. */
export type Tool = { name: string; about: string; code: string };

type Said = { name: Text; about: Text; code: (addresses: Addresses) => string };
/** A list of measures, and a plan as a workbook, as whole addresses. */
type Addresses = { measures: string; workbook: string };

const tools: readonly Said[] = [
  {
    name: { nb: 'Excel', nn: 'Excel', en: 'Excel' },
    about: {
      nb: 'Velg «Data» og «Fra nettet», og lim inn adressen. Velg arket du vil ha. «Oppdater alle» henter planen på nytt når den er endret.',
      nn: 'Vel «Data» og «Frå nettet», og lim inn adressa. Vel arket du vil ha. «Oppdater alle» hentar planen på nytt når han er endra.',
      en: 'Choose “Data” and “From Web”, and paste the address. Choose the sheet you want. “Refresh All” fetches the plan again when it has changed.',
    },
    code: ({ workbook }) => workbook,
  },
  {
    name: { nb: 'Power Query', nn: 'Power Query', en: 'Power Query' },
    about: {
      nb: 'Alle tiltakene i én tabell, i Excel eller Power BI. Velg «Tom spørring» og «Avansert redigering», og lim inn:',
      nn: 'Alle tiltaka i éin tabell, i Excel eller Power BI. Vel «Tom spørjing» og «Avansert redigering», og lim inn:',
      en: 'All measures in one table, in Excel or Power BI. Choose “Blank Query” and “Advanced Editor”, and paste:',
    },
    code: ({ measures }) => `let
    Page = (address) => Json.Document(Web.Contents(address)),
    Pages = List.Generate(
        () => Page("${measures}"),
        each _ <> null,
        each if [next] = null then null else Page([next])
    ),
    Measures = Table.FromRecords(List.Combine(List.Transform(Pages, each [items])))
in
    Measures`,
  },
  {
    name: { nb: 'Kommandolinje', nn: 'Kommandolinje', en: 'Command line' },
    about: {
      nb: 'curl finnes på Windows, macOS og Linux.',
      nn: 'curl finst på Windows, macOS og Linux.',
      en: 'curl comes with Windows, macOS and Linux.',
    },
    code: ({ measures }) => `curl "${measures}"`,
  },
  {
    name: { nb: 'JavaScript', nn: 'JavaScript', en: 'JavaScript' },
    about: {
      nb: 'Virker på enhver nettside og i Node, uten å installere noe.',
      nn: 'Verkar på alle nettsider og i Node, utan å installere noko.',
      en: 'Works on any web page and in Node, with nothing to install.',
    },
    code: ({ measures }) => `const measures = [];
let next = '${measures}';
while (next) {
  const page = await (await fetch(next)).json();
  measures.push(...page.items);
  next = page.next;
}
console.log(measures.length, measures[0]?.title);`,
  },
  {
    name: { nb: 'Python', nn: 'Python', en: 'Python' },
    about: {
      nb: 'Virker med Python 3 alene.',
      nn: 'Verkar med Python 3 åleine.',
      en: 'Works with Python 3 alone.',
    },
    code: ({ measures }) => `import json, urllib.request

measures = []
address = '${measures}'
while address:
    with urllib.request.urlopen(address) as answer:
        page = json.load(answer)
    measures += page['items']
    address = page['next']
print(len(measures), [one['title'] for one in measures[:3]])`,
  },
];

/** What to paste where, with whole addresses: half a one is of no use outside this page. */
export function toolsFor(addresses: Addresses, lang: Lang): Tool[] {
  return tools.map(({ name, about, code }) => ({
    name: name[lang],
    about: about[lang],
    code: code(addresses),
  }));
}
