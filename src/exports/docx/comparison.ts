import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild, Table } from 'docx';
import type { BriefContent, ComparisonContent } from '../../model/brief/content';
import { subjectOf } from '../../model/finding';
import { figuresIn } from '../../model/footnotes';
import { documentWords } from '../../model/words/documents';
import { chartHeight } from '../office/chartLook';
import type { ChartLook, DrawnChart } from '../office/chartLook';
import type { Form } from '../office/form';
import { cleanText } from '../office/xml';
import { chartDrawing } from './drawing';
import type { DrawingFrame } from './drawing';
import { typefaces } from './look';
import { sourcesOf } from './sources';
import type { Sources } from './sources';
import { tableBlock } from './table';

/** A comparison on its way into the document: its form, and its number among figures or tables. */
export interface Numbered {
  readonly item: ComparisonContent;
  readonly form: Form;
  readonly number: number;
  /** Its number among the charts that Word draws. */
  readonly chart: number;
  readonly address: string;
}

/** The width of the text block, 156 mm, in pixels of 1/96 inch. */
const width = 590;

/** The chart of an item, where it has one, as the document draws it. */
export function drawnChart({ form }: Numbered, { language }: BriefContent): DrawnChart | null {
  if (form.as !== 'chart') return null;
  const { latin, small: eastAsian } = typefaces;
  const look: ChartLook = { width, size: 10.5, latin, eastAsian, language };
  return { chart: form.chart, look };
}

/** A chart or a table with its title, remark, caption, notes, source and footnotes. */
export function comparisonBlocks(numbered: Numbered, content: BriefContent): (Paragraph | Table)[] {
  const { item, form, address } = numbered;
  const { language } = content;
  const sources = sourcesOf(item, content);
  const subject = subjectOf(item.comparison, language);
  const drawn =
    form.as === 'table' ? tabled(numbered, sources, content) : shown(numbered, sources, content);
  const notes = [
    ...item.notes,
    ...(form.as === 'chart' ? form.chart.notes : []),
    ...(sources.complete ? [] : [documentWords[language].office.unsourced]),
  ];
  return [
    // The caption says the subject already.
    ...(item.title === subject ? [] : [heading(item.title)]),
    ...remarks(item.remark),
    ...drawn,
    ...(notes.length > 0 ? [small(text(documentWords[language].office.notes(notes)))] : []),
    small([...text(item.source), ...link(address, content)], true),
  ];
}

function tabled(
  { item, number }: Numbered,
  sources: Sources,
  { language }: BriefContent,
): (Paragraph | Table)[] {
  const caption = documentWords[language].office.table(
    number,
    subjectOf(item.comparison, language),
  );
  return [
    new Paragraph({ style: 'TableCaption', children: text(caption) }),
    tableBlock(item, sources, language),
  ];
}

function shown(numbered: Numbered, sources: Sources, content: BriefContent): Paragraph[] {
  const { item, number } = numbered;
  const { language } = content;
  const caption = documentWords[language].office.figure(
    number,
    subjectOf(item.comparison, language),
  );
  const stated = statedLine(item, sources, content);
  return [
    new Paragraph({ style: 'Drawing', children: [drawingOf(numbered, content)] }),
    new Paragraph({ style: 'FigureCaption', children: text(caption) }),
    ...(stated.length > 0 ? [small(stated)] : []),
  ];
}

function drawingOf(numbered: Numbered, content: BriefContent): ParagraphChild {
  const { form, chart } = numbered;
  const drawn = drawnChart(numbered, content);
  if (drawn) {
    const height = chartHeight(drawn.chart, drawn.look);
    return chartDrawing(chart, frameOf(numbered, height, content));
  }
  if (form.as !== 'picture') throw new Error('a table is no drawing');
  const { png, width: wide, height } = form.picture;
  const frame = frameOf(numbered, Math.round((height / wide) * width), content);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height: frame.height },
    altText: { name: frame.name, description: frame.description, title: '' },
  });
}

function frameOf({ item, number }: Numbered, height: number, content: BriefContent): DrawingFrame {
  const words = documentWords[content.language].office;
  return {
    width,
    height,
    name: cleanText(words.figure(number, subjectOf(item.comparison, content.language))),
    description: cleanText(
      [item.title, ...item.footnotes.map(({ label }) => label)].join(words.semicolon),
    ),
  };
}

/** The figures of a drawing in words, since a footnote can't hang on a bar. */
function statedLine(
  { comparison, footnotes }: ComparisonContent,
  sources: Sources,
  { language }: BriefContent,
): ParagraphChild[] {
  const words = documentWords[language].office;
  const labels = new Map(footnotes.map(({ figure, label }) => [figure, label]));
  const stated = figuresIn(comparison).filter((figure) => labels.has(figure));
  return stated.flatMap((figure, index) => [
    new TextRun(cleanText((index === 0 ? words.figures : words.semicolon) + labels.get(figure))),
    ...sources.of(figure),
  ]);
}

function link(address: string, { language }: BriefContent): ParagraphChild[] {
  if (address === '') return [];
  const { comma, checked } = documentWords[language].office;
  const words = new TextRun({ text: checked, style: 'Hyperlink' });
  return [...text(comma), new ExternalHyperlink({ link: address, children: [words] })];
}

/** The writer's words, a paragraph a line. */
export function remarks(remark: string, { keepNext = false } = {}): Paragraph[] {
  const lines = remark.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => new Paragraph({ style: 'Remark', keepNext, children: text(line) }));
}

/** A heading of the second level: the finding of a chart or table. */
export function heading(title: string): Paragraph {
  return new Paragraph({ style: 'Heading2', children: text(title) });
}

function small(children: readonly ParagraphChild[], last = false): Paragraph {
  return new Paragraph({
    style: 'Note',
    children: [...children],
    ...(last ? { spacing: { after: 240 } } : {}),
  });
}

/** A run of text. */
export function text(words: string): TextRun[] {
  return [new TextRun(cleanText(words))];
}
