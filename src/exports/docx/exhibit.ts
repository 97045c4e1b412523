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
import { chartDrawing } from './drawing';
import type { DrawingFrame } from './drawing';
import { typefaces } from './look';
import { sourcesOf } from './sources';
import type { Sources } from './sources';
import { tableBlock } from './table';

/** An exhibit on its way into the document. */
export interface Shown {
  readonly exhibit: ExhibitBlock;
  readonly form: Rendering;
  /** Its number among the charts that Word draws; 0 for all else. */
  readonly chart: number;
  readonly address: string;
}

/** The width of the text block, 156 mm, in pixels of 1/96 inch. */
const width = 590;

/** The chart of an exhibit, where it has one, as the document draws it. */
export function drawnChart({ form }: Shown, { language }: Document): DrawnChart | null {
  if (form.as !== 'chart') return null;
  const { latin, small: eastAsian } = typefaces;
  return { chart: form.chart, look: { width, size: 10.5, latin, eastAsian, language } };
}

/** An exhibit with its title, remark, caption, notes, source and footnotes. */
export function exhibitBlocks(shown: Shown, document: Document): (Paragraph | Table)[] {
  const { exhibit, form, address } = shown;
  const { title, subtitle, caption, source, remark } = exhibit;
  const { language } = document;
  const sources = sourcesOf(exhibit, document);
  const notes = notesUnder(exhibit, form.as === 'chart' ? form.chart.notes : [], language);
  const drawn =
    form.as === 'table'
      ? [
          new Paragraph({ style: 'TableCaption', children: text(caption) }),
          tableBlock(exhibit, sources),
        ]
      : [
          ...drawings(shown, document).map(
            (each) => new Paragraph({ style: 'Drawing', children: [each] }),
          ),
          new Paragraph({ style: 'FigureCaption', children: text(caption) }),
          ...small(statedLine(exhibit, sources, language)),
        ];
  return [
    // The caption says the subject already.
    ...(subtitle === '' ? [] : [new Paragraph({ style: 'Heading2', children: text(title) })]),
    ...remarks(remark),
    ...drawn,
    ...small(notes.length > 0 ? text(termWords[language].table.notes(notes)) : []),
    ...small([...text(source), ...link(address, document)], true),
  ];
}

function drawings(shown: Shown, document: Document): ParagraphChild[] {
  const { exhibit, form, chart } = shown;
  const { semicolon } = documentWords[document.language];
  const labels = exhibit.footnotes.map(({ label }) => label);
  const frameOf = (height: number): DrawingFrame => ({
    width,
    height,
    name: cleanText(exhibit.caption),
    description: cleanText([exhibit.title, ...labels].join(semicolon)),
  });
  const drawn = drawnChart(shown, document);
  if (drawn) return [chartDrawing(chart, frameOf(chartHeight(drawn.chart, drawn.look)))];
  const pictures = form.as === 'picture' ? form.pictures : [];
  return pictures.map(({ png, width: wide, height: high }) => {
    const { height, name, description } = frameOf(Math.round((high / wide) * width));
    const altText = { name, description, title: '' };
    return new ImageRun({ type: 'png', data: png, transformation: { width, height }, altText });
  });
}

/** The figures of a drawing in words, since a footnote can't hang on a bar. */
function statedLine(
  { comparison, footnotes }: ExhibitBlock,
  sources: Sources,
  language: Document['language'],
): ParagraphChild[] {
  const { semicolon, office } = documentWords[language];
  const labels = new Map(footnotes.map(({ figure, label }) => [figure, label]));
  const stated = figuresIn(comparison).filter((figure) => labels.has(figure));
  return stated.flatMap((figure, index) => [
    ...text(`${index === 0 ? office.figures : semicolon}${labels.get(figure) ?? ''}`),
    ...sources(figure),
  ]);
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

/** A line of small print; none where there is nothing to say. */
function small(children: readonly ParagraphChild[], last = false): Paragraph[] {
  if (children.length === 0) return [];
  const spacing = last ? { spacing: { after: 240 } } : {};
  return [new Paragraph({ style: 'Note', children: [...children], ...spacing })];
}

/** A run of text. */
export function text(words: string): TextRun[] {
  return [new TextRun(cleanText(words))];
}
