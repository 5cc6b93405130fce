import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';
import type { Lang } from '#base/text.ts';
import { officeLangs } from '#platform/export/core-properties.ts';

const font = 'Calibri';
const quiet = '4b5a5a';

/** Sizes in half points, headings from level 1. */
const headingSizes = [32, 28, 25, 23, 21, 21];

/**
 * Every look of the document is a named style, so that whoever goes on writing in Word changes all of
 * a kind at once, and a template of one's own can be put over it.
 */
export function styles(lang: Lang, color: string): IStylesOptions {
  const heading = (level: number) => ({
    run: { size: headingSizes[level - 1] ?? 21, bold: true, color, font },
    paragraph: {
      spacing: { before: level < 3 ? 360 : 240, after: 80 },
      keepNext: true,
      outlineLevel: level - 1,
    },
  });
  const own = (id: string, name: string, run: object, paragraph: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const small = { size: 19 };
  const tight = { spacing: { before: 20, after: 20, line: 252 } };
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: officeLangs[lang] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { size: 52, bold: true, color, font },
        paragraph: { spacing: { before: 120, after: 80, line: 264 } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      heading5: heading(5),
      heading6: heading(6),
      caption: {
        run: { size: 20, bold: true, italics: false, color },
        paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
      },
    },
    paragraphStyles: [
      ...[1, 2, 3].map((level) =>
        own(
          `TOC${level}`,
          `toc ${level}`,
          {},
          { indent: { left: (level - 1) * 240 }, spacing: { after: 40 } },
        ),
      ),
      own('Subtitle', 'Subtitle', { size: 26, color: quiet }, { spacing: { after: 60 } }),
      own('Owner', 'Owner', { size: 22, color: quiet }, { spacing: { after: 240 } }),
      own('TableText', 'Table Text', small, tight),
      own('TableFigure', 'Table Figure', small, { ...tight, alignment: AlignmentType.RIGHT }),
      own('TableHead', 'Table Head', { ...small, bold: true, color }, { ...tight, keepNext: true }),
      own('TableSum', 'Table Sum', { ...small, bold: true }, tight),
    ],
  };
}

/** Bullets, and numbers that begin anew in each list. */
export const numbering = {
  config: [
    {
      reference: 'bullets',
      levels: [level(LevelFormat.BULLET, '•')],
    },
    {
      reference: 'numbers',
      levels: [level(LevelFormat.DECIMAL, '%1.')],
    },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 400, hanging: 400 }, spacing: { after: 60 } } },
  };
}
