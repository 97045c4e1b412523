import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import { notesUnder } from '../../model/document';
import type { Document } from '../../model/document';
import type { ExhibitBlock } from '../../model/document/block';
import { figuresIn } from '../../model/footnotes';
import { documentWords } from '../../model/words/documents';
import { termWords } from '../../model/words/terms';
import { chartHeight } from '../office/chartLook';
import type { DrawnChart } from '../office/chartLook';
import type { Rendering } from '../office/rendering';
import { cleanText } from '../escape';
import type { Citations } from './citations';
import { chartDrawing } from './drawing';
import type { DrawingFrame } from './drawing';
import { typefaces } from './look';
import { tableBlock } from './table';

/** An exhibit on its way into the document. */
export interface Shown {
  readonly exhibit: ExhibitBlock;
  readonly rendering: Rendering;
  /** The number of its first chart among those that Word draws. */
  readonly chart: number;
  readonly address: string;
}

/** The width of the text block, 156 mm, in pixels of 1/96 inch. */
const width = 590;

/** The charts of an exhibit as Word draws them. */
export function drawnCharts({ rendering }: Shown, { language }: Document): DrawnChart[] {
  if (rendering.as !== 'chart') return [];
  const { latin, small: eastAsian } = typefaces;
  const look = { width, size: 9.5, latin, eastAsian, language };
  return rendering.charts.map((chart) => ({ chart, look }));
}

/**
 * An exhibit with its title and remark, which name it, and its caption, notes and source: all stay together but
 * long notes, which may go on over the page.
 */
export function exhibitBlocks(
  shown: Shown,
  title: string,
  document: Document,
  citations: Citations,
): (Paragraph | Table)[] {
  const { exhibit, rendering, address } = shown;
  const { label, caption, source, comparison, remark } = exhibit;
  const { language } = document;
  const notes = notesUnder(exhibit, rendering.as === 'chart' ? rendering.notes : [], language);
  const drawn =
    rendering.as === 'table'
      ? [
          new Paragraph({ style: 'TableCaption', children: text(caption) }),
          tableBlock(exhibit, citations),
        ]
      : [
          ...drawings(shown, document),
          new Paragraph({ style: 'FigureCaption', children: text(caption) }),
        ];
  const marks = rendering.as === 'table' ? [] : citations.listOf(figuresIn(comparison));
  return [
    new Paragraph({
      style: 'Heading2',
      children: text(documentWords[language].office.shownIn(title, label)),
    }),
    ...remarks(remark, { keepNext: true }),
    ...drawn,
    // One paragraph: it may go on over the page, and takes the footnotes of its last line along.
    smallPrint([
      notes.length === 0 ? [] : text(termWords[language].table.notes(notes)),
      [...text(source), ...link(address, document)],
      // Where the figures of a drawing stand, since no mark can hang on a bar.
      marks.length === 0 ? [] : [...text(documentWords[language].sources), ...marks],
    ]),
  ];
}

/** Lines of small print in one paragraph, those that say something. */
function smallPrint(lines: readonly (readonly ParagraphChild[])[]): Paragraph {
  const said = lines.filter((line) => line.length > 0);
  const children = said.flatMap((line, at) => [
    ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
    ...line,
  ]);
  return new Paragraph({ style: 'Note', children, spacing: { before: 20, after: 160 } });
}

/** Its charts or pictures one under another; those of other definitions under a head of their own. */
function drawings(shown: Shown, document: Document): Paragraph[] {
  const { exhibit, rendering, chart } = shown;
  const { semicolon } = documentWords[document.language];
  const labels = exhibit.footnotes.map(({ label }) => label);
  const frameOf = (height: number): DrawingFrame => ({
    width,
    height,
    name: cleanText(exhibit.caption),
    description: cleanText([exhibit.title, ...labels].join(semicolon)),
  });
  const paragraph = (each: ParagraphChild, goesOn = false) =>
    new Paragraph({
      style: 'Drawing',
      children: [each],
      ...(goesOn ? { spacing: { before: 0, after: 0 } } : {}),
    });
  const drawn = drawnCharts(shown, document);
  const charts = drawn.flatMap(({ chart: each, look }, at) => [
    ...(each.head === ''
      ? []
      : [new Paragraph({ style: 'Note', keepNext: true, children: text(each.head) })]),
    paragraph(
      chartDrawing(chart + at, frameOf(chartHeight(each, look))),
      each.list !== undefined && at < drawn.length - 1,
    ),
  ]);
  const pictures = rendering.as === 'picture' ? rendering.pictures : [];
  return [
    ...charts,
    ...pictures.map(({ png, width: wide, height: high }) => {
      const { height, name, description } = frameOf(Math.round((high / wide) * width));
      const altText = { name, description, title: '' };
      const transformation = { width, height };
      return paragraph(new ImageRun({ type: 'png', data: png, transformation, altText }));
    }),
  ];
}

function link(address: string, { language }: Document): ParagraphChild[] {
  if (address === '') return [];
  const { comma, office } = documentWords[language];
  const words = new TextRun({ text: office.checked, style: 'Hyperlink' });
  return [...text(comma), new ExternalHyperlink({ link: address, children: [words] })];
}

/** The writer's paragraphs. */
export function remarks(paragraphs: readonly string[], { keepNext = false } = {}): Paragraph[] {
  return paragraphs.map(
    (line) => new Paragraph({ style: 'Remark', keepNext, children: text(line) }),
  );
}

/** A run of text. */
export function text(words: string): TextRun[] {
  return [new TextRun(cleanText(words))];
}
