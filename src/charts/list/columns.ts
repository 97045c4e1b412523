import type { Cell, Row } from '../../model/comparison';
import { sayStatement } from '../../model/say/figure';
import { textWidth, wrapTo } from '../measure';
import { stepTexts, textOf } from '../setting';
import type { Setting } from '../setting';
import { statedOf } from '../stated';
import { indicatorNames } from '../terms';

/** What stands beside a row's line, or above it where the frame is narrow. */
export interface RowTexts {
  readonly district: string;
  readonly indicator: readonly string[];
  readonly step: string;
  readonly ratio: string;
}

/** Where the columns of a list begin, in pixels; a narrow one has none. */
export interface Columns {
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

/** The columns that the texts of some rows need; names are wrapped, nothing else is. */
export function columnsOf(setting: Setting, rows: readonly Row[]): Columns {
  const { metrics, frame, words } = setting;
  const gap = metrics.gap * 2;
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((each) => (each === '' ? 0 : textWidth(each, size, bold))));
  const names = rows.map((row) => row.district.name[frame.language]);
  const indicator = widest(names, metrics.size, true) + metrics.gap;
  const terms = rows.map((row) => indicatorNames(row, frame.language));
  const indicatorWidth = Math.min(widest(terms, metrics.size), frame.width * indicatorShare);
  const ratios = rows.map((row) => ratioText(row, setting));
  const ratioWidth = ratios.every((each) => each === '')
    ? 0
    : widest([...ratios, words.ratio], metrics.small);
  const steps = rows.map((row) => stepText(row, setting));
  const chips = rows.map((row) => chipWidth(row, setting));
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
function besideName(row: Row, setting: Setting): number {
  const chip = chipWidth(row, setting);
  return chip === 0 ? 0 : chip + setting.metrics.gap;
}

/** A chip needs room for its reason; long words are shortened to as much. */
export function chipWidth(row: Row, setting: Setting): number {
  const cell = insteadOf(row);
  if (!cell) return 0;
  const { metrics } = setting;
  const text = textWidth(textOf(cell, setting), metrics.small) + metrics.gap * 1.6;
  return Math.min(text, metrics.small * 9);
}

/** The texts of a row, its name in as many lines as its column allows. */
export function textsOf(row: Row, setting: Setting, columns: Columns): RowTexts {
  const { frame, metrics } = setting;
  const district = row.district.name[frame.language];
  const room = columns.stacked
    ? frame.width - textWidth(district, metrics.size, true) - metrics.gap - besideName(row, setting)
    : columns.indicatorWidth;
  return {
    district,
    indicator: wrapTo(3, indicatorNames(row, frame.language), room, metrics.size),
    step: stepText(row, setting),
    ratio: ratioText(row, setting),
  };
}

/** The step in words; a dash between two numbers that leave nothing to say. */
function stepText(row: Row, setting: Setting): string {
  const [said] = stepTexts(row, setting);
  if (said !== undefined) return said;
  return insteadOf(row) === null ? '—' : '';
}

function ratioText({ step }: Row, { comparison, frame }: Setting): string {
  if (comparison.targets !== 'level' || !step || step.ratio === null) return '';
  return sayStatement(step.ratio, '%', '', { language: frame.language, units: [] });
}

/** The cell that holds no number where a result would be: words, or a gap; null where there is a number. */
export function insteadOf(row: Row): Cell | null {
  const cell = row.cells.find(({ slot }) => slot.kind === 'result');
  return cell && statedOf(cell) === null ? cell : null;
}
