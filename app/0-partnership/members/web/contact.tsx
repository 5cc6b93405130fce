import type { Lang, Text } from '#base/text.ts';

const texts = {
  write: { nb: 'Skriv til', nn: 'Skriv til', en: 'Write to' },
  nobody: {
    nb: 'Den som driver nettstedet, har ikke oppgitt noen adresse ennå. Spør partnerskapet planen gjelder.',
    nn: 'Den som driv nettstaden, har ikkje oppgitt noka adresse enno. Spør partnarskapet planen gjeld.',
    en: 'Whoever runs this site has not given an address yet. Ask the partnership whose plan it is.',
  },
} satisfies Record<string, Text>;

/** Whom to write to: the address of whoever runs the site, when there is one. */
export function Contact({ lang, operator }: { lang: Lang; operator: string | null }) {
  if (operator === null) return <>{texts.nobody[lang]}</>;
  return (
    <>
      {texts.write[lang]} <a href={`mailto:${operator}`}>{operator}</a>.
    </>
  );
}
