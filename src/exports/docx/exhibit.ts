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
 * An exhibit with its title and remark, which name it, and its caption, notes and source, which stay with it. A
 * drawing or table that does not fit under its title stands on the next page: else that space would stay empty.
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
          ...sourcesLine(citations.listOf(figuresIn(comparison)), language),
        ];
  return [
    new Paragraph({
      style: 'Heading2',
      keepNext: remark.length > 0,
      children: text(documentWords[language].office.shownIn(title, label)),
    }),
    ...remarks(remark),
    ...drawn,
    // Long notes go on over the page rather than leave one empty.
    ...(notes.length === 0 ? [] : [small(text(termWords[language].table.notes(notes)), false)]),
    small([...text(source), ...link(address, document)], false, 240),
  ];
}

/** Where the figures of a drawing stand, since no mark can hang on a bar. */
function sourcesLine(marks: readonly TextRun[], language: Document['language']): Paragraph[] {
  if (marks.length === 0) return [];
  return [small([...text(documentWords[language].sources), ...marks], true)];
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
      ...(goesOn ? { keepNext: false, spacing: { before: 0, after: 0 } } : {}),
    });
  const drawn = drawnCharts(shown, document);
  const charts = drawn.flatMap(({ chart: each, look }, at) => [
    ...(each.head === '' ? [] : [small(text(each.head), true)]),
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

/** A line of small print, which may stay with the next. */
function small(children: readonly ParagraphChild[], keepNext: boolean, after = 20): Paragraph {
  const spacing = { before: 20, after };
  return new Paragraph({ style: 'Note', keepNext, children: [...children], spacing });
}

/** A run of text. */
export function text(words: string): TextRun[] {
  return [new TextRun(cleanText(words))];
}
