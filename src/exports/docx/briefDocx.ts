import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { BriefContent, BriefContentItem, QuotationContent } from '../../model/brief/content';
import { documentWords } from '../../model/words/documents';
import { formsOf } from '../office/form';
import type { Form } from '../office/form';
import type { OfficeOptions } from '../office/form';
import { cleanText } from '../office/xml';
import { comparisonBlocks, drawnChart, remarks, text } from './comparison';
import type { Numbered } from './comparison';
import { page, stylesOf } from './look';
import { mendDocument } from './mend';

/** The type of a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Pictures are 156 mm wide at 300 dpi; with its caption a page has room for 195 mm of height. */
const paper = {
  width: 442,
  height: 400,
  textSize: 9.5,
  dotsPerInch: 300,
  tallest: { bare: 1.25, worded: 1.25 },
};

/**
 * The brief as a Word document after GB/T 9704—2012: charts that Word draws and edits, tables,
 * footnotes, references. The same brief gives the same bytes.
 */
export async function briefDocx(content: BriefContent, options: OfficeOptions): Promise<Blob> {
  const { items, language } = content;
  const forms = await formsOf(items, language, options, () => paper);
  const numbered = numbering(items, forms, options);
  const file = await Packer.toArrayBuffer(documentOf(content, numbered));
  const charts = [...numbered.values()].flatMap((each) => drawnChart(each, content) ?? []);
  const mended = mendDocument(new Uint8Array(file), charts, content);
  options.onProgress?.(items.length, items.length);
  return new Blob([mended.slice()], { type: docxType });
}

type Numbering = ReadonlyMap<BriefContentItem, Numbered>;

/** Counts figures and tables apart. */
function numbering(
  items: readonly BriefContentItem[],
  forms: ReadonlyMap<BriefContentItem, Form>,
  { addressOf }: OfficeOptions,
): Numbering {
  const counts = { table: 0, figure: 0, chart: 0 };
  const numbered = new Map<BriefContentItem, Numbered>();
  for (const item of items) {
    const form = forms.get(item);
    if (item.type !== 'comparison' || form === undefined) continue;
    const number = (counts[form.as === 'table' ? 'table' : 'figure'] += 1);
    const chart = form.as === 'chart' ? (counts.chart += 1) : 0;
    numbered.set(item, { item, form, number, chart, address: addressOf?.(item) ?? '' });
  }
  return numbered;
}

function documentOf(content: BriefContent, numbered: Numbering): Document {
  const { language, version, items } = content;
  const words = documentWords[language].office;
  const title = cleanText(content.title.trim() === '' ? words.untitled : content.title);
  return new Document({
    title,
    keywords: [...words.keywords, words.version(version)].join('; '),
    creator: '区比 Qubi',
    lastModifiedBy: '区比 Qubi',
    styles: stylesOf(language),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: page.size, margin: { ...page.margin, footer: page.footer, header: 850 } },
        },
        footers: { default: footer('right'), even: footer('left') },
        children: [
          new Paragraph({ style: 'Title', children: text(title) }),
          ...items.flatMap((item) => blocksOf(item, content, numbered)),
          ...references(content),
        ],
      },
    ],
  });
}

function blocksOf(
  item: BriefContentItem,
  content: BriefContent,
  numbered: Numbering,
): (Paragraph | Table)[] {
  switch (item.type) {
    case 'comparison': {
      const found = numbered.get(item);
      return found ? comparisonBlocks(found, content) : [];
    }
    case 'quotation':
      return quotationBlocks(item, content);
    case 'heading':
      return [new Paragraph({ style: 'Heading1', children: text(item.text) })];
    case 'text':
      return remarks(item.text);
    case 'missing':
      return remarks(documentWords[content.language].office.missing(item.item));
  }
}

function quotationBlocks(
  { text: quoted, source, remark }: QuotationContent,
  { language }: BriefContent,
): Paragraph[] {
  const words = documentWords[language].office;
  // A long quotation runs on to the next page rather than leave this one empty.
  const keepNext = quoted.length < 120;
  return [
    ...remarks(remark, { keepNext: true }),
    new Paragraph({ style: 'Quotation', keepNext, children: text(words.quoted(quoted)) }),
    new Paragraph({ style: 'QuotationSource', children: text(words.from(source)) }),
  ];
}

function references({ references: all, version, language }: BriefContent): Paragraph[] {
  const words = documentWords[language].office;
  const list =
    all.length === 0
      ? []
      : [
          new Paragraph({ style: 'Heading1', children: text(words.references) }),
          ...all.map(
            (each, index) =>
              new Paragraph({
                style: 'Reference',
                keepNext: all.length <= 8,
                children: text(`[${index + 1}] ${each}`),
              }),
          ),
        ];
  return [...list, new Paragraph({ style: 'Note', children: text(words.version(version)) })];
}

/** The page number between two dashes: odd pages at the right, even ones at the left (GB/T 9704, 7.5). */
function footer(side: 'left' | 'right'): Footer {
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const paragraph = { style: 'PageNumber', alignment, indent: { [side]: 280 } };
  return new Footer({ children: [new Paragraph({ ...paragraph, children: [number] })] });
}
