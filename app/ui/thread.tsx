import type { Lang, Text } from '#base/text.ts';

/** The way of a thing through the year, from what is lacking to what was learnt. */
export const stations = ['need', 'contribution', 'measure', 'service', 'result', 'lesson'] as const;
export type Station = (typeof stations)[number];

export interface ThreadItem {
  title: string;
  /** Where it leads; without one it is told and cannot be followed. */
  href?: string | undefined;
  lang?: Lang | undefined;
}

const names: Record<Station, Text> = {
  need: { nb: 'Behov', nn: 'Behov', en: 'Need' },
  contribution: { nb: 'Innspill', nn: 'Innspel', en: 'Contribution' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  result: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  lesson: { nb: 'Erfaring', nn: 'Erfaring', en: 'Lesson' },
};

const nothing: Record<Station, Text> = {
  need: {
    nb: 'Ingen behov knyttet til ennå',
    nn: 'Ingen behov knytte til enno',
    en: 'No need tied to it yet',
  },
  contribution: { nb: 'Ingen innspill ennå', nn: 'Ingen innspel enno', en: 'No contributions yet' },
  measure: { nb: 'Ingen tiltak ennå', nn: 'Ingen tiltak enno', en: 'No measures yet' },
  service: { nb: 'Ingen tjeneste ennå', nn: 'Inga teneste enno', en: 'No service yet' },
  result: { nb: 'Ingen resultater ennå', nn: 'Ingen resultat enno', en: 'No results yet' },
  lesson: { nb: 'Ingen erfaringer ennå', nn: 'Ingen erfaringar enno', en: 'No lessons yet' },
};

interface ThreadProps {
  lang: Lang;
  /** The station this page is. */
  here: Station;
  /** What stands at each station; a station left out is shown as empty, never hidden. */
  items: Partial<Record<Station, readonly ThreadItem[]>>;
}

/** Six stations in a row, on a narrow screen under each other. */
export function Thread({ lang, here, items }: ThreadProps) {
  return (
    <ol class="thread">
      {stations.map((station, index) => {
        const own = items[station] ?? [];
        const next = stations[index + 1];
        const joined = own.length > 0 && next !== undefined && (items[next] ?? []).length > 0;
        const state = station === here ? 'here' : own.length > 0 ? 'known' : 'unknown';
        return (
          <li
            key={station}
            class={`station station-${station} ${state}${joined ? ' joined' : ''}`}
            aria-current={station === here ? 'step' : undefined}
          >
            <p class="station-name">{names[station][lang]}</p>
            {own.length === 0 && <p class="station-empty">{nothing[station][lang]}</p>}
            {own.length > 0 && <StationItems items={own} />}
          </li>
        );
      })}
    </ol>
  );
}

function StationItems({ items }: { items: readonly ThreadItem[] }) {
  return (
    <ul>
      {items.map(({ title, href, lang }) => (
        <li key={`${href} ${title}`} lang={lang}>
          {href ? <a href={href}>{title}</a> : title}
        </li>
      ))}
    </ul>
  );
}
