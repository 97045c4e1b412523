import type { Cell, Row } from '../../model/comparison';
import { sayStep } from '../../model/say/step';
import { stepTexts, textOf } from '../context';
import type { Context } from '../context';
import { write } from '../shapes';
import type { Shape } from '../shapes';
import { statedOf } from '../stated';
import { indicatorNames } from '../names';
import { textWidth, wrap, wrapTo } from '../typeset';

/** What stands beside a row's line, or above it where the frame is narrow. */
interface RowTexts {
  readonly district: string;
  readonly indicator: readonly string[];
  readonly step: string;
  readonly ratio: string;
}

/** Where the tracks of a list begin, in pixels; a narrow one has none. */
export interface Tracks {
  readonly stacked: boolean;
  readonly indicator: number;
  readonly indicatorWidth: number;
  readonly left: number;
  readonly right: number;
  readonly step: number;
  readonly ratio: number;
}

const indicatorShare = 0.24;
const plotShare = 0.34;
const plotEms = 24;

/** The tracks that the texts of some rows need; names are wrapped, nothing else is. */
export function tracksOf(context: Context, rows: readonly Row[]): Tracks {
  const { metrics, frame, words } = context;
  const gap = metrics.gap * 2;
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((each) => (each === '' ? 0 : textWidth(each, size, bold))));
  const names = rows.map((row) => row.name[frame.language]);
  const indicator = widest(names, metrics.size, true) + metrics.gap;
  const terms = rows.map((row) => indicatorNames(row, frame.language));
  const indicatorWidth = Math.min(widest(terms, metrics.size), frame.width * indicatorShare);
  const ratios = rows.map((row) => ratioText(row, context));
  const ratioWidth = ratios.every((each) => each === '')
    ? 0
    : widest([...ratios, words.ratio], metrics.small);
  const steps = rows.map((row) => stepText(row, context));
  const chips = rows.map((row) => chipWidth(row, context));
  const stepWidth = Math.max(widest([...steps, words.step], metrics.small), ...chips);
  const left = indicator + indicatorWidth + gap;
  const ratio = frame.width - ratioWidth;
  const step = ratio - (ratioWidth > 0 ? gap : 0) - stepWidth;
  const right = step - gap;
  const stacked = right - left < Math.max(frame.width * plotShare, metrics.size * plotEms);
  return stacked
    ? { stacked, indicator, indicatorWidth: 0, left: 0, right: frame.width, step: 0, ratio: 0 }
    : { stacked, indicator, indicatorWidth, left, right, step, ratio };
}

/** In a narrow frame a chip stands at the right of the name. */
function besideName(row: Row, context: Context): number {
  const chip = chipWidth(row, context);
  return chip === 0 ? 0 : chip + context.metrics.gap;
}

/** A chip needs room for its reason; longer words take further lines. */
export function chipWidth(row: Row, context: Context): number {
  const cell = insteadOf(row);
  if (!cell) return 0;
  const { metrics } = context;
  const text = textWidth(textOf(cell, context), metrics.small) + metrics.gap * 1.6;
  return Math.min(text, metrics.small * 9);
}

/** The texts of a row, its name in as many lines as its column allows. */
function textsOf(row: Row, tracks: Tracks, context: Context): RowTexts {
  const { frame, metrics } = context;
  const district = row.name[frame.language];
  const room = tracks.stacked
    ? frame.width - textWidth(district, metrics.size, true) - metrics.gap - besideName(row, context)
    : tracks.indicatorWidth;
  return {
    district,
    indicator: wrapTo(3, indicatorNames(row, frame.language), room, metrics.size),
    step: stepText(row, context),
    ratio: ratioText(row, context),
  };
}

/** The step in words; none beside words or a gap. */
function stepText(row: Row, context: Context): string {
  const [said = ''] = stepTexts(row, context);
  return said;
}

function ratioText({ step }: Row, { comparison, frame }: Context): string {
  if (comparison.steps !== 'ratio' || !step) return '';
  return sayStep(step, { language: frame.language, units: comparison.units }).share ?? '';
}

/** The cell that holds no number where a result would be: words, or a gap; null where there is a number. */
export function insteadOf(row: Row): Cell | null {
  const cell = row.cells.find(({ slot }) => slot.kind === 'result');
  return cell && statedOf(cell) === null ? cell : null;
}

/** A row's name and step as they are drawn, over its line or in tracks beside it. */
export interface RowNames {
  readonly height: number;
  readonly draw: (top: number) => Shape[];
}

/** The names of a row, in its tracks or above its line. */
export function namesOf(row: Row, tracks: Tracks, context: Context): RowNames {
  const texts = textsOf(row, tracks, context);
  return tracks.stacked ? stackedTexts(texts, context) : sideTexts(texts, tracks, context);
}

/** In tracks, around the middle of the line. */
function sideTexts(texts: RowTexts, tracks: Tracks, context: Context): RowNames {
  const { metrics, frame, type } = context;
  const height = texts.indicator.length * metrics.line;
  const small = -metrics.smallLine / 2;
  return {
    height,
    draw: (top) => [
      write([texts.district], [0, top], { align: 'left', ...type.name }),
      write(texts.indicator, [tracks.indicator, top], { align: 'left', ...type.plain }),
      ...(texts.step === ''
        ? []
        : [write([texts.step], [tracks.step, small], { align: 'left', ...type.note })]),
      ...(texts.ratio === ''
        ? []
        : [write([texts.ratio], [frame.width, small], { align: 'right', ...type.note })]),
    ],
  };
}

/** Above the line: name and step side by side where both fit, otherwise the step under the name. */
function stackedTexts(texts: RowTexts, context: Context): RowNames {
  const { metrics, frame, type } = context;
  const district = textWidth(texts.district, metrics.size, true) + metrics.gap;
  const name = district + textWidth(texts.indicator.join('\n'), metrics.size);
  const step = [texts.step, texts.ratio].filter((each) => each !== '').join(' · ');
  const width = textWidth(step, metrics.small);
  const beside = texts.indicator.length === 1 && name + width + 2 * metrics.gap <= frame.width;
  const names = texts.indicator.length * metrics.line;
  const left = district + width <= frame.width ? district : 0;
  const lines = step === '' ? [] : beside ? [step] : wrap(step, frame.width - left, metrics.small);
  return {
    height: names + (beside ? 0 : lines.length * metrics.smallLine),
    draw: (top) => [
      write([texts.district], [0, top], { align: 'left', ...type.name }),
      write(texts.indicator, [district, top], { align: 'left', ...type.plain }),
      ...(beside
        ? [
            write(lines, [frame.width, top + (metrics.line - metrics.smallLine) / 2], {
              align: 'right',
              ...type.note,
            }),
          ]
        : [write(lines, [left, top + names], { align: 'left', ...type.note })]
      ).filter(({ text }) => text !== ''),
    ],
  };
}
