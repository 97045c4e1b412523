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
import { numberedTitles } from '../../model/document/ordinals';
import { summaryOf } from '../../model/document/summary';
import { documentWords } from '../../model/words/documents';
import { renderingsOf } from '../office/rendering';
import type { OfficeOptions } from '../office/rendering';
import { cleanText } from '../escape';
import { citationsOf } from './citations';
import type { Citations } from './citations';
import { drawnCharts, exhibitBlocks, remarks, text } from './exhibit';
import type { Shown } from './exhibit';
import { page, stylesOf } from './look';
import { mendDocument } from './mend';
import { summaryTable } from './table';

/** The type of a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Pictures are 156 mm wide at 300 dpi; with its caption a page has room for 195 mm of height. */
const paper = {
  width: 442,
  height: 290,
  textSize: 9.5,
  dotsPerInch: 300,
  tallest: 1.25,
};

/** A list is drawn in stretches of so many rows at most. */
const rows = 8;

/**
 * The brief as a Word document after GB/T 9704—2012: charts that Word draws and edits, tables, the
 * sentences behind the numbers, references. The same brief gives the same bytes.
 */
export async function briefDocx(brief: Document, options: OfficeOptions): Promise<Blob> {
  const renderings = await renderingsOf(brief, options, ({ parts }) => ({ paper, parts, rows }));
  // What became a table is counted among the tables.
  const document = withForms(brief, ({ id, form }) =>
    renderings.get(id)?.as === 'table' ? 'table' : form,
  );
  let charts = 1;
  const shown = document.blocks.flatMap((exhibit): Shown[] => {
    const rendering = exhibit.of === 'exhibit' ? renderings.get(exhibit.id) : undefined;
    if (exhibit.of !== 'exhibit' || rendering === undefined) return [];
    const chart = charts;
    if (rendering.as === 'chart') charts += rendering.charts.length;
    return [{ exhibit, rendering, chart, address: options.addressOf?.(exhibit) ?? '' }];
  });
  const file = await Packer.toArrayBuffer(written(document, shown, options));
  const drawn = shown.flatMap((each) => drawnCharts(each, document));
  const mended = mendDocument(new Uint8Array(file), drawn, document, options.template ?? null);
  options.onProgress?.(document.blocks.length, document.blocks.length);
  return new Blob([mended.slice()], { type: docxType });
}

function written(
  document: Document,
  shown: readonly Shown[],
  { byline = '', evidence = 'appendix' }: OfficeOptions,
): WordDocument {
  const { language, version } = document;
  const words = documentWords[language];
  const title = cleanText(document.title);
  const citations = citationsOf(document, evidence);
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
          ...(byline === '' ? [] : [new Paragraph({ style: 'Byline', children: text(byline) })]),
          ...summary(document),
          ...body(document, shown, citations),
          ...references(document),
          ...appendix(citations, language),
          new Paragraph({ style: 'Note', children: text(words.colophon(version)) }),
        ],
      },
    ],
  });
}

function summary({ blocks, language }: Document): (Paragraph | Table)[] {
  const found = summaryOf(blocks, language);
  if (found === null) return [];
  return [
    new Paragraph({ style: 'TableCaption', children: text(found.title) }),
    summaryTable(found),
    // Two tables or a table and a heading would touch.
    new Paragraph({ style: 'Note', spacing: { before: 0, after: 0 }, children: [] }),
  ];
}

function body(
  document: Document,
  shown: readonly Shown[],
  citations: Citations,
): (Paragraph | Table)[] {
  const { blocks, language } = document;
  const titles = numberedTitles(blocks, language);
  const byId = new Map(shown.map((each) => [each.exhibit.id, each]));
  return blocks.flatMap((block: Block) => {
    const title = titles.get(block.id) ?? '';
    switch (block.of) {
      case 'exhibit': {
        const found = byId.get(block.id);
        return found ? exhibitBlocks(found, title, document, citations) : [];
      }
      case 'quotation':
        return quotation(block);
      case 'heading':
        return [new Paragraph({ style: 'Heading1', children: text(title) })];
      case 'text':
        return remarks(block.paragraphs);
    }
  });
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

function references({ references: all, language }: Document): Paragraph[] {
  if (all.length === 0) return [];
  const keepNext = all.length <= 8;
  return [
    new Paragraph({ style: 'Heading1', children: text(documentWords[language].references) }),
    ...all.map(
      (each, at) =>
        new Paragraph({
          style: 'Reference',
          keepNext: keepNext && at < all.length - 1,
          children: text(each),
        }),
    ),
  ];
}

function appendix({ all }: Citations, language: Document['language']): Paragraph[] {
  if (all.length === 0) return [];
  const { appendix: head, appendixLead } = documentWords[language].office;
  return [
    new Paragraph({ style: 'Heading1', children: text(head) }),
    new Paragraph({ style: 'Note', keepNext: true, children: text(appendixLead) }),
    ...all.map(
      (each) =>
        new Paragraph({ style: 'Evidence', children: text(`[${each.number}] ${each.text}`) }),
    ),
  ];
}

/** The page number between two dashes: odd pages at the right, even ones at the left (GB/T 9704, 7.5). */
function footer(side: 'left' | 'right'): Footer {
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const paragraph = { style: 'PageNumber', alignment, indent: { [side]: 280 } };
  return new Footer({ children: [new Paragraph({ ...paragraph, children: [number] })] });
}
