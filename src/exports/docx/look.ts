import { AlignmentType, LineRuleType } from 'docx';
import type {
  IFontAttributesProperties,
  IIndentAttributesProperties,
  IRunStylePropertiesOptions,
  ISpacingProperties,
  IStylesOptions,
} from 'docx';
import type { Language } from '../../model/types';
import { typography } from '../typography';

/** The text block of GB/T 9704—2012, 5.2: 156 mm × 225 mm on A4, in twentieths of a point. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: mm(37), left: mm(28), right: 11906 - mm(28) - mm(156), bottom: mm(35) },
  /** 7 mm between the text block and the page number: 7.5 of the standard. */
  footer: mm(22),
  width: mm(156),
} as const;

/** Millimetres in twentieths of a point. */
function mm(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** The typefaces of official documents; `fontTable` names what stands in for each. */
export const typefaces = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  small: '宋体',
  latin: 'Times New Roman',
} as const;

/** What a program uses that lacks a typeface. */
export const standIns: readonly (readonly [typeface: string, instead: string])[] = [
  [typefaces.title, '宋体'],
  [typefaces.subheading, '楷体'],
  [typefaces.body, '仿宋'],
];

/** Fonts of a run. The hint gives marks that both scripts use, such as “ and —, the Chinese form. */
export function fontOf(eastAsia: string, language: Language): IFontAttributesProperties {
  const { latin } = typefaces;
  const fonts = { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
  return { ...fonts, ...typography[language].hint };
}

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT });
const freely = { line: 240, lineRule: LineRuleType.AUTO };

/** 22 lines a page: 225 mm ÷ 22, in twentieths of a point. No grid is set, for it would pull small print apart. */
const linePitch = 579;

/** 28 characters of 16 pt in a line of 156 mm: each a quarter of a point closer. */
const characterSpacing = -5;

/** What differs between languages: sizes in half points, and how paragraphs are told apart. */
interface Measures {
  readonly body: number;
  readonly headings: readonly [first: number, second: number];
  readonly references: number;
  /** A script without bold typefaces of its own has others for headings. */
  readonly bold: boolean;
  readonly close: { readonly characterSpacing?: number };
  readonly line: ISpacingProperties;
  /** Of headings that are sentences of several lines. */
  readonly second: { readonly spacing: ISpacingProperties };
  readonly captions: number;
  readonly paragraph: {
    readonly indent?: IIndentAttributesProperties;
    readonly spacing?: ISpacingProperties;
  };
}

const english = { line: 340, lineRule: LineRuleType.AUTO };

const measures: Readonly<Record<Language, Measures>> = {
  zh: {
    body: 32,
    headings: [32, 30],
    references: 28,
    bold: false,
    close: { characterSpacing },
    line: exactly(linePitch),
    second: { spacing: { ...exactly(500), before: 100, after: 40 } },
    captions: 24,
    paragraph: { indent: { firstLineChars: 200, firstLine: 640 } },
  },
  en: {
    body: 24,
    headings: [30, 26],
    references: 22,
    bold: true,
    close: {},
    line: english,
    second: { spacing: { line: 276, lineRule: LineRuleType.AUTO, before: 160, after: 60 } },
    captions: 21,
    paragraph: { spacing: { before: 120, after: 120, ...english } },
  },
};

/** The document's styles: sizes in half points after GB/T 9704—2012, 5.2 and 7.3. */
export function stylesOf(language: Language): IStylesOptions {
  const font = (name: string) => fontOf(name, language);
  const { body, headings, captions, references, bold, close, line, second, paragraph } =
    measures[language];
  const styled = (id: string, run: IRunStylePropertiesOptions, paragraph: object) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const unindented = { firstLine: 0, firstLineChars: 0 };
  const small = { font: font(typefaces.small), size: 18 };
  return {
    default: {
      document: {
        run: {
          font: font(typefaces.body),
          size: body,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
        paragraph: {
          spacing: line,
        },
      },
      title: {
        run: { font: font(typefaces.title), size: 44, bold },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...exactly(640), before: 0, after: 160 },
        },
      },
      heading1: {
        run: { font: font(typefaces.heading), size: headings[0], bold, color: '000000', ...close },
        paragraph: { keepNext: true, outlineLevel: 0, ...paragraph },
      },
      heading2: {
        run: {
          font: font(typefaces.subheading),
          size: headings[1],
          bold,
          color: '000000',
          ...close,
        },
        paragraph: { keepNext: true, keepLines: true, outlineLevel: 1, ...paragraph, ...second },
      },
      footnoteText: { run: small, paragraph: { spacing: freely, indent: unindented } },
    },
    paragraphStyles: [
      styled('Remark', { font: font(typefaces.body), size: body, ...close }, paragraph),
      styled(
        'Quotation',
        { font: font(typefaces.subheading), size: body, ...close },
        {
          indent: { left: 640, right: 640, ...paragraph.indent },
        },
      ),
      styled(
        'QuotationSource',
        { font: font(typefaces.small), size: 21 },
        {
          alignment: AlignmentType.RIGHT,
          spacing: { ...freely, before: 40, after: 160 },
          indent: { left: 640 },
        },
      ),
      // Exact lines would cut charts and pictures off.
      styled('Drawing', { font: font(typefaces.small), size: 21 }, drawing),
      styled('FigureCaption', { font: font(typefaces.heading), size: captions }, captioned),
      styled('TableCaption', { font: font(typefaces.heading), size: captions }, captioned),
      styled(
        'TableText',
        { font: font(typefaces.body), size: 21 },
        { spacing: { ...freely, before: 20, after: 20 } },
      ),
      styled(
        'TableHead',
        { font: font(typefaces.heading), size: 21 },
        { spacing: { ...freely, before: 30, after: 30 } },
      ),
      styled(
        'Note',
        { font: font(typefaces.small), size: 18 },
        { spacing: { ...freely, before: 20, after: 20 } },
      ),
      styled(
        'Reference',
        { font: font(typefaces.body), size: references },
        { spacing: { ...freely, before: 60, after: 60 }, indent: { left: 560, hanging: 560 } },
      ),
      styled(
        'Evidence',
        { font: font(typefaces.small), size: 18 },
        { spacing: { ...freely, before: 30, after: 30 }, indent: { left: 420, hanging: 420 } },
      ),
      styled(
        'Byline',
        { font: font(typefaces.subheading), size: body },
        { alignment: AlignmentType.CENTER, spacing: { ...exactly(480), before: 0, after: 100 } },
      ),
      styled('PageNumber', { font: font(typefaces.small), size: 28 }, { spacing: freely }),
    ],
  };
}

const drawing = {
  alignment: AlignmentType.CENTER,
  keepNext: true,
  spacing: { ...freely, before: 80, after: 20 },
};
const captioned = {
  alignment: AlignmentType.CENTER,
  keepNext: true,
  spacing: { ...freely, before: 80, after: 60 },
};
