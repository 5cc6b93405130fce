import type { Text } from '#base/text.ts';
import type { Page } from '#platform/http/page.ts';
import { InfoPage, type InfoSection } from '#ui/info-page.tsx';
import { Contact } from './contact.tsx';

const title: Text = { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' };
const lead: Text = {
  nb: 'Alle skal kunne lese og bruke planene. Her står hva som er på plass, hvordan vi vet det, og hva som ikke er godt nok ennå.',
  nn: 'Alle skal kunne lese og bruke planane. Her står kva som er på plass, korleis vi veit det, og kva som ikkje er godt nok enno.',
  en: 'Everyone should be able to read and use the plans. Here is what is in place, how we know it, and what is not good enough yet.',
};

const holds: InfoSection = {
  title: { nb: 'Dette er på plass', nn: 'Dette er på plass', en: 'What is in place' },
  paragraphs: [
    {
      nb: 'Sidene er laget for å følge WCAG 2.2 på nivå A og AA.',
      nn: 'Sidene er laga for å følgje WCAG 2.2 på nivå A og AA.',
      en: 'The pages are made to follow WCAG 2.2 at levels A and AA.',
    },
  ],
  items: [
    {
      nb: 'Alt kan gjøres med tastaturet alene, og uten at nettleseren kjører skript.',
      nn: 'Alt kan gjerast med tastaturet åleine, og utan at nettlesaren køyrer skript.',
      en: 'Everything can be done with the keyboard alone, and without the browser running scripts.',
    },
    {
      nb: 'Sidene kan leses på en skjerm som er 320 punkter bred, og med dobbelt så stor skrift. Bare brede tabeller må flyttes sidelengs.',
      nn: 'Sidene kan lesast på ein skjerm som er 320 punkt brei, og med dobbelt så stor skrift. Berre breie tabellar må flyttast sidelengs.',
      en: 'The pages can be read on a screen 320 pixels wide, and with text twice as large. Only wide tables have to be moved sideways.',
    },
    {
      nb: 'Figurer har de samme opplysningene i en liste eller tabell ved siden av, og ingenting sies med farge alene.',
      nn: 'Figurar har dei same opplysningane i ei liste eller ein tabell ved sida av, og ingenting blir sagt med farge åleine.',
      en: 'Figures have the same facts in a list or table beside them, and nothing is told by colour alone.',
    },
    {
      nb: 'Sidene følger valgene dine for mørk bakgrunn, mindre bevegelse og sterkere kontrast.',
      nn: 'Sidene følgjer vala dine for mørk bakgrunn, mindre rørsle og sterkare kontrast.',
      en: 'The pages follow your choices of dark background, less motion and stronger contrast.',
    },
    {
      nb: 'Hver tekst sier hvilket språk den er på, så skjermlesere uttaler den riktig.',
      nn: 'Kvar tekst seier kva språk han er på, så skjermlesarar uttaler han rett.',
      en: 'Each text says which language it is in, so that screen readers pronounce it right.',
    },
  ],
};

const tested: InfoSection = {
  title: { nb: 'Slik er det prøvd', nn: 'Slik er det prøvd', en: 'How it is tested' },
  paragraphs: [
    {
      nb: 'Hver gang programmet endres, åpnes hver type side i en nettleser og undersøkes med verktøyet axe, som skal finne null feil. De samme prøvene går gjennom sidene med tastatur, uten skript, på smal skjerm, med stor skrift, i mørk utgave og på papir.',
      nn: 'Kvar gong programmet blir endra, blir kvar type side opna i ein nettlesar og undersøkt med verktøyet axe, som skal finne null feil. Dei same prøvene går gjennom sidene med tastatur, utan skript, på smal skjerm, med stor skrift, i mørk utgåve og på papir.',
      en: 'Each time the program changes, every kind of page is opened in a browser and examined with the tool axe, which must find no faults. The same tests go through the pages by keyboard, without scripts, on a narrow screen, with large text, in dark and on paper.',
    },
  ],
};

const lacking: InfoSection = {
  title: {
    nb: 'Dette vet vi ikke er godt nok',
    nn: 'Dette veit vi ikkje er godt nok',
    en: 'What we know is not good enough',
  },
  items: [
    {
      nb: 'Et verktøy finner bare en del av feilene. Sidene er ikke prøvd av mennesker som bruker skjermleser eller andre hjelpemidler til daglig.',
      nn: 'Eit verktøy finn berre ein del av feila. Sidene er ikkje prøvde av menneske som bruker skjermlesar eller andre hjelpemiddel til dagleg.',
      en: 'A tool finds only some of the faults. The pages have not been tried by people who use a screen reader or other aids every day.',
    },
    {
      nb: 'Skriften i kartet, årshjulet og andre figurer blir liten på en smal telefon. De samme opplysningene står i vanlig skrift ved siden av.',
      nn: 'Skrifta i kartet, årshjulet og andre figurar blir lita på ein smal telefon. Dei same opplysningane står i vanleg skrift ved sida av.',
      en: 'The text in the map, the annual wheel and other figures becomes small on a narrow phone. The same facts stand in ordinary text beside them.',
    },
    {
      nb: 'Planene er skrevet av partnerskapene. Vi forenkler ikke språket deres og oversetter det ikke.',
      nn: 'Planane er skrivne av partnarskapa. Vi forenklar ikkje språket deira og omset det ikkje.',
      en: 'The plans are written by the partnerships. We neither simplify their language nor translate it.',
    },
  ],
};

/** What holds for those who read and work in other ways, how that is known, and where it fails. */
export function accessibilityPage(operator: string | null): Page {
  const report: InfoSection = {
    title: { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report a fault' },
    paragraphs: [
      {
        nb: 'Er det noe du ikke får lest eller gjort? Fortell hvilken side det gjelder, hva du prøvde, og hva du bruker.',
        nn: 'Er det noko du ikkje får lese eller gjort? Fortel kva side det gjeld, kva du prøvde, og kva du bruker.',
        en: 'Is there something you cannot read or do? Tell which page it is, what you tried, and what you use.',
      },
    ],
    after: (lang) => <Contact lang={lang} operator={operator} />,
  };
  return async ({ lang }) => ({
    title: title[lang],
    description: lead[lang],
    body: (
      <InfoPage lang={lang} title={title} lead={lead} sections={[holds, tested, lacking, report]} />
    ),
  });
}
