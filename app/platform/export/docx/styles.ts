import type { Lang } from '#base/text.ts';
import { officeLangs } from '#platform/export/core-properties.ts';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const quiet = '4B5A5A';
const rule = '<w:{side} w:val="single" w:sz="4" w:space="0" w:color="AEBEBE"/>';

/** Sizes in half points, headings from level 1. */
const headingSizes = [32, 28, 25, 23, 21, 21];

type Style = {
  id: string;
  name: string;
  /** Inside `w:pPr` and `w:rPr`, in the order the format asks for. */
  paragraph?: string;
  run?: string;
  next?: string;
};

/**
 * Every look of the document is a named style, so that whoever goes on writing in Word changes all of
 * a kind at once, and a template of one's own can be put over it. `colour` is six digits.
 */
export function stylesXml(lang: Lang, colour: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${main}>`,
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>',
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${officeLangs[lang]}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>',
    '</w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    tableNormal,
    ...paragraphStyles(colour).map(styleXml),
    tableStyle(),
    '</w:styles>',
  ].join('');
}

function paragraphStyles(colour: string): Style[] {
  const ink = `<w:color w:val="${colour}"/>`;
  const bold = '<w:b/><w:bCs/>';
  const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const space = (before: number, after: number) =>
    `<w:spacing w:before="${before}" w:after="${after}"/>`;
  const tight = '<w:spacing w:before="20" w:after="20" w:line="252" w:lineRule="auto"/>';
  const headings = headingSizes.map((half, index): Style => {
    const above = index < 2 ? 360 : 240;
    return {
      id: `Heading${index + 1}`,
      name: `heading ${index + 1}`,
      next: 'Normal',
      paragraph: `<w:keepNext/><w:keepLines/>${space(above, 80)}<w:outlineLvl w:val="${index}"/>`,
      run: bold + ink + size(half),
    };
  });
  const contents = [1, 2, 3].map((level): Style => {
    const indent = `<w:ind w:left="${(level - 1) * 240}"/>`;
    return { id: `TOC${level}`, name: `toc ${level}`, paragraph: `${space(0, 40)}${indent}` };
  });
  const quietInk = `<w:color w:val="${quiet}"/>`;
  return [
    {
      id: 'Title',
      name: 'Title',
      next: 'Normal',
      paragraph: space(120, 80),
      run: bold + ink + size(52),
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      paragraph: space(0, 60),
      run: quietInk + size(26),
    },
    { id: 'Owner', name: 'Owner', paragraph: space(0, 240), run: quietInk },
    ...headings,
    {
      id: 'Caption',
      name: 'caption',
      paragraph: `<w:keepNext/>${space(200, 80)}`,
      run: bold + ink + size(20),
    },
    { id: 'ListBullet', name: 'List Bullet', paragraph: `${numbered(1)}${space(0, 60)}` },
    { id: 'ListNumber', name: 'List Number', paragraph: space(0, 60) },
    ...contents,
    { id: 'Header', name: 'header', paragraph: tight, run: quietInk + size(18) },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: `${tight}<w:jc w:val="right"/>`,
      run: quietInk + size(18),
    },
    ...tableStyles('TableText', 'Table Text', size(19), tight),
    ...tableStyles('TableHead', 'Table Head', bold + ink + size(19), tight),
    ...tableStyles('TableSum', 'Table Sum', bold + size(19), tight),
  ];
}

/** A style for words in a table, and one for figures, which stand to the right. */
function tableStyles(id: string, name: string, run: string, paragraph: string): Style[] {
  const figures = `${paragraph}<w:jc w:val="right"/>`;
  const figureId = id === 'TableText' ? 'TableFigure' : `${id}Figure`;
  return [
    { id, name, paragraph, run },
    { id: figureId, name: `${name} Figure`, paragraph: figures, run },
  ];
}

function numbered(id: number): string {
  return `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
}

function styleXml({ id, name, next, paragraph, run }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>`,
    next ? `<w:next w:val="${next}"/>` : '',
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

const tableNormal =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** One style for all tables: rules between rows, and a tint behind the header. */
function tableStyle(): string {
  const side = (name: string) => rule.replace('{side}', name);
  const shaded = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF2F2"/></w:tcPr>';
  return [
    '<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${side('top')}${side('bottom')}${side('insideH')}</w:tblBorders>`,
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    `<w:tblStylePr w:type="firstRow">${shaded}</w:tblStylePr>`,
    '</w:style>',
  ].join('');
}
