import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import { withForms } from '../../model/document';
import type { Document } from '../../model/document';
import type { Block, QuotationBlock } from '../../model/document/block';
import { documentWords } from '../../model/words/documents';
import { renderingsOf } from '../office/rendering';
import type { OfficeOptions } from '../office/rendering';
import { cleanText } from '../escape';
import { drawnChart, exhibitBlocks, remarks, text } from './exhibit';
import type { Shown } from './exhibit';
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
export async function briefDocx(brief: Document, options: OfficeOptions): Promise<Blob> {
  const renderings = await renderingsOf(brief, options, ({ parts }) => ({ paper, parts }));
  // What became a table is counted among the tables.
  const document = withForms(brief, ({ id, form }) =>
    renderings.get(id)?.as === 'table' ? 'table' : form,
  );
  let charts = 0;
  const shown = document.blocks.flatMap((exhibit): Shown[] => {
    const form = exhibit.of === 'exhibit' ? renderings.get(exhibit.id) : undefined;
    if (exhibit.of !== 'exhibit' || form === undefined) return [];
    const chart = form.as === 'chart' ? (charts += 1) : 0;
    return [{ exhibit, form, chart, address: options.addressOf?.(exhibit) ?? '' }];
  });
  const file = await Packer.toArrayBuffer(written(document, shown));
  const drawn = shown.flatMap((each) => drawnChart(each, document) ?? []);
  const mended = mendDocument(new Uint8Array(file), drawn, document);
  options.onProgress?.(document.blocks.length, document.blocks.length);
  return new Blob([mended.slice()], { type: docxType });
}

function written(document: Document, shown: readonly Shown[]): WordDocument {
  const { language, version, blocks } = document;
  const words = documentWords[language];
  const title = cleanText(document.title);
  const byId = new Map(shown.map((each) => [each.exhibit.id, each]));
  return new WordDocument({
    title,
    keywords: [...words.office.keywords, words.version(version)].join('; '),
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
          ...blocks.flatMap((block) => partsOf(block, document, byId)),
          ...references(document),
        ],
      },
    ],
  });
}

function partsOf(
  block: Block,
  document: Document,
  shown: ReadonlyMap<string, Shown>,
): (Paragraph | Table)[] {
  switch (block.of) {
    case 'exhibit': {
      const found = shown.get(block.id);
      return found ? exhibitBlocks(found, document) : [];
    }
    case 'quotation':
      return quotation(block);
    case 'heading':
      return [new Paragraph({ style: 'Heading1', children: text(block.text) })];
    case 'text':
      return remarks(block.paragraphs);
  }
}

function quotation({ quoted, from, remark }: QuotationBlock): Paragraph[] {
  // A long quotation runs on to the next page rather than leave this one empty.
  const keepNext = quoted.length < 120;
  return [
    ...remarks(remark, { keepNext: true }),
    new Paragraph({ style: 'Quotation', keepNext, children: text(quoted) }),
    new Paragraph({ style: 'QuotationSource', children: text(from) }),
  ];
}

function references({ references: all, version, language }: Document): Paragraph[] {
  const words = documentWords[language];
  const keepNext = all.length <= 8;
  const list = all.map(
    (each) => new Paragraph({ style: 'Reference', keepNext, children: text(each) }),
  );
  return [
    ...(all.length === 0
      ? []
      : [new Paragraph({ style: 'Heading1', children: text(words.references) }), ...list]),
    new Paragraph({ style: 'Note', children: text(words.version(version)) }),
  ];
}

/** The page number between two dashes: odd pages at the right, even ones at the left (GB/T 9704, 7.5). */
function footer(side: 'left' | 'right'): Footer {
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const paragraph = { style: 'PageNumber', alignment, indent: { [side]: 280 } };
  return new Footer({ children: [new Paragraph({ ...paragraph, children: [number] })] });
}
