import { mediaTypes } from '#base/media-types.ts';
import { slugOf } from '#base/slug.ts';

/** What a plan, a part of it, or its findings can be had as at once, without waiting for it to be made. */
export const fileFormats = ['docx', 'xlsx', 'csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** What each format is handed out as. */
export const fileTypes: Readonly<Record<FileFormat, string>> = {
  docx: mediaTypes.docx,
  xlsx: mediaTypes.xlsx,
  csv: `${mediaTypes.csv}; charset=utf-8`,
  json: `${mediaTypes.json}; charset=utf-8`,
};

/** Where the schema of a plan's JSON file is found, from any page of the site. */
export const planSchemaPath = '/plan.schema.json';

/** The format a word names, or null. */
export function fileFormatOf(word: string): FileFormat | null {
  return fileFormats.find((format) => format === word) ?? null;
}

/**
 * «vest-telemark-handlingsplan-2026.docx»: the words of a title, without what a file system may not take, and
 * what part of it it is.
 */
export function fileName(partnership: string, title: string, ending: string, part = ''): string {
  return `${[partnership, slugOf(title), part].filter((part) => part !== '').join('-')}.${ending}`;
}
