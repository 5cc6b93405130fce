import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';
import type { Lang } from '#base/text.ts';
import { officeLangs } from '#platform/export/core-properties.ts';

const font = 'Calibri';
const quiet = '4B5A5A';

/** Sizes in half points, headings from level 1. */
const headingSizes = [32, 28, 25, 23, 21, 21];

/**
 * Every look of the document is a named style, so that whoever goes on writing in Word changes all of
 * a kind at once, and a template of one's own can be put over it. `color` is six digits.
 */
export function styles(lang: Lang, color: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: officeLangs[lang] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
    },
    paragraphStyles: [...fromTitle(color), ...lists(), ...inTables(color), ...running()],
  };
}

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'next'>;

function style(id: string, name: string, look: Look): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

function fromTitle(color: string): IParagraphStyleOptions[] {
  const bold = { bold: true, color };
  const next = 'Normal';
  const spaced = (before: number, after: number) => ({ spacing: { before, after } });
  return [
    style('Title', 'Title', { next, run: { ...bold, size: 52 }, paragraph: spaced(120, 80) }),
    style('Subtitle', 'Subtitle', {
      next,
      run: { color: quiet, size: 26 },
      paragraph: spaced(0, 60),
    }),
    style('Owner', 'Owner', { run: { color: quiet }, paragraph: spaced(0, 240) }),
    ...headingSizes.map((size, index) => {
      const apart = spaced(index < 2 ? 360 : 240, 80);
      const paragraph = { ...apart, keepNext: true, keepLines: true, outlineLevel: index };
      return style(`Heading${index + 1}`, `heading ${index + 1}`, {
        next,
        run: { ...bold, size },
        paragraph,
      });
    }),
    style('Caption', 'caption', {
      run: { ...bold, size: 20 },
      paragraph: { ...spaced(200, 80), keepNext: true },
    }),
    ...[1, 2, 3].map((level) =>
      style(`TOC${level}`, `toc ${level}`, {
        paragraph: { ...spaced(0, 40), indent: { left: (level - 1) * 240 } },
      }),
    ),
  ];
}

function lists(): IParagraphStyleOptions[] {
  const paragraph = { spacing: { before: 0, after: 60 } };
  return [
    style('ListBullet', 'List Bullet', { paragraph }),
    style('ListNumber', 'List Number', { paragraph }),
  ];
}

const tight = { spacing: { before: 20, after: 20, line: 252 } };

/** For each a style for words, and one for figures, which stand to the right. */
function inTables(color: string): IParagraphStyleOptions[] {
  const runs = { Text: {}, Head: { bold: true, color }, Sum: { bold: true } };
  const quietHead = { run: { color: quiet, size: 16 }, paragraph: { ...tight, keepNext: true } };
  const looks = Object.entries(runs).flatMap(([kind, own]) => {
    const run = { ...own, size: 19 };
    const paragraph = kind === 'Head' ? { ...tight, keepNext: true } : tight;
    const right = { ...paragraph, alignment: AlignmentType.RIGHT };
    return [
      style(`Table${kind}`, `Table ${kind}`, { run, paragraph }),
      style(`Table${kind}Figure`, `Table ${kind} Figure`, { run, paragraph: right }),
    ];
  });
  return [...looks, style('TableQuietHead', 'Table Quiet Head', quietHead)];
}

function running(): IParagraphStyleOptions[] {
  const run = { color: quiet, size: 18 };
  const right = { ...tight, alignment: AlignmentType.RIGHT };
  return [
    style('Header', 'header', { run, paragraph: tight }),
    style('Footer', 'footer', { run, paragraph: right }),
  ];
}

/** Bullets, and numbers that begin anew in each list. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const paragraph = { indent: { left: 400, hanging: 400 } };
  return { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph } };
}
