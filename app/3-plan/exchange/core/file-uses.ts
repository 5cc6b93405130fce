import type { Lang, Text } from '#base/text.ts';
import { type FileFormat, fileFormats } from './file-formats.ts';

/** Every format a plan, a part of it or its findings can be had as, the most asked for first. */
const offered = ['pdf', ...fileFormats] as const;

const names: Record<FileFormat | 'pdf', string> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
};

const uses: Record<FileFormat | 'pdf', Text> = {
  pdf: {
    nb: 'Til å lese, skrive ut og legge ved. Universelt utformet (PDF/UA).',
    nn: 'Til å lese, skrive ut og leggje ved. Universelt utforma (PDF/UA).',
    en: 'For reading, printing and attaching. Accessible (PDF/UA).',
  },
  docx: {
    nb: 'Til å skrive videre i. Overskriftene og tabellene er ekte.',
    nn: 'Til å skrive vidare i. Overskriftene og tabellane er ekte.',
    en: 'For writing on in. Headings and tables are real ones.',
  },
  xlsx: {
    nb: 'Til å sortere og regne i. Ett ark for hvert slags innhold.',
    nn: 'Til å sortere og rekne i. Eitt ark for kvart slag innhald.',
    en: 'For sorting and calculating. One sheet for each kind of content.',
  },
  csv: {
    nb: 'Én enkel tabell, som alle regneark og statistikkprogrammer kan lese.',
    nn: 'Éin enkel tabell, som alle rekneark og statistikkprogram kan lese.',
    en: 'One simple table that every spreadsheet and statistics program can read.',
  },
  json: {
    nb: 'Alt innholdet, for den som lager programmer.',
    nn: 'Alt innhaldet, for den som lagar program.',
    en: 'All of the content, for those who make programs.',
  },
};

/** What can be downloaded: the address, the format by its known name, and what it is good for. */
export function downloadsOf(
  lang: Lang,
  hrefOf: (format: FileFormat | 'pdf') => string,
): { href: string; format: string; use: string }[] {
  return offered.map((format) => ({
    href: hrefOf(format),
    format: names[format],
    use: uses[format][lang],
  }));
}
