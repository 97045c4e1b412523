import type { Panel, Row } from '../model/comparison';
import type { Language } from '../model/types';
import { termWords } from '../model/words/terms';
import { write } from './shapes';
import { textWidth, wrap, wrapTo } from './typeset';
import { stepTexts } from './context';
import type { Context } from './context';
import type { Shape } from './shapes';

/** What stands beside a row's marks, or above them where the frame is narrow. */
export interface RowHead {
  readonly name: readonly string[];
  readonly term: readonly string[];
  readonly step: readonly string[];
}

/** The tracks of a chart from left to right, in pixels; a narrow one has none and puts the heads above the rows. */
export interface Tracks {
  readonly stacked: boolean;
  readonly names: number;
  readonly steps: number;
}

/** The share of the width that must be left for the marks, and the least number of ems. */
const leastShare = 0.48;
const leastEms = 15;
const namesShare = 0.26;

/** How wide a term is broken: generously, or closely where the chart would else have no tracks. */
const termEms = [15, 11];
const termShare = 0.16;

/** The most lines of a term under its name. */
const termLines = 5;

/** Decides where names and steps stand. `termed` rows say their own term under their name. */
export function tracksOf(context: Context, rows: readonly Row[], termed: ReadonlySet<Row>): Tracks {
  const { metrics, frame } = context;
  const gap = metrics.gap * 2;
  const steps = Math.max(0, ...stepWidths(context, rows));
  const least = Math.max(frame.width * leastShare, metrics.size * leastEms);
  const tried = termEms.map((ems) => {
    const most = Math.max(metrics.small * ems, frame.width * termShare);
    const widths = rows.map((row) => nameWidth(row, context, termed.has(row) ? most : 0));
    return Math.ceil(Math.min(frame.width * namesShare, Math.max(0, ...widths)));
  });
  const fits = (names: number) =>
    frame.width - names - gap - (steps > 0 ? steps + gap : 0) >= least;
  // A term that would have to be cut goes above its row, over the whole width.
  const told = (names: number) =>
    rows.every((row) => {
      const term = termed.has(row) ? indicatorNames(row, frame.language) : '';
      return wrap(term, names, metrics.small).length <= termLines;
    });
  const names = tried.find((each) => fits(each) && told(each));
  return names === undefined
    ? { stacked: true, names: 0, steps: 0 }
    : { stacked: false, names, steps };
}

function stepWidths(context: Context, rows: readonly Row[]): number[] {
  const { metrics, words } = context;
  const texts = rows.flatMap((row) => stepLines(row, context, false));
  if (texts.length === 0) return [];
  return [words.step, ...texts].map((each) => textWidth(each, metrics.small));
}

/** A step in full where there is a column for it; its difference alone where room is short. */
function stepLines(row: Row, context: Context, brief: boolean): string[] {
  const texts = stepTexts(row, context);
  return brief ? texts.slice(0, 1) : texts;
}

/** The width of a name, and of the term under it up to `most`. */
function nameWidth(row: Row, { metrics, frame }: Context, most: number): number {
  const name = textWidth(row.name[frame.language], metrics.size, true);
  const term = textWidth(indicatorNames(row, frame.language), metrics.small);
  return Math.max(name, Math.min(term, most));
}

/** Breaks a row's texts into the lines that its tracks, or the width of the frame, have room for. */
export function headOf(context: Context, row: Row, tracks: Tracks, termed: boolean): RowHead {
  const { metrics, frame } = context;
  const width = tracks.stacked ? frame.width : tracks.names;
  const name = row.name[frame.language];
  const term = indicatorNames(row, frame.language);
  return {
    name: wrapTo(3, name, width, metrics.size, true),
    term: termed ? wrapTo(termLines, term, width, metrics.small) : [],
    step: stepLines(row, context, tracks.stacked).flatMap((each) =>
      tracks.stacked ? wrap(each, frame.width, metrics.small) : [each],
    ),
  };
}

/** The height of a head above its row; the step shares the name's line where both fit. */
export function stackedHeight(context: Context, head: RowHead): number {
  const { line, smallLine } = context.metrics;
  const below = sharesLine(context, head) ? 0 : head.step.length;
  return head.name.length * line + (head.term.length + below) * smallLine;
}

function sharesLine({ metrics, frame }: Context, { name, step }: RowHead): boolean {
  const names = textWidth(name.join('\n'), metrics.size, true);
  const steps = textWidth(step.join('\n'), metrics.small);
  return step.length < 2 && names + steps + metrics.gap * 2 <= frame.width;
}

/** The heights of a head in its tracks. */
export function sideHeight({ metrics }: Context, { name, term, step }: RowHead): number {
  const names = name.length * metrics.line + term.length * metrics.smallLine;
  return Math.max(names, step.length * metrics.smallLine);
}

/** A head above its row, from `top` down. */
export function drawStacked(context: Context, head: RowHead, top: number): Shape[] {
  const { metrics, frame, type } = context;
  const { name, term, step } = head;
  const shared = sharesLine(context, head);
  const termTop = top + name.length * metrics.line;
  const stepTop = shared
    ? top + (metrics.line - metrics.smallLine) / 2
    : termTop + term.length * metrics.smallLine;
  return [
    write(name, [0, top], { align: 'left', ...type.name }),
    ...(term.length > 0 ? [write(term, [0, termTop], { align: 'left', ...type.note })] : []),
    ...(step.length > 0
      ? [
          write(step, [shared ? frame.width : 0, stepTop], {
            align: shared ? 'right' : 'left',
            ...type.note,
          }),
        ]
      : []),
  ];
}

/** A head in its tracks, centred on `y`. */
export function drawBeside(context: Context, head: RowHead, tracks: Tracks, y: number): Shape[] {
  const { metrics, frame, type } = context;
  const { name, term, step } = head;
  const block = name.length * metrics.line + term.length * metrics.smallLine;
  const top = y - block / 2;
  const termTop = top + name.length * metrics.line;
  const stepTop = y - (step.length * metrics.smallLine) / 2;
  return [
    write(name, [0, top], { align: 'left', ...type.name }),
    ...(term.length > 0 ? [write(term, [0, termTop], { align: 'left', ...type.note })] : []),
    ...(step.length > 0
      ? [write(step, [frame.width - tracks.steps, stepTop], { align: 'left', ...type.note })]
      : []),
  ];
}

/** The names of what a row reports. */
export function indicatorNames(row: Row, language: Language): string {
  const names = row.indicators.map((each) => each.name[language]);
  return names.join(termWords[language].signs.terms);
}

function termsOf(rows: readonly Row[], language: Language): string[] {
  return [...new Set(rows.map((row) => indicatorNames(row, language)))].filter(
    (each) => each !== '',
  );
}

/** The one name that all rows of a panel share; null where they differ. */
export function sharedTerm(panel: Panel, language: Language): string | null {
  const terms = termsOf(panel.rows, language);
  return terms.length === 1 ? (terms[0] ?? null) : null;
}

/** The rows that say their own term, since their panel's rows go by several. */
export function termedRows(panels: readonly Panel[], language: Language): ReadonlySet<Row> {
  const mixed = panels.filter((panel) => termsOf(panel.rows, language).length > 1);
  return new Set(mixed.flatMap((panel) => panel.rows).filter((row) => row.indicators.length > 0));
}
